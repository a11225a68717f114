import {
  fromSpreadsheet,
  leftCells,
  readWorkbook,
  type Sheet,
  type Workbook,
} from '@service-directory/convert/spreadsheet';
import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from './read-workbook.ts';
import { searchCells } from './search-left-cells.ts';

const HEADINGS = 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon';
const ROW = 'Helsehjelpen;Eksempelforeningen;Gratis hjelp.;Vanlig helsehjelp;+47 22 99 00 00';
const OTHER = ROW.replace('Helsehjelpen', 'Rettshjelpen');
// Month 81: a synthetic number of the tax administration, which is nobody's.
const NUMBER = '018190 50062';

const check = (...lines: string[]) =>
  readSpreadsheet(
    { path: 'liste.csv', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) },
    { lang: 'nb' },
  );
/** What is told besides of the sheet itself. */
const found = (...lines: string[]) =>
  check(...lines)
    .problems.filter(({ code }) => !code.startsWith('sheet/'))
    .map(({ code, cell, severity }) => [code, cell, severity]);

test('a cell without a heading goes by its place, and not as if that were a field', () => {
  for (const [lang, words] of [
    ['nb', /^Cellen F2 /],
    ['en', /^The cell F2 /],
  ] as const) {
    const source = readSpreadsheet(
      { path: 'liste.csv', bytes: new TextEncoder().encode(`${HEADINGS}\n${ROW};${NUMBER}\n${OTHER}\n`) },
      { lang },
    );
    const told = source.problems.find(({ code }) => code === 'text/personal-number');
    expect(told?.message).toMatch(words);
  }
});

describe('a number of a person', () => {
  test.each<[string, string[], string]>([
    ['under no heading', [HEADINGS, `${ROW};${NUMBER}`, OTHER], 'F2'],
    ['under a heading that is not known', [`${HEADINGS};Været`, `${ROW};${NUMBER}`], 'F2'],
    ['under a name of a person', [`${HEADINGS};Kontaktperson`, `${ROW};${NUMBER}`], 'F2'],
    [
      'under a heading that is not for the public',
      [`${HEADINGS};Adresse (ikke publiser)`, `${ROW};${NUMBER}`],
      'F2',
    ],
    ['in a title between rows', [HEADINGS, ROW, `Mappe ${NUMBER};;;;`], 'A3'],
    ['in a comment', [HEADINGS, ROW, `# ${NUMBER};;;;`], 'A3'],
    ['above the headings', [`Mappe ${NUMBER};;;;`, HEADINGS, ROW], 'A1'],
    ['where a number to dial belongs', [HEADINGS, ROW.replace('+47 22 99 00 00', NUMBER)], 'E2'],
    ['beside a number to dial', [HEADINGS, `${ROW}, ${NUMBER}`], 'E2'],
    ['where a word belongs', [`${HEADINGS};Fødselsnummer`, `${ROW};${NUMBER}`], 'F2'],
    ['among words of a list', [HEADINGS, ROW.replace('helsehjelp;', `helsehjelp, ${NUMBER};`)], 'D2'],
    ['where a day belongs', [`${HEADINGS};Sist kontrollert`, `${ROW};${NUMBER}`], 'F2'],
    ['where a language belongs', [`${HEADINGS};Språk`, `${ROW};${NUMBER}`], 'F2'],
    ['under a heading of a person', [`${HEADINGS};Fødselsdato`, `${ROW};${NUMBER}`], 'F2'],
    ['in the notes of the editors', [`${HEADINGS};Intern merknad`, `${ROW};Gjelder ${NUMBER}`], 'F2'],
    [
      'in the second column of notes',
      [`${HEADINGS};Merknad;Intern merknad`, `${ROW};Ring;Gjelder ${NUMBER}`],
      'G2',
    ],
  ])('%s is told at its cell, and never repeated', (_where, lines, cell) => {
    expect(found(...lines)).toContainEqual(['text/personal-number', cell, 'error']);
    expect(JSON.stringify(check(...lines).problems)).not.toMatch(/018190|50062/);
  });

  test('that has lost its first zero is one too', () => {
    expect(found(`${HEADINGS};Intern merknad`, `${ROW};1819050062`)).toContainEqual([
      'text/personal-number',
      'F2',
      'error',
    ]);
  });

  test('is told alone, not as a word or number that is none', () => {
    const codes = (...lines: string[]) => check(...lines).problems.map(({ code }) => code);
    expect(codes(HEADINGS, ROW.replace('+47 22 99 00 00', NUMBER))).not.toContain('sheet/phone-unreadable');
    expect(codes(`${HEADINGS};Fødselsnummer`, `${ROW};${NUMBER}`)).not.toContain('sheet/unknown-code');
  });

  test('goes by the heading of its column', () => {
    const { problems } = check(`${HEADINGS};Merknader`, `${ROW};${NUMBER}`);
    expect(problems.find(({ code }) => code === 'text/personal-number')).toMatchObject({
      cell: 'F2',
      heading: 'Merknader',
      message: expect.stringContaining('«Merknader»') as string,
    });
  });

  test('in the notes is told at its cell alone, and not of the service again', () => {
    const source = check(`${HEADINGS};Intern merknad`, `${ROW};Gjelder ${NUMBER}`);
    expect(source.isTold?.('service/kept-personal-number', ['services', 0, 'internal'])).toBe(true);
    expect(source.isTold?.('service/kept-personal-number', ['services', 1, 'internal'])).toBe(false);
    expect(source.isTold?.('location/said-secret', ['services', 0, 'internal'])).toBe(false);
  });

  test('with a slip in it is a warning', () => {
    expect(found(`${HEADINGS};Intern merknad`, `${ROW};010190 50063`)).toContainEqual([
      'text/eleven-digits',
      'F2',
      'warning',
    ]);
  });

  test('is looked for in hidden cells and sheets that are not read', () => {
    const sheet = (name: string, rows: string[][], more: Partial<Sheet> = {}): Sheet => ({
      name,
      rows: rows.map((texts, index) => ({
        number: index + 1,
        cells: texts.map((text, column) => ({ column, value: { kind: 'text', text } })),
      })),
      hiddenColumns: [],
      merges: [],
      commentedCells: [],
      ...more,
    });
    const list = sheet(
      'Ark1',
      [
        [...HEADINGS.split(';'), 'Gammelt'],
        [...ROW.split(';'), NUMBER],
      ],
      { hiddenColumns: [5] },
    );
    const workbook: Workbook = {
      format: 'xlsx',
      sheets: [list, sheet('Skjult', [[NUMBER]], { isHidden: true }), sheet('Notater', [['x', NUMBER]])],
    };
    const mapped = fromSpreadsheet(workbook);
    const faults = [...searchCells({ ...mapped, services: mapped.output.services })];
    expect(faults.map(({ code, cell }) => [code, cell.sheet, cell.cell])).toEqual([
      ['text/personal-number', 'Ark1', 'F2'],
      ['text/personal-number', 'Skjult', 'A1'],
      ['text/personal-number', 'Notater', 'B1'],
    ]);
  });
});

