import { describe, expect, test } from 'vitest';
import type { Finding, MessageLanguage } from '../finding.ts';
import { validate } from '../validate.ts';
import { readSpreadsheet } from './read-workbook.ts';

const BASE = {
  Navn: 'Hjelpa',
  Organisasjon: 'Foreningen',
  'Kort beskrivelse': 'Hjelp til alle.',
  'Hjelper med': 'Mat',
  Telefon: '+47 22 99 00 00',
  'Kontrollert hvordan': 'Sjekket på telefon',
  'Sist kontrollert': '2026-05-01',
};
const EVIDENCE = { Kilde: 'https://fyrlykta.no', Lest: '2026-05-01', Grunnlag: 'rule' };

/** What is found in the rows of a sheet. */
function found(lang: MessageLanguage, ...rows: Readonly<Record<string, string>>[]): Finding[] {
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
  const bytes = new TextEncoder().encode(lines.map((line) => line.join(';')).join('\n'));
  const { directory, locate, unread, isTold, headingsOf } = readSpreadsheet(
    { path: 'a.csv', bytes },
    { lang },
  );
  const { findings } = validate(directory, {
    today: '2026-06-15',
    lang,
    locate,
    unread,
    ...(isTold === undefined ? {} : { isTold }),
    ...(headingsOf === undefined ? {} : { headingsOf }),
  });
  return findings;
}

const of = (findings: readonly Finding[], code: string) =>
  findings.filter((finding) => finding.code === code).map(({ message, help }) => ({ message, help }));

describe('a field that is missing', () => {
  const row = { ...BASE, Kilde: 'https://krise.no' };

  test('goes by its own column, also when the nearest cell is another one that is filled in', () => {
    expect(of(found('nb', row), 'schema/missing-field')).toEqual([
      {
        message: 'Feltet «Kilde lest (dato)» mangler.',
        help: 'Legg til en kolonne med den overskriften. Dagen noen leste kilden.',
      },
    ]);
    expect(of(found('en', row), 'schema/missing-field')).toEqual([
      {
        message: 'The field “Source read (date)” is missing.',
        help: 'Add a column with that heading. The day on which somebody read the source.',
      },
    ]);
  });

  test('goes by the heading of the sheet when its cell is empty', () => {
    expect(of(found('nb', { ...row, Lest: '' }), 'schema/missing-field')).toEqual([
      { message: 'Feltet «Lest» mangler.', help: 'Legg til «Lest» i denne posten.' },
    ]);
  });
});

test.each(['nb', 'en'] as const)(
  'what conditions rest on is told of each condition by its column (%s)',
  (lang) => {
    const row = { ...BASE, Opphold: 'Krever ikke opphold', Anonymt: 'full', ...EVIDENCE };
    const told = of(found(lang, row), 'condition/rule-without-law').map(({ message }) => message);
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/^[«“]Opphold[»”]/);
    expect(told[1]).toMatch(/^[«“]Anonymt[»”]/);
    const own = of(
      found(lang, { ...row, Kilde: 'https://lovdata.no', Grunnlag: 'stated' }),
      'condition/rule-as-own-word',
    );
    expect(own.map(({ message }) => /^[«“](\w+)/.exec(message)?.[1])).toEqual(['Opphold', 'Anonymt']);
  },
);

describe('another column than that of the cell', () => {
  const DEMAND = { ...BASE, 'Kort beskrivelse': 'Ta med oppholdskort.', ...EVIDENCE };

  test('goes by its heading in the sheet, in every language of the report', () => {
    const row = { ...DEMAND, Opphold: 'Krever ikke opphold' };
    const [nb] = of(found('nb', row), 'condition/residence-contradicted');
    expect(nb?.message).toMatch(/^«Kort beskrivelse» sier «Ta med oppholdskort», mens «Opphold» er/);
    const [en] = of(found('en', row), 'condition/residence-contradicted');
    expect(en?.message).toMatch(/^“Kort beskrivelse” says “Ta med oppholdskort”, while “Opphold” is/);
  });

  test('goes by our heading in the language of the report when the sheet has it not', () => {
    expect(of(found('nb', DEMAND), 'condition/residence-contradicted')[0]?.message).toContain(
      '«Oppholdsstatus»',
    );
    expect(of(found('en', DEMAND), 'condition/residence-contradicted')[0]?.message).toContain(
      '“Residence status”',
    );
  });

  test('goes by the one that is filled in, when two columns of the sheet say the same thing', () => {
    const costs = { ...BASE, 'Kort beskrivelse': 'Det koster 500 kroner.', ...EVIDENCE };
    const message = (own: Readonly<Record<string, string>>) =>
      of(found('nb', { ...costs, ...own }), 'condition/cost-contradicted')[0]?.message;
    expect(message({ Pris: '', 'Gratis?': 'ja' })).toContain('mens «Gratis?» er');
    expect(message({ Pris: 'Gratis', 'Gratis?': '' })).toContain('mens «Pris» er');
  });
});

