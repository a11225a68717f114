import type { Finding } from '@service-directory/validator';
import type { Words } from './words/index.ts';

type Place = Pick<Finding, 'file' | 'path' | 'line' | 'sheet' | 'cell'>;

/** Where in its file something is: the sheet and cell, else the line, else the path of the field. */
export function placeInFile({ path, line, sheet = '', cell = '' }: Place, words: Words): string {
  if (cell !== '' || sheet !== '') {
    return [sheet === '' ? '' : words.sheet(sheet), cell === '' ? '' : words.cell(cell)]
      .filter((part) => part !== '')
      .join(', ');
  }
  return line > 0 ? words.line(line) : path;
}

/** The last part of a path, for names of files to save. */
export const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
