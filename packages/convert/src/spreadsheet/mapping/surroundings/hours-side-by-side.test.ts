import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import { leftCells } from '../left-cells.ts';
import { makeSheet, makeWorkbook, HOW, type TestCell } from '../testing/make-workbook.ts';
import { surroundings } from './index.ts';

type Cells = readonly TestCell[];

const NAME = ['Navn', 'Telefon'];
const ROW = ['Helsehjelpen', '+4722990000'];

/** What is read of services that have these cells beside their name. */
function read(
  headings: Cells,
  rows: readonly Cells[],
  more: Parameters<typeof makeSheet>[1] = {},
  above?: Cells,
) {
  const sheet = makeSheet(
    [
      ...(above === undefined ? [] : [above]),
      [...NAME, ...headings],
      ...rows.map((cells) => [...ROW, ...cells]),
    ],
    more,
  );
  const { output, problems } = fromSpreadsheet(makeWorkbook(sheet), HOW, '2026-12-01', surroundings);
  return {
    hours: output.services.map(({ openingHours }) => openingHours as Record<string, unknown> | undefined),
    told: problems.filter(({ code }) => code === 'sheet/unread-hours' || code === 'sheet/unknown-column'),
  };
}

const weekdays = (opens: string, closes: string) => [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens, closes }];

describe('a column of days beside one of times', () => {
  test.each([
    ['Dager', 'Tid'],
    ['Ukedag', 'Åpningstid'],
    ['Ukedager', 'Tid'],
    ['Åpne dager', 'Tidspunkt'],
    ['Opningsdagar', 'Tid'],
    ['Days', 'Times'],
  ])('is read together with it: %s, %s', (days, times) => {
    const { hours, told } = read([days, times], [['man–fre', '10–15']]);
    expect(hours).toEqual([{ periods: weekdays('10:00', '15:00'), printed: 'man–fre 10–15' }]);
    expect(told).toEqual([]);
  });

  test('may stand behind it, and anywhere else', () => {
    const { hours } = read(['Tid', 'Adresse', 'Dager'], [['10–15', 'Prøvegata 1', 'man–fre']]);
    expect(hours[0]).toMatchObject({ periods: weekdays('10:00', '15:00') });
  });

  test.each([
    ['alle dager', 'døgnåpent', { always: true }],
    ['mandag, torsdag', '10–12', { periods: [{ days: ['mo', 'th'], opens: '10:00', closes: '12:00' }] }],
    [
      'første tirsdag i måneden',
      '17–19',
      { periods: [{ days: ['tu'], nthOfMonth: [1], opens: '17:00', closes: '19:00' }] },
    ],
  ])('says what one cell would: %s, %s', (days, times, expected) => {
    expect(read(['Dager', 'Tid'], [[days, times]]).hours[0]).toMatchObject(expected);
  });

  test.each([
    // Each time may be of one of the days.
    ['mandag og torsdag', '10–12, 14–16'],
    ['man\ntor', '10–12\n14–16'],
    // The times name days of their own.
    ['man–fre', 'lør 10–15'],
    ['man–fre', 'man–fre 10–15'],
    ['annenhver mandag', '10–12'],
    ['etter avtale', '10–12'],
  ])('is not read where it is not plain what belongs to what: %s, %s', (days, times) => {
    const { hours, told } = read(['Dager', 'Tid'], [[days, times]]);
    expect(hours[0]).not.toHaveProperty('periods');
    expect(hours[0]?.['printed']).toContain(times);
    expect(hours[0]?.['printed']).toContain(days);
    expect(told).toMatchObject([
      { code: 'sheet/unknown-column', cell: 'C1', params: { heading: 'Dager', isOfHours: true } },
      ...(times.includes('lør') || times.includes('man') ? [] : [{ code: 'sheet/unread-hours', cell: 'D2' }]),
    ]);
  });

  test('that is not plain in one row takes nothing from the others', () => {
    const { hours } = read(
      ['Dager', 'Tid'],
      [
        ['man–fre', '10–15'],
        ['annenhver mandag', '10–12'],
        ['lør', '9–14'],
      ],
    );
    expect(hours[0]).toMatchObject({ periods: weekdays('10:00', '15:00') });
    expect(hours[1]).toEqual({ printed: '10–12; Dager: annenhver mandag' });
    expect(hours[2]).toMatchObject({ periods: [{ days: ['sa'], opens: '09:00', closes: '14:00' }] });
  });

  test('without a time says nothing of when it is open', () => {
    const { hours, told } = read(
      ['Dager', 'Tid'],
      [
        ['man–fre', ''],
        ['', '10–15'],
      ],
    );
    expect(hours[0]).not.toHaveProperty('periods');
    expect(hours[1]).toEqual({ printed: '10–15' });
    expect(told.map(({ cell }) => cell)).toEqual(['C1', 'D3']);
  });
});

