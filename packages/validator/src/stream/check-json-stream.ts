import type { Data } from '../data.ts';
import type { Path } from '../finding.ts';
import { headOf, type ListName } from '../kernel/directory-check.ts';
import { classifyRecord, WRAPPERS } from '../read/classify-record.ts';
import { brokenProblem } from '../read/cut-off.ts';
import { otherThanDirectory } from '../read/not-a-directory.ts';
import { spareCommasIn, withoutCommas } from '../read/spare-commas.ts';
import { countColons } from './count-fields.ts';
import { FindingsInOrder } from './findings-in-order.ts';
import { JsonScanner } from './json-scanner.ts';
import { inLineFeeds } from './line-feeds.ts';
import { PartReader } from './part-reader.ts';
import { ColumnCounter, placeIn, placesOf, type RecordText } from './record-place.ts';
import type { ScannedValue } from './scanned-value.ts';
import { OddFile } from './share.ts';
import { StreamCheck, type ReadAgain, type StreamOptions } from './stream-check.ts';

/** Where `readChunks` begins anew, the file is read from its start. */
export interface ChunkSource {
  /** Each chunk lasts until the next is asked for. */
  readChunks(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readAgain?: ReadAgain;
  onProgress?: (bytes: number) => void;
}

/** A head that came whole, with the place of each of its fields. */
interface Head {
  fields: Data;
  texts: ReadonlyMap<string, RecordText>;
  hasServices: boolean;
  /** Was the document read to its end? Otherwise what the head lacks may stand there. */
  isWhole: boolean;
}

/**
 * Checks a JSON document of any size: a directory whose lists are read record by record, or one long list. Findings of
 * a directory are told at the end when a field of its head stands behind a list: what it says counts for all records.
 */
export async function checkJsonStream(source: ChunkSource, options: StreamOptions): Promise<StreamCheck> {
  // Kept until it is known that the head was whole when the first record was judged.
  const kept = new FindingsInOrder();
  const attempt = await readJson(source, { ...options, onFindings: (found) => kept.add(found) }, undefined);
  if (!attempt.isHeadLate && attempt.head.isWhole) {
    kept.giveOn(options.onFindings);
    return attempt.check;
  }
  return (await readJson(source, options, attempt.head)).check;
}

/**
 * Reads a JSON document once, and its records a second time when there is something secret.
 * @param known its head, when that came whole in an earlier reading
 * @throws OddFile when threads share it and must not
 */
export async function readJson(file: ChunkSource, options: StreamOptions, known: Head | undefined) {
  const source = inLineFeeds(file);
  let scanner = new JsonScanner(() => undefined);
  const check = new StreamCheck(options, (list, index, hint) => {
    if (!scanner.isRootList) return { pointer: [list, index], before: [] };
    // Its place in the long list, and whether it stands in a field that says what it is.
    const before = hint % 2 === 1 ? [WRAPPERS[list]] : [];
    return { pointer: [Math.floor(hint / 2), ...before], before };
  });
  const fields: Record<string, unknown> = {};
  const texts = new Map<string, RecordText>();
  let isHeadLate = false;
  /** Could a field of the head not be read? */
  let isHeadBroken = false;
  let isSecondRound = false;
  let hasServices = false;
  let columns = new ColumnCounter();
  const begin = () => {
    // Of a list of all kinds of records nobody knows how many of a kind there were who has not read them.
    if (scanner.isRootList && share !== undefined) throw new OddFile();
    if (known !== undefined)
      check.begin(known.fields, known.isWhole, known.hasServices, placeInHead(known.texts));
    else check.begin(headOf(fields), !scanner.isRootList, true, placeInHead(texts));
  };
  const { share } = options;
  /** Helps this thread another, which checks this record? */
  const isOfAnother = ({ index, start }: ScannedValue) =>
    share?.isHelper === true && index !== undefined && !share.isMine(start);
  const parts = new PartReader();
  /** Makes a record of what was cut into parts; false when it is no service, or must be read as a whole. */
  const readService = (list: string | undefined) => {
    if (list === 'organizations' || !parts.read()) return false;
    if (list === 'services') return true;
    const { kind, before } = classifyRecord(parts.record);
    return kind === 'services' && before.length === 0;
  };
  const found = (scanned: ScannedValue) => {
    const { name, index, bytes, start, line, bytesBefore, lastLine } = scanned;
    if (isOfAnother(scanned)) {
      if (!check.hasBegun) begin();
      columns.passBytes(line, lastLine, bytes);
      check.passOver(name === 'organizations' ? name : 'services');
      return;
    }
    const column = columns.columnOf(line, bytesBefore);
    if (scanned.isCut && readService(name)) {
      if (!check.hasBegun) begin();
      hasServices = true;
      if (line === lastLine) columns.passOnLine(line, parts.surplus);
      else columns.pass(line, lastLine, bytes, check.troubles.decode(bytes, line, column));
      check.checkParts(parts, { line, column, offset: start }, name === undefined ? (index ?? 0) * 2 : 0);
      return;
    }
    const colons = scanned.isCut ? countColons(bytes) : scanned.colons;
    const text = check.troubles.decode(bytes, line, column);
    columns.pass(line, lastLine, bytes, text);
    const { value, cut } = parseForgiving({ text, line, column, offset: start, colons }, check);
    if (value === undefined) {
      if (index === undefined) isHeadBroken = true;
      return;
    }
    if (index === undefined) {
      const field = name ?? '';
      if (check.hasBegun && known === undefined && !isSecondRound) isHeadLate = true;
      if (isHeadLate && share !== undefined) throw new OddFile();
      // A list that is none is left for the shape rules; a second field of the same name is told with its file.
      if (Object.hasOwn(fields, field))
        check.troubles.tell({ code: 'file/duplicate-key', params: { field }, line, column });
      Object.defineProperty(fields, field, { value, enumerable: true, configurable: true, writable: true });
      texts.set(field, cut);
      return;
    }
    if (!check.hasBegun) begin();
    if (name === 'services' || name === 'organizations') {
      if (name === 'services') hasServices = true;
      check.checkRecord(name as ListName, value, cut);
      return;
    }
    const { kind, record, before } = classifyRecord(value);
    check.checkRecord(kind === 'head' ? 'services' : kind, record, cut, index * 2 + before.length);
  };
  const readAll = async () => {
    scanner = new JsonScanner(found, parts);
    scanner.onSpareComma = (line, bytesBefore) => {
      check.troubles.addSpareCommas(1, { line, column: columns.columnOf(line, bytesBefore) });
    };
    columns = new ColumnCounter();
    let passed = 0;
    for await (const chunk of source.readChunks()) {
      scanner.push(chunk);
      passed += chunk.length;
      source.onProgress?.(passed);
      if (scanner.brokenAt !== undefined) break;
    }
    scanner.end();
  };
  await readAll();
  if (scanner.brokenAt !== undefined) {
    check.isCutShort = true;
    check.troubles.tell(brokenProblem(...brokenIn(scanner, columns, source.readAgain)));
  }
  const isWhole = scanner.isRootList || (!check.isCutShort && !isHeadBroken);
  const other = isWhole && !check.hasBegun ? otherThanDirectory(fields) : undefined;
  if (other !== undefined) {
    check.isOther = true;
    check.troubles.tell({ code: 'file/not-a-directory', params: other });
  } else if (!check.hasBegun) begin();
  if (share?.isHelper !== true) check.finish(source.readAgain);
  check.onceMore = () => {
    isSecondRound = true;
    begin();
    return readAll();
  };
  if (check.needsSecondRound && !isHeadLate && share?.isHelper !== true) {
    check.startSecondRound();
    await check.onceMore();
  }
  return { check, isHeadLate, head: { fields: headOf(fields), texts, hasServices, isWhole } };
}

/**
 * Parses a piece, with blanks for commas behind the last of a list or record, as `parseJson` does of a whole text.
 * @returns no value when the piece is no JSON, which is told
 */
function parseForgiving<Piece extends RecordText>(
  cut: Piece,
  check: StreamCheck,
): { value: unknown; cut: Piece } {
  try {
    return { value: JSON.parse(cut.text) as unknown, cut };
  } catch (refusal) {
    const commas = spareCommasIn(cut.text);
    const [first] = commas;
    if (first === undefined) {
      check.troubles.tellSyntax(cut, refusal);
      return { value: undefined, cut };
    }
    check.troubles.addSpareCommas(commas.length, placeIn(cut, first));
    return parseForgiving({ ...cut, text: withoutCommas(cut.text, commas) }, check);
  }
}

/** The beginning of a record says what is wrong with it: what follows a missing quotation mark may be the whole file. */
const MAX_LOOKED_AT = 4 * 1024 * 1024;

/** What there is to say about a document whose brackets do not close. */
function brokenIn(
  { brokenAt, unfinished }: JsonScanner,
  columns: ColumnCounter,
  readAgain: ReadAgain | undefined,
): Parameters<typeof brokenProblem> {
  const broken = brokenAt ?? { line: 1, column: 1, reason: 'closing-bracket' };
  const place = { ...broken, column: columns.columnOf(broken.line, broken.column - 1) };
  if (unfinished === undefined) return [place, undefined];
  const { start, line, bytesBefore } = unfinished;
  const bytes = readAgain?.(start, start + MAX_LOOKED_AT);
  const text = bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  return [place, { ...unfinished, column: columns.columnOf(line, bytesBefore), text }];
}

/** The place of a value of the head. */
function placeInHead(
  texts: ReadonlyMap<string, RecordText>,
): (path: Path) => { line: number; column: number } {
  const known = new Map<string, ReturnType<typeof placesOf>>();
  return ([step, ...rest]) => {
    const field = String(step);
    const text = texts.get(field);
    if (text === undefined) return { line: 1, column: 1 };
    let places = known.get(field);
    if (places === undefined) known.set(field, (places = placesOf(text)));
    return places(rest);
  };
}
