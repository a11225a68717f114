import { describe, expect, test } from 'vitest';
import { SERVICE_COLUMNS } from '../columns.ts';
import { headingTable } from '../layout/match-heading.ts';
import { findCode } from './code-words.ts';
import { inBokmal } from './nynorsk.ts';

const table = headingTable(SERVICE_COLUMNS);

test.each([
  ['Namn', 'name'],
  ['Kort skildring', 'summary'],
  ['Skildring', 'description'],
  ['Opphaldsstatus', 'residenceStatus'],
  ['Opphaldsstatus (merknad)', 'residenceStatusNote'],
  ['Krev opphaldsløyve', 'residenceRequired'],
  ['Synlegheit', 'visibility'],
  ['Nettstad', 'web'],
  ['Heimeside', 'web'],
  ['Poststad', 'locality'],
  ['Stengt på heilagdagar', 'closedOnHolidays'],
  ['Ope på heilagdagar', 'openOnHolidays'],
  ['Kjelde (lenkje)', 'source'],
  ['Kjelde (lenke)', 'source'],
  ['Kjelde lesen (dato)', 'sourceRead'],
  ['Kontrollert korleis', 'method'],
  ['Korleis kome inn', 'entry'],
  ['Hemmeleg adresse', 'isSecret'],
  ['Ikkje publiser', 'isUnpublished'],
  ['Mellombels stengt', 'isPaused'],
  ['Nedlagd', 'isEnded'],
  ['Kostar det noko?', 'hasCost'],

  ['Teieplikt', 'professionalSecrecy'],
  ['Tilvising', 'byReferral'],
  ['Opningstider', 'hours'],
  ['Høgste alder', 'maximumAge'],
  ['Tryggleik', 'confidence'],
  ['Type stad', 'locationKind'],
  ['Erstatta av', 'replacedBy'],
  ['Kven driv', 'organization'],
])('“%s” is a heading of ours', (heading, key) => {
  expect(table.find(heading)?.column.key).toBe(key);
});

test.each([
  ['basis', 'tenesta sjølv', 'tjenesten selv'],
  ['basis', 'seier tenesta sjølv', 'sier tjenesten selv'],
  ['residenceStatus', 'Spør ikkje om opphald', 'Spør ikke om opphold'],
  ['visibility', 'hemmeleg adresse', 'hemmelig adresse'],
  ['visibility', 'offentleg', 'offentlig'],
] as const)('a word for a code of %s is the same as in Bokmål: “%s”', (list, nynorsk, bokmal) => {
  expect(findCode(list, nynorsk)).toBe(findCode(list, bokmal));
  expect(findCode(list, nynorsk)).toBeDefined();
});

describe('what is in no Nynorsk', () => {
  test.each(['Navn', 'Åpningstider', 'Hours', 'Diverse', 'Kolonne1'])('stays: “%s”', (text) =>
    expect(inBokmal(text)).toBeUndefined(),
  );

  test('and a heading that is not known in Bokmål is not known', () => {
    for (const heading of ['Skildring av vêret', 'Stad i køa', 'Namn på hunden'])
      expect(table.find(heading)).toBeUndefined();
  });
});
