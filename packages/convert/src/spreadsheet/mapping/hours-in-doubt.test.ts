import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from './from-spreadsheet.ts';
import { HOW, makeRow, makeSheet, makeWorkbook, type TestCell } from './testing/make-workbook.ts';

const time = (hours: string): TestCell => ({ kind: 'text', text: hours });
const SERVICES = ['Id', 'Navn', 'Organisasjon', 'Kort beskrivelse', 'Hjelper med'];
const SERVICE = ['a', 'Helsehjelpen', 'Eksempelforeningen', 'Gratis hjelp.', 'Vanlig helsehjelp'];
const PLAIN = { Dager: 'man-fre', Åpner: time('09:00'), Stenger: time('15:00') };

/** A workbook of one service and a row of another sheet that is about it. */
const withRow = (name: string, row: Record<string, TestCell>, more: Record<string, TestCell>[] = []) => {
  const headings = [...new Set([row, ...more].flatMap((one) => Object.keys(one)))];
  const rows = [row, ...more].map((one) => ['a', ...headings.map((heading) => one[heading])]);
  return makeSheet([['Tjeneste', ...headings], ...rows], { name });
};
const read = (...sheets: Parameters<typeof makeWorkbook>) => {
  const services = makeSheet([SERVICES, SERVICE], { name: 'Tjenester' });
  const { output, problems } = fromSpreadsheet(makeWorkbook(services, ...sheets), HOW);
  const told = problems.filter(({ sheet }) => sheet !== 'Tjenester');
  return { hours: output.services[0]!['openingHours'], told: told.map(({ code, cell }) => [code, cell]) };
};

describe('a row of hours whose limit was not read', () => {
  test.each([
    ['Uker', '2-20', 'sheet/unread-hours'],
    ['Gjelder til og med', 'ut mai', 'sheet/date-unreadable'],
    ['Gjelder fra', 'til jul', 'sheet/date-unreadable'],
    ['Hvert år fra', 'høst', 'sheet/date-unreadable'],
    ['Nummer i måneden', 'annenhver', 'sheet/number-unreadable'],
    ['Hver så mange uker', 'annenhver', 'sheet/number-unreadable'],
    ['Hva tidene heter', 'Telefon', 'sheet/unread-hours'],
    ['Hva tidene heter', 'Hjelpelinje', 'sheet/unread-hours'],
    ['Bare for', 'dem vi kjenner', 'sheet/unknown-code'],
    ['Bare for', 'kvinner; dem vi kjenner', 'sheet/unknown-code'],
    ['Dager', 'skoledager', 'sheet/unread-hours'],
  ])('keeps its words and no period: %s “%s”', (heading, words, code) => {
    const { hours, told } = read(withRow('Åpningstider', { ...PLAIN, [heading]: words }));
    expect(hours).toEqual({ printed: expect.stringContaining(words) as string });
    expect(told.map(([first]) => first)).toContain(code);
  });

  test.each(['Lege', 'Suppe', 'Åpen dør'])(
    'is not one that is called after what one comes for: “%s”',
    (name) => {
      const { hours, told } = read(withRow('Åpningstider', { ...PLAIN, 'Hva tidene heter': name }));
      expect(hours).toHaveProperty('periods');
      expect(told).toEqual([]);
    },
  );

  test('leaves no other row of the same service either, which may be of the same days', () => {
    const { hours } = read(withRow('Åpningstider', { ...PLAIN, Uker: '2-20' }, [{ ...PLAIN, Dager: 'lør' }]));
    expect(hours).toEqual({ printed: 'man-fre 09:00 – 15:00 (Uker: 2-20); lør 09:00 – 15:00' });
  });

  test('gives way to the words of the source', () => {
    const row = { ...PLAIN, Uker: '2-20', 'Tidene med kildens ord': 'Man–fre 9–15 i uke 2–20' };
    expect(read(withRow('Åpningstider', row)).hours).toEqual({ printed: 'Man–fre 9–15 i uke 2–20' });
  });

  test.each(['Merknad', 'Kommentar', 'Info', 'Note'])(
    'or that has a note keeps its words: “%s”',
    (heading) => {
      const { hours, told } = read(withRow('Åpningstider', { ...PLAIN, [heading]: 'kun i partallsuker' }));
      expect(hours).toEqual({
        printed: `man-fre 09:00 – 15:00 (${heading}: kun i partallsuker)`,
      });
      expect(told).toEqual([['sheet/unknown-column', 'E1']]);
    },
  );

  test('is none where the note says nothing, and no other heading is that of a note', () => {
    for (const [heading, words] of [
      ['Merknad', ''],
      ['Merknad', '–'],
      ['Merknad', 'ingen'],
      ['Ført av', 'resepsjonen'],
    ] as const)
      expect(read(withRow('Åpningstider', { ...PLAIN, [heading]: words })).hours).toHaveProperty('periods');
  });

  test('is no cause to doubt hours that were read', () => {
    expect(read(withRow('Åpningstider', { ...PLAIN, Uker: 'oddetall' }))).toEqual({
      hours: {
        periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '15:00', isoWeeks: 'odd' }],
      },
      told: [],
    });
  });

  test('and a day that differs of which not all was read, make the hours doubtful', () => {
    const { hours } = read(
      withRow('Åpningstider', PLAIN),
      withRow('Unntak', { Fra: '2026-12-24', Til: '2026-12-26', Stengt: 'delvis' }),
    );
    expect(hours).toEqual({
      printed: 'man-fre 09:00 – 15:00; (Fra: 2026-12-24) (Til: 2026-12-26) (Stengt: delvis)',
    });
  });
});

