/** A part of the spreadsheet as a page: no office program is asked for, and what it shows is what the file holds. */

/** The columns that are shown; each keeps its letter, so that the gaps say that there are more. */
const SHOWN = [
  'name',
  'organization',
  'summary',
  'needs',
  'residenceStatus',
  'visibility',
  'locality',
  'hours',
];

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** `A` for 0, `AA` for 26. */
const letterOf = (index) =>
  (index < 26 ? '' : String.fromCharCode(64 + Math.floor(index / 26))) +
  String.fromCharCode(65 + (index % 26));

const STYLE = `
body { margin: 0; padding: 12px; background: #fff; color: #1a1a1a; font: 14px/1.35 'Liberation Sans', Arial, sans-serif; }
table { border-collapse: collapse; }
td, th { border: 1px solid #c8ccd0; padding: 4px 8px; vertical-align: top; text-align: left; font-weight: 400; max-width: 150px; }
.edge { background: #eef0f2; color: #43545b; text-align: center; }
.heading { background: #f3f4f5; font-weight: 700; }
.needed { background: #ffe9a8; }
.help { color: #6b767b; font-style: italic; font-size: 12px; }
p { margin: 8px 0 0; }
.tab { padding: 4px 12px; border: 1px solid #c8ccd0; border-top: 3px solid #1e7145; }
`;

/**
 * @param {import('@service-directory/convert').WrittenWorkbook} workbook
 * @returns {string} HTML
 */
export function sheetPage({ sheets: [sheet] }) {
  const columns = sheet.columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ key }) => SHOWN.includes(key));
  const cells = (tag, of, classOf = () => '') =>
    columns.map((column) => `<${tag} class="${classOf(column)}">${escape(of(column))}</${tag}>`).join('');
  const row = (number, content) => `<tr><th class="edge">${number}</th>${content}</tr>`;
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main><table>
<tr><th class="edge"></th>${cells(
    'th',
    ({ index }) => letterOf(index),
    () => 'edge',
  )}</tr>
${row(
  1,
  cells(
    'td',
    ({ heading }) => heading,
    ({ isRequired }) => (isRequired ? 'heading needed' : 'heading'),
  ),
)}
${sheet.rows
  .map(({ role, cells: all }, place) =>
    row(
      place + 2,
      cells(
        'td',
        ({ index }) => all[index],
        () => (role === 'record' ? '' : 'help'),
      ),
    ),
  )
  .join('\n')}
</table><p><span class="tab">${escape(sheet.name)}</span></p></main>`;
}
