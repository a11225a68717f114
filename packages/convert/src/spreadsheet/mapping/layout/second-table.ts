import { cellText, textIn } from '../cell-text.ts';
import type { Row, Sheet } from '../../workbook.ts';
import { foldWord } from '../words/fold-word.ts';
import { headingCells } from './heading-cells.ts';
import type { HeadingTable } from './match-heading.ts';

/**
 * The column at which another table begins beside the first one: a second column of names that says something else than the first,
 * with more columns behind it.
 * One that is called otherwise (`Navn`, `Tilbud`) is that of another table only behind an empty column, with more headings that stand
 * before it too. Undefined when there is none.
 */
export function secondTableAt(sheet: Sheet, headingRow: Row, table: HeadingTable): number | undefined {
  const hidden = new Set(sheet.hiddenColumns);
  const found = headingCells(sheet, headingRow).flatMap(({ column: index, value }) => {
    const heading = cellText(value);
    const match = hidden.has(index) ? undefined : table.find(heading);
    return match === undefined ? [] : [{ index, word: foldWord(heading), match }];
  });
  const [first, ...others] = found.filter(
    ({ match }) => match.column.key === 'name' && match.language === undefined,
  );
  if (first === undefined) return undefined;
  const isFilled = (index: number) => textIn(headingRow, index) !== '';
  const isFollowed = (index: number) => found.some((one) => one.index > index);
  const repeats = (index: number) => {
    const before = new Set(found.filter((one) => one.index < index).map(({ match }) => match.column.key));
    return found.some((one) => one.index > index && before.has(one.match.column.key));
  };
  const differs = (index: number) =>
    sheet.rows.some((row) => {
      if (row.number <= headingRow.number || row.isHidden === true) return false;
      const name = textIn(row, index);
      return name !== '' && name !== textIn(row, first.index);
    });
  return others.find(
    ({ index, word }) =>
      ((word === first.word && isFollowed(index)) || (!isFilled(index - 1) && repeats(index))) &&
      differs(index),
  )?.index;
}
