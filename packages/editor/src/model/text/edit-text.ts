import { isAlias, isScalar, parseDocument, visit, type Document, type Node } from 'yaml';
import { applyChange, sameData, valueAt, type Change } from '../data.ts';
import { freeAliases } from './free-aliases.ts';
import { lineStyleOf } from './line-style.ts';
import { keepRead, readText } from './read-text.ts';
import { rereadJson } from './reread-json.ts';
import { emptyBlock, partWithRemarks } from './splice-block.ts';
import { countRemarks } from './count-remarks.ts';
import { indexOfStep, nodeAt, spliceText, type Context } from './splice-text.ts';
import { applyEdit, diffText } from './text-edit.ts';
import type { PlacedText, TextFormat } from './text-node.ts';
import { writeJson } from './write-json.ts';
import { quoteAsNeeded, writeYamlText } from './write-yaml.ts';

const MARK = '\uFEFF';
const LINE_WIDTH = 120;

/** A text from nothing, ending with a line break. */
export function writeText(value: unknown, format: TextFormat, like = ''): string {
  const style = lineStyleOf(like);
  const isOneLine = like !== '' && style.isOneLine;
  if (format === 'JSON')
    return `${writeJson(value, { ...style, isOneLine }, '')}${isOneLine ? '' : style.lineBreak}`;
  return `${writeYamlText(value, style)}${style.lineBreak}`;
}

/** What holds the changed value, written anew as it will be. */
const widen = (change: Change, wanted: unknown): Change => {
  const path = change.path.slice(0, -1);
  const orders = change.kind === 'set' ? (change.orders ?? []).slice(1) : [];
  return { kind: 'set', path, value: valueAt(wanted, path), orders };
};

/** What aliases stand for takes their places, each its own. */
function expandAliases(document: Document): void {
  visit(document, {
    Alias: (_, alias) => alias.resolve(document)?.clone() as Node | undefined,
  });
  visit(document, {
    Node(_, node) {
      if (!isAlias(node)) delete node.anchor;
    },
  });
}

/**
 * YAML through its own library, which keeps remarks but not every line; for anchors and the like.
 * @param isExpanded without aliases: what is changed is the same in several places, and is to be changed in one
 */
