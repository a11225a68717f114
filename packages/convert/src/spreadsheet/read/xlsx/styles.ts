import type { ReadLimits } from '../limits.ts';
import type { Attributes } from '../xml/xml-reader.ts';
import { readXmlPart } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import { builtInFormat, readFormatCode, type NumberFormat } from './number-format.ts';

/** The number format of each cell style, by the number that a cell gives in `s`. */
export function readStyles(
  archive: Archive,
  part: string,
  limits: Readonly<ReadLimits>,
): readonly NumberFormat[] {
  const codes = new Map<number, NumberFormat>();
  const ids: number[] = [];
  const visitor = {
    open(name: string, attributes: Attributes, parent: string): boolean {
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt' && parent === 'numFmts')
        codes.set(id, readFormatCode(attributes['formatCode'] ?? ''));
      if (name === 'xf' && parent === 'cellXfs') ids.push(id);
      return parent === '' || name === 'numFmts' || name === 'cellXfs';
    },
  };
  readXmlPart(archive, part, visitor, limits);
  return ids.map((id) => codes.get(id) ?? builtInFormat(id));
}
