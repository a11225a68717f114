import { JsonScanner } from '../stream/json-scanner.ts';
import type { ScannedValue } from '../stream/scanned-value.ts';
import { ColumnCounter, placeIn, placesOf, type RecordText } from '../stream/record-place.ts';
import { brokenProblem, faultInPiece } from './cut-off.ts';
import { doubledKeys } from './json-offset.ts';
import { START, type FileProblem, type SalvagedText } from './parsed-text.ts';

const LISTS: ReadonlySet<string> = new Set(['organizations', 'services']);
/** The name under which the entries of a list without a head are kept. */
const ROOT = '';

/**
 * Reads a broken JSON document record by record, so that one bad record hides no good one. Undefined when it has no
 * record that can be read.
 */
export function salvageJson(text: string): SalvagedText | undefined {
  const fields: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const lists = new Map<string, unknown[]>();
  const pieces = new Map<string, RecordText>();
  const unread = new Set<string>();
  const problems: FileProblem[] = [];
  const columns = new ColumnCounter();
  const decoder = new TextDecoder();
  let hasRecord = false;
  let isHeadUnread = false;

  const found = ({ name = ROOT, index, bytes, line, bytesBefore, lastLine }: ScannedValue) => {
    const piece = { text: decoder.decode(bytes), line, column: columns.columnOf(line, bytesBefore) };
    columns.pass(line, lastLine, bytes, piece.text);
    const key = index === undefined ? name : `${name}/${index}`;
    pieces.set(key, piece);
    let value: unknown = null;
    try {
      value = JSON.parse(piece.text);
      if (index !== undefined && (name === ROOT || LISTS.has(name))) hasRecord = true;
      for (const { field, offset } of doubledKeys(piece.text))
        problems.push({
          ...placeIn(piece, offset),
          code: 'file/duplicate-key',
          params: { field },
          isFatal: false,
        });
    } catch (error) {
      unread.add(key);
      problems.push(faultInPiece(piece, error));
      if (index === undefined) {
        isHeadUnread = true;
        return;
      }
    }
    if (index === undefined) fields[name] = value;
    else {
      const list = lists.get(name) ?? [];
      list[index] = value;
      lists.set(name, list);
    }
  };

  const scanner = new JsonScanner(found);
  const bytes = new TextEncoder().encode(text);
  scanner.push(bytes);
  scanner.end();
  if (!hasRecord) return undefined;
  const { brokenAt, unfinished } = scanner;
  if (brokenAt !== undefined) {
    const rest = unfinished && {
      ...unfinished,
      column: columns.columnOf(unfinished.line, unfinished.bytesBefore),
      text: decoder.decode(bytes.subarray(unfinished.start)),
    };
    const column = columns.columnOf(brokenAt.line, brokenAt.column - 1);
    problems.push(brokenProblem({ ...brokenAt, column }, rest));
  }
  const places = new Map<string, ReturnType<typeof placesOf>>();
  return {
    value: scanner.isRootList
      ? (lists.get(ROOT) ?? [])
      : { ...fields, ...Object.fromEntries([...lists].filter(([name]) => LISTS.has(name))) },
    problems,
    isUnread: (list, index) => unread.has(`${list}/${index}`),
    isHeadUnread: isHeadUnread || scanner.isRootList || brokenAt !== undefined,
    isCutShort: brokenAt !== undefined,
    positionOf(path) {
      const [name, index] = path;
      const isEntry = scanner.isRootList || (LISTS.has(String(name)) && typeof index === 'number');
      const key = scanner.isRootList
        ? `${ROOT}/${String(name)}`
        : isEntry
          ? `${String(name)}/${index}`
          : name;
      const piece = pieces.get(String(key));
      if (piece === undefined) return START;
      let placeOf = places.get(String(key));
      if (placeOf === undefined) places.set(String(key), (placeOf = placesOf(piece)));
      return placeOf(path.slice(scanner.isRootList || !isEntry ? 1 : 2));
    },
  };
}
