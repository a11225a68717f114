import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { placeJson } from './place-json.ts';
import type { PlacedEntry, PlacedNode, PlacedText, TextFormat } from './text-node.ts';

/** Anchors of YAML that stand for more than this fill the memory; such a file is no record. */
const MAX_ALIASES = 100;

/** What is replaced as a whole: an alias, or the place where nothing is written. */
const without = (start: number, end: number): PlacedNode => ({
  kind: 'scalar',
  start,
  end,
  value: null,
  style: undefined,
});

/** What may stand between an item and the dash of the next one, and that dash. */
const NEXT_DASH = /(?:\s|#[^\r\n]*[\r\n])*-/y;

/** The items of a block, each with the offset of its dash. */
function placeItems(nodes: readonly unknown[], text: string, start: number) {
  const items: PlacedNode[] = [];
  const dashes = nodes.map((node) => {
    NEXT_DASH.lastIndex = items.at(-1)?.end ?? start;
    const dash = NEXT_DASH.test(text) ? NEXT_DASH.lastIndex - 1 : start;
    items.push(placeYaml(node, text, dash + 1));
    return dash;
  });
  return { items, dashes };
}

/** @param after where it may begin, such as behind the colon of its key */
function placeYaml(node: unknown, text: string, after: number): PlacedNode {
  const [start, end] = (node as { range?: [number, number, number] | null } | null)?.range ?? [after, after];
  if (isScalar(node)) {
    // The line break that ends a block of text parts it from the next line; it is not among what is replaced.
    const length = text.slice(start, end).trimEnd().length;
    // Where nothing is written, the blanks before a remark are its own.
    const own = length > 0 ? start : after + text.slice(after, start).trimEnd().length;
    return {
      kind: 'scalar',
      start: own,
      end: own + length,
      value: node.value,
      style: node.type ?? undefined,
    };
  }
  if (isSeq(node)) {
    if (node.flow === true) {
      const items = node.items.map((item) => placeYaml(item, text, start));
      return { kind: 'list', start, end, isBlock: false, items };
    }
    const placed = placeItems(node.items, text, start);
    return { kind: 'list', start, end: placed.items.at(-1)?.end ?? end, isBlock: true, ...placed };
  }
  if (isMap(node)) {
    const entries = node.items.flatMap(({ key, value }): PlacedEntry[] => {
      if (!isScalar(key) || key.range === null || key.range === undefined) return [];
      const [keyStart, keyEnd] = key.range;
      const colon = text.indexOf(':', keyEnd) + 1;
      return [{ key: String(key.value), keyStart, keyEnd, value: placeYaml(value, text, colon) }];
    });
    const isBlock = node.flow !== true;
    const last = entries.at(-1)?.value.end;
    return { kind: 'map', start, end: (isBlock ? last : undefined) ?? end, isBlock, entries };
  }
  // What it stands for has its place at the anchor: a change here is none there.
  return without(start, isAlias(node) ? end : start);
}

function readJson(text: string): PlacedText {
  const data = JSON.parse(text) as unknown;
  return { root: placeJson(text), data };
}

function readYaml(text: string): PlacedText | undefined {
  // A warning of the parser, such as of a tag that it does not know, would go to the console.
  const options = { prettyErrors: false, logLevel: 'error', version: '1.2', merge: false } as const;
  const document = parseDocument(text, options);
  if (document.errors.length > 0) return undefined;
  const data: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
  return { root: document.contents === null ? undefined : placeYaml(document.contents, text, 0), data };
}

/** What was read last: an edit reads the text before it and the one after it, and the next edit begins there. */
let lastRead: readonly { text: string; format: TextFormat; read: PlacedText | undefined }[] = [];
const KEPT_READS = 2;

/** A text as data with places; undefined when it cannot be read as a whole. Neither is to be changed. */
export function readText(text: string, format: TextFormat): PlacedText | undefined {
  const known = lastRead.find((one) => one.format === format && one.text === text);
  if (known !== undefined) return known.read;
  const read = readAnew(text, format);
  keepRead(text, format, read);
  return read;
}

/** Keeps what is known of a text, so that it is not read again. */
export function keepRead(text: string, format: TextFormat, read: PlacedText | undefined): void {
  lastRead = [{ text, format, read }, ...lastRead.slice(0, KEPT_READS - 1)];
}

function readAnew(text: string, format: TextFormat): PlacedText | undefined {
  try {
    return format === 'JSON' ? readJson(text) : readYaml(text);
  } catch {
    // No JSON, nested thousands of levels deep, or aliases without end.
    return undefined;
  }
}
