import { strToU8, zipSync } from 'fflate';

const NAMES = ['office', 'table', 'style', 'text', 'manifest'] as const;
const NAMESPACES = NAMES.map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
).join(' ');
export const MIMETYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/** `content.xml` with these sheets, `<table:table>…`, and automatic styles. */
export const contentXml = (sheets: string, styles = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES} xmlns:calcext="urn:calcext">` +
  `<office:automatic-styles>${styles}</office:automatic-styles>` +
  `<office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`;

/** An OpenDocument spreadsheet of the parts that a reader needs. */
export const makeOds = (content: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    mimetype: [strToU8(MIMETYPE), { level: 0 }],
    'content.xml': strToU8(content),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  });

/** One sheet with these rows. */
export const sheetXml = (rows: string, name = 'Ark1'): string =>
  `<table:table table:name="${name}">${rows}</table:table>`;

export const textCell = (text: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;

export const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
