import type { Visibility } from '@service-directory/schema';
import type { CellValue } from '../../workbook.ts';
import type { Column } from '../column.ts';
import type { ReadValue } from '../reading.ts';
import { foldWord } from '../words/fold-word.ts';
import { readCode } from './read-code.ts';

/** Words of a secret place, in a text that says little else. */
const SECRET_WORD =
  /hemmelig|hemmeleg|skjerm|sperre|konfidensi|fortrolig|graderd?|secret|confidential|undisclosed/;

const DENIED = /^(?:ikke|ikkje|not|nei|no)/;

/** Long texts say more than that a place is secret. */
const MAX_WORDS = 40;

/** Does a short text say nothing but that the place is secret: `Hemmelig adresse`? */
export function saysSecret(text: string): boolean {
  if (text.length > MAX_WORDS || /\d/.test(text)) return false;
  const word = foldWord(text);
  return SECRET_WORD.test(word) && !DENIED.test(word);
}

/** Who may know where a place is. A word of secrecy counts as secret, however it is written. */
export function readVisibility(cell: CellValue, column: Column): ReadValue<Visibility> {
  const read = readCode(cell, column);
  if (read.value === undefined && cell.kind === 'text' && saysSecret(cell.text))
    return { value: 'confidential', says: [] };
  return read as ReadValue<Visibility>;
}
