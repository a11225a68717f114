import type { NamedCount } from '../tally.ts';
import { html, value, type Markup, type Piece } from './markup.ts';

/** A line of a table of numbers. */
export interface CountRow {
  name: Piece;
  count: number;
  /** Is it what nobody knows? Its bar has another colour. */
  isUnsure?: boolean;
  /** A part of the line above. */
  isPart?: boolean;
}

/**
 * A table of names and numbers, each with a bar of its share. The bar says no more than the number, so it is hidden from
 * those who hear the page.
 * @param whole what a full bar stands for; no bars when it is left out
 */
export function countTable(
  caption: string,
  columns: readonly [string, string],
  rows: readonly CountRow[],
  whole?: number,
): Markup {
  return html`<table class="numbers">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col"><span class="hidden">${columns[0]}</span></th>
        <th scope="col">${columns[1]}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => countRow(row, whole))}
    </tbody>
  </table>`;
}

function countRow(
  { name, count, isUnsure = false, isPart = false }: CountRow,
  whole: number | undefined,
): Markup {
  const bar = whole === undefined || whole === 0 ? undefined : barOf(count / whole, isUnsure);
  return html`<tr${isPart ? html` class="sub"` : ''}><th scope="row">${name}${bar}</th><td>${count}</td></tr>
`;
}

const barOf = (share: number, isUnsure: boolean): Markup =>
  html`<span class="bar" aria-hidden="true"><span${isUnsure ? html` class="unsure"` : ''} style="inline-size:${(100 * Math.min(1, share)).toFixed(1)}%"></span></span>`;

/** The rows of the first names, and one that sums up the others. */
export function namedRows(
  counts: readonly NamedCount[],
  most: number,
  labelOf: (name: string) => string,
  othersLabel: (count: number) => string,
): CountRow[] {
  const others = counts.slice(most);
  const sum = others.reduce((total, { count }) => total + count, 0);
  return [
    ...counts.slice(0, most).map(({ name, count }) => ({ name: value(labelOf(name)), count })),
    ...(others.length > 0 ? [{ name: othersLabel(others.length), count: sum }] : []),
  ];
}
