import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { severalNames } from './two-names.ts';

describe('several services in one name', () => {
  test.each([
    ['1. Rettshjelp 2. Mat', ['Rettshjelp', 'Mat']],
    ['1) Rettshjelp, 2) Mat', ['Rettshjelp', 'Mat']],
    ['1. Rettshjelp 2. Mat 3. Dusj', ['Rettshjelp', 'Mat', 'Dusj']],
    ['a) Rettshjelp b) Mat', ['Rettshjelp', 'Mat']],
    ['a. Rettshjelp\nb. Mat', ['Rettshjelp', 'Mat']],
    ['A) Rettshjelp og b) mat', ['Rettshjelp', 'mat']],
    ['- Rettshjelp\n- Mat', ['Rettshjelp', 'Mat']],
    ['Rettshjelp\nMat', ['Rettshjelp', 'Mat']],
    ['Rettshjelp; mat', ['Rettshjelp', 'mat']],
    ['Rettshjelp • Mat', ['Rettshjelp', 'Mat']],
    ['Natthjemmet / Værestedet', ['Natthjemmet', 'Værestedet']],
    ['Varmestua/Nattstua', ['Varmestua', 'Nattstua']],
    ['Varmestua + Nattstua', ['Varmestua', 'Nattstua']],
    ['Varmestua & Nattstua', ['Varmestua', 'Nattstua']],
    ['Varmestua samt Nattstua', ['Varmestua', 'Nattstua']],
    ['Varmestua og Natthjemmet', ['Varmestua', 'Natthjemmet']],
    ['Rettshjelp / mat', ['Rettshjelp', 'mat']],
    ['Rettshjelp og matutdeling', ['Rettshjelp', 'matutdeling']],
    ['Rettshjelp + mat', ['Rettshjelp', 'mat']],
    ['Rettshjelp & mat', ['Rettshjelp', 'mat']],
    ['Rettshjelp, mat og klær', ['Rettshjelp', 'mat', 'klær']],
    ['Norskkurs og akuttovernatting', ['Norskkurs', 'akuttovernatting']],
    ['Advokatvakt og suppekjøkken', ['Advokatvakt', 'suppekjøkken']],
    ['Legal aid and food', ['Legal aid', 'food']],
  ])('“%s”', (text, names) => {
    expect(severalNames(text)).toEqual(names);
  });
});

describe('the name of one service', () => {
  test.each([
    'Råd og veiledning',
    'Kirkens Bymisjon – Nadheim',
    'Rus og psykisk helse',
    'Arbeid og helse',
    'Sex og samfunn',
    'Mat- og klesutdeling',
    'Mat og klær',
    'Overnatting og mat',
    'Rettshjelp og råd om rettigheter',
    'Test og behandling av kjønnssykdommer',
    'Jussbuss',
    '24/7-telefonen',
    'Nok. Oslo',
    'Krise- og incestsenteret',
    '1. linje rus',
    'A-senteret',
    'Hiv & aids-foreningen',
    'Helsehjelp + samtale',
    'Åpent hus, Grønland',
    'Kirkens Bymisjon\n(Oslo)',
    'Kirkens Bymisjon & Co',
    'HIV/STI-testing',
    'Mat/klær',
    '24/7 hjelp',
    'Kafé og klær',
    'Varmestua og klær',
    'Varmestua/natt',
    'Varmestua på Nattstua',
    'Norsk/Engelsk',
    'Krise/Incestsenteret',
    'Sykepleier på hjul (mandag og torsdag)',
  ])('“%s”', (text) => {
    expect(severalNames(text)).toEqual([]);
  });

  test('is none of those in the demo directory split', () => {
    const folder = fileURLToPath(new URL('../../../../../../apps/demo/directory/services/', import.meta.url));
    const names = readdirSync(folder).flatMap((file) => {
      const text = readFileSync(`${folder}${file}`, 'utf8');
      const plain = /^name: ['"]?(.+?)['"]?$/m.exec(text)?.[1];
      const nb = /^name:\n(?: {2}\w+: .*\n)*? {2}nb: ['"]?(.+?)['"]?$/m.exec(text)?.[1];
      const en = /^name:\n(?: {2}\w+: .*\n)*? {2}en: ['"]?(.+?)['"]?$/m.exec(text)?.[1];
      return [plain, nb, en].filter((name) => name !== undefined);
    });
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => severalNames(name).length > 0)).toEqual([]);
  });
});

test('a text that is too long is no name', () => {
  expect(severalNames('a; '.repeat(1000))).toEqual([]);
});
