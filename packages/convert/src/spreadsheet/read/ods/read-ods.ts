import type { BesideText, Workbook } from '../../workbook.ts';
import type { ReadLimits } from '../limits.ts';
import { unreadable } from '../stop.ts';
import { readXmlFile, readXmlPart } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import type { Attributes } from '../xml/xml-reader.ts';
import { readKeptWords } from '../kept-words.ts';
import { ContentPart } from './content-part.ts';
import { ODS_KEPT } from './kept-parts.ts';
import { StruckStyles } from './struck-styles.ts';

const CONTENT = 'content.xml';
/** Styles with names that people give, on which those of the content rest. */
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** Reads an OpenDocument spreadsheet, as LibreOffice, Google, Excel and Calligra write it. */
export function readOds(archive: Archive, limits: Readonly<ReadLimits>): Workbook {
  if (isEncrypted(archive, limits)) throw unreadable('password');
  const content = new ContentPart(limits, readCommonStyles(archive, limits));
  readXmlPart(archive, CONTENT, content, limits);
  return toWorkbook(content, readKeptWords(archive, ODS_KEPT, limits));
}

/** Reads an OpenDocument spreadsheet that is one XML file, `.fods`. */
export function readFlatOds(
  bytes: Uint8Array,
  limits: Readonly<ReadLimits>,
  onBytes: (bytes: number) => void,
): Workbook {
  const content = new ContentPart(limits);
  readXmlFile(bytes, content, limits, onBytes);
  return toWorkbook(content);
}

/** What the common styles strike out. Those of headers and footers are of no cell. */
function readCommonStyles(archive: Archive, limits: Readonly<ReadLimits>): StruckStyles {
  const styles = new StruckStyles();
  if (!archive.has(STYLES)) return styles;
  const visitor = {
    open(name: string, attributes: Attributes, parent: string): boolean {
      const isStyle = name === 'style' && parent === 'styles';
      if (isStyle) styles.startStyle(attributes);
      if (name === 'text-properties') styles.addProperties(attributes);
      return parent === '' || name === 'styles' || isStyle;
    },
  };
  readXmlPart(archive, STYLES, visitor, limits);
  return styles;
}

function toWorkbook(
  { sheets, isSpreadsheet, beside: own }: ContentPart,
  kept: readonly BesideText[] = [],
): Workbook {
  if (!isSpreadsheet) throw unreadable('other-document');
  if (sheets.length === 0) throw unreadable('no-sheets');
  const beside = [...own, ...kept];
  return { format: 'ods', sheets, ...(beside.length === 0 ? {} : { beside }) };
}

/** A file with a password has the same names in it; the list of its files says that they are encrypted. */
function isEncrypted(archive: Archive, limits: Readonly<ReadLimits>): boolean {
  if (archive.has('encrypted-package')) return true;
  if (!archive.has(MANIFEST)) return false;
  let found = false;
  const visitor = {
    open(name: string): boolean {
      found ||= name === 'encryption-data';
      return true;
    },
  };
  readXmlPart(archive, MANIFEST, visitor, limits);
  return found;
}
