import { XML_START } from '../xml-text.ts';

/** The styles of cells, by their index in `cellXfs`. */
export const STYLE = {
  plain: 0,
  text: 1,
  date: 2,
  heading: 3,
  required: 4,
  explanation: 5,
  example: 6,
} as const;

/** The number format of texts, which no program takes for numbers, and that of dates in the way of the reader’s country. */
const TEXT = 49;
const DATE = 14;

const XFS: readonly { format: number; font: number; fill: number; isWrapped: boolean }[] = [
  { format: 0, font: 0, fill: 0, isWrapped: false },
  { format: TEXT, font: 0, fill: 0, isWrapped: true },
  { format: DATE, font: 0, fill: 0, isWrapped: false },
  { format: TEXT, font: 1, fill: 2, isWrapped: true },
  { format: TEXT, font: 1, fill: 3, isWrapped: true },
  { format: TEXT, font: 2, fill: 4, isWrapped: true },
  { format: TEXT, font: 2, fill: 0, isWrapped: true },
];

const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

/** Fonts, colours and formats (ECMA-376 part 1, 18.8). */
export const stylesXml = (): string =>
  `${XML_START}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><i/><sz val="11"/><color rgb="FF595959"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  `${solid('DDE7EE')}${solid('F6DFA4')}${solid('F2F2F2')}</fills>` +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${XFS.length}">` +
  XFS.map(
    ({ format, font, fill, isWrapped }) =>
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" ` +
      `applyFill="1" applyAlignment="1"><alignment vertical="top"${isWrapped ? ' wrapText="1"' : ''}/></xf>`,
  ).join('') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