describe('who somebody is', () => {
  test('is told of cells that are not taken over', () => {
    const lines = [`${HEADINGS};Spør hvem`, `${ROW};Spør etter Kari Nordmann, kari.nordmann@example.org`];
    expect(found(...lines)).toEqual([
      ['text/personal-name', 'F2', 'warning'],
      ['contact/personal-mail', 'F2', 'warning'],
    ]);
    expect(JSON.stringify(check(...lines).problems)).not.toMatch(/nordmann/i);
  });

  test('is not told again of a column that is told by its heading, nor of the notes of the editors', () => {
    expect(found(`${HEADINGS};Kontaktperson`, `${ROW};Spør etter Kari Nordmann.`)).toEqual([]);
    expect(found(`${HEADINGS};Intern merknad`, `${ROW};Spør etter Kari Nordmann.`)).toEqual([]);
  });
});

describe('a secret place', () => {
  const secret = `${HEADINGS};Synlighet;Adresse;Vei dit`;

  test('is given away by a street in a cell that is not taken over', () => {
    expect(found(secret, `${ROW};hemmelig;;Gå inn i Prøvegata 5`)).toContainEqual([
      'location/confidential-words',
      'H2',
      'error',
    ]);
    expect(found(secret, `${ROW};åpen;Prøvegata 5;Gå inn i Prøvegata 5`)).toEqual([]);
  });

  test('is given away in the row of another, and neither is repeated', () => {
    const lines = [secret, `${ROW};hemmelig;Skjulgata 5;`, `${OTHER};åpen;;Ved Skjulgata 5`];
    expect(found(...lines)).toContainEqual(['location/secret-elsewhere', 'H3', 'error']);
    expect(JSON.stringify(check(...lines).problems)).not.toContain('Skjulgata');
  });
});

