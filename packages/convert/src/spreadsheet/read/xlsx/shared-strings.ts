import type { ReadLimits } from '../limits.ts';
import { CellCount } from '../sheet-builder.ts';
import { tooLarge } from '../stop.ts';
import type { Attributes } from '../xml/xml-reader.ts';
import { readXmlPart } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import { shortestLength, trimUnlessPreserved } from './escaped-text.ts';
import { RUN_PROPERTIES, RunTexts } from './run-texts.ts';

/** The texts that cells share, without what is struck out, and the few that hold more. */
export interface SharedStrings {
  texts: readonly string[];
  /** What was struck out of texts, where something was. */
  struck: ReadonlyMap<number, string>;
  /** What is left in a cell whose own letters are struck out, where something is. */
  inStruckCells: ReadonlyMap<number, string>;
}

export const NO_STRINGS: SharedStrings = { texts: [], struck: new Map(), inStruckCells: new Map() };

/**
 * The texts that cells point to, in order. A long text in many cells is in memory once.
 * The runs of a rich text are joined, but those that are struck out; how a text is read aloud in Japanese (`rPh`) is left out.
 */
export function readSharedStrings(
  archive: Archive,
  part: string,
  limits: Readonly<ReadLimits>,
): SharedStrings {
  const texts: string[] = [];
  const struck = new Map<number, string>();
  const inStruckCells = new Map<number, string>();
  const count = new CellCount(limits);
  const runs = new RunTexts();
  let run = '';
  let attributesOfRun: Attributes = {};
  const visitor = {
    open(name: string, attributes: Attributes, parent: string): boolean {
      if (name === 'si') runs.start();
      else runs.open(name, attributes);
      if (name === 't') {
        run = '';
        attributesOfRun = attributes;
      }
      return (
        parent === '' ||
        (name === 'si' && parent === 'sst') ||
        (name === 'r' && parent === 'si') ||
        RUN_PROPERTIES[name] === parent ||
        (name === 't' && (parent === 'si' || parent === 'r'))
      );
    },
    text(piece: string, parent: string) {
      if (parent === 't') run += piece;
    },
    close(name: string) {
      if (name === 't') {
        runs.add(trimUnlessPreserved(run, attributesOfRun));
        if (shortestLength(runs.length) > limits.text) throw tooLarge('text', limits.text);
      }
      if (name === 'si') {
        count.add(1);
        const { text, inStruckCell, struck: gone } = runs.take();
        if (gone !== '') struck.set(texts.length, gone);
        if (inStruckCell !== '') inStruckCells.set(texts.length, inStruckCell);
        texts.push(text);
      }
    },
  };
  readXmlPart(archive, part, visitor, limits);
  return { texts, struck, inStruckCells };
}