describe('hours of the full shape that may end in the afternoon', () => {
  test.each([
    [9, 3],
    ['9', '3'],
    ['10', '2'],
    [1, 3],
    ['kl 9', '3'],
  ])('are told and not reckoned with: %j to %j', (opens, closes) => {
    const { hours, told } = read(
      withRow('Åpningstider', { Dager: 'man-fre', Åpner: opens, Stenger: closes }),
    );
    expect(hours).toEqual({ printed: `man-fre ${opens} – ${closes}` });
    expect(told).toEqual([['sheet/unread-hours', 'D2']]);
  });

  test.each([
    [9, 15],
    [22, 3],
    ['22', '03'],
    ['18:00', '02:00'],
    ['10:00', '03:00'],
    ['17', '19'],
    ['8', '24'],
  ])('are read where they are sure: %j to %j', (opens, closes) => {
    const { hours, told } = read(
      withRow('Åpningstider', { Dager: 'man-fre', Åpner: opens, Stenger: closes }),
    );
    expect(hours).toHaveProperty('periods.0.closes');
    expect(told).toEqual([]);
  });

  test('are told on days that differ too', () => {
    const exception = { Fra: '2026-12-24', Til: '2026-12-24', Åpner: 9, Stenger: 3 };
    const { told } = read(withRow('Åpningstider', PLAIN), withRow('Unntak', exception));
    expect(told).toEqual([['sheet/unread-hours', 'E2']]);
  });
});

describe('a service that nobody knows to be in operation', () => {
  const OPEN = { Åpningstider: 'man-fre 9-15', Telefon: '+4722990000', Telefontid: 'man-fre 9-15' };
  const service = (more: Record<string, TestCell>) =>
    fromSpreadsheet(makeRow({ ...OPEN, ...more }), HOW).output.services[0]!;

  test.each(['Status', 'Aktiv', 'Nedlagt', 'Stengt', 'Midlertidig stengt'])(
    'has no hours to reckon with: “%s”',
    (heading) => {
      for (const words of ['vet ikke', '?', 'usikker']) {
        const { openingHours, contacts, status } = service({ [heading]: words });
        expect([openingHours, status]).toEqual([{ printed: 'man-fre 9-15' }, undefined]);
        expect(JSON.stringify(contacts)).not.toContain('periods');
      }
    },
  );

  test('has none either where a word on its status was not understood', () => {
    expect(service({ Status: 'aktiv til jul' })['openingHours']).toEqual({ printed: 'man-fre 9-15' });
  });

  test('keeps them where nothing is said', () => {
    expect(service({ Nedlagt: '–' })['openingHours']).toHaveProperty('periods');
  });

  test('has none in another sheet', () => {
    const services = makeSheet(
      [
        [...SERVICES, 'Status'],
        [...SERVICE, 'ukjent'],
      ],
      { name: 'Tjenester' },
    );
    const { output } = fromSpreadsheet(makeWorkbook(services, withRow('Åpningstider', PLAIN)), HOW);
    expect(output.services[0]!['openingHours']).toEqual({ printed: 'man-fre 09:00 – 15:00' });
  });
});

