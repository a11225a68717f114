import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from './from-spreadsheet.ts';
import { EVIDENCE, HOW, makeRow, type TestCell } from './testing/make-workbook.ts';

const read = (more: Record<string, TestCell>) => fromSpreadsheet(makeRow(more), HOW);
const service = (more: Record<string, TestCell>) => read(more).output.services[0]!;
const problems = (more: Record<string, TestCell>) =>
  read(more).problems.map(({ code, params }) => [code, params['found']]);
const ADDRESS = { Adresse: 'Prøvegata 1', Poststed: 'Oslo' };
const visibility = (more: Record<string, TestCell>) =>
  (service({ ...ADDRESS, ...more })['locations'] as { visibility?: string }[])[0]?.visibility;

describe('a sign of doubt makes no promise of a word', () => {
  test.each([
    ['Oppholdsstatus', 'spør ikke?', 'residenceStatus'],
    ['Papirløse', 'ja?', 'residenceStatus'],
    ['Legitimasjon', 'nei?', 'identification'],
    ['Legitimasjon', '? nei', 'identification'],
    ['Personnummer', 'trengs ikke?', 'personalNumber'],
    ['Anonymt', 'ja?', 'anonymity'],
    ['Anonymt', 'kanskje ja', 'anonymity'],
    ['Pris', 'gratis?', 'cost'],
    ['Pris', 'Gratis (?)', 'cost'],
    ['Pris', '~gratis', 'cost'],
    ['Pris', 'Gratis*', 'cost'],
    ['Pris', 'Gratis [1]', 'cost'],
    ['Pris', 'Gratis¹', 'cost'],
    ['Pris', '❌ gratis', 'cost'],
    ['Pris', 'trolig gratis', 'cost'],
    ['Gratis', 'x?', 'cost'],
    ['Politi', 'aldri uten samtykke?', 'police'],
    ['Taushetsplikt', 'ja ?', 'professionalSecrecy'],
  ])('%s: “%s”', (heading, words, key) => {
    const more = { [heading]: words, ...EVIDENCE };
    expect(['unconfirmed', undefined]).toContainEqual(
      (service(more)['access'] as Record<string, unknown>)[key],
    );
    expect(problems(more)).toEqual([[expect.stringMatching(/^sheet\/(?:yes-no|unknown-code)$/), words]]);
  });

  test('in a wheelchair, a language, a way in, a group or the status', () => {
    for (const [heading, words, key] of [
      ['Rullestol', 'ja?', 'locations'],
      ['Språk', 'polsk?', 'languages'],
      ['Hvordan komme inn', 'drop-in?', 'access.entry'],
      ['Målgruppe', 'kvinner?', 'audience'],
      ['Status', 'åpen?', 'status'],
    ] as const) {
      expect([heading, service({ [heading]: words })]).toEqual([heading, service({ [heading]: '' })]);
      expect([key, problems({ [heading]: words }).map(([, found]) => found)]).toEqual([key, [words]]);
    }
  });

  test('and takes nothing from the words beside it', () => {
    expect(service({ Språk: 'norsk, polsk?' })['languages']).toEqual([{ code: 'nb' }]);
    expect(service({ 'Hjelper med': 'mat; klær?' })['needs']).toEqual(['food']);
  });

  test('in the heading asks a question, as before', () => {
    expect(service({ 'Gratis?': 'ja', ...EVIDENCE })).toMatchObject({ access: { cost: { value: 'free' } } });
  });

  test('leaves what we write ourselves for “not known”', () => {
    expect(service({ Pris: 'Ikke kjent: koster det noe?' })).toMatchObject({
      access: { cost: 'unconfirmed' },
    });
    expect(problems({ Pris: 'Ikke kjent: koster det noe?', Anonymt: 'vet ikke?' })).toEqual([]);
  });

  test('keeps a service closed that may be', () => {
    expect(service({ Status: 'nedlagt?' })['status']).toBe('defunct');
    expect(service({ Status: 'sommerstengt*' })['status']).toBe('temporarily-closed');
  });

  test('is no account of an app', () => {
    expect(service({ Telegram: 'nei?' })['contacts']).toBeUndefined();
    expect(problems({ Telegram: 'nei?' })).toEqual([['sheet/yes-no', 'nei?']]);
  });
});

describe('a sign of doubt opens no address', () => {
  test.each([
    [{ Synlighet: 'offentlig?' }],
    [{ Synlighet: 'Offentlig (?)' }],
    [{ Synlighet: 'Åpen adresse*' }],
    [{ 'Hemmelig adresse': 'nei?' }],
    [{ Synlighet: 'Åpen adresse', 'Hemmelig adresse': 'nei?' }],
    [{ Synlighet: 'Åpen adresse', 'Hemmelig adresse': 'kanskje' }],
  ])('%j', (more) => {
    expect(visibility(more)).toBeUndefined();
    expect(problems({ ...ADDRESS, ...more })).toHaveLength(1);
  });

  test.each([
    [{ Synlighet: 'hemmelig?' }],
    [{ Synlighet: 'skjult (?)' }],
    [{ Synlighet: 'ikke offentlig*' }],
    [{ 'Hemmelig adresse': 'ja?' }],
    [{ 'Hemmelig adresse': 'x ?' }],
    [{ 'Hemmelig adresse': 'beskyttet?' }],
    [{ Synlighet: 'Åpen adresse', 'Hemmelig adresse': 'ja?' }],
    [{ Synlighet: 'Åpen adresse', Adresse: 'Hemmelig?' }],
  ])('and what may be secret is: %j', (more) => {
    expect(visibility(more)).toBe('confidential');
  });
});
