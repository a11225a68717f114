import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from './from-spreadsheet.ts';
import { headingsOf } from './layout/lay-out-sheet.ts';
import { SERVICE_COLUMNS } from './columns.ts';
import { HOW, makeRow, type TestCell } from './testing/make-workbook.ts';

const read = (more: Record<string, TestCell>) => fromSpreadsheet(makeRow(more), HOW);
const service = (more: Record<string, TestCell>) => read(more).output.services[0]!;
const told = (more: Record<string, TestCell>) =>
  read(more).problems.map(({ code, cell, params }) => [code, cell, params['reason']]);
const span = (days: string[], opens: string, closes: string) => ({ days, opens, closes });

test('a time alone in the column of a day keeps its day among the words', () => {
  const { openingHours } = service({ Torsdag: { kind: 'time', time: '09:00' } });
  expect(openingHours).toEqual({ printed: 'torsdag 09:00' });
});

describe('a day of which nobody knows', () => {
  test.each(['?', 'N/A', 'ukjent', 'vet ikke', '??'])('is not one on which it is closed: “%s”', (words) => {
    const days = { Mandag: '9-15', Tirsdag: words, Onsdag: '12-14' };
    expect(service(days)['openingHours']).toEqual({
      printed: `mandag 9-15; tirsdag ${words}; onsdag 12-14`,
    });
    expect(told(days)).toEqual([['sheet/unread-hours', 'I2', 'unknown']]);
  });

  test.each(['', '–', '-', '…', 'stengt'])('is none that is left without hours: “%s”', (words) => {
    const days = { Mandag: '9-15', Tirsdag: words };
    expect(service(days)['openingHours']).toHaveProperty('periods.length', 1);
    expect(told(days)).toEqual([]);
  });
});

describe('a column of all hours and one of a day', () => {
  test.each([
    ['etter avtale', '10-12'],
    ['man-fre 9-15', '10-12'],
    ['man-fre 9-15', 'stengt'],
    ['døgnåpent', '10-12'],
    ['første mandag i måneden 10-12', '10-12'],
    ['tirs 10-12 (september–mai)', '10-12'],
  ])('that say two things (%j, %j) are told, and neither is read', (hours, monday) => {
    const both = { Åpningstider: hours, Mandag: monday };
    expect(read(both).problems).toEqual([
      expect.objectContaining({
        code: 'sheet/unread-hours',
        cell: 'I2',
        params: { heading: 'Mandag', reason: 'columns', other: 'Åpningstider', otherCell: 'H2' },
      }),
    ]);
    expect(service(both)['openingHours']).toEqual({ printed: `${hours}; mandag ${monday}` });
  });

  test('that say the same are read once', () => {
    const both = { Åpningstider: 'man-fre 9-15', Mandag: '9-15', Lørdag: 'stengt' };
    expect(told(both)).toEqual([]);
    expect(service(both)['openingHours']).toMatchObject({
      periods: [span(['mo', 'tu', 'we', 'th', 'fr'], '09:00', '15:00')],
    });
    const always = { Åpningstider: 'døgnåpent', Mandag: 'døgnåpent' };
    expect(told(always)).toEqual([]);
    expect(service(always)['openingHours']).toEqual({ always: true, printed: 'døgnåpent; mandag døgnåpent' });
  });

  test('that speak of other days are both read', () => {
    const both = { Åpningstider: 'man-fre 9-15', Lørdag: '10-12' };
    expect(told(both)).toEqual([]);
    expect(service(both)['openingHours']).toMatchObject({
      periods: [span(['mo', 'tu', 'we', 'th', 'fr'], '09:00', '15:00'), span(['sa'], '10:00', '12:00')],
    });
  });

  test('a day that is shut is no hours by appointment', () => {
    expect(told({ Åpningstider: 'etter avtale', Lørdag: 'stengt' })).toEqual([]);
  });
});

test.each(['tirsdag 10-12', 'i helgen 10-12', '10-12, tirs 10-14', 'stengt, tirsdag 10-12'])(
  'the column of a day says nothing of other days: %j',
  (monday) => {
    expect(told({ Mandag: monday })).toEqual([['sheet/unread-hours', 'H2', 'words']]);
    expect(service({ Mandag: monday })['openingHours']).not.toHaveProperty('periods');
  },
);

test('words on public holidays against the column of them are told, and neither is taken', () => {
  const both = { Åpningstider: 'man-fre 9-15, stengt helligdager', 'Åpent på helligdager': 'ja' };
  expect(told(both)).toEqual([['sheet/contradiction', 'I2', undefined]]);
  expect(service(both)['openingHours']).not.toHaveProperty('publicHolidays');
  const same = { Åpningstider: 'man-fre 9-15, stengt helligdager', 'Åpent på helligdager': 'nei' };
  expect(told(same)).toEqual([]);
  expect(service(same)['openingHours']).toHaveProperty('publicHolidays', 'closed');
});

