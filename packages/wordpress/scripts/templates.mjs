import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spreadsheetTemplate, writeXlsx } from '@service-directory/convert/spreadsheet';

/** As `Admin_Page::TEMPLATES` has them. */
const TEMPLATES = { en: 'empty-spreadsheet.xlsx', nb: 'tomt-regneark.xlsx' };

/** Empty spreadsheets for who has no list yet. */
export function writeTemplates(folder) {
  for (const [language, name] of Object.entries(TEMPLATES))
    writeFileSync(join(folder, name), writeXlsx(spreadsheetTemplate({ language, country: 'NO' })));
}
