import type { Severity } from '../finding.ts';
import type { ReportWords } from './words/index.ts';

/** Codes of ECMA-48, 8.3.117 (SGR). */
const SGR = { error: 31, warning: 33, info: 36, bold: 1, dim: 2 } as const;

/** How the text for a terminal is worded and coloured. */
export interface TextStyle {
  words: ReportWords;
  paint(text: string, style: Severity | 'bold' | 'dim'): string;
}

/** A style with colours, or one that leaves texts as they are. */
export const textStyle = (words: ReportWords, color: boolean): TextStyle => ({
  words,
  paint: (text, style) => (color ? `\u001B[${SGR[style]}m${text}\u001B[0m` : text),
});