test('a list in which all is taken over is not read again', () => {
  const { workbook } = readWorkbook(new TextEncoder().encode(`${HEADINGS}\n${ROW}\n`), { name: 'liste.csv' });
  if (workbook === undefined) throw new Error('no workbook');
  expect([...leftCells(fromSpreadsheet(workbook))]).toEqual([]);
  expect(found(HEADINGS, ROW)).toEqual([]);
});

describe('what is struck out in a cell', () => {
  const read = (words: string, ...more: string[]) => {
    const bytes = new TextEncoder().encode(
      `${HEADINGS};Synlighet;Adresse\n${ROW};offentlig;Storgata 1\n${more.join('')}`,
    );
    const { workbook } = readWorkbook(bytes, { name: 'liste.csv' });
    if (workbook === undefined) throw new Error('no workbook');
    const sheets: Sheet[] = workbook.sheets.map((sheet) => ({
      ...sheet,
      struckCells: ['C2'],
      struckValues: [{ kind: 'text', text: words }],
    }));
    const result = fromSpreadsheet({ ...workbook, sheets });
    return [
      ...searchCells({
        services: result.output.services,
        reading: result.reading,
      }),
    ].map(({ code, cell }) => [code, cell.cell]);
  };

  test('is looked through for numbers of people', () => {
    expect(read(`Gjelder ${NUMBER}`)).toEqual([['text/personal-number', 'C2']]);
    expect(read('Gjelder ingen')).toEqual([]);
  });

  test('is looked through for private addresses', () => {
    expect(read('kari.nordmann@gmail.com')).toContainEqual([
      expect.stringContaining('mail') as unknown,
      'C2',
    ]);
  });
});

test('words that stand in no cell are looked through for numbers of people', () => {
  const sheet: Sheet = {
    name: 'Liste',
    rows: [],
    hiddenColumns: [],
    merges: [],
    commentedCells: [],
    beside: [{ where: 'page', text: `Mappe ${NUMBER}` }],
  };
  const { reading } = fromSpreadsheet({ format: 'xlsx', sheets: [sheet] });
  const found = [...searchCells({ services: [], reading })];
  expect(found).toMatchObject([{ code: 'text/personal-number', cell: { sheet: 'Liste' } }]);
});

test('copies that a workbook keeps are looked through for numbers of people; names in them are told whole', () => {
  const { workbook } = readWorkbook(new TextEncoder().encode(`${HEADINGS}\n${ROW}\n`), { name: 'liste.csv' });
  const told = (text: string) => {
    const { reading } = fromSpreadsheet({ ...workbook!, beside: [{ where: 'copy', text }] });
    return [...searchCells({ services: [], reading })].map(({ code }) => code);
  };
  expect(told(NUMBER)).toEqual(['text/personal-number']);
  expect(told('kari.nordmann@gmail.com')).toEqual([]);
});

describe('an address behind the words of a cell', () => {
  const link = (place: string, address: string) => {
    const rows = [
      [...HEADINGS.split(';'), 'Synlighet', 'Poststed'],
      [...ROW.split(';'), place, 'Oslo'],
    ].map((texts, index) => ({
      number: index + 1,
      cells: texts.map((text, column) => ({ column, value: { kind: 'text' as const, text } })),
    }));
    const sheet: Sheet = {
      name: 'Liste',
      rows,
      hiddenColumns: [],
      merges: [],
      commentedCells: [],
      links: new Map([['G2', address]]),
    };
    const workbook: Workbook = { format: 'xlsx', sheets: [sheet] };
    const { output, reading } = fromSpreadsheet(workbook, { country: 'NO', languages: ['nb'] });
    return [...searchCells({ services: output.services, reading })].map(({ code, cell }) => [
      code,
      cell.cell,
    ]);
  };
  const MAP = 'https://www.google.com/maps?q=59.9127,10.7461';

  test('that is a point on a map gives a secret place away, and no open one', () => {
    expect(link('hemmelig', MAP)).toEqual([['location/confidential-words', 'G2']]);
    expect(link('åpen', MAP)).toEqual([]);
  });

  test('with a key to somebody’s account is told', () => {
    expect(link('åpen', 'https://user:secret@example.org/')).toEqual([['link/credentials', 'G2']]);
  });
});

