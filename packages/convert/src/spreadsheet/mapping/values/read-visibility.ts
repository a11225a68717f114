import type { Visibility } from '@service-directory/schema';
import { addressSaysSecret } from '../../../secrecy/says-secret.ts';
import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import type { Column } from '../column.ts';
import { OF_WHOLE_ROW } from '../columns/visibility-columns.ts';
import type { ReadValue } from '../reading.ts';
import { isInDoubt, withoutDoubt } from '../words/doubt.ts';
import { readAnswer } from '../words/yes-no-words.ts';
import { readCode } from './read-code.ts';

/** Is there a house number, a postal code, a point? */
const hasNumber = (text: string): boolean =>
  /\d{3}/.test(text) || text.split('\n').some((line) => /\d/.test(line) && /\p{L}/u.test(line));

/** Long texts say more than that a place is secret. */
const MAX_WORDS = 40;

/** Does a short text say nothing but that the place is secret: `Hemmelig adresse`? */
export function saysSecret(text: string): boolean {
  // `Kode 6` is how the National Registry calls addresses that are kept secret.
  if (text.length > MAX_WORDS || /\d/.test(text.replace(/kode\s?[67]/iu, ''))) return false;
  return addressSaysSecret(text);
}

/** Is it `ja?` that a place is secret? Then it is. */
const isSecretInDoubt = (cell: CellValue, column: Column): boolean =>
  column.yes === 'confidential' &&
  cell.kind === 'text' &&
  isInDoubt(cell.text) &&
  readAnswer(withoutDoubt(cell.text)) === 'yes';

/** Who may know where a place is. A word of secrecy counts as secret, however it is written. */
export function readVisibility(cell: CellValue, column: Column): ReadValue<Visibility> {
  const read = readCode(cell, column);
  if (read.value === undefined && cell.kind === 'text' && saysSecret(cell.text))
    return { value: 'confidential', says: [] };
  const isUnsure = isSecretInDoubt(cell, column);
  if (isUnsure && column.key !== 'isUnpublished') return { value: 'confidential', says: [] };
  const { value, says } = isUnsure
    ? { value: 'confidential' as const, says: [] }
    : (read as ReadValue<Visibility>);
  if (OF_WHOLE_ROW.includes(column.key) && value === 'confidential') {
    const params = column.key === 'isUnpublished' ? { isYes: true } : {};
    return { value, says: [...says, { code: 'sheet/not-public-row', params }] };
  }
  // An address where only yes or a word belongs: it is a secret one, and no message repeats it.
  if (value !== undefined || !hasNumber(cellText(cell)))
    return { ...(value === undefined ? {} : { value }), says };
  if (column.key === 'isSecret')
    return { value: 'confidential', says: [{ code: 'sheet/not-public-column', params: {} }] };
  return {
    says: says.map((said) => ({ ...said, params: { ...said.params, found: '…', suggestion: undefined } })),
  };
}
