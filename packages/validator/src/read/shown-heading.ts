import { tracesIn } from '../facts/address-words.ts';
import type { Params } from '../finding.ts';

/** A phone number, or another of as many digits; no dates and years. */
const NUMBER = /(?<![\d.,/–-])\d(?:\s?\d){7,}(?![\d.,/–-])/u;
const MAIL = /[^\s@]@[^\s@]/u;

/** Does a heading hold a street with its number, a phone number or an e-mail address, so that it is none? */
const isValue = (heading: string): boolean =>
  NUMBER.test(heading) || MAIL.test(heading) || tracesIn(heading).length > 0;

/** A heading as messages may repeat it: where somebody forgot the headings, an address may stand in their place. */
export const shownHeading = (heading: string): string => (isValue(heading) ? '…' : heading);

/** What a message is made of, with headings as it may repeat them. */
export function withShownHeading(params: Params): Params {
  const { heading, field } = params;
  return {
    ...params,
    ...(typeof heading === 'string' ? { heading: shownHeading(heading) } : {}),
    ...(typeof field === 'string' ? { field: shownHeading(field) } : {}),
  };
}
