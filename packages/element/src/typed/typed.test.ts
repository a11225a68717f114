import { NEEDS, type Service } from '@service-directory/schema';
import { describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../locales/locale.ts';
import { loadSearchWords } from '../locales/search-words.ts';
import { bareService, idsFound, listOf } from '../testing/searched.ts';
import { withEverydayWords } from './everyday-words.ts';
import { withOrganizationNames } from './organization-names.ts';
import { makeTongues } from './tongues.ts';
import { withoutPolice } from './without-police.ts';

const service = (id: string, more: Partial<Service>) => bareService(id, { needs: ['food'], ...more });

const found = (text: string, lang: string, services: Service[]) => idsFound(listOf(services), text, lang);

describe('the name of a language or a country', () => {
  const services = [
    service('a-home', { needs: ['assisted-return'] }),
    service('b-interpreter', { canAskFor: ['interpreter'] }),
    service('c-says', { summary: 'Many Thai women come here.' }),
    service('d-written', { languages: [{ code: 'th', mode: 'written' }] }),
    service('e-speaks', { languages: [{ code: 'th', mode: 'staff' }] }),
    service('f-else', {}),
  ];
  const all = ['e-speaks', 'd-written', 'c-says', 'b-interpreter'];

  test.each([
    ['thai', 'en'],
    ['thailand', 'en'],
    ['i am from thailand', 'en'],
    ['thailandsk', 'nb'],
    ['тайский', 'ru'],
    ['泰国', 'zh'],
  ])('“%s” in %s: who speaks it, who speaks of it, then who takes an interpreter', async (text, lang) => {
    expect((await found(text, lang, services)).filter((id) => id !== 'a-home')).toEqual(all);
    expect((await found(text, lang, services)).indexOf('a-home')).not.toBe(0);
  });

  test.each(['ไทย', 'ภาษาไทย', 'คนไทย'])('“%s” is found without a space', async (text) => {
    const ids = await found(text, 'th', services);
    expect(ids.slice(0, 2)).toEqual(all.slice(0, 2));
    expect(ids).toEqual(expect.arrayContaining(all));
  });

  test.each([
    ['somali', 'en'],
    ['nigerian', 'en'],
    ['kurdish', 'en'],
    ['украина', 'ru'],
    ['украинка', 'ru'],
    ['عربي', 'ar'],
    ['اللغة العربية', 'ar'],
  ])('that nobody speaks, “%s”, leads to an interpreter, and never home first', async (text, lang) => {
    expect((await found(text, lang, services))[0]).toBe('b-interpreter');
  });

  test('with more beside it is none, and so is the country of the list', async () => {
    expect((await found('ticket home', 'en', services))[0]).toBe('a-home');
    expect(await found('home Romania', 'en', services)).toEqual(['a-home']);
    expect(await found('norway', 'en', services)).toEqual([]);
  });

  test('is no word that is only like one', () => {
    const tongues = makeTongues(['en', 'nb'], ['NO']);
    for (const text of [
      'police',
      'fresh',
      'port',
      'kurs',
      'hungry',
      'women',
      'roma',
      'turned',
      'norsk',
      'test',
    ])
      expect([text, tongues(text)]).toEqual([text, undefined]);
  });
});

describe('organisations', () => {
  test.each([
    ['красный крест', 'røde kors'],
    ['krasny krest', 'røde kors'],
    ['الصليب الاحمر', 'røde kors'],
    ['红十字会', 'røde kors'],
    ['Kızılhaç', 'røde kors'],
    ['كاريتاس', 'caritas'],
    ['armata salvarii', 'frelsesarmeen'],
    ['church city mission', 'bymisjon'],
    ['red cross oslo', 'røde kors oslo'],
  ])('“%s” is “%s”', (typed, here) => expect(withOrganizationNames(typed)).toBe(here.replace('ø', 'o')));

  test('words of such names alone are no name', () => {
    for (const text of ['red', 'cross', 'army', 'city', 'mission', 'крест', 'cross the red street'])
      expect([text, withOrganizationNames(text)]).toEqual([text, undefined]);
  });

  test('are found by the name that they have at home', async () => {
    const services = [service('cross', { name: 'Røde Kors' }), service('other', { name: 'Blå Kors' })];
    expect(await found('красный крест', 'ru', services)).toEqual(['cross']);
    expect(await found('crucea rosie', 'nb', services)).toEqual(['cross']);
  });
});

describe('without the police', () => {
  const police = {
    residenceStatus: 'unconfirmed',
    police: { value: 'part-of-authority', basis: 'stated', checkedOn: '2026-11-01' },
  } as const;
  const services = [
    service('law', { needs: ['legal-advice'] }),
    service('police', { needs: ['emergency', 'legal-advice'], access: police }),
    service('refuge', { needs: ['violence-support'] }),
  ];

  test.each([
    ['no police', 'en'],
    ['please no police', 'en'],
    ['uten politi', 'nb'],
    ['sin policía', 'es'],
    ['fara politie', 'ro'],
    ['без полиции', 'ru'],
    ['بدون الشرطة', 'ar'],
    ['ไม่แจ้งตำรวจ', 'th'],
    ['不报警', 'zh'],
  ])('“%s” leaves the authorities out, and nothing else', async (text, lang) => {
    expect((await found(text, lang, services)).sort()).toEqual(['law', 'refuge']);
  });

  test('beside something else leaves them out of what is found for that', async () => {
    expect(await found('lawyer no police', 'en', services)).toEqual(['law']);
    expect(await found('advokat uten politi', 'nb', services)).toEqual(['law']);
    expect(await found('lawyer', 'en', services)).toEqual(['law', 'police']);
  });

  test('is not said by other words of the police', () => {
    for (const text of ['police', 'no lawyer', 'police stopped me', 'uten penger', 'politi', 'полиция'])
      expect([text, withoutPolice(text)]).toEqual([text, undefined]);
  });
});

describe('words of the street', () => {
  const services = NEEDS.map((need) => service(need, { needs: [need] }));

  test.each([
    ['abeg where i fit sleep', 'en', 'emergency-overnight-stay'],
    ['i dey hungry', 'en', 'food'],
    ['toilet infection', 'en', 'sexual-health-treatment'],
    ['staph', 'en', 'sexual-health-treatment'],
    ['remove pregnancy', 'en', 'abortion'],
    ['d&c', 'en', 'abortion'],
    ['belly pain', 'en', 'general-health'],
    ['my pikin is sick', 'en', 'general-health'],
    ['police wahala', 'en', 'legal-advice'],
    ['postinor', 'en', 'contraception'],
    ['weed', 'en', 'substance-use-treatment'],
    ['coke', 'en', 'substance-use-treatment'],
    ['madam', 'en', 'trafficking-support'],
    ['венеричка', 'ru', 'sexual-health-testing'],
    ['постинор', 'ru', 'contraception'],
    ['одежда теплая', 'ru', 'clothing'],
    ['ломка', 'ru', 'substance-use-treatment'],
    ['болит живот', 'ru', 'general-health'],
    ['pestele ma bate', 'ro', 'violence-support'],
    ['cazare ieftina', 'ro', 'emergency-overnight-stay'],
    ['حبة اليوم التالي', 'ar', 'contraception'],
    ['klamma', 'nb', 'sexual-health-testing'],
    ['งาน', 'th', 'job-advice'],
    ['thung yang', 'th', 'condoms-lubricant'],
  ])('“%s” in %s is %s', async (text, lang, need) =>
    expect((await found(text, lang, services))[0]).toBe(need),
  );

  test.each([
    ['ashawo', 'people-who-sell-sex'],
    ['runs girl', 'people-who-sell-sex'],
    ['only fans', 'people-who-sell-sex'],
    ['kathoey', 'trans-people'],
  ] as const)('“%s” is for %s', async (text, group) => {
    const named = service('named', { audience: [{ group, welcome: 'mainly' }] });
    expect((await found(text, 'en', [...services, named]))[0]).toBe('named');
  });

  test('are in no list twice, and none is a word that a search does without', async () => {
    for (const { language } of INTERFACE_LANGUAGES) {
      const words = withEverydayWords((await loadSearchWords(language))!);
      for (const phrases of [...Object.values(words.needs), ...Object.values(words.audience)].map((list) =>
        list.split(', '),
      ))
        expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
      const fillers = words.fillers.split(', ');
      expect(fillers.filter((word, index) => fillers.indexOf(word) !== index)).toEqual([]);
    }
  });
});
