import { isData, stringsAt } from '../data.ts';
import type { Path } from '../finding.ts';
import { toJsonPointer } from '../json-pointer.ts';
import { classifyRecord, isRecord } from './classify-record.ts';
import { isOfUnreadPart } from './cut-off.ts';
import { otherThanDirectory } from './not-a-directory.ts';
import { ProblemList } from './problem-list.ts';
import { parseFile } from './read-text-file.ts';
import type { SalvagedText } from './parsed-text.ts';
import { tellComments, type WrittenService } from './search-comments.ts';
import type { Formats, InputFile, ReadOptions, Source } from './source.ts';

/**
 * Reads a JSON or YAML file that holds a whole directory, a list of records, or one record that is about to be added:
 * without a head a record is checked as far as it goes.
 */
export function readDocument(input: InputFile, options: ReadOptions, formats: Formats): Source {
  const problems = new ProblemList();
  const parsed = parseFile(input, problems, formats);
  const salvaged = parsed?.value === undefined ? parsed?.salvage?.() : undefined;
  const read = salvaged ?? parsed;
  for (const problem of read?.problems ?? []) problems.add(input.path, problem);
  const emptyAs = read === undefined ? undefined : emptinessOf(read.value);
  if (emptyAs !== undefined)
    problems.add(input.path, { code: 'file/syntax', params: { reason: emptyAs }, isFatal: true });
  const other = emptyAs === undefined && salvaged === undefined ? otherThanDirectory(read?.value) : undefined;
  if (other !== undefined)
    problems.add(input.path, { code: 'file/not-a-directory', params: other, isFatal: true });
  const value = emptyAs === undefined && other === undefined ? read?.value : undefined;
  const records = Array.isArray(value) ? (value as unknown[]) : isRecord(value) ? [value] : undefined;
  if (parsed?.comments !== undefined && (value !== undefined || parsed.value === undefined)) {
    const read = { file: input.path, parsed: { ...parsed, ...salvaged } };
    const inList = isData(value) && Array.isArray(value['services']) ? (value['services'] as unknown[]) : [];
    const written: WrittenService[] =
      records?.map((record, index) => ({ record, read, before: Array.isArray(value) ? [index] : [] })) ??
      inList.map((record, index) => ({ record, read, before: ['services', index] }));
    // Whatever stands behind the fault may be of another record.
    const fault =
      salvaged?.isCutShort === true ? salvaged.problems.find(({ isFatal }) => isFatal) : undefined;
    if (fault !== undefined) written.push({ record: undefined, read, before: [], line: fault.line });
    tellComments([read], written, isData(value) ? stringsAt(value, 'languages') : [], problems);
  }
  const shared = { problems: problems.toFindings(options), files: 1 };
  if (records === undefined) {
    return {
      ...shared,
      ...whatIsRead(value, salvaged),
      locate: (path) => ({
        file: input.path,
        path: toJsonPointer(path),
        ...(read?.positionOf(path) ?? { line: 1, column: 1 }),
      }),
      unread: { head: salvaged?.isHeadUnread === true, ids: [] },
    };
  }
  // Where each record of the directory stands in the file.
  const lists: Record<'organizations' | 'services', { record: unknown; before: (string | number)[] }[]> = {
    organizations: [],
    services: [],
  };
  records.forEach((item, index) => {
    if (salvaged?.isUnread('', index) === true) return;
    const { kind, record, before } = classifyRecord(item);
    const at = Array.isArray(value) ? [index, ...before] : [...before];
    lists[kind === 'head' ? 'services' : kind].push({ record, before: at });
  });
  const known = lists.organizations.length > 0;
  return {
    ...shared,
    ...whatIsRead(
      {
        organizations: lists.organizations.map(({ record }) => record),
        services: lists.services.map(({ record }) => record),
      },
      salvaged,
    ),
    locate: (path) => {
      const [list, index, ...rest] = path;
      const part =
        (list === 'organizations' || list === 'services') && typeof index === 'number'
          ? lists[list][index]
          : undefined;
      const inFile = part === undefined ? [] : [...part.before, ...rest];
      return {
        file: input.path,
        path: toJsonPointer(inFile),
        ...(read?.positionOf(inFile) ?? { line: 1, column: 1 }),
      };
    },
    unread: {
      head: true,
      // A record alone names organisations that stand elsewhere.
      ids: known
        ? []
        : [
            ...new Set(
              lists.services.flatMap(({ record }) =>
                isData(record) ? stringsAt(record, 'organizationIds') : [],
              ),
            ),
          ],
    },
  };
}

/**
 * The directory, or what is left of it, and which findings the fault of the file has told already.
 */
function whatIsRead(
  value: unknown,
  salvaged: SalvagedText | undefined,
): Pick<Source, 'directory' | 'salvaged' | 'isPart' | 'isTold'> {
  if (salvaged === undefined) return { directory: value };
  return {
    directory: undefined,
    salvaged: { directory: value, isCutShort: salvaged.isCutShort },
    isPart: true,
    isTold: (code: string, path: Path) => {
      const [list, index] = path;
      const isUnread = typeof index === 'number' && salvaged.isUnread(String(list), index);
      return isUnread || isOfUnreadPart(code, path);
    },
  };
}

/** A document of brackets alone, or of `null`, in the words of a reason; undefined when there is something in it. */
function emptinessOf(value: unknown): string | undefined {
  if (value === null) return 'empty-group';
  if (Array.isArray(value)) return value.length === 0 ? 'empty-list' : undefined;
  return isData(value) && Object.keys(value).length === 0 ? 'empty-group' : undefined;
}
