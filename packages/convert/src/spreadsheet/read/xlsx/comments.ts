import type { ReadLimits } from '../limits.ts';
import type { Attributes } from '../xml/xml-reader.ts';
import { readXmlPart } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import { columnOf } from './cell-reference.ts';

const COMMENTS = ['comment', 'threadedComment'];
/** In which elements the words of a comment stand; the authors are a list of their own. */
const PARENTS = new Map<string, readonly string[]>([
  ['commentList', ['comments']],
  ['text', COMMENTS],
  ['r', ['text']],
  ['t', ['text', 'r']],
]);

/** Tells the cells that have a note or a comment, with its words. Both kinds of part name the cell alike. */
export function readComments(
  archive: Archive,
  part: string,
  limits: Readonly<ReadLimits>,
  onComment: (cell: string, words: string) => void,
): void {
  let cell: string | undefined;
  let words = '';
  const visitor = {
    open(name: string, attributes: Attributes, parent: string): boolean {
      if (COMMENTS.includes(name)) {
        cell = attributes['ref'];
        words = '';
        return cell !== undefined && columnOf(cell) !== undefined;
      }
      return parent === '' || PARENTS.get(name)?.includes(parent) === true;
    },
    text(piece: string, parent: string) {
      if ((parent === 't' || parent === 'text') && words.length <= limits.text) words += piece;
    },
    close(name: string) {
      if (COMMENTS.includes(name) && cell !== undefined && columnOf(cell) !== undefined)
        onComment(cell, words.trim());
    },
  };
  readXmlPart(archive, part, visitor, limits);
}
