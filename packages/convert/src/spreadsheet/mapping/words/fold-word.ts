import { foldText } from '@service-directory/schema';

/** The most characters of a text that is compared with words we know. */
const MAX_LENGTH = 120;

/** A heading, label or code as it is compared: case, accents, blanks and signs make no difference. */
export const foldWord = (text: string): string => foldText(text.slice(0, MAX_LENGTH)).replaceAll(' ', '');
