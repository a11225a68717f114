import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { hasAuthorityPresent } from '../service/access.ts';
import { resolveText } from '../text/resolve-text.ts';
import { originOf } from './merge-directories.ts';
import type { Candidate, Query } from './query-services.ts';

const CONFIDENCE_RANK = { high: 0, medium: 1, low: 2 } as const;
const STATE_RANK = { open: 0, unknown: 1, closed: 2 } as const;

/** Can a reader do anything with the record: get in touch, or go to a door? */
const canBeReached = ({ contacts = [], locations = [] }: Service): boolean =>
  contacts.length > 0 || locations.some(({ address }) => address?.street !== undefined);

type Compare = (a: Candidate, b: Candidate) => number;

/** Compares by the first of several that tells the two apart. */
const inTurn =
  (...compares: Compare[]): Compare =>
  (a, b) => {
    let order = 0;
    for (const compare of compares) if (order === 0) order = compare(a, b);
    return order;
  };

const by =
  (rank: (candidate: Candidate) => number): Compare =>
  (a, b) =>
    rank(a) - rank(b);

/** Nearest first; what has no distance last. */
const byDistance: Compare = (a, b) => {
  const [metresA = Infinity, metresB = Infinity] = [a.distanceMetres, b.distanceMetres];
  return metresA === metresB ? 0 : metresA - metresB;
};

/** The order of a language; that of the root locale when the tag is none that this machine can read. */
function collatorFor(lang: string): Intl.Collator {
  try {
    return new Intl.Collator(lang);
  } catch {
    return new Intl.Collator('und');
  }
}

/** The order of a query, see `queryServices`. `lang`: in which names are sorted, the directory's first when left out. */
export function comparatorFor(
  query: Query,
  directory: Directory,
  lang = directory.languages[0] ?? 'und',
): Compare {
  const collator = collatorFor(lang);
  const names = new Map<Service, string>();
  const nameOf = ({ service }: Candidate): string => {
    let name = names.get(service);
    if (name === undefined) {
      name = resolveText(service.name, lang, originOf(directory, service.id).languages[0])?.text ?? '';
      names.set(service, name);
    }
    return name;
  };
  const byName: Compare = (a, b) =>
    collator.compare(nameOf(a), nameOf(b)) || (a.service.id < b.service.id ? -1 : 1);
  const byState = by(({ status }) => STATE_RANK[status.state]);
  const byAuthority = by(({ service }) => (hasAuthorityPresent(service) ? 1 : 0));
  const byPromise = by(({ promiseRank }) => promiseRank);
  const byMatch = by(({ match }) => (match === 'name' ? 0 : 1));
  const byPaused = by(({ service }) => (service.status === 'temporarily-closed' ? 1 : 0));
  const byReach = by(({ service }) => (canBeReached(service) ? 0 : 1));
  const byConfidence = by(({ service }) => CONFIDENCE_RANK[service.verification.confidence]);
  switch (query.sort) {
    case 'name':
      return byName;
    case 'nearest':
      return inTurn(byDistance, byAuthority, byPromise, byName);
    case 'open-first':
      return inTurn(byPaused, byState, byAuthority, byPromise, byDistance, byName);
    default:
      return inTurn(
        byMatch,
        byAuthority,
        byPaused,
        byPromise,
        byState,
        byDistance,
        byReach,
        byConfidence,
        byName,
      );
  }
}
