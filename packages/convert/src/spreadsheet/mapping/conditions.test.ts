import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from './from-spreadsheet.ts';
import { EVIDENCE, HOW, makeRow, makeSheet, makeWorkbook, type TestCell } from './testing/make-workbook.ts';

const read = (more: Record<string, TestCell>) => fromSpreadsheet(makeRow(more), HOW);
const service = (more: Record<string, TestCell>) => read(more).output.services[0]!;
const codes = (more: Record<string, TestCell>) => read(more).problems.map(({ code }) => code);

describe('a condition with its evidence', () => {
  test('rests on the source of the row', () => {
    const record = service({ Pris: 'Gratis', Telefon: '+4722990000', ...EVIDENCE });
    expect(record['access']).toEqual({
      residenceStatus: 'unconfirmed',
      cost: { value: 'free', basis: 'stated', sourceIds: ['kilde'] },
    });
    expect(record['sources']).toEqual([
      {
        id: 'kilde',
        url: 'https://example.org/helse',
        retrievedOn: '2026-09-01',
        supports: ['access.cost', 'summary', 'needs', 'contacts'],
      },
    ]);
    expect(codes({ Pris: 'Gratis', ...EVIDENCE })).toEqual([]);
  });

  test('may rest on several pages', () => {
    const record = service({
      Pris: 'Gratis',
      ...EVIDENCE,
      'Kilde (lenke)': 'https://example.org/a https://example.org/b',
    });
    expect(record).toMatchObject({
      access: { cost: { sourceIds: ['kilde', 'kilde-2'] } },
      sources: [{ id: 'kilde' }, { id: 'kilde-2', url: 'https://example.org/b' }],
    });
  });

  test('has its limits beside it', () => {
    expect(
      service({
        Anonymt: 'Anonym for noe, ikke alt',
        'Anonymt (merknad)': 'Resept krever navn.',
        ...EVIDENCE,
      }),
    ).toMatchObject({
      access: { anonymity: { value: 'partial', note: 'Resept krever navn.' } },
    });
  });

  test('that is not known needs none', () => {
    expect(service({ Pris: 'vet ikke', 'Politi (merknad)': 'Spurt i mai.' })['access']).toEqual({
      residenceStatus: 'unconfirmed',
      cost: 'unconfirmed',
      police: { value: 'unconfirmed', note: 'Spurt i mai.' },
    });
    expect(codes({ Pris: 'vet ikke' })).toEqual([]);
  });
});

describe('a condition without evidence', () => {
  test('stays as it is written, and nothing is made up', () => {
    expect(service({ Pris: 'Gratis' })).toMatchObject({ access: { cost: { value: 'free' } }, sources: [] });
    expect(service({ Pris: 'Gratis' })['access']).toMatchObject({ cost: { value: 'free' } });
    expect(Object.keys((service({ Pris: 'Gratis' })['access'] as Record<string, object>)['cost']!)).toEqual([
      'value',
    ]);
  });

  test('is told once a row with what is missing, at its empty cell', () => {
    const more = { Pris: 'Gratis', Anonymt: 'ja', ...EVIDENCE, Grunnlag: '' };
    const { problems, isTold } = read(more);
    expect(problems).toEqual([
      {
        code: 'sheet/no-evidence',
        cell: 'L2',
        params: { headings: ['Anonymt', 'Pris'], missing: ['basis'], missingHeadings: ['Grunnlag'] },
      },
    ]);
    for (const key of ['cost', 'anonymity']) {
      expect(isTold('condition/no-source', ['services', 0, 'access', key])).toBe(true);
      expect(isTold('schema/missing-field', ['services', 0, 'access', key, 'basis'])).toBe(true);
    }
  });

  test('names what is missing as the sheet does, and has no name for a column that is not there', () => {
    const own = makeSheet([
      ['Navn', 'Gratis', 'Kilde', 'Lest'],
      ['A', 'ja', '', '2026-03-01'],
    ]);
    expect(
      fromSpreadsheet(makeWorkbook(own), HOW).problems.find(({ code }) => code === 'sheet/no-evidence')
        ?.params,
    ).toMatchObject({ missing: ['source', 'basis'], missingHeadings: ['Kilde', ''] });
  });

  test('is told once a sheet when there is no column for it', () => {
    const rows = ['A', 'B'].map((name) => [name, 'ja']);
    const { problems } = fromSpreadsheet(makeWorkbook(makeSheet([['Navn', 'Gratis'], ...rows])), HOW);
    expect(problems.filter(({ code }) => code.startsWith('sheet/no-evidence'))).toEqual([
      {
        code: 'sheet/no-evidence-columns',
        cell: 'A1',
        params: { column: 'source', heading: undefined, rows: 2 },
      },
    ]);
  });

  test('whose date cannot be read is told for that alone', () => {
    expect(codes({ Pris: 'Gratis', ...EVIDENCE, 'Kilde lest (dato)': 'i fjor' })).toEqual([
      'sheet/date-unreadable',
    ]);
  });
});

