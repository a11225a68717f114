/** Makes scripts of the modules that esbuild wrote: only of scripts can Node keep the compiled code beside the package. */
import ts from 'typescript';

/** `{a as b, c}` as it stands in an import or export, as pairs of the name over there and the name here. */
const namesOf = (named) =>
  named.elements.map(({ propertyName, name }) => [propertyName?.text ?? name.text, name.text]);

/** In quotation marks only where a name needs them: there are thousands. */
const keyOf = (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));
const field = (key, value) => (key === value ? key : `${keyOf(key)}:${value}`);

/** `import a, { b as c } from "d"`, or `import * as e from "d"`. */
function withRequire({ importClause, moduleSpecifier }) {
  const module = `require(${JSON.stringify(scriptName(moduleSpecifier.text))})`;
  if (importClause === undefined) return `${module};`;
  const { name, namedBindings } = importClause;
  const isOwn = moduleSpecifier.text.startsWith('.');
  // The parts of Node are their own default.
  const whole = isOwn ? `${module}.default` : module;
  const text = name === undefined ? '' : `const ${name.text}=${whole};`;
  if (namedBindings === undefined) return text;
  if (ts.isNamespaceImport(namedBindings)) return `${text}const ${namedBindings.name.text}=${module};`;
  return `${text}const{${namesOf(namedBindings)
    .map(([there, here]) => field(there, here))
    .join()}}=${module};`;
}

/** The file of a module among our own; any other as it is. */
const scriptName = (specifier) =>
  specifier.startsWith('./') ? specifier.replace(/\.js$/, '.cjs') : specifier;

/**
 * What an import takes is what the other module had when it was read: right as long as nothing that is exported is set
 * anew later, and no two modules import each other. Both are looked after here.
 * @param {string} path
 * @param {string} text a module as esbuild writes it: no `export` but a list at the end
 * @returns {string} the body of a function of `exports`, `require`, `importModule` and `__filename`
 */
export function toScript(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const edits = [];
  const exported = new Set();
  const replace = (node, by) => edits.push([node.getStart(source), node.end, by]);
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      replace(statement, withRequire(statement));
    } else if (ts.isExportDeclaration(statement)) {
      const names = namesOf(statement.exportClause);
      names.forEach(([here]) => exported.add(here));
      replace(
        statement,
        `Object.assign(exports,{${names.map(([here, there]) => field(there, here)).join()}});`,
      );
    } else if (ts.isExportAssignment(statement)) {
      throw new Error(
        `${path} is a package that is no module: whoever asks for it late gets none of its names.`,
      );
    } else if (
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    )
      throw new Error(`${path} exports otherwise than by a list.`);
  }
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (ts.isStringLiteral(specifier) && specifier.text.startsWith('./'))
        replace(node, `Promise.resolve().then(()=>require(${JSON.stringify(scriptName(specifier.text))}))`);
      // In a script run by `vm` Node calls this experimental, so who loads the script does it.
      else replace(node.expression, 'importModule');
    } else if (ts.isMetaProperty(node))
      replace(node, '({url:require("node:url").pathToFileURL(__filename).href})');
    else if (ts.isBinaryExpression(node) && ts.isIdentifier(node.left) && exported.has(node.left.text)) {
      const { kind } = node.operatorToken;
      if (kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment)
        throw new Error(`${path} sets ${node.left.text} anew, which it exports.`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  let script = text;
  for (const [from, to, by] of edits.sort((left, right) => right[0] - left[0]))
    script = script.slice(0, from) + by + script.slice(to);
  return `"use strict";${script}`;
}
