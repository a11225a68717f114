import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { NOTHING, value, type ReadValue } from '../reading.ts';
import { readAnswer } from '../words/yes-no-words.ts';
import { splitParts } from './split-parts.ts';

function readParts(cell: CellValue, signs: string): ReadValue<string[]> {
  const text = cellText(cell);
  if (readAnswer(text) === 'unknown') return NOTHING;
  const parts = splitParts(text, signs).map((part) => part.replace(/\s+/gu, ' '));
  return parts.length === 0 ? NOTHING : value([...new Set(parts)]);
}

/** Names, separated by semicolons or line breaks. A comma may be part of a name. */
export const readNames = (cell: CellValue): ReadValue<string[]> => readParts(cell, ';\n|');

/** Ids or words, separated by semicolons, commas or line breaks. */
export const readList = (cell: CellValue): ReadValue<string[]> => readParts(cell, ';,\n|');