describe('questions of yes and no', () => {
  test.each<[string, TestCell, string, string]>([
    ['Gratis', 'ja', 'cost', 'free'],
    ['Koster det noe', 'nei', 'cost', 'free'],
    ['Krever oppholdstillatelse', 'nei', 'residenceStatus', 'not-required'],
    ['Krever oppholdstillatelse', 'ja', 'residenceStatus', 'required'],
    ['Papirløse velkommen', 'ja', 'residenceStatus', 'not-required'],
    ['Krever legitimasjon', 'nei', 'identification', 'none'],
    ['Krever BankID', 'nei', 'personalNumber', 'not-needed'],
    ['Anonymt', true, 'anonymity', 'full'],
  ])('“%s”: %s', (heading, cell, key, value) => {
    expect(service({ [heading]: cell })).toMatchObject({ access: { [key]: { value } } });
  });

  test('ways in come together from the list and from questions', () => {
    const more = { 'Hvordan komme inn': 'Ring først', 'Drop-in': 'ja', Henvisning: 'nei' };
    expect(service(more)).toMatchObject({
      access: { entry: ['phone-first', 'walk-in', 'no-referral-needed'] },
    });
    expect(codes(more)).toEqual([]);
  });

  test('ways in have evidence when the row has it', () => {
    expect(service({ 'Drop-in': 'ja', ...EVIDENCE })).toMatchObject({
      access: { entry: [{ value: 'walk-in', basis: 'stated', sourceIds: ['kilde'] }] },
      sources: [{ supports: ['access.entry', 'summary', 'needs'] }],
    });
  });

  test('a no that may mean several codes is told and gives none', () => {
    const result = read({ Gratis: 'nei' });
    expect(result.problems).toMatchObject([
      { code: 'sheet/yes-no', cell: 'H2', params: { heading: 'Gratis', list: 'cost' } },
    ]);
    expect(result.output.services[0]?.['access']).toEqual({ residenceStatus: 'unconfirmed' });
    expect(result.losses).toEqual([{ path: 'H2', reason: 'sheet/yes-no' }]);
  });
});

describe('two columns on the same thing', () => {
  test('that agree are one', () => {
    expect(codes({ Pris: 'Gratis', Gratis: 'ja', ...EVIDENCE })).toEqual([]);
  });

  test('that do not are told, and neither is taken', () => {
    const { output, problems } = read({ Pris: 'Du må betale', Gratis: 'ja', ...EVIDENCE });
    expect(problems).toMatchObject([
      { code: 'sheet/contradiction', params: { heading: 'Gratis', other: 'Pris' } },
    ]);
    expect(output.services[0]?.['access']).toEqual({ residenceStatus: 'unconfirmed' });
  });

  test('of which one does not know follow the other', () => {
    expect(service({ Pris: 'vet ikke', Gratis: 'ja' })).toMatchObject({
      access: { cost: { value: 'free' } },
    });
  });
});

describe('a `nei` that leaves open how one gets in', () => {
  test.each(['Timebestilling', 'Drop-in', 'Krever avtale'])(
    'says nothing, and is not asked about: %s',
    (heading) => {
      expect(codes({ [heading]: 'nei' })).toEqual([]);
      expect(service({ [heading]: 'nei' })['access']).toEqual({ residenceStatus: 'unconfirmed' });
    },
  );

  test('leaves `ja` as it is', () => {
    expect(service({ Timebestilling: 'ja' })).toMatchObject({ access: { entry: ['appointment'] } });
  });
});

describe('whether a service is in operation', () => {
  const status = (more: Record<string, TestCell>) => service(more)?.['status'];

  test.each([
    [{ Nedlagt: 'ja' }, 'defunct'],
    [{ Nedlagt: 'x' }, 'defunct'],
    [{ Nedlagt: 'nei' }, 'active'],
    [{ Stengt: 'ja' }, 'inactive'],
    [{ 'Midlertidig stengt': 'ja' }, 'temporarily-closed'],
    [{ Aktiv: 'nei' }, 'inactive'],
    [{ 'Closed down': 'yes' }, 'defunct'],
    [{ Nedlagt: '', Stengt: '' }, undefined],
  ])('%j', (more, expected) => {
    expect(status(more as Record<string, TestCell>)).toBe(expected);
  });

  test('counts as the one that promises least where columns disagree, and that is told', () => {
    expect(status({ Status: 'I drift', Nedlagt: 'ja' })).toBe('defunct');
    expect(read({ Status: 'I drift', Nedlagt: 'ja' }).problems).toMatchObject([
      { code: 'sheet/contradiction', params: { heading: 'Status', other: 'Nedlagt', isClosed: true } },
    ]);
    expect(codes({ Nedlagt: 'nei', Stengt: 'nei' })).toEqual([]);
  });

  test('is told when it cannot be read, so that nothing closed is shown as running', () => {
    expect(codes({ Nedlagt: 'i fjor' })).toEqual(['sheet/unknown-code']);
  });
});

describe('police that are there', () => {
  test.each(['Politi til stede', 'Politiet på stedet', 'Police present'])(
    'are a condition: “%s”',
    (heading) => {
      const more = { [heading]: 'ja', ...EVIDENCE };
      expect(service(more)['access']).toMatchObject({ police: { value: 'present-on-site' } });
      expect(codes(more)).toEqual([]);
    },
  );

  test('that they are not says nothing of who is told', () => {
    const more = { 'Politi til stede': 'nei', ...EVIDENCE };
    expect(service(more)['access']).not.toHaveProperty('police');
    expect(codes(more)).toEqual([]);
  });

  test('and a promise that nobody is told without consent contradict each other, and neither is made', () => {
    const more = { Politi: 'never-without-consent', 'Politi til stede': 'ja', ...EVIDENCE };
    expect(service(more)['access']).not.toHaveProperty('police.basis');
    expect(codes(more)).toEqual(['sheet/contradiction']);
  });
});
