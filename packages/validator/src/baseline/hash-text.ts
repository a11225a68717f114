import { textNumber } from '../text-number.ts';

/**
 * A text as fourteen hexadecimal digits: to tell that a value is another one, not to hide it. Two of a thousand values are alike with a
 * chance of one in ten thousand million.
 */
export const hashText = (text: string): string => textNumber(text).toString(16).padStart(14, '0');
