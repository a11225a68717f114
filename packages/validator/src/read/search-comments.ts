import { hasConfidentialPlace } from '../facts/places.ts';
import type { Path } from '../finding.ts';
import { isData } from '../data.ts';
import { locationSaidSecret } from '../rules/safety/said-secret.ts';
import type { ProblemList } from './problem-list.ts';
import type { ReadFile } from './read-text-file.ts';
import { keptBy, numberFaults, secretFaults, type CellFault } from './search-cell.ts';
import { secretSaidBy } from './secret-said-in-cell.ts';
import type { Comment } from './yaml-comments.ts';

/** A service as it stands in a file. */
export interface WrittenService {
  record: unknown;
  read: ReadFile;
  /** From the root of the file to the record. */
  before: Path;
  /** Where it begins, when no path leads there. */
  line?: number;
}

/** By what a comment goes in a sentence. */
const SIGN = '#';

/** Where the services of a file begin, and their places in the list. */
interface Beginning {
  index: number;
  line: number;
}

/** Whose comment it is: of the service in whose lines it stands, and of the one that begins below it. */
function ownersOf({ line, lastLine, isAlone }: Comment, services: readonly Beginning[]): number[] {
  const around = services.filter((service) => service.line <= line).at(-1);
  const below = isAlone ? services.find((service) => service.line === lastLine + 1) : undefined;
  return [around, below].flatMap((service) => (service === undefined ? [] : [service.index]));
}

/**
 * Tells what stands in the comments of files and should stand in no file: the numbers of people, and what gives away a secret place. They
 * are published nowhere, and go along with the file wherever it goes.
 */
export function tellComments(
  files: Iterable<ReadFile>,
  services: readonly WrittenService[],
  languages: readonly string[],
  problems: ProblemList,
): void {
  const commented = [...files].flatMap((read) => {
    const comments = read.parsed.comments?.() ?? [];
    return comments.length === 0 ? [] : [{ read, comments }];
  });
  if (commented.length === 0) return;
  const records = services.map(({ record }) => record);
  const beginnings = new Map<ReadFile, Beginning[]>();
  for (const [index, { read, before, line: known }] of services.entries()) {
    const line = known ?? (before.length === 0 ? 0 : read.parsed.positionOf(before).line);
    beginnings.set(read, [...(beginnings.get(read) ?? []), { index, line }]);
  }
  const kept = keptBy(records);
  const secretSaidIn = secretSaidBy(records, languages);
  for (const { read, comments } of commented)
    for (const comment of comments) {
      const owners = ownersOf(comment, beginnings.get(read) ?? []);
      const cell = {
        sheet: '',
        cell: SIGN,
        reason: '',
        text: comment.text,
        where: 'comment' as const,
        ...(owners[0] === undefined ? {} : { service: owners[0] }),
        isInSecretRow: () => {
          const own = owners.map((owner) => records[owner]).filter(isData);
          // Around a record that could not be read, or in a file of which nothing could.
          const isUnread = own.length < owners.length || !beginnings.has(read);
          return own.some(hasConfidentialPlace) || (isUnread && comment.mayBeSecret === true);
        },
      };
      const said = secretSaidIn(cell);
      const faults: CellFault[] = [
        ...numberFaults(cell),
        ...(said === undefined ? [] : [{ code: locationSaidSecret.code, params: said, cell }]),
        ...secretFaults(cell, kept),
      ];
      const { line, column } = comment;
      for (const { code, params } of faults) problems.add(read.file, { code, params, line, column });
    }
}
