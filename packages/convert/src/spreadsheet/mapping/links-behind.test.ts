import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from './from-spreadsheet.ts';
import { leftCells } from './left-cells.ts';
import { HOW, makeRow, type TestCell } from './testing/make-workbook.ts';
import { readLinked, showsLink } from './values/link-behind.ts';

/** A list of one service, with an address behind its last cell, or behind that of a heading. */
function read(more: Record<string, TestCell>, link: string, under = Object.keys(more).at(-1) ?? '') {
  const workbook = makeRow(more);
  const [sheet] = workbook.sheets;
  const headings = sheet?.rows[0]?.cells ?? [];
  const at = headings.findIndex(({ value }) => value.kind === 'text' && value.text === under);
  const cell = `${String.fromCharCode(65 + at)}2`;
  return fromSpreadsheet({ ...workbook, sheets: [{ ...sheet!, links: new Map([[cell, link]]) }] }, HOW);
}
const contacts = (more: Record<string, TestCell>, link: string) =>
  (read(more, link).output.services[0]?.['contacts'] ?? []) as { channel: string; value: string }[];
const told = (more: Record<string, TestCell>, link: string) =>
  read(more, link).problems.filter(({ code }) => code === 'sheet/link-behind');
const left = (more: Record<string, TestCell>, link: string) =>
  [...leftCells(read(more, link))].filter(({ reason }) => reason === 'sheet/link-behind');

const PAGE = 'https://example.org/helse';

describe('an address behind words, under a heading that asks for one', () => {
  test.each([
    [{ Nettside: 'Klikk her' }, PAGE, { channel: 'web', value: PAGE }],
    [
      { 'E-post': 'Send e-post' },
      'mailto:post@example.org?subject=Hei',
      { channel: 'email', value: 'post@example.org' },
    ],
    [{ Telefon: 'Ring oss' }, 'tel:+4722990000', { channel: 'phone', value: '+4722990000' }],
  ])('%j is what the cell says', (more, link, contact) => {
    expect(contacts(more, link)).toMatchObject([contact]);
    expect(told(more, link)).toMatchObject([{ params: { read: contact.value } }]);
    expect(left(more, link)).toEqual([]);
  });

  test.each([
    [{ Nettside: PAGE }, `${PAGE}/`],
    [{ Nettside: 'www.example.org/helse' }, 'http://www.example.org/helse'],
    [{ 'E-post': 'post@example.org' }, 'mailto:post@example.org'],
    [{ Telefon: '22 99 00 00' }, 'tel:+4722990000'],
  ])('%j shows it, and nothing is told', (more, link) => {
    expect(told(more, link)).toEqual([]);
    expect(left(more, link)).toEqual([]);
  });

  test('that is another than the one that the cell shows is told and left, not taken', () => {
    expect(contacts({ Nettside: PAGE }, 'https://other.example')).toMatchObject([{ value: PAGE }]);
    expect(told({ Nettside: PAGE }, 'https://other.example')).toEqual([
      expect.objectContaining({ params: { heading: 'Nettside', found: PAGE } }),
    ]);
    expect(left({ Telefon: '22 99 00 00' }, 'tel:+4740000000')).toMatchObject([{ text: 'tel:+4740000000' }]);
  });
});

describe('an address behind other words', () => {
  const MAP = 'https://maps.example/?q=59.9127,10.7461';

  test('is told without its own words, and left to be looked through', () => {
    expect(told({ Poststed: 'Oslo' }, MAP)).toMatchObject([{ params: { found: 'Oslo' } }]);
    expect(JSON.stringify(told({ Poststed: 'Oslo' }, MAP))).not.toContain('59.9');
    expect(left({ Poststed: 'Oslo' }, MAP)).toMatchObject([{ heading: 'Poststed', text: MAP }]);
  });

  test('tells whether its row is that of a secret place', () => {
    const isSecret = (more: Record<string, TestCell>) => left(more, MAP)[0]?.isInSecretRow();
    expect(isSecret({ Synlighet: 'hemmelig', Poststed: 'Oslo' })).toBe(true);
    expect(isSecret({ Synlighet: 'åpen', Poststed: 'Oslo' })).toBe(false);
  });
});

test('an address in the row of a secret place is repeated under no heading', () => {
  const secret = { Synlighet: 'hemmelig', Nettside: 'Kart' };
  const [finding] = told(secret, 'https://maps.example/?q=59.9127,10.7461');
  expect(finding?.params).toEqual({ heading: 'Nettside', isSilent: true });
});

test('an address is shown also where it is written in another way', () => {
  expect(showsLink('Se Example.org/a', 'https://www.example.org/a#')).toBe(true);
  expect(showsLink('Ring 22 99 00 00', 'tel:22990000')).toBe(true);
  expect(showsLink('post@example.org', 'mailto:POST%40example.org')).toBe(true);
  expect(showsLink('Klikk', 'mailto:%E0%A4')).toBe(false);
});

test('an address that runs something is never taken', () => {
  const { cell } = readLinked({ kind: 'text', text: 'Klikk' }, 'javascript:alert(1)', 'web');
  expect(cell).toEqual({ kind: 'text', text: 'Klikk' });
});
