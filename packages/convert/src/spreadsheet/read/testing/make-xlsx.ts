import { strToU8, zipSync } from 'fflate';

/** What a made workbook has. Everything but the sheets may be left out, as some programs do. */
export interface MadeWorkbook {
  sheets: readonly {
    name?: string;
    state?: 'visible' | 'hidden' | 'veryHidden';
    /** What stands in `<worksheet>`, or the whole part when it begins with one. */
    xml: string;
    /** What stands in the list of pointers of the sheet. */
    relationships?: string;
  }[];
  /** The `<si>` of the shared texts. */
  strings?: string;
  /** What stands in `<styleSheet>`. */
  styles?: string;
  /** What stands in `<workbook>` before the sheets. */
  head?: string;
  /** Further parts, by name. */
  parts?: Readonly<Record<string, string>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A workbook as Excel puts it together, with the parts that are given. */
export function makeXlsx(made: MadeWorkbook): Uint8Array {
  return zipSync(bytesOf(partsOfXlsx(made)));
}

export function partsOfXlsx({
  sheets,
  strings,
  styles,
  head = '',
  parts = {},
}: MadeWorkbook): Record<string, string> {
  const list: string[] = [];
  const pointers: string[] = [];
  const files: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
  };
  sheets.forEach(({ name = `Ark${index(list)}`, state = 'visible', xml, relationships: own }) => {
    const number = index(list);
    list.push(`<sheet name="${name}" sheetId="${number}" state="${state}" r:id="rId${number}"/>`);
    pointers.push(
      `<Relationship Id="rId${number}" Type="${RELATION}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
    );
    files[`xl/worksheets/sheet${number}.xml`] = xml.includes('<worksheet')
      ? xml
      : `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATION}">${xml}</worksheet>`;
    if (own !== undefined) files[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationships(own);
  });
  if (strings !== undefined) {
    files['xl/sharedStrings.xml'] = `${XML}<sst xmlns="${MAIN}">${strings}</sst>`;
    pointers.push(`<Relationship Id="rId998" Type="${RELATION}/sharedStrings" Target="sharedStrings.xml"/>`);
  }
  if (styles !== undefined) {
    files['xl/styles.xml'] = `${XML}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
    pointers.push(`<Relationship Id="rId999" Type="${RELATION}/styles" Target="/xl/styles.xml"/>`);
  }
  files['xl/workbook.xml'] =
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATION}">${head}<sheets>${list.join('')}</sheets></workbook>`;
  files['xl/_rels/workbook.xml.rels'] = relationships(pointers.join(''));
  return { ...files, ...parts };
}

export const bytesOf = (parts: Readonly<Record<string, string>>): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));

export const relationships = (list: string): string =>
  `${XML}<Relationships xmlns="${PACKAGE}">${list}</Relationships>`;

/** Styles with one `xf` for each number format id or code: the cell style 1 is the first, as 0 is General. */
export function makeStyles(...formats: readonly (number | string)[]): string {
  const codes = formats.map((format, at) =>
    typeof format === 'string' ? { id: 164 + at, format } : undefined,
  );
  const numFmts = codes.map((code) =>
    code === undefined ? '' : `<numFmt numFmtId="${code.id}" formatCode="${escapeXml(code.format)}"/>`,
  );
  const xfs = formats.map(
    (format, at) => `<xf numFmtId="${typeof format === 'number' ? format : 164 + at}"/>`,
  );
  return (
    `<numFmts>${numFmts.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>` +
    `<cellXfs><xf numFmtId="0"/>${xfs.join('')}</cellXfs>`
  );
}

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const index = (list: readonly string[]) => list.length + 1;
