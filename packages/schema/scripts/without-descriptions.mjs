import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const isDescription = (node) =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === 'describe' &&
  node.arguments.length === 1 &&
  ts.isStringLiteralLike(node.arguments[0]);

/** Code without the calls by which a zod schema is described in words. */
export function withoutDescriptions(code) {
  const calls = [];
  const visit = (node) => {
    if (isDescription(node)) calls.push([node.expression.expression.end, node.end]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return calls
    .sort(([left], [right]) => right - left)
    .reduce((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), code);
}

/**
 * Takes them out of the built modules. They stand in the JSON Schema files, which are written before; to check a record nobody needs
 * them, and who bundles the schemas carries them.
 */
export function takeDescriptionsOut(folder) {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.js')) continue;
    const file = join(folder, path);
    const code = readFileSync(file, 'utf8');
    if (code.includes('.describe(')) writeFileSync(file, withoutDescriptions(code));
  }
}
