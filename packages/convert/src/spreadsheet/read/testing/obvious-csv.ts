/**
 * A slow CSV reader that goes sign by sign through the rules, to compare the fast one with.
 * @param mayRunOn may a cell of several lines go on after the quotation mark that closes it?
 */
export function obviousCsv(text: string, delimiter: string, mayRunOn = true): string[][] | 'unclosed' {
  const rows: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let state: 'start' | 'quoted' | 'plain' = 'start';
  /** Was the cell in quotation marks, and has it a line break? */
  let isLong = false;
  const endCell = () => {
    cells.push(cell);
    cell = '';
    isLong = false;
    state = 'start';
  };
  const endRow = () => {
    endCell();
    rows.push(cells);
    cells = [];
  };
  const signs = text.split('');
  for (let index = 0; index < signs.length; index += 1) {
    const sign = signs[index] ?? '';
    if (state === 'quoted') {
      if (sign !== '"') cell += sign;
      else if (signs[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else {
        isLong = /[\r\n]/.test(cell);
        state = 'plain';
      }
    } else if (sign === '"' && state === 'start') state = 'quoted';
    else if (sign === delimiter) endCell();
    else if (sign === '\r' || sign === '\n') {
      if (sign === '\r' && signs[index + 1] === '\n') index += 1;
      endRow();
    } else {
      if (isLong && !mayRunOn) return 'unclosed';
      cell += sign;
      state = 'plain';
    }
  }
  if ((state as string) === 'quoted') return 'unclosed';
  if (cells.length > 0 || state !== 'start') endRow();
  return rows;
}
