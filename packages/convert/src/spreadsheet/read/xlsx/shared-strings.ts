import type { ReadLimits } from '../limits.ts';
import { CellCount } from '../sheet-builder.ts';
import { tooLarge } from '../stop.ts';
import type { Attributes } from '../xml/xml-reader.ts';
import { readXmlPart } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import { shortestLength, trimUnlessPreserved, unescapeText } from './escaped-text.ts';

/**
 * The texts that cells point to, in order. A long text in many cells is in memory once.
 * The runs of a rich text are joined; how a text is read aloud in Japanese (`rPh`) is left out.
 */
export function readSharedStrings(archive: Archive, part: string, limits: Readonly<ReadLimits>): string[] {
  const texts: string[] = [];
  const count = new CellCount(limits);
  let text = '';
  let run = '';
  let attributesOfRun: Attributes = {};
  const visitor = {
    open(name: string, attributes: Attributes, parent: string): boolean {
      if (name === 'si') text = '';
      if (name === 't') {
        run = '';
        attributesOfRun = attributes;
      }
      return (
        parent === '' ||
        (name === 'si' && parent === 'sst') ||
        (name === 'r' && parent === 'si') ||
        (name === 't' && (parent === 'si' || parent === 'r'))
      );
    },
    text(piece: string, parent: string) {
      if (parent === 't') run += piece;
    },
    close(name: string) {
      if (name === 't') {
        text += trimUnlessPreserved(run, attributesOfRun);
        if (shortestLength(text) > limits.text) throw tooLarge('text', limits.text);
      }
      if (name === 'si') {
        count.add(1);
        texts.push(unescapeText(text));
      }
    },
  };
  readXmlPart(archive, part, visitor, limits);
  return texts;
}
