import type { ReadLimits } from '../limits.ts';
import { readXmlPart } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';

/** The words in the boxes and shapes that lie over a sheet, a paragraph a line; empty when there are none. */
export function readTextBoxes(archive: Archive, part: string, limits: Readonly<ReadLimits>): string {
  let words = '';
  const visitor = {
    open: () => words.length <= limits.text,
    text(piece: string, parent: string) {
      if (parent === 't') words += piece;
    },
    close(name: string) {
      if (name === 'p') words += '\n';
    },
  };
  readXmlPart(archive, part, visitor, limits);
  return words.trim();
}
