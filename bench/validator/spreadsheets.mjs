/** Tables for the bench: a long list as Norwegian Excel writes it, and an archive that claims to be small. */
import { writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';

const HEADINGS = [
  'Navn',
  'Organisasjon',
  'Kort beskrivelse',
  'Telefon',
  'Adresse',
  'Postnummer',
  'Poststed',
  'Åpningstider',
];

/** Rows with a semicolon between cells. */
export function writeTable(path, rows) {
  const lines = [HEADINGS.join(';')];
  for (let row = 0; row < rows; row++) {
    lines.push(
      [
        `Tjeneste ${row}`,
        `Organisasjon ${row % 500}`,
        `"Gratis hjelp; kom som du er, nummer ${row}"`,
        '22 99 00 00',
        `Prøvegata ${row % 90}`,
        '0150',
        'Oslo',
        '"man–fre 10–15; tor 10–19"',
      ].join(';'),
    );
  }
  writeFileSync(path, `\uFEFF${lines.join('\r\n')}\r\n`);
}

/** A workbook whose one sheet unpacks to 500 MiB of zeros. */
export function writeBomb(path) {
  const zeros = new Uint8Array(500 * 1024 * 1024);
  const text = (content) => new TextEncoder().encode(content);
  const archive = zipSync(
    {
      '[Content_Types].xml': text(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      ),
      '_rels/.rels': text(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      ),
      'xl/workbook.xml': text(
        '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Liste" sheetId="1" r:id="r1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': text(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': zeros,
    },
    { level: 9 },
  );
  writeFileSync(path, archive);
}