describe('a column of a stretch of days', () => {
  const WORKDAYS = ['mo', 'tu', 'we', 'th', 'fr'];

  test('is read beside those of single days', () => {
    const row = { 'Man-fre': '9-15', Lørdag: '10-14', Søndag: 'stengt' };
    expect(told(row)).toEqual([]);
    expect(service(row)['openingHours']).toEqual({
      periods: [span(WORKDAYS, '09:00', '15:00'), span(['sa'], '10:00', '14:00')],
      printed: 'mandag–fredag 9-15; lørdag 10-14; søndag stengt',
    });
  });

  test.each([
    ['Hverdager', '9-15', 'Onsdag', '10-18'],
    ['Hverdager', '9-15', 'Onsdag', 'stengt'],
    ['Hverdager', 'stengt', 'Onsdag', '10-18'],
    ['Man-fre', '9-15, ons stengt', 'Onsdag', '10-18'],
    ['Man–tor', '9-15', 'Tor–fre', '9-14'],
  ])('that says another thing than one of its days (%s %j, %s %j) is told, and neither is read', (one, hours, other, words) => {
    const row = { [one]: hours, [other]: words };
    expect(told(row)).toEqual([['sheet/unread-hours', 'I2', 'columns']]);
    expect(Object.keys(service(row)['openingHours'] as object)).toEqual(['printed']);
  }); // prettier-ignore

  test('that says the same as one of its days is read once', () => {
    const row = { Hverdager: '9-15', Onsdag: '9-15' };
    expect(told(row)).toEqual([]);
    expect(service(row)['openingHours']).toMatchObject({ periods: [span(WORKDAYS, '09:00', '15:00')] });
  });

  test('says nothing of other days', () => {
    expect(told({ Helg: '10-12, man 9-15' })).toEqual([['sheet/unread-hours', 'H2', 'words']]);
  });
});

describe('a heading of days that is none of ours', () => {
  test.each(['Tirsdag kveld', 'Ti', 'Mandag og onsdag', 'Lørdagsåpent', 'Fre–man', 'Tirsdga', 'Mandag (partallsuker)'])(
    '“%s” leaves the hours of its rows in doubt, with its words',
    (heading) => {
      const row = { Mandag: '9-15', [heading]: '18-20' };
      expect(read(row).problems).toMatchObject([
        { code: 'sheet/unknown-column', cell: 'I1', params: { heading, isOfHours: true } },
      ]);
      expect(service(row)['openingHours']).toEqual({ printed: `mandag 9-15; ${heading}: 18-20` });
    },
  ); // prettier-ignore

  test.each(['Daglig pris', 'Må man ha med noe', 'Fri kaffe', 'Dagens rett'])(
    '“%s” is about no day',
    (heading) => {
      expect(service({ Mandag: '9-15', [heading]: 'ja' })['openingHours']).toHaveProperty('periods');
    },
  );

  test('a hidden column of a day leaves them in doubt as well', () => {
    const workbook = makeRow({ Mandag: '9-15', Tirsdag: '9-15' });
    const sheets = [{ ...workbook.sheets[0]!, hiddenColumns: [8] }];
    const { output } = fromSpreadsheet({ ...workbook, sheets }, HOW);
    expect(output.services[0]!['openingHours']).toEqual({ printed: 'mandag 9-15' });
  });
});

describe('when the phone is answered', () => {
  const hours = { periods: [span(['mo', 'tu'], '09:00', '11:00')], printed: 'man, tir 9-11' };

  test.each(['Telefontid', 'Telefontider', 'Åpningstid telefon', 'Åpningstider (telefon)', 'Phone hours', 'Svartid'])(
    'stands under “%s”, and is no time to come',
    (heading) => {
      const made = service({ Telefon: '+4722990000', [heading]: 'man, tir 9-11' });
      expect(made['contacts']).toEqual([{ channel: 'phone', value: '+4722990000', openingHours: hours }]);
      expect(made).not.toHaveProperty('openingHours');
    },
  ); // prettier-ignore

  test('takes no room from the hours of the place', () => {
    const row = { Telefon: '+4722990000', Telefontid: 'man, tir 9-11', Åpningstid: 'tirs 12-14' };
    expect(told(row)).toEqual([]);
    expect(service(row)['openingHours']).toEqual({
      periods: [span(['tu'], '12:00', '14:00')],
      printed: 'tirs 12-14',
    });
    expect(service(row)['contacts']).toMatchObject([{ openingHours: hours }]);
  });

  test.each([undefined, '+4722990000; +4722990001'])('of the numbers %j it is told', (Telefon) => {
    const row = { ...(Telefon === undefined ? {} : { Telefon }), Telefontid: 'man, tir 9-11' };
    expect(told(row).map(([code, , reason]) => [code, reason])).toEqual([
      ['sheet/unread-hours', 'which-phone'],
    ]);
    expect(read(row).losses).toMatchObject([{ reason: 'sheet/unread-hours' }]);
    expect(JSON.stringify(service(row))).not.toContain('openingHours');
  });

  test('that cannot be read is told, and its words are kept', () => {
    const row = { Telefon: '+4722990000', Telefontid: 'man-fre 9-3' };
    expect(told(row)).toEqual([['sheet/unread-hours', 'I2', 'times']]);
    expect(service(row)['contacts']).toMatchObject([{ openingHours: { printed: 'man-fre 9-3' } }]);
  });
});

