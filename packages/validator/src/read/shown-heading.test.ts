import { expect, test } from 'vitest';
import { shownHeading, withShownHeading } from './shown-heading.ts';
import { readSpreadsheet } from './read-workbook.ts';

test.each(['Kirkeveien 12', '412 34 567', 'Ring +47 22 99 00 00', 'post@example.org', '0370 Oslo'])(
  'what is no heading is not repeated: “%s”',
  (heading) => {
    expect(shownHeading(heading)).toBe('…');
    expect(withShownHeading({ heading, field: heading, count: 2 })).toEqual({
      heading: '…',
      field: '…',
      count: 2,
    });
  },
);

test.each([
  'Telefon 2',
  'Uke 12',
  '2025-2026',
  'Stengt 01.06.2026-31.08.2026',
  'Besøk i 2026',
  'Gateadresse',
  'F12',
])('a heading is: “%s”', (heading) => {
  expect(shownHeading(heading)).toBe(heading);
});

test('an address above a column is repeated by no message, beside known headings', () => {
  const number = '018190 50062'; // Month 81: a synthetic number of the tax administration, which is nobody's.
  const sheet = `Navn;Organisasjon;Kirkeveien 12\nKafeen;Org;${number}\n`;
  const { problems } = readSpreadsheet(
    { path: 'liste.csv', bytes: new TextEncoder().encode(sheet) },
    { lang: 'nb' },
  );
  expect(problems.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['sheet/unknown-column', 'text/personal-number']),
  );
  expect(JSON.stringify(problems)).not.toMatch(/kirkeveien/i);
});

test('a row of a secret place where the headings should be is told once, with what to write', () => {
  const rows = [
    'Trygghuset;Senteret;Vern;Krisesenter;Hemmelig;Kirkeveien 12;0370;Oslo;412 34 567;Døgnåpent',
    'Kafeen;Org;En kafé;Kafé;Åpen;Storgata 1;0155;Oslo;22 99 00 00;man-fre 9-15',
  ];
  for (const lang of ['nb', 'en'] as const) {
    const { problems } = readSpreadsheet(
      { path: 'uten.csv', bytes: new TextEncoder().encode(rows.join('\n')) },
      { lang },
    );
    expect(problems.map(({ code, cell }) => [code, cell])).toEqual([['sheet/no-heading', 'A1']]);
    expect(problems[0]?.help).toMatch(
      lang === 'nb' ? /^Sett inn en rad øverst.*«Navn»/ : /^Insert a row at the top.*“Name”/,
    );
    expect(JSON.stringify(problems)).not.toMatch(/trygghuset|kirkeveien|412/i);
  }
});
