/** An empty spreadsheet with headings, lists to choose from and one example row, as the bytes or the text of a file. */
export async function loadTemplate(
  _format: 'csv' | 'xlsx' | 'ods',
  _language: 'nb' | 'en',
): Promise<string | Uint8Array> {
  throw new Error('not built yet');
}
