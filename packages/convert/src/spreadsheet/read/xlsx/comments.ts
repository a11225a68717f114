import type { ReadLimits } from '../limits.ts';
import type { Attributes } from '../xml/xml-reader.ts';
import { readXmlPart } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import { columnOf } from './cell-reference.ts';

/** Tells the cells that have a note or a comment. Both kinds of part name the cell alike; their words are not read. */
export function readCommentedCells(
  archive: Archive,
  part: string,
  limits: Readonly<ReadLimits>,
  onCell: (cell: string) => void,
): void {
  const visitor = {
    open(name: string, attributes: Attributes, parent: string): boolean {
      const cell = attributes['ref'];
      if (
        (name === 'comment' || name === 'threadedComment') &&
        cell !== undefined &&
        columnOf(cell) !== undefined
      )
        onCell(cell);
      return parent === '' || name === 'commentList';
    },
  };
  readXmlPart(archive, part, visitor, limits);
}
