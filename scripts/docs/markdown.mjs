/** Pieces of a Markdown page as GitHub shows it. */

/** Words in a cell or a line. Backticks stay: what is described writes names in them. */
export const text = (words) =>
  words.replace(/[\\|*_<>[\]]/g, (sign) => (sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : `\\${sign}`));

/** A name or value as code. In a table GitHub wants a bar escaped even there. */
export const code = (value) => `\`${value.replaceAll('|', '\\|')}\``;

/** The words of a name in camelCase, as a heading: `publicHoliday` is «Public holiday». */
export const headingOf = (name) => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The anchor that GitHub gives a heading of letters, digits, blanks and hyphens. */
export const anchorOf = (heading) => heading.toLowerCase().replaceAll(' ', '-');

/** A link to a section of this page, by the name that its heading is made from. */
export const linkTo = (name) => `[${headingOf(name)}](#${anchorOf(headingOf(name))})`;

const row = (cells) => `| ${cells.join(' | ')} |`;

/**
 * A table. Prettier leaves it as it is, a row a line and no blanks to fill columns, so that a change of one cell shows as
 * a change of one line.
 * @param {string[]} head
 * @param {string[][]} rows cells of Markdown, as many as the head has
 */
export const table = (head, rows) =>
  [
    '<!-- prettier-ignore-start -->',
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows.map(row),
    '',
    '<!-- prettier-ignore-end -->',
  ].join('\n');

/** Names in a sentence: `a, b or c`. */
export const listOf = (items, last) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
