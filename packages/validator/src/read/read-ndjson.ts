import { isData } from '../data.ts';
import type { Path } from '../finding.ts';
import { toJsonPointer } from '../json-pointer.ts';
import { classifyRecord } from './classify-record.ts';
import { decodeText } from './decode-text.ts';
import { doubledKeys, jsonOffset } from './json-offset.ts';
import { cutOffLine, faultInLine, isOfUnreadPart } from './cut-off.ts';
import { endsTooSoon } from './json-faults.ts';
import { ProblemList } from './problem-list.ts';
import { bytesOf } from './read-text-file.ts';
import type { InputFile, ReadOptions, Source } from './source.ts';

interface Part {
  text: string;
  line: number;
  before: Path;
}

/** Reads NDJSON: a JSON value a line, the head first when there is one. A line that is no JSON hides no other. */
export function readNdjson(input: InputFile, options: ReadOptions): Source {
  const problems = new ProblemList();
  const { path: file } = input;
  const decoded = decodeText(bytesOf(input, problems) ?? new Uint8Array(0));
  for (const problem of decoded.problems) problems.add(file, problem);
  let head: Record<string, unknown> | undefined;
  let headPart: Part | undefined;
  const records: Record<'organizations' | 'services', unknown[]> = { organizations: [], services: [] };
  const parts: Record<'organizations' | 'services', Part[]> = { organizations: [], services: [] };
  let hasUnread = false;
  let isCutShort = false;
  decoded.text.split('\n').forEach((text, index, all) => {
    if (text.trim() === '') return;
    const line = index + 1;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      hasUnread = true;
      if (index === all.length - 1 && endsTooSoon(text)) {
        isCutShort = true;
        problems.add(file, cutOffLine(line));
      } else problems.add(file, faultInLine({ text, line, column: 1 }, error));
      return;
    }
    for (const { field, offset } of doubledKeys(text))
      problems.add(file, { code: 'file/duplicate-key', params: { field }, line, column: offset + 1 });
    const { kind, record, before } = classifyRecord(value);
    if (kind !== 'head') {
      records[kind].push(record);
      parts[kind].push({ text, line, before });
      return;
    }
    if (head !== undefined || !isData(record)) {
      problems.add(file, { code: 'file/second-head', line });
      return;
    }
    head = { ...record };
    headPart = { text, line, before: [] };
    for (const list of ['organizations', 'services'] as const) {
      const inline = record[list];
      if (!Array.isArray(inline)) continue;
      inline.forEach((item: unknown, at) => {
        records[list].push(item);
        parts[list].push({ text, line, before: [list, at] });
      });
    }
  });
  const isEmpty = head === undefined && records.services.length + records.organizations.length === 0;
  if (decoded.text.trim() === '' && input.bytes !== undefined) {
    problems.add(file, { code: 'file/syntax', params: { reason: 'empty', format: 'JSON' }, isFatal: true });
  }
  return {
    // A line that is no record is told, and the directory is that of the others; one that was cut off is not whole.
    ...(isCutShort && !isEmpty
      ? { directory: undefined, salvaged: { directory: { ...head, ...records }, isCutShort } }
      : { directory: isEmpty ? undefined : { ...head, ...records } }),
    problems: problems.toFindings(options),
    locate: (path) => {
      const [list, index, ...rest] = path;
      const part =
        (list === 'organizations' || list === 'services') && typeof index === 'number'
          ? parts[list][index]
          : headPart;
      if (part === undefined) return { file, path: toJsonPointer(path), line: 1, column: 1 };
      const inLine = part === headPart ? path : [...part.before, ...rest];
      return {
        file,
        path: toJsonPointer(inLine),
        line: part.line,
        column: jsonOffset(part.text, inLine) + 1,
      };
    },
    unread: { head: head === undefined, ids: [] },
    ...(hasUnread ? { isTold: isOfUnreadPart, isPart: true } : {}),
    files: 1,
  };
}
