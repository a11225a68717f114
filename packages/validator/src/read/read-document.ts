import { isData, stringsAt } from '../data.ts';
import { toJsonPointer } from '../json-pointer.ts';
import { classifyRecord, isService } from './classify-record.ts';
import { ProblemList } from './problem-list.ts';
import { readTextFile } from './read-text-file.ts';
import type { Formats, InputFile, ReadOptions, Source } from './source.ts';

/**
 * Reads a JSON or YAML file that holds a whole directory, a list of records, or one record that is about to be added:
 * without a head a record is checked as far as it goes.
 */
export function readDocument(input: InputFile, options: ReadOptions, formats: Formats): Source {
  const problems = new ProblemList();
  const read = readTextFile(input, problems, formats);
  const value = read?.parsed.value;
  const records = Array.isArray(value) ? (value as unknown[]) : isService(value) ? [value] : undefined;
  const shared = { problems: problems.toFindings(options), files: 1 };
  if (records === undefined) {
    return {
      ...shared,
      directory: value,
      locate: (path) => ({
        file: input.path,
        path: toJsonPointer(path),
        ...(read?.parsed.positionOf(path) ?? { line: 1, column: 1 }),
      }),
      unread: { head: false, ids: [] },
    };
  }
  // Where each record of the directory stands in the file.
  const lists: Record<'organizations' | 'services', { record: unknown; before: (string | number)[] }[]> = {
    organizations: [],
    services: [],
  };
  records.forEach((item, index) => {
    const { kind, record, before } = classifyRecord(item);
    const at = Array.isArray(value) ? [index, ...before] : [...before];
    lists[kind === 'head' ? 'services' : kind].push({ record, before: at });
  });
  const known = lists.organizations.length > 0;
  return {
    ...shared,
    directory: {
      organizations: lists.organizations.map(({ record }) => record),
      services: lists.services.map(({ record }) => record),
    },
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
        ...(read?.parsed.positionOf(inFile) ?? { line: 1, column: 1 }),
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
