/** An empty spreadsheet with headings, lists to choose from and one example row, as the bytes or the text of a file. */
export async function loadTemplate(
  format: 'csv' | 'xlsx' | 'ods',
  language: 'nb' | 'en',
): Promise<string | Uint8Array> {
  const { spreadsheetTemplate, writeCsv, writeOds, writeXlsx } = await import('../spreadsheet/index.ts');
  const workbook = spreadsheetTemplate({ language });
  switch (format) {
    case 'csv':
      return writeCsv(workbook);
    case 'ods':
      return writeOds(workbook);
    case 'xlsx':
      return writeXlsx(workbook);
  }
}
