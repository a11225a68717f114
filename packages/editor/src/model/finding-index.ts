import type { Finding, Severity } from '@service-directory/validator';
import type { Path } from './data.ts';
import type { DirectoryDocument } from './directory-document.ts';

/** A finding with its place in the directory, which need not be a field that is there. */
export interface PlacedFinding {
  finding: Finding;
  path: Path;
  /** Is it told at another place too, and counted there? */
  isAgain?: boolean;
}

/** What is said of two places, and as true of the one as of the other. */
const OF_BOTH: ReadonlySet<string> = new Set(['directory/duplicate-id']);

/** `services/3/name` for a path; records have no stroke in their keys that matters here. */
export const pathKey = (path: Path): string =>
  path.map((step) => String(step).replaceAll('/', '~1')).join('/');

/** A JSON Pointer (RFC 6901) as steps; an index of a list is a number. */
export const fromPointer = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

const recordKey = (path: Path) => pathKey(path.slice(0, 2));

/** What was found, by the place that it is about. */
export class FindingIndex {
  static readonly none = new FindingIndex([]);
  readonly #byRecord = new Map<string, PlacedFinding[]>();
  readonly #all: readonly PlacedFinding[];

  constructor(all: readonly PlacedFinding[]) {
    this.#all = all;
    for (const placed of all) {
      const key = recordKey(placed.path);
      const own = this.#byRecord.get(key);
      if (own === undefined) this.#byRecord.set(key, [placed]);
      else own.push(placed);
    }
  }

  /**
   * @param findings as the validator gives them, for the files of a document
   * @param reword what is said of a place, as the form says it
   */
  static of(
    findings: readonly Finding[],
    document: DirectoryDocument,
    reword: (finding: Finding, path: Path) => Finding = (finding) => finding,
  ): FindingIndex {
    return new FindingIndex(
      findings.flatMap((given) => {
        const path = document.pathOf(given.file, fromPointer(given.path)) ?? [];
        const placeAt = (at: Path): PlacedFinding => {
          return { finding: reword(given, at), path: at };
        };
        const others = OF_BOTH.has(given.code) ? (given.related ?? []) : [];
        return [
          placeAt(path),
          ...others.flatMap((other) => {
            const at = document.pathOf(other.file, fromPointer(other.path));
            return at === undefined ? [] : [{ ...placeAt(at), isAgain: true }];
          }),
        ];
      }),
    );
  }

  /** What is said of just this place. */
  at(path: Path): Finding[] {
    const key = pathKey(path);
    return this.#near(path).flatMap((placed) => (pathKey(placed.path) === key ? [placed.finding] : []));
  }

  /** What is said of this place and all that is in it. */
  under(path: Path): PlacedFinding[] {
    const key = pathKey(path);
    return this.#near(path).filter((placed) => {
      const own = pathKey(placed.path);
      return key === '' || own === key || own.startsWith(`${key}/`);
    });
  }

  /** How many there are of each severity; in the whole directory each once. */
  count(path: Path): Readonly<Record<Severity, number>> {
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { finding, isAgain } of this.under(path))
      if (isAgain !== true || path.length > 0) counts[finding.severity] += 1;
    return counts;
  }

  #near(path: Path): readonly PlacedFinding[] {
    return path.length < 2 ? this.#all : (this.#byRecord.get(recordKey(path)) ?? []);
  }
}
