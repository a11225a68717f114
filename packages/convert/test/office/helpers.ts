import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Directory } from '@service-directory/schema';
import { fromSpreadsheet, readWorkbook } from '../../src/spreadsheet/index.ts';

export const FIXTURES = fileURLToPath(new URL('../fixtures/office/', import.meta.url));

/** An invented directory with what spreadsheets like to change. */
export const DIRECTORY = JSON.parse(readFileSync(`${FIXTURES}directory.json`, 'utf8')) as Directory;

/** What a file says, and what is to know of it. */
export function readFile(path: string) {
  const { workbook, problems } = readWorkbook(readFileSync(path), { name: path });
  if (workbook === undefined) throw new Error(`${path}: ${JSON.stringify(problems)}`);
  const { output, problems: told } = fromSpreadsheet(workbook);
  return { output, problems: [...problems, ...told].map(({ code, cell }) => `${code} ${cell ?? ''}`) };
}

/** How many columns of a file have a drop-down, and how many an explanation. */
export function dropDowns(path: string): { lists: number; explanations: number } {
  const xml = Object.entries(unzipSync(readFileSync(path)))
    .filter(([name]) => /^(?:content\.xml|xl\/worksheets\/.*\.xml)$/.test(name))
    .map(([, bytes]) => strFromU8(bytes))
    .join('');
  const count = (pattern: RegExp) => xml.match(pattern)?.length ?? 0;
  return {
    lists: count(/<dataValidation [^>]*type="list"/g) + count(/cell-content-is-in-list/g),
    explanations: count(/<dataValidation [^>]*prompt="/g) + count(/<table:help-message/g),
  };
}
