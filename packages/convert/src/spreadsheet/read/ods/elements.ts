const DOCUMENTS = ['document-content', 'document'];
const COLUMN_GROUPS = ['table-column-group', 'table-columns', 'table-header-columns'];
export const ROW_GROUPS = ['table-row-group', 'table-rows', 'table-header-rows'];
export const CELLS = ['table-cell', 'covered-table-cell'];
/** The elements that are read, each with those in which it may stand. What a paragraph holds is told apart. */
export const PARENTS = new Map<string, readonly string[]>([
  ...DOCUMENTS.map((name) => [name, ['']] as const),
  ['automatic-styles', DOCUMENTS],
  ['styles', DOCUMENTS],
  ['style', ['automatic-styles', 'styles']],
  ...['text-properties', 'table-properties', 'table-column-properties', 'table-row-properties'].map(
    (name) => [name, ['style']] as const,
  ),
  ['body', DOCUMENTS],
  ['spreadsheet', ['body']],
  ['table', ['spreadsheet']],
  ...COLUMN_GROUPS.map((name) => [name, ['table', ...COLUMN_GROUPS]] as const),
  ['table-column', ['table', ...COLUMN_GROUPS]],
  ...ROW_GROUPS.map((name) => [name, ['table', ...ROW_GROUPS]] as const),
  ['table-row', ['table', ...ROW_GROUPS]],
  ...CELLS.map((name) => [name, ['table-row']] as const),
  ['annotation', CELLS],
  ['list', [...CELLS, 'list-item']],
  ['list-item', ['list']],
  ...['p', 'h'].map((name) => [name, [...CELLS, 'list-item']] as const),
]);
/** In a paragraph, but not of its text: comments, notes and how a word is read aloud. */
export const BESIDE_TEXT = new Set(['annotation', 'annotation-end', 'note', 'ruby-text']);