function throughLibrary(text: string, change: Change, isExpanded: boolean): string | undefined {
  if (change.kind === 'insert' || change.kind === 'move') return undefined;
  const document = parseDocument(text, { version: '1.2', logLevel: 'error', merge: false });
  if (isExpanded) expandAliases(document);
  if (change.kind === 'remove') document.deleteIn(change.path);
  else {
    const node = document.createNode(change.value, { aliasDuplicateObjects: false });
    quoteAsNeeded(node);
    const before = document.getIn(change.path, true);
    // The remarks of a value stay with it.
    if (isScalar(before) && isScalar(node))
      Object.assign(before, { value: node.value, type: node.type ?? before.type });
    else document.setIn(change.path, node);
  }
  const { lineBreak } = lineStyleOf(text);
  const flowCollectionPadding = /[[{] /.test(text);
  return document
    .toString({ lineWidth: LINE_WIDTH, singleQuote: true, flowCollectionPadding })
    .replaceAll('\n', lineBreak);
}

/** The same edit where what it touches is meant by nothing else any more. */
function editFreed(context: Context, read: PlacedText, step: Change): string | undefined {
  const text = freeAliases(context, read, step.path);
  const freed = text === undefined ? undefined : readText(text, context.format);
  if (text === undefined || freed === undefined) return undefined;
  const edit = spliceText({ ...context, text }, freed.root, step);
  return edit === undefined ? undefined : applyEdit(text, edit);
}

/** The texts that an edit of YAML may come to, the plainest first: each is read only when the ones before it say something else. */
function* waysOf(context: Context, read: PlacedText, step: Change): Generator<string | undefined> {
  for (const isSure of step.kind === 'set' || step.kind === 'remove' ? [false, true] : [false]) {
    const edit = spliceText(context, read.root, step, isSure);
    if (edit !== undefined) yield applyEdit(context.text, edit);
    // Only where the place is meant elsewhere too: it is another reading of the whole text.
    if (!isSure) yield editFreed(context, read, step);
  }
}

/** Takes the only part out of a block, with remarks above it that stay. */
function emptyInPlace(text: string, { root }: PlacedText, change: Change): string | undefined {
  const holder = change.kind === 'remove' ? nodeAt(root, change.path.slice(0, -1)) : undefined;
  const edit = holder === undefined || holder.kind === 'scalar' ? undefined : emptyBlock(text, holder);
  return edit === undefined ? undefined : applyEdit(text, edit);
}

/** What a change takes away, or writes anew: remarks in there are its own. */
function ownText(text: string, { root }: PlacedText, { kind, path }: Change): string {
  if (kind === 'set') {
    const node = nodeAt(root, path);
    return node === undefined ? '' : text.slice(node.start, node.end);
  }
  const [holder, step] = [nodeAt(root, path.slice(0, -1)), path.at(-1)];
  if (kind !== 'remove' || step === undefined || holder === undefined || holder.kind === 'scalar') return '';
  return partWithRemarks(text, holder, indexOfStep(holder, step));
}

/** Has a text all remarks of the one before it, but for those in what was changed or taken away? */
function keepsRemarks(before: string, after: string, read: PlacedText, change: Change): boolean {
  const edit = diffText(before, after);
  if (!before.slice(edit.start, edit.end).includes('#')) return true;
  const own = countRemarks(ownText(before, read, change));
  return countRemarks(after) >= countRemarks(before) - own;
}

/**
 * A text in which one value is another, and everything else is what it was, letter by letter. What comes out is read
 * again: where it does not say what it should, what holds the value is written anew, and so on up to the whole text.
 * @returns undefined when the text cannot be read, so that nothing in it can be found
 */
export function editText(text: string, format: TextFormat, change: Change): string | undefined {
  const mark = text.startsWith(MARK) ? MARK : '';
  const body = text.slice(mark.length);
  const read = readText(body, format);
  if (read === undefined) return undefined;
  if (change.kind === 'remove' && valueAt(read.data, change.path) === undefined) return text;
  const wanted = applyChange(read.data, change);
  const context = { text: body, format, style: lineStyleOf(body) };
  const isTrue = (candidate: string) => {
    const back = readText(candidate, format);
    return back !== undefined && sameData(back.data, wanted);
  };
  const isKept = (candidate: string) => keepsRemarks(body, candidate, read, change);
  const emptied = format === 'YAML' ? emptyInPlace(body, read, change) : undefined;
  if (emptied !== undefined && isTrue(emptied)) return mark + emptied;
  // Written anew without a remark that stood there only when nothing else does.
  let withoutRemarks: string | undefined;
  for (let step = change; step.path.length > 0; step = widen(step, wanted)) {
    const edit = spliceText(context, read.root, step);
    const candidate = edit === undefined ? undefined : applyEdit(body, edit);
    if (format === 'JSON' && read.root !== undefined) {
      if (edit === undefined || candidate === undefined) continue;
      const reread = rereadJson(read.root, step.path, { edit, text: candidate, wanted });
      if (reread === undefined) continue;
      keepRead(candidate, format, reread);
      return mark + candidate;
    }
    for (const found of waysOf(context, read, step)) {
      if (found === undefined || !isTrue(found)) continue;
      // What is taken away goes with the remark behind it.
      if ((step === change && change.kind === 'remove') || isKept(found)) return mark + found;
      withoutRemarks ??= found;
    }
  }
  for (const isExpanded of format === 'YAML' ? [false, true] : []) {
    try {
      const candidate = throughLibrary(body, change, isExpanded);
      if (candidate !== undefined && isTrue(candidate)) return mark + candidate;
    } catch {
      // The library refuses some places; the text is then written as a whole.
    }
  }
  return mark + (withoutRemarks ?? writeText(wanted, format, body));
}