describe('a cell alone in its row', () => {
  const HEADINGS = [...SERVICES, 'Åpningstider', 'Telefon'];
  const FIRST = [...SERVICE, 'man-fre 9-15', '+4722990000'];
  const under = (...rest: TestCell[]) => {
    const { output, problems } = fromSpreadsheet(makeWorkbook(makeSheet([HEADINGS, FIRST, rest])), HOW);
    const told = problems.find(({ code }) => code === 'sheet/section-row');
    return { hours: output.services[0]!['openingHours'], count: output.services.length, told };
  };
  const at = (column: number, text: string) => [...new Array<string>(column).fill(''), text];

  test.each(['stengt i juli', 'lør 10-12'])('under the hours belongs to the row above: “%s”', (words) => {
    const { hours, count, told } = under(...at(5, words));
    expect([hours, count]).toEqual([{ printed: `man-fre 9-15; ${words}` }, 1]);
    expect(told).toMatchObject({ cell: 'F3', params: { looksLike: 'rest', heading: 'Åpningstider' } });
  });

  test('elsewhere is told as not read, and the hours above hold', () => {
    const { hours, told } = under(...at(6, 'ring først'));
    expect(hours).toHaveProperty('periods');
    expect(told).toMatchObject({ cell: 'G3', params: { looksLike: 'rest', heading: 'Telefon' } });
  });

  test('is a title in the first column, unless it says when something is closed or open', () => {
    expect(under('Bergen').told).toMatchObject({ params: { looksLike: 'section' } });
    expect(under('', 'Bergen').told).toMatchObject({ params: { looksLike: 'section' } });
    expect(under('Stengt i juli').told).toMatchObject({ params: { looksLike: 'rest' } });
    expect(under('lør 10-12').told).toMatchObject({ params: { looksLike: 'rest' } });
  });
});

test('a word above the headings that it is closed is told by itself', () => {
  const sheet = makeSheet([['Tilbud i Oslo'], ['Alle tilbud er stengt i juli'], SERVICES, SERVICE]);
  const told = fromSpreadsheet(makeWorkbook(sheet), HOW).problems.filter(
    ({ code }) => code === 'sheet/unread-hours',
  );
  expect(told).toMatchObject([
    { cell: 'A2', params: { reason: 'above', part: 'Alle tilbud er stengt i juli' } },
  ]);
});

describe('two columns of one kind', () => {
  const HEADINGS = [...SERVICES, 'Åpningstider', 'Åpningstider'];
  const twice = (first: string, second: string, headings = HEADINGS) => {
    const sheet = makeSheet([headings, [...SERVICE, first, second]]);
    const { output, problems } = fromSpreadsheet(makeWorkbook(sheet), HOW);
    return {
      service: output.services[0]!,
      told: problems.find(({ code }) => code === 'sheet/duplicate-column'),
    };
  };

  test('that say different hours leave them in doubt, and the cell that was left is told', () => {
    const { service, told } = twice('man-fre 9-15', 'stengt i juli');
    expect(service['openingHours']).toEqual({ printed: 'man-fre 9-15; stengt i juli' });
    expect(told).toMatchObject({
      cell: 'G2',
      params: { cells: ['G2'], count: 1, isOfHours: true, other: 'F1' },
    });
  });

  test.each(['', 'Man–fre 9–15'])('that say the same or nothing leave the first: “%s”', (second) => {
    const { service, told } = twice('man-fre 9-15', second);
    expect(service['openingHours']).toHaveProperty('periods');
    expect(told).toMatchObject({ cell: 'G1', params: { heading: 'Åpningstider' } });
    expect(told?.params).not.toHaveProperty('cells');
  });

  test('of which one says that the service is closed leave the hours in doubt', () => {
    const services = [...SERVICE, 'aktiv', 'nedlagt', 'man-fre 9-15'];
    const sheet = makeSheet([[...SERVICES, 'Status', 'Status', 'Åpningstider'], services]);
    const { output } = fromSpreadsheet(makeWorkbook(sheet), HOW);
    expect(output.services[0]!['openingHours']).toEqual({ printed: 'man-fre 9-15' });
  });

  test('that are about something else leave the hours', () => {
    const headings = [...SERVICES, 'Poststed', 'Poststed', 'Åpningstider'];
    const sheet = makeSheet([headings, [...SERVICE, 'Oslo', 'Bergen', 'man-fre 9-15']]);
    const { output, problems } = fromSpreadsheet(makeWorkbook(sheet), HOW);
    expect(output.services[0]!['openingHours']).toHaveProperty('periods');
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'sheet/duplicate-column', cell: 'G2' }) as object,
    );
  });
});

