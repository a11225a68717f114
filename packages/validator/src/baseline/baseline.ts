import { fieldOf, isData, textAt } from '../data.ts';
import type { FindingKey } from './finding-key.ts';
import { keyWithoutId, type RenamedRecords } from './renamed-records.ts';

/** A finding that is known, and how many like it there are. */
export interface BaselineEntry extends FindingKey {
  times: number;
}

/** The version of the form of the file. */
const VERSION = 1;

const FIELDS = ['file', 'code', 'record', 'at', 'hash'] as const;

const textOf = (key: FindingKey): string => JSON.stringify(FIELDS.map((field) => key[field]));

const inOrder = (entries: Iterable<BaselineEntry>): BaselineEntry[] =>
  [...entries]
    .map((entry) => ({ entry, text: textOf(entry) }))
    .sort((left, right) => (left.text < right.text ? -1 : left.text > right.text ? 1 : 0))
    .map(({ entry }) => entry);

/** Counts equal keys; sorted by file, then by code. */
export function makeBaseline(keys: readonly FindingKey[]): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const key of keys) {
    const text = textOf(key);
    const known = entries.get(text);
    if (known === undefined) entries.set(text, { ...key, times: 1 });
    else known.times += 1;
  }
  return inOrder(entries.values());
}

/** As a file: one entry a line, so that a change of one finding is a change of one line. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const lines = inOrder(entries).map(({ file, code, record, at, hash, likeness, times }) =>
    JSON.stringify({ file, code, record, at, hash, likeness, ...(times === 1 ? {} : { times }) }),
  );
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "version": ${VERSION},\n  "findings": ${list}\n}\n`;
}

/** The entries of a baseline file; undefined when the text is none. Never throws. */
export function readBaseline(text: string): BaselineEntry[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const list = fieldOf(value, 'findings');
  if (fieldOf(value, 'version') !== VERSION || !Array.isArray(list)) return undefined;
  const entries: BaselineEntry[] = [];
  for (const item of list as unknown[]) {
    const [file, code, record, at, hash] = FIELDS.map((field) => textAt(item, field));
    const times = isData(item) ? (item['times'] ?? 1) : undefined;
    if (file === undefined || code === undefined || record === undefined) return undefined;
    if (at === undefined || hash === undefined || typeof times !== 'number') return undefined;
    const likeness = textAt(item, 'likeness');
    entries.push({ file, code, record, at, hash, ...(likeness === undefined ? {} : { likeness }), times });
  }
  return entries;
}

/** Is a text that is none what is left of one: cut, in conflict, of another version, or empty? Nobody loses anything with it. */
export const mayBeBaseline = (text: string): boolean =>
  /^\s*(?:$|\{\s*"version"\s*:\s*\d+\s*,\s*"findings"\s*:)/u.test(text);

export interface ComparedFindings<Item> {
  /** Not in the baseline. */
  fresh: Item[];
  /** In the baseline. */
  known: Item[];
  /** What the baseline has and nothing was found of. */
  gone: BaselineEntry[];
}

/** The entries of records that have another id now, by that and what does not change with it. */
function entriesOfRenamed(
  entries: Iterable<BaselineEntry>,
  renamed: RenamedRecords,
): (key: FindingKey) => BaselineEntry | undefined {
  const textOfRenamed = (record: string | undefined, key: FindingKey) =>
    JSON.stringify([record, keyWithoutId(key)]);
  const before = new Set(renamed.values());
  const own = [...entries].filter(({ record }) => before.has(record));
  const byText = new Map(own.map((entry) => [textOfRenamed(entry.record, entry), entry]));
  return (key) => byText.get(textOfRenamed(renamed.get(key.record), key));
}

/**
 * Parts findings into those that the baseline knows and those that it does not; of equal ones the first are known.
 * @param renamed records of which the baseline knows the findings under another id
 */
export function compareWithBaseline<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => FindingKey,
  baseline: readonly BaselineEntry[],
  renamed: RenamedRecords = new Map(),
): ComparedFindings<Item> {
  const left = new Map<string, BaselineEntry>();
  for (const entry of baseline) {
    const text = textOf(entry);
    left.set(text, { ...entry, times: entry.times + (left.get(text)?.times ?? 0) });
  }
  const fresh: Item[] = [];
  const known: Item[] = [];
  const ofRenamed = entriesOfRenamed(left.values(), renamed);
  for (const item of items) {
    const key = keyOf(item);
    const entry = left.get(textOf(key)) ?? ofRenamed(key);
    if (entry === undefined || entry.times < 1) {
      fresh.push(item);
      continue;
    }
    entry.times -= 1;
    known.push(item);
  }
  return { fresh, known, gone: inOrder([...left.values()].filter(({ times }) => times > 0)) };
}