describe('columns of when it opens and when it closes', () => {
  test.each([
    ['Åpner', 'Stenger', 'Åpningstider'],
    ['Fra kl.', 'Til kl.', 'Åpningstider'],
    ['Opnar', 'Stengjer', 'Åpningstider'],
    ['Opens', 'Closes', 'Opening hours'],
  ])('are read with the days beside them: %s, %s', (opens, closes, heading) => {
    const { hours, told } = read(
      ['Dager', opens, closes],
      [
        ['man–fre', '10:00', '15.30'],
        ['lør', { kind: 'time', time: '09:00' }, { kind: 'time', time: '14:00' }],
        ['', '', '–'],
      ],
    );
    expect(hours[0]).toEqual({ periods: weekdays('10:00', '15:30'), printed: 'man–fre 10:00–15.30' });
    expect(hours[1]).toMatchObject({ periods: [{ days: ['sa'], opens: '09:00', closes: '14:00' }] });
    expect(hours[2]).toBeUndefined();
    expect(told).toEqual([]);
    const without = read([opens, closes], [['10:00', '15:00']]);
    expect(without.hours).toEqual([{ printed: '10:00–15:00' }]);
    expect(without.told).toMatchObject([{ cell: 'C2', params: { heading, reason: 'days-missing' } }]);
  });

  test('over midnight end on the next day', () => {
    expect(read(['Dager', 'Åpner', 'Stenger'], [['fre', '22', '02']]).hours[0]).toMatchObject({
      periods: [{ days: ['fr'], opens: '22:00', closes: '02:00' }],
    });
  });

  test.each([
    ['that hold dates', [['man–fre', '1.6.', '31.8.']]],
    ['of which one is empty', [['man–fre', '10:00', '']]],
    ['with words', [['man–fre', '10:00', 'når vi er ferdige']]],
    ['whose days are not understood', [['noen dager', '10:00', '15:00']]],
    [
      'with one such row among others',
      [
        ['man–fre', '10:00', '15:00'],
        ['lør', '10', 'sent'],
      ],
    ],
  ])('%s stay as they are', (_what, rows) => {
    const { hours, told } = read(['Dager', 'Fra', 'Til'], rows);
    for (const one of hours) expect(one ?? {}).not.toHaveProperty('periods');
    expect(told.filter(({ code }) => code === 'sheet/unknown-column').length).toBe(3);
  });

  test.each([['Åpningstider'], ['Mandag']])('stay as they are beside %s', (other) => {
    const { told } = read(['Dager', 'Åpner', 'Stenger', other], [['man–fre', '10:00', '15:00', '10–12']]);
    expect(told.filter(({ code }) => code === 'sheet/unknown-column').length).toBe(3);
  });
});

describe('what stands around such columns is not lost', () => {
  test.each([
    ['a title above the days', {}, ['', '', 'Telefontid', '']],
    ['a title above the times', {}, ['', '', '', 'Sommer 2026']],
    ['hidden days', { hiddenColumns: [2] }, undefined],
    ['merged days', { merges: ['C2:C3'] }, undefined],
  ])('%s', (_what, more, above) => {
    const { hours } = read(
      ['Dager', 'Tid'],
      [
        ['man–fre', '10–15'],
        ['', '10–15'],
      ],
      more,
      above,
    );
    for (const one of hours) expect(one ?? {}).not.toHaveProperty('periods');
  });
});

test('a sheet of hours has days and times of its own', () => {
  const list = makeSheet(
    [
      ['Id', 'Navn'],
      ['helsehjelpen', 'Helsehjelpen'],
    ],
    { name: 'Tjenester' },
  );
  const rows = [
    ['Tjeneste', 'Dager', 'Åpner', 'Stenger'],
    ['helsehjelpen', 'man–fre', '10:00', '15:00'],
  ];
  const sheet = makeSheet(rows, { name: 'Åpningstider' });
  const { output } = fromSpreadsheet(makeWorkbook(list, sheet), HOW, '2026-12-01', surroundings);
  expect(output.services[0]?.['openingHours']).toMatchObject({ periods: weekdays('10:00', '15:00') });
});

test('no cell is left of what was put together, and each of what was not', () => {
  const sheet = makeSheet([
    [...NAME, 'Dager', 'Tid'],
    [...ROW, 'man–fre', '10–15'],
    ['Bad', '+4722990001', 'annenhver mandag', '10–12'],
  ]);
  const result = fromSpreadsheet(makeWorkbook(sheet), HOW, '2026-12-01', surroundings);
  expect([...leftCells(result)].map(({ cell, reason, service }) => [cell, reason, service])).toEqual([
    ['C3', 'sheet/unknown-column', 1],
  ]);
  expect(result.locate(['services', 0, 'openingHours'])).toMatchObject({ cell: 'D2', heading: 'Tid' });
});

test('of two sheets of one name the one that is not read is left whole', () => {
  const list = makeSheet(
    [
      [...NAME, 'Dager', 'Tid'],
      [...ROW, 'man–fre', '10–15'],
    ],
    { name: 'Liste' },
  );
  const other = makeSheet([['Adresse til huset'], ['Prøvegata 9']], { name: 'Liste' });
  const result = fromSpreadsheet(makeWorkbook(list, other), HOW, '2026-12-01', surroundings);
  expect([...leftCells(result)].map(({ text }) => text)).toEqual(['Adresse til huset', 'Prøvegata 9']);
});