describe('a column that we do not know and that limits the hours', () => {
  const beside = (heading: string, cell: string, hiddenColumns: number[] = []) => {
    const sheet = makeSheet(
      [
        [...SERVICES, 'Åpningstider', heading],
        [...SERVICE, 'tirsdag 10-15', cell],
      ],
      {
        hiddenColumns,
      },
    );
    const { output, problems } = fromSpreadsheet(makeWorkbook(sheet), HOW, '2026-12-01');
    return {
      hours: output.services[0]!['openingHours'],
      told: problems.find(({ code }) => code === 'sheet/unknown-column'),
    };
  };

  test.each([
    ['Åpningstider (merknad)', 'stengt i juli'],
    ['Åpningstider merknad', 'partallsuker'],
    ['Åpningstider sommer', 'man-fre 10-12'],
    ['Stengte dager', '24. desember'],
    ['Sommerstengt', 'ja'],
    ['Uker', 'partall'],
    ['Hvor ofte', 'annenhver uke'],
    ['Periode', 'jan-mars'],
    ['Unntak', 'ikke i juli'],
    ['Gjelder fra', '1. mars'],
    ['Opening hours note', 'closed in July'],
    ['Summer closure', 'July'],
    ['Lunsj', '11-12'],
    ['Lunsjpause', '11.30–12'],
    ['Jul', 'stengt 20.12-5.1'],
    ['Romjula', 'stengt'],
    ['Siste innslipp', '13:00'],
    ['Sommertid', '10-12'],
    ['Sommer', 'stengt'],
    ['Vinter', 'stengt'],
    ['Vintertid', '10-14'],
    ['Påske', 'stengt'],
    ['Fellesferie', 'uke 28-30'],
    ['Skuleferie', 'stengd'],
    ['Juli', 'stengt'],
    ['17. mai', 'stengt'],
    ['Avvik', 'se plakat'],
    ['Åpent til', '13'],
    ['Christmas', 'closed'],
    ['Summer hours', '10-12'],
    ['Last entry', '14:30'],
    ['Lunch break', '12-13'],
    ['Oppstart', '01.02.2027'],
    ['Start', '01.02.2027'],
    ['Slutt', '01.02.2027'],
    ['Åpningsdato', '01.02.2027'],
    ['Åpner igjen', '01.02.2027'],
    ['Tilbudet starter', '01.02.2027'],
    ['Avsluttes', '01.02.2027'],
    ['Opphører', '01.02.2027'],
    ['Nedlegges', '01.02.2027'],
    ['Siste dag', '01.02.2027'],
    ['Siste dag', '01.02.2025'],
    ['Første dag', '01.02.2027'],
    ['Utløper', '01.02.2027'],
    ['Varer til', '01.02.2027'],
    ['Prosjektslutt', '01.02.2027'],
    ['Driftsstans', 'desember'],
    ['Begrensninger', '01.02.2027'],
    ['Begrensninger', 'stengt i uke 8'],
    ['Tider merknad', '01.02.2027'],
    ['Kommentar til tid', 'ikke i juli'],
    ['Opens again', 'February'],
  ])('leaves their words alone, with its own, and is told: %s “%s”', (heading, cell) => {
    const { hours, told } = beside(heading, cell);
    expect(hours).toEqual({ printed: `tirsdag 10-15; ${heading}: ${cell}` });
    expect(told).toMatchObject({ cell: 'G1', params: { heading, isOfHours: true } });
  });

  test.each([
    ['Sommerstengt', 'nei'],
    ['Uker', 'alle uker'],
    ['Periode', 'hele året'],
    ['Unntak', ''],
    ['Unntak', '-'],
    ['Åpningstider chat', 'man-fre 10-12'],
    ['Været', 'fint'],
    ['Lunsj', 'ja'],
    ['Lunsj', 'varm suppe'],
    ['Sommer', 'som vanlig'],
    ['Jul', 'åpent som vanlig'],
    ['Summer', 'same'],
    ['Julegaver', 'ja'],
    ['Julehjelp', 'søknad i november'],
    ['Sommerleir', 'uke 27'],
    ['Vinterklær', 'ja'],
    ['Feriepenger', 'nei da'],
    ['Vårt mål', 'hjelpe'],
    ['Varm mat', 'ja'],
    ['Ukjent', 'noe'],
    ['Oppstart', '2019'],
    ['Oppstart', '01.02.2026'],
    ['Åpningsdato', 'høsten 2021'],
    ['Slutt', 'nei'],
    ['Slutt', '–'],
    ['Slutt', 'løpende'],
    ['Begrensninger', 'ingen'],
    ['Begrensninger', 'kvinner'],
    ['Startpakke', '1'],
    ['Sluttattest', 'ja'],
    ['Oppstartssamtale', 'ja'],
    ['Avslutningsfest', 'juni'],
  ])('leaves the hours where it limits nothing: %s “%s”', (heading, cell) => {
    const { hours, told } = beside(heading, cell);
    expect(hours).toHaveProperty('periods');
    expect(told?.params).not.toHaveProperty('isOfHours');
  });

  test('does so where it is hidden as well, of which no word is kept', () => {
    expect(beside('Uker', 'partall', [6]).hours).toEqual({ printed: 'tirsdag 10-15' });
    expect(beside('Været', 'fint', [6]).hours).toHaveProperty('periods');
  });
});

