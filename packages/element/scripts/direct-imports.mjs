import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SCHEMA = '@service-directory/schema';
const INDEX = fileURLToPath(import.meta.resolve('@service-directory/schema/package.json')).replace(
  /package\.json$/,
  'src/index.ts',
);

const parse = (path, code) => ts.createSourceFile(path, code, ts.ScriptTarget.Latest);

/** The module of each public name of the schema, from its index: `dateAt` → `derive/hours/date-at`. */
async function modulesByName() {
  const modules = new Map();
  for (const statement of parse(INDEX, await readFile(INDEX, 'utf8')).statements) {
    if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) continue;
    const module = statement.moduleSpecifier.text.replace(/^\.\/|\.ts$/g, '');
    const names =
      statement.exportClause === undefined
        ? await namesIn(module)
        : statement.exportClause.elements
            .filter(({ isTypeOnly }) => !isTypeOnly)
            .map(({ name }) => name.text);
    for (const name of names) modules.set(name, module);
  }
  return modules;
}

const namesIn = async (module) =>
  Object.keys(await import(INDEX.replace(/src\/index\.ts$/, `dist/${module}.js`)));

/** The values that an import takes, each with its own name; none when it takes types alone. */
function valuesOf({ importClause }) {
  if (importClause === undefined || importClause.isTypeOnly) return [];
  const { namedBindings } = importClause;
  if (namedBindings === undefined || !ts.isNamedImports(namedBindings))
    throw new Error(`Import names from ${SCHEMA} one by one.`);
  return namedBindings.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) => ({ imported: (propertyName ?? name).text, local: name.text }));
}

let modules;

/**
 * Imports each name of the schema from the module that it is written in. Through the index a bundler that splits code
 * puts whatever any late part uses into the first load.
 */
export async function directImports(path, code) {
  modules ??= await modulesByName();
  const statements = parse(path, code).statements.filter(
    (statement) =>
      (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
      statement.moduleSpecifier?.text === SCHEMA,
  );
  let direct = code;
  for (const statement of statements.reverse()) {
    if (statement.isTypeOnly) continue;
    if (!ts.isImportDeclaration(statement)) throw new Error(`${path}: import from ${SCHEMA}, then export.`);
    const lines = valuesOf(statement).map(({ imported, local }) => {
      const module = modules.get(imported);
      if (module === undefined) throw new Error(`${path}: ${SCHEMA} has no ${imported}.`);
      return `import { ${imported} as ${local} } from '${SCHEMA}/modules/${module}';`;
    });
    direct = direct.slice(0, statement.getFullStart()) + lines.join(' ') + direct.slice(statement.end);
  }
  return direct;
}
