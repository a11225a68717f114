/**
 * What is left of a text when parts of it were struck out: without the blanks and commas that stood around them.
 */
export const struckRest = (text: string): string =>
  text
    .replace(/[^\S\n]{2,}/gu, ' ')
    .replace(/\n(?:[^\S\n]?\n)+/gu, '\n')
    .replace(/^[\s,;/]+|(?<![\s,;/])[\s,;/]+$/gu, '');