describe('a column that is hidden', () => {
  test.each(['Uker', 'Gjelder til og med', 'Nummer i måneden'])(
    'and limits the hours, leaves them in doubt where it says something: “%s”',
    (heading) => {
      const sheet = withRow('Åpningstider', { ...PLAIN, [heading]: 'hemmelig ord' });
      const { hours } = read({ ...sheet, hiddenColumns: [4] });
      expect(hours).toEqual({ printed: 'man-fre 09:00 – 15:00' });
      const empty = withRow('Åpningstider', { ...PLAIN, [heading]: '' });
      expect(read({ ...empty, hiddenColumns: [4] }).hours).toHaveProperty('periods');
    },
  );

  test('and says whether the service is in operation, leaves its hours in doubt', () => {
    const headings = [...SERVICES, 'Status', 'Åpningstider'];
    const sheet = makeSheet([headings, [...SERVICE, 'nedlagt', 'man-fre 9-15']], { hiddenColumns: [5] });
    const { output } = fromSpreadsheet(makeWorkbook(sheet), HOW);
    expect(output.services[0]!['openingHours']).toEqual({ printed: 'man-fre 9-15' });
  });

  test.each([
    ['Telefon', '+4722990000'],
    ['Åpent', 'man-fre 10-14'],
  ])('and limits no hours leaves them, also where it holds old ones: “%s”', (heading, words) => {
    const headings = [...SERVICES, heading, 'Åpningstider'];
    const sheet = makeSheet([headings, [...SERVICE, words, 'man-fre 9-15']], { hiddenColumns: [5] });
    const { output } = fromSpreadsheet(makeWorkbook(sheet), HOW);
    expect(output.services[0]!['openingHours']).toHaveProperty('periods');
  });
});
