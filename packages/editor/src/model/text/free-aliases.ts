import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Alias, Document, Node } from 'yaml';
import { valueAt, type Path } from '../data.ts';
import { spliceText, type Context } from './splice-text.ts';
import { applyEdit, type TextEdit } from './text-edit.ts';
import type { PlacedText } from './text-node.ts';

/** The value of a step in a collection; an alias is given as such. */
function stepInto(node: unknown, step: string | number): unknown {
  if (isSeq(node)) return typeof step === 'number' ? node.items[step] : undefined;
  if (!isMap(node)) return undefined;
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))?.value;
}

/** What an edit at a path touches: all that holds it, and what stands there with all that is in it. */
function touchedBy(document: Document, path: Path): Set<unknown> {
  const touched = new Set<unknown>();
  let node: unknown = document.contents;
  for (const step of path) {
    touched.add(node);
    node = stepInto(node, step);
  }
  if (isNode(node)) visit(node, { Node: (_, inside) => void touched.add(inside) });
  return touched;
}

/** The way to a node; undefined for the key of a record, which has none. */
function pathTo(node: Node, ancestors: readonly unknown[]): Path | undefined {
  const path: (string | number)[] = [];
  for (const [at, holder] of ancestors.entries()) {
    const child = ancestors[at + 1] ?? node;
    if (isSeq(holder)) path.push(holder.items.indexOf(child));
    else if (isPair(holder)) {
      if (child !== holder.value || !isScalar(holder.key)) return undefined;
      path.push(String(holder.key.value));
    }
  }
  return path;
}

/** Aliases that stand for something that an edit touches, and are not within it themselves, by their paths. */
function aliasesOf(document: Document, path: Path): Path[] {
  const touched = touchedBy(document, path);
  const found: Path[] = [];
  visit(document, {
    Alias(_, alias: Alias, ancestors) {
      const own = alias.resolve(document);
      const isOutside = !touched.has(alias) && own !== undefined && touched.has(own);
      const at = isOutside ? pathTo(alias, ancestors) : undefined;
      if (at !== undefined) found.push(at);
    },
  });
  return found;
}

/** A remark behind an alias stays on its line, and what is written out stands below it. */
function keepRemark(text: string, edit: TextEdit): TextEdit {
  const rest = /^[ \t]+#[^\r\n]*/.exec(text.slice(edit.end))?.[0];
  return rest === undefined || !/^\r?\n/.test(edit.text)
    ? edit
    : { start: edit.start, end: edit.end + rest.length, text: rest + edit.text };
}

/**
 * A text of YAML in which nothing but itself is meant by what an edit touches: every alias for it is written out in its own
 * place. It says the same as before. What stands elsewhere is the same, letter by letter; anchors stay.
 * @param path where the edit is made
 * @returns undefined when there is no such alias
 */
export function freeAliases(context: Context, { root, data }: PlacedText, path: Path): string | undefined {
  const { text } = context;
  const document = parseDocument(text, { version: '1.2', logLevel: 'error', merge: false });
  const edits = aliasesOf(document, path).flatMap((at) => {
    const edit = spliceText(context, root, { kind: 'set', path: at, value: valueAt(data, at) });
    return edit === undefined ? [] : [keepRemark(text, edit)];
  });
  if (edits.length === 0) return undefined;
  // From the end: the places of those before it stay.
  return edits.sort((one, other) => other.start - one.start).reduce(applyEdit, text);
}
