import { foldText } from '@service-directory/schema';

/** The most characters of a text that is compared with words we know. */
const MAX_LENGTH = 120;

/** Text without accents, joiners or letters of other scripts: it folds by case and signs alone. */
const PLAIN = /^[ -~]*$/;

/** A heading, label or code as it is compared: case, accents, blanks and signs make no difference. */
export function foldWord(text: string): string {
  const short = text.slice(0, MAX_LENGTH);
  return PLAIN.test(short)
    ? short.toLowerCase().replace(/[^a-z0-9]+/g, '')
    : foldText(short).replaceAll(' ', '');
}
