import { isData, type Data } from '../data.ts';
import { headOf, type ListName } from '../kernel/directory-check.ts';
import { classifyRecord, WRAPPERS } from '../read/classify-record.ts';
import { cutOffLine, faultInLine } from '../read/cut-off.ts';
import { endsTooSoon } from '../read/json-faults.ts';
import type { ChunkSource } from './check-json-stream.ts';
import { countColons, countFields } from './count-fields.ts';
import { inLineFeeds } from './line-feeds.ts';
import { LineSplitter, type SplitLine } from './line-splitter.ts';
import { NOT_CUT } from './part-cutter.ts';
import { PartReader } from './part-reader.ts';
import { placeOfPath, type RecordText } from './record-place.ts';
import { StreamCheck, type StreamOptions } from './stream-check.ts';

/** The most bytes of one line: no record is near it, and a head with a list of records is no line. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;

/** How a record stands on its line: alone, in a field that says what it is, or in a list of the head at a place. */
const BARE = 0;
const WRAPPED = 1;
const INLINE = 2;

/** Reads a line in parts; false when it is no bare service, or must be read as a whole. */
function isBareService(parts: PartReader, bytes: Uint8Array): boolean {
  const end = parts.cut(bytes, 0);
  if (end === NOT_CUT || !bytes.subarray(end).every(isBlank) || !parts.read()) return false;
  const { kind, before } = classifyRecord(parts.record);
  return kind === 'services' && before.length === 0;
}

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d;

/** Checks NDJSON of any size: the head on the first line when there is one, then a record a line. */
export async function checkLinesStream(file: ChunkSource, options: StreamOptions): Promise<StreamCheck> {
  const source = inLineFeeds(file);
  const check = new StreamCheck(options, (list, _index, hint) => {
    const before = hint === BARE ? [] : hint === WRAPPED ? [WRAPPERS[list]] : [list, hint - INLINE];
    return { pointer: before, before };
  });
  let hasHead = false;
  let isSecondRound = false;
  /** Has this round not yet begun? Then a head may still come. */
  let isFirst = true;
  const begin = (head: Data, text?: RecordText) =>
    check.begin(head, text !== undefined, true, (path) =>
      text === undefined ? { line: 1, column: 1 } : placeOfPath(text, path),
    );
  const parts = new PartReader();
  const found = ({ bytes, start, line, isLast }: SplitLine) => {
    if (isBareService(parts, bytes)) {
      if (isFirst) begin({});
      isFirst = false;
      check.checkParts(parts, { line, column: 1, offset: start }, BARE);
      return;
    }
    const text = check.troubles.decode(bytes, line, 1);
    const cut = { text, line, column: 1, offset: start, colons: 0 };
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      if (isLast && endsTooSoon(text)) {
        check.isCutShort = true;
        check.troubles.tell(cutOffLine(line));
      } else check.troubles.tellSyntax(cut, error, faultInLine);
      return;
    }
    cut.colons = countColons(bytes);
    const { kind, record, before } = classifyRecord(value);
    if (kind !== 'head' || !isData(record)) {
      if (isFirst) begin({});
      isFirst = false;
      check.checkRecord(
        kind === 'head' ? 'services' : kind,
        record,
        cut,
        before.length === 0 ? BARE : WRAPPED,
      );
      return;
    }
    if (!isFirst || (hasHead && !isSecondRound)) {
      check.troubles.tell({ code: 'file/second-head', line });
      return;
    }
    isFirst = false;
    hasHead = true;
    begin(headOf(record), cut);
    if (cut.colons !== countFields(record)) check.troubles.tellDoubledKeys(cut);
    for (const list of ['organizations', 'services'] as const satisfies readonly ListName[]) {
      const inline = record[list];
      if (!Array.isArray(inline)) continue;
      inline.forEach((item: unknown, index) => check.checkRecord(list, item, cut, INLINE + index));
    }
  };
  const readAll = async () => {
    isFirst = true;
    const splitter = new LineSplitter(MAX_LINE_BYTES, found);
    let passed = 0;
    for await (const chunk of source.readChunks()) {
      splitter.push(chunk);
      passed += chunk.length;
      source.onProgress?.(passed);
      if (splitter.tooLongAt !== undefined) break;
    }
    splitter.end();
    if (splitter.tooLongAt !== undefined) {
      check.isCutShort = true;
      const megabytes = MAX_LINE_BYTES / 1024 / 1024;
      const params = { of: 'line', limit: megabytes };
      check.troubles.tell({ code: 'file/too-large', params, line: splitter.tooLongAt, isFatal: true });
    }
  };
  await readAll();
  if (!check.hasBegun) begin({});
  check.finish(source.readAgain);
  check.onceMore = () => {
    isSecondRound = true;
    return readAll();
  };
  if (check.needsSecondRound) {
    check.startSecondRound();
    await check.onceMore();
  }
  return check;
}
