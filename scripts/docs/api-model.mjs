/** Reads the public names of a package and their comments with TypeDoc. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Application, Converter, ReflectionKind, UnknownType } from 'typedoc';
import ts from 'typescript';

/** The options of TypeDoc beside the tsconfig.json of each package. */
const OPTIONS_FILE = 'typedoc.json';

/**
 * The entries that a package exports as modules with types, in the order of its `exports`. Entries with a `*`, and files
 * that are no modules, have no page.
 * @param {string} folder the folder of the package
 * @param {readonly string[]} [only] those to be taken, as `exports` names them; all when left out
 * @returns {{ entry: string, page: string, source: string }[]} what one imports, the name of its page, the source file
 */
export function entriesOf(folder, only = undefined) {
  const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.entries(exports)
    .filter(([path, target]) => !path.includes('*') && target.types !== undefined)
    .filter(([path]) => only === undefined || only.includes(path))
    .map(([path, { types }]) => ({
      entry: path.replace('.', name),
      page: path.replace('.', name.split('/').at(-1)).replaceAll('/', '-'),
      source: sourceOf(join(folder, types.replace('./dist/', 'src/').replace(/\.d\.ts$/, ''))),
    }));
}

/** A build may write `words/index.ts` as `words.js`. */
const sourceOf = (path) => (existsSync(`${path}.ts`) ? `${path}.ts` : join(path, 'index.ts'));

const isExported = (declaration) =>
  (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) !== 0;

/** What a name that no other file can see stands for: such a helper type is written out. */
function hiddenTypeOf(context, node) {
  if (!ts.isTypeReferenceNode(node) || node.typeArguments !== undefined) return undefined;
  const declaration = context.getSymbolAtLocation(node.typeName)?.declarations?.[0];
  return declaration !== undefined && ts.isTypeAliasDeclaration(declaration) && !isExported(declaration)
    ? declaration.type
    : undefined;
}

/**
 * Types as their authors wrote them. TypeDoc asks the compiler, which answers `Service` with all its fields, and a zod
 * schema with all its parts.
 */
function keepWrittenTypes(converter) {
  const convertType = converter.convertType.bind(converter);
  converter.convertType = (context, type, node) => {
    const written = node ?? type;
    if (written === undefined) return convertType(context, type);
    if (!('kind' in written)) {
      const name = (written.aliasSymbol ?? written.symbol)?.name ?? '';
      return name.startsWith('Zod') ? new UnknownType(`z.${name}`) : convertType(context, written);
    }
    return convertType(context, hiddenTypeOf(context, written) ?? written);
  };
}

const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

const isWithin = (node, holder) => node !== undefined && (node === holder || isWithin(node.parent, holder));

/** Leaves out what a type has from the one that it extends: the page tells it there. */
function dropInherited(context) {
  const { project } = context;
  for (const holder of project.getReflectionsByKind(ReflectionKind.ClassOrInterface)) {
    const own = context.getSymbolFromReflection(holder)?.declarations ?? [];
    for (const member of [...(holder.children ?? [])]) {
      const places = context.getSymbolFromReflection(member)?.declarations ?? [];
      const isOwn = places.some((place) => own.some((declaration) => isWithin(place, declaration)));
      if (places.length > 0 && !isOwn) project.removeReflection(member);
    }
  }
}

/** Names in alphabetical order within a page; the order of properties and parameters is the author's. */
function sortNames(project) {
  for (const module of project.children ?? []) {
    module.children?.sort(byName);
    for (const group of module.groups ?? []) group.children.sort(byName);
  }
}

/**
 * The public names of a package, ready to be checked and written.
 * @param {string} folder the folder of the package, with package.json, tsconfig.json and the sources in src/
 * @param {string} [optionsFolder] where the typedoc.json is, the same folder when left out
 * @param {readonly string[]} [only] the entries to be read, as `exports` names them; all when left out
 * @returns {Promise<{ app: Application, project: import('typedoc').ProjectReflection, entries: object[] }>}
 *   the modules of the project are called by the names of their pages
 */
export async function readApi(folder, optionsFolder = folder, only = undefined) {
  const entries = entriesOf(folder, only);
  const app = await Application.bootstrapWithPlugins({
    options: resolve(optionsFolder, OPTIONS_FILE),
    entryPoints: entries.map(({ source }) => source),
    // Also when there is one entry alone.
    alwaysCreateEntryPointModule: true,
    tsconfig: resolve(folder, 'tsconfig.json'),
  });
  keepWrittenTypes(app.converter);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    dropInherited(context);
    for (const module of context.project.children ?? []) {
      const file = context.getSymbolFromReflection(module).declarations[0].getSourceFile().fileName;
      module.name = entries.find(({ source }) => resolve(source) === resolve(file)).page;
    }
  });
  const project = await app.convert();
  if (project === undefined) throw new Error(`TypeDoc could not read ${folder}.`);
  sortNames(project);
  return { app, project, entries };
}
