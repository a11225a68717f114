import { isPersonalMailbox, isPersonName } from './person-names.ts';

/** How data names a person outside of sentences. */
export type PersonInData = 'care-of' | 'number' | 'profile';

const MAX_LENGTH = 2000;

/** c/o Kari Nordmann, v/ Kari Nordmann: up to the next sign. */
const CARE_OF = /(?:^|[,;(]\s?|\s)(?:c\/o|v\/)\s?([^,;()\d\n]{2,60})/iu;
/** Hos Kari Nordmann, and nothing else. «Hos Kari» may be the name of a café. */
const AT_HOME_OF = /^\s*[Hh]os\s(\p{Lu}[^\s\d]*(?:\s\p{Lu}[^\s\d]*){1,3})\s*$/u;
/** Kari Nordmann 91234567, and nothing else. */
const NAME_AND_NUMBER = /^\s*(\p{L}[\p{L} .’'-]{1,58}?)[\s,:;(–-]{1,3}(?:tlf\.?|tel\.?|mob\.?|mobil)?:?\s?\+?\d[\d \u00A0]{6,14}\)?\s*$/iu; // prettier-ignore
/** Pages that people have for themselves, with the name that stands in their address. */
const PROFILE =
  /(?:^|[\s(/.])(?:facebook\.com|fb\.com|fb\.me|m\.me|messenger\.com\/t|instagram\.com)\/(?:people\/)?([\p{L}\d._-]{3,60})/giu;
const PERSONAL_PROFILE = /linkedin\.com\/in\/[\p{L}\d%-]|facebook\.com\/(?:profile\.php|people\/)/iu;

const isProfile = (text: string): boolean =>
  PERSONAL_PROFILE.test(text) ||
  [...text.matchAll(PROFILE)].some(([, name = '']) => isPersonalMailbox(name.toLowerCase()));

const isNamed = (words: string | undefined): boolean => words !== undefined && isPersonName(words.trim());

/**
 * Does a string name a person where no sentence does: in an address, beside a number, in a link to a profile? The name
 * is never given out.
 * @param isText is it a text for readers, of which `namesPerson` tells the rest?
 */
export function personInData(text: string, isText: boolean): PersonInData | undefined {
  const cut = text.slice(0, MAX_LENGTH);
  if (isNamed(CARE_OF.exec(cut)?.[1])) return 'care-of';
  if (isNamed(AT_HOME_OF.exec(cut)?.[1])) return 'care-of';
  if (!isText && isNamed(NAME_AND_NUMBER.exec(cut)?.[1])) return 'number';
  return isProfile(cut) ? 'profile' : undefined;
}