describe('a sheet that is not read', () => {
  const shelter = {
    id: 'a',
    name: 'Trygt bosted',
    organizationIds: ['o'],
    locations: [{ id: 'hus', visibility: 'confidential' }],
    internal: 'Hemmeligveien 5',
  };
  const told = (name: string, text: string) => {
    const sheet: Sheet = {
      name,
      isHidden: true,
      rows: [{ number: 1, cells: [{ column: 0, value: { kind: 'text', text } }] }],
      hiddenColumns: [],
      merges: [],
      commentedCells: [],
    };
    const { reading } = fromSpreadsheet({ format: 'xlsx', sheets: [sheet] });
    return [...searchCells({ services: [shelter], reading })].map(({ code }) => code);
  };

  test('is looked through for a sentence that names a secret place and a street', () => {
    expect(told('Notater', 'Trygt bosted ligger i Prøvegata 9.')).toEqual(['location/secret-named']);
    expect(told('Notater', 'Trygt bosted er i Oslo.')).toEqual([]);
  });

  const besideIn = (...rows: string[][]) => {
    const sheet: Sheet = {
      name: 'Notater',
      rows: rows.map((texts, index) => ({
        number: index + 1,
        cells: texts.flatMap((text, column) =>
          text === '' ? [] : [{ column, value: { kind: 'text' as const, text } }],
        ),
      })),
      hiddenColumns: [],
      merges: [],
      commentedCells: [],
    };
    const open = {
      ...shelter,
      id: 'b',
      name: 'Kafeen',
      internal: '',
      locations: [{ id: 'k', visibility: 'public', address: { street: 'Storgata 10' } }],
    };
    const { reading } = fromSpreadsheet({ format: 'xlsx', sheets: [sheet] });
    const faults = [...searchCells({ services: [shelter, open], reading })];
    return faults.map(({ code, cell, params }) => `${code} ${cell.cell} ${String(params['isBesideName'])}`);
  };

  test.each<[string, string[][], string]>([
    ['beside it', [['Trygt bosted', 'Prøvegata 9']], 'B1'],
    ['farther in its row', [['Prøvegata 9', 'Oslo', 'ring først', 'Trygt bosted']], 'A1'],
    [
      'below it',
      [
        ['', 'Trygt bosted'],
        ['', 'Prøvegata 9, 0179 Oslo'],
      ],
      'B2',
    ],
    ['above it', [['Prøvegata 9'], ['Trygt bosted']], 'A1'],
  ])('tells a street %s where the name of a secret place stands', (_, rows, cell) => {
    expect(besideIn(['Notater fra møtet'], ...rows.map((row) => row))).toEqual([
      `location/secret-named ${cell.replace(/\d/, (row) => String(Number(row) + 1))} true`,
    ]);
  });

  test.each<[string, string[][]]>([
    ['an open place', [['Trygt bosted', 'Storgata 10']]],
    ['another row', [['Trygt bosted'], ['x'], ['Prøvegata 9']]],
    ['another column of the next row', [['Trygt bosted'], ['', '', 'Prøvegata 9']]],
    ['no street', [['Trygt bosted', '12 plasser', '22 99 00 00', 'Oslo']]],
    ['another name', [['Dagsenteret', 'Prøvegata 9']]],
  ])('tells nothing of %s', (_, rows) => {
    expect(besideIn(...rows)).toEqual([]);
  });

  test('tells a street beside several names once', () => {
    expect(besideIn(['Trygt bosted', 'Prøvegata 9', 'Trygt bosted, kontakt'])).toEqual([
      'location/secret-named B1 true',
    ]);
  });

  test('is looked through for a sentence that says of itself that an address is secret', () => {
    expect(told('Notater', 'Hemmelig adresse: Prøvegata 14, 0150 Oslo')).toEqual(['location/secret-named']);
    expect(told('Notater', 'Ikke hemmelig adresse: Prøvegata 14')).toEqual([]);
    expect(told('Notater', 'Hemmelig adresse')).toEqual([]);
  });

  test.each(['Krisesentre (hemmelig)', 'Hemmelige adresser', 'Secret addresses'])(
    'and is called “%s” is told when it holds a street',
    (name) => {
      expect(told(name, 'Prøvegata 14')).toEqual(['location/secret-named']);
      expect(told(name, 'Ring først')).toEqual([]);
    },
  );

  test('and is called otherwise is not told for its streets', () => {
    for (const name of ['Notater', 'Krisesentre', 'Chat (fortrolig)', 'Åpne adresser'])
      expect(told(name, 'Prøvegata 14')).toEqual([]);
  });

  test('is looked through by its name too', () => {
    expect(told('Hemmeligveien 5', 'x')).toEqual(['location/secret-elsewhere']);
    expect(told('Ark5', 'x')).toEqual([]);
  });
});
