import { codesOfOpenEligibility } from '@service-directory/schema/mappings';
import type { Reader } from '../reader.ts';

const NAME = /open\s?eligibility/i;

/** Is it a term of Open Eligibility: by the name of its taxonomy, or by its address? */
const isOpenEligibility = (term: Reader, detail: Reader | undefined): boolean =>
  [term.string('taxonomy'), term.string('term_uri'), detail?.string('name'), detail?.string('uri')].some(
    (words) => words !== undefined && NAME.test(words),
  );

/**
 * The needs that a service of others meets by a term of Open Eligibility, the taxonomy that most of HSDS uses. Only needs:
 * for whom a service is says there not whether others are welcome.
 */
export function needsOfTerm(term: Reader | undefined, detail: Reader | undefined): string[] {
  if (term === undefined || !isOpenEligibility(term, detail)) return [];
  const found = [term.string('code'), term.string('name')].flatMap((words) =>
    words === undefined ? [] : codesOfOpenEligibility('needs', words),
  );
  return [...new Set(found)];
}
