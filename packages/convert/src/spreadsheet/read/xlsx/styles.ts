import type { ReadLimits } from '../limits.ts';
import type { Attributes } from '../xml/xml-reader.ts';
import { readXmlPart } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import { builtInFormat, readFormatCode, type NumberFormat } from './number-format.ts';
import { isStrike } from './run-texts.ts';

const LISTS = ['numFmts', 'fonts', 'cellXfs'];

/** What is read of each cell style, by the number that a cell gives in `s`. */
export interface CellStyles {
  formats: readonly NumberFormat[];
  /** Whether the letters are struck out. */
  isStruck: readonly boolean[];
}

/** The number formats of the cell styles, and which have letters that are struck out. */
export function readStyles(archive: Archive, part: string, limits: Readonly<ReadLimits>): CellStyles {
  const codes = new Map<number, NumberFormat>();
  const ids: number[] = [];
  const fontIds: number[] = [];
  const isFontStruck: boolean[] = [];
  const visitor = {
    open(name: string, attributes: Attributes, parent: string): boolean {
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt' && parent === 'numFmts')
        codes.set(id, readFormatCode(attributes['formatCode'] ?? ''));
      if (name === 'font' && parent === 'fonts') isFontStruck.push(false);
      if (name === 'strike' && parent === 'font' && isStrike(attributes))
        isFontStruck[isFontStruck.length - 1] = true;
      if (name === 'xf' && parent === 'cellXfs') {
        ids.push(id);
        fontIds.push(Number(attributes['fontId'] ?? 0));
      }
      return parent === '' || LISTS.includes(name) || (name === 'font' && parent === 'fonts');
    },
  };
  readXmlPart(archive, part, visitor, limits);
  return {
    formats: ids.map((id) => codes.get(id) ?? builtInFormat(id)),
    isStruck: fontIds.map((id) => isFontStruck[id] === true),
  };
}