describe('a code', () => {
  const row = {
    ...BASE,
    'Kort beskrivelse': 'Du må oppgi navn. Det koster 500 kroner. Ta med legitimasjon.',
    ...EVIDENCE,
    Kilde: 'https://lovdata.no',
    Grunnlag: 'stated',
    Anonymt: 'full',
    Pris: 'free',
    Legitimasjon: 'none',
    'Hvordan komme inn': 'walk-in',
  };
  const CODE =
    /(?<![\p{L}./])(?:full|partial|none|free|rule|stated|reported|walk-in|appointment|basis)(?!\p{L})/u;

  test('goes by the words of a cell, short codes too', () => {
    const told = found('nb', row);
    const message = (code: string) => of(told, code)[0]?.message;
    expect(message('condition/anonymity-contradicted')).toContain('mens «Anonymt» er «Du kan være anonym».');
    expect(message('condition/cost-contradicted')).toContain('mens «Pris» er «Gratis».');
    expect(message('condition/identification-contradicted')).toContain(
      'mens «Legitimasjon» er «Du trenger ikke å vise ID».',
    );
    expect(message('condition/rule-as-own-word')).toContain('(«Grunnlag»: «sier tjenesten selv»)');
    expect(of(told, 'condition/anonymity-contradicted')[0]?.help).toContain(
      'skriv «Anonym for noe, ikke alt» med',
    );
    expect(told.map((one) => `${one.message} ${one.help}`).filter((text) => CODE.test(text))).toEqual([]);
  });

  test('goes by English words in English, and its column by its heading', () => {
    const told = found('en', row);
    expect(of(told, 'condition/cost-contradicted')[0]?.message).toContain('while “Pris” is “Free”.');
    expect(of(told, 'condition/rule-as-own-word')[0]?.message).toContain(
      '(“Grunnlag”: “says the service itself”)',
    );
  });

  test('stays a word where the sheet itself is quoted', () => {
    const [quoting] = found('nb', { ...row, 'Kort beskrivelse': 'Ta med legitimasjon. free none' });
    expect(quoting?.message).toContain('sier «Ta med legitimasjon»');
  });
});

test('that a sheet holds no service is not told beside why it could not be read', () => {
  const codes = (row: Readonly<Record<string, string>>) => found('nb', row).map(({ code }) => code);
  expect(codes({ Været: 'sol', Dag: 'mandag' })).not.toContain('directory/no-services');
  expect(codes({ Tlf: '22 99 00 00', Epost: 'a@example.org' })).not.toContain('directory/no-services');
});

describe('a day that cannot be read', () => {
  const row = { ...BASE, Åpningstider: 'man–fre 10–15', 'Sist kontrollert': 'i går' };

  test('is told once, and not that nobody knows how old the hours are', () => {
    expect(of(found('nb', row), 'hours/age-unknown')).toEqual([]);
    expect(of(found('nb', { ...row, 'Sist kontrollert': '' }), 'hours/age-unknown')).toHaveLength(1);
  });

  test('of one row says nothing of the others, nor does another day', () => {
    expect(
      of(found('nb', row, { ...row, Navn: 'Annen', 'Sist kontrollert': '' }), 'hours/age-unknown'),
    ).toHaveLength(1);
    const other = { ...row, 'Sist kontrollert': '', 'Kontrolleres igjen': 'snart' };
    expect(of(found('nb', other), 'hours/age-unknown')).toHaveLength(1);
  });
});