describe('a heading of hours that narrows them is not that of the place', () => {
  const table = headingsOf(SERVICE_COLUMNS);

  test.each([
    'Åpningstider (sommer)',
    'Åpningstid (chat)',
    'Åpningstider (på nett)',
    'Åpningstider (stengt i juli)',
    'Åpningstider (kvinner)',
    'Åpningstider (gamle)',
    'Opening hours (winter)',
    'Mandag (partallsuker)',
  ])('“%s”', (heading) => {
    expect(table.find(heading)).toBeUndefined();
  });

  test.each(['Åpningstider (uke)', 'Åpningstider (dag og klokkeslett)', 'Opening hours (days and times)'])(
    '“%s” does not',
    (heading) => {
      expect(table.find(heading)?.column.key).toBe('hours');
    },
  );
});

describe('a column that asks whether it is open at all hours', () => {
  test.each(['ja', 'x', true])('says so by a yes: %s', (yes) => {
    for (const heading of ['Døgnåpent', 'Døgnåpent?', '24 timer', 'Open 24/7'])
      expect(service({ [heading]: yes })['openingHours']).toEqual({
        always: true,
        printed: 'mandag–søndag døgnåpent',
      });
  });

  test('says nothing by a no, and what it says beside the same hours is no contradiction', () => {
    expect(service({ Døgnåpent: 'nei' })).not.toHaveProperty('openingHours');
    expect(service({ Døgnåpent: 'nei', Åpningstider: 'man-fre 9-15' })['openingHours']).toHaveProperty(
      'periods',
    );
    expect(service({ Døgnåpent: 'ja', Åpningstider: 'døgnåpent' })['openingHours']).toHaveProperty(
      'always',
      true,
    );
    expect(told({ Døgnåpent: 'nei', Åpningstider: 'man-fre 9-15' })).toEqual([]);
  });

  test.each([{ Åpningstider: 'man-fre 9-15' }, { Mandag: '9-15' }])(
    'and is in doubt beside other ones: %o',
    (hours) => {
      expect(Object.keys(service({ Døgnåpent: 'ja', ...hours })['openingHours'] as object)).toEqual([
        'printed',
      ]);
      expect(told({ Døgnåpent: 'ja', ...hours })).toEqual([
        ['sheet/unread-hours', expect.anything(), 'columns'],
      ]);
    },
  );

  test('and is in doubt where it is not known, or not always so', () => {
    for (const words of ['vet ikke', 'kun helg', 'ja, unntatt søndag'])
      expect(service({ Døgnåpent: words })['openingHours']).toEqual({ printed: `mandag–søndag ${words}` });
  });
});

describe('days and times in columns that are not known', () => {
  test.each([
    [{ Åpner: '09:00', Stenger: '15:00' }, 'Åpner: 09:00; Stenger: 15:00'],
    [{ Dager: 'man-fre', Tid: '9-15' }, '9-15; Dager: man-fre'],
    [{ Dager: 'man-fre', Åpner: '09:00', Stenger: '15:00' }, 'Dager: man-fre; Åpner: 09:00; Stenger: 15:00'],
    [{ Dager: 'man-fre', Klokkeslett: '9-15' }, 'Dager: man-fre; Klokkeslett: 9-15'],
    [{ 'Mandag åpner': '9', 'Mandag stenger': '15' }, 'Mandag åpner: 9; Mandag stenger: 15'],
  ])('are kept as words, and told as unread: %o', (cells, printed) => {
    expect(service(cells)['openingHours']).toEqual({ printed });
    const unread = read(cells).problems.filter(
      ({ code, params }) => code === 'sheet/unread-hours' || params['isOfHours'] === true,
    );
    expect(unread).toHaveLength(Object.keys(cells).length);
  });

  test('that say nothing of days or times leave no hours', () => {
    for (const cells of [
      { Stengt: 'nei' },
      { Oppstart: '2020' },
      { Sluttdato: '1.1.2027' },
      { Sesong: 'vår' },
    ] as const)
      expect(service(cells)).not.toHaveProperty('openingHours');
  });
});
