import {
  columnHeading,
  SERVICE_COLUMNS,
  type SheetCodeList,
} from '@service-directory/convert/spreadsheet-columns';
import { nb as labels } from '@service-directory/schema/locales/nb';
import type { Params } from '../../finding.ts';
import { listOf } from './words.ts';

/** What stands for a text that no message repeats. */
const HIDDEN = '…';

/** A value in words; «…» where a page shows the sentence without one. */
export const shown = (value: Params[string]): string => (value === undefined ? '…' : String(value));
/** A text of the sheet; one that is kept back, such as an identity number, is no more than a text. */
export const quoted = (value: Params[string]): string =>
  value === HIDDEN ? 'Innholdet (gjentas ikke her)' : `«${shown(value)}»`;
/** The heading as it stands in the sheet. */
export const heading = (params: Params): string => quoted(params['heading']);
/** The heading that we write for a column. */
export const columnName = (key: Params[string]): string => `«${columnHeading(shown(key), 'nb')}»`;
/** The heading of a column as it stands in the sheet; the one that we write where the sheet has none. */
export const ownName = (ownHeading: Params[string], key: Params[string]): string =>
  ownHeading === undefined || ownHeading === '' ? columnName(key) : quoted(ownHeading);
/** What belongs into a column. */
export const explanationOf = (key: Params[string]): string =>
  SERVICE_COLUMNS.find((column) => column.key === key)?.explanation.nb ?? '';

/** The label of a code, in quotation marks. */
export function labelOf(list: Params[string], code: Params[string]): string {
  const words = labels[shown(list) as SheetCodeList] as
    Readonly<Record<string, { label: string }>> | undefined;
  return quoted(words !== undefined && Object.hasOwn(words, shown(code)) ? words[shown(code)]?.label : code);
}

/** How many words of a long list are shown. */
const FEW = 3;

/** May a cell say that nobody knows? The lists of words that are written out leave it out. */
const mayBeUnknown = (list: Params[string]): boolean =>
  Object.hasOwn(labels[shown(list) as SheetCodeList] ?? {}, 'unconfirmed');

/** Which words a cell may have: all of a short list, the first of a long one. */
export function choose({ list, allowed }: Params): string {
  const few = listOf(allowed).map((code) => labelOf(list, code));
  if (few.length > 0)
    return `Skriv ett av disse: ${few.join(', ')}.${mayBeUnknown(list) ? ' Vet ingen det, skriv «vet ikke».' : ''}`;
  const codes =
    list === undefined ? [] : Object.keys(labels[shown(list) as SheetCodeList] ?? {}).slice(0, FEW);
  return codes.length === 0
    ? 'Skriv ja eller nei, eller la cellen stå tom.'
    : `Velg et ord fra listen, som ${codes.map((code) => labelOf(list, code)).join(', ')}.`;
}

export const rowCount = (rows: Params[string]): string => `${shown(rows)} ${rows === 1 ? 'rad' : 'rader'}`;
