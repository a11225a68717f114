import { describe, expect, test } from 'vitest';
import { isTold, placesOf, toldBy } from '../../testing/told-by.ts';
import { textCapitals } from './capitals.ts';
import { textLabelForPeople } from './label-for-people.ts';
import { textLongSentence } from './long-sentence.ts';
import { textNotForPublication } from './not-for-publication.ts';
import { textPlaceholder } from './placeholder.ts';
import { serviceSummaryRepeatsName } from './summary-repeats-name.ts';
import { textWrongLanguage } from './wrong-language.ts';

const inText = (rule: Parameters<typeof isTold>[0], text: string, language = 'nb') =>
  isTold(rule, 'text', { [language]: text });

describe('text/capitals', () => {
  test.each([
    'RING FØR DU KOMMER',
    'Vi har STENGT I JULI.',
    'Det er DØGNÅPENT her.',
    'ЗВОНИТЕ НАМ СЕЙЧАС',
    'OBS OBS STENGT',
  ])('“%s” shouts', (text) => {
    expect(inText(textCapitals, text)).toBe(true);
  });

  test.each([
    'NKVTS, UNHCR og LGBTIQ.',
    'HIV-test og PrEP',
    'Ring 22 99 00 00 for SMS og MMS',
    'NAV Oslo er STENGT.',
    'KORUS Øst',
    'COVID-19 og HPV',
  ])('“%s” does not', (text) => {
    expect(inText(textCapitals, text)).toBe(false);
  });

  test('printed words are kept', () => {
    expect(isTold(textCapitals, 'service', { openingHours: { printed: 'ÅPENT HELE DØGNET' } })).toBe(false);
  });
});

describe('text/long-sentence', () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `ordet${index}`).join(' ');

  test('forty words are not too many, forty-one are', () => {
    expect(inText(textLongSentence, `Kom hit. ${words(40)}.`)).toBe(false);
    expect(toldBy(textLongSentence, 'text', `Kom hit. ${words(41)}.`)[0]?.params['count']).toBe(41);
  });

  test('clock times and addresses end no sentence, paragraphs do', () => {
    expect(inText(textLongSentence, `${words(21)} kl. 10.00 ${words(21)}`)).toBe(false);
    expect(inText(textLongSentence, `${words(21)} 10.00–15.30 ${words(21)}`)).toBe(true);
    expect(inText(textLongSentence, `${words(21)}\n${words(21)}`)).toBe(false);
  });

  test('printed words are kept', () => {
    expect(isTold(textLongSentence, 'service', { openingHours: { printed: words(50) } })).toBe(false);
  });
});

describe('text/placeholder', () => {
  test('figures behind a word for a test are judged at once: fifty of them once took longer than anybody waits', () => {
    expect(isTold(textPlaceholder, 'text', { nb: `test${'1'.repeat(50)}!`, en: 'Come.' })).toBe(false);
    expect(isTold(textPlaceholder, 'text', { nb: `test 1 2 ${'3'.repeat(40)}`, en: 'Come.' })).toBe(true);
  });

  test.each([
    '-',
    '–',
    '...',
    'x',
    'XXX',
    'n/a',
    'N/A',
    'TBD',
    'todo',
    'Test',
    'test 123',
    'null',
    'Ukjent',
    'vet ikke',
    'kommer',
    'Kommer snart.',
    '(mangler)',
    'Se over',
    'Skriv her',
    'Lorem ipsum dolor sit amet, consectetur.',
    'Åpent TODO: finn tidene',
    'Ring xxx før kl. 10',
    'Åpent ???',
    'Fylles ut av senteret',
    '[sett inn tider her]',
  ])('“%s” says nothing', (text) => {
    expect(inText(textPlaceholder, text)).toBe(true);
  });

  test.each([
    'Testing for hiv',
    'Hivtest',
    'Ta en test',
    'Kommer du uten time, må du vente.',
    'Ukjente møtes her.',
    'Ring 116 006.',
    'Ingen henvisning',
    'Ingen',
    'Testing',
    'Åpent i juni [stengt i juli]',
    'Rom XXI',
    'Se over skulderen',
  ])('“%s” says something', (text) => {
    expect(inText(textPlaceholder, text)).toBe(false);
  });
});

test('a line for tests may be called so, another text may not', () => {
  const contacts = [{ channel: 'phone', value: '+4722990000', label: 'Test', note: 'Test' }];
  expect(placesOf(textPlaceholder, 'service', { contacts })).toEqual(['/contacts/0/note']);
});

test('of a longer text only what was left standing is shown', () => {
  expect(toldBy(textPlaceholder, 'text', 'Kari har nøkkelen. TODO: spør om tider.')[0]?.params['found']).toBe(
    'TODO',
  );
});

describe('text/not-for-publication', () => {
  test.each([
    'Skal ikke publiseres.',
    'Ikke publiser dette',
    'IKKE FOR PUBLISERING',
    'Kun til internt bruk',
    'Internt: ring sjefen',
    'Intern merknad: sjekk tidene',
    'Må ikke deles videre',
    'NB: ikkje publiser.',
    'Skal ikkje publiserast.',
    'Må ikkje delast vidare',
    'Skal ikke på nett.',
    'Adressen skal ikke ut på nettet.',
    'Kun for ansatte: kode 1234.',
    'Berre for tilsette: ring Kari',
    'Do not publish',
    'Not for publication: the back door',
    'Internal note: ask first',
    'For internal use',
    'Told us off the record.',
    'No publicar',
    'A nu se publica',
    'Nie publikować',
    'Ne pas publier',
    'Не публиковать',
    'Не для публикации',
  ])('“%s” is for colleagues', (text) => {
    expect(inText(textNotForPublication, text)).toBe(true);
  });

  test.each([
    'Adressen er ikke offentlig.',
    'Samtalen er konfidensiell.',
    'Konfidensielt og gratis.',
    'The talk is confidential.',
    'Internasjonalt senter med internett',
    'Parkering kun for ansatte.',
    'Heisen er kun for ansatte, bruk trappa.',
    'Bilder av deg skal ikke på nett.',
    'Du må ikke på nettmøte.',
    'Vi publiserer nye tider hver mandag.',
    'Bildet ditt blir ikke publisert.',
    'De deler ikke opplysninger om deg.',
    'International Red Cross',
    'We publish new hours on Mondays.',
  ])('“%s” is for readers', (text) => {
    expect(inText(textNotForPublication, text)).toBe(false);
  });
});

describe('text/label-for-people', () => {
  test.each([
    ['nb', 'Et sted for prostituerte.', 'sells-sex'],
    ['nb', 'Hjelp til illegale innvandrere', 'without-papers'],
    ['nb', 'For ofre for vold.', 'exposed'],
    ['nn', 'For narkomane og alkoholikarar', 'uses-drugs'],
    ['en', 'A place for prostitutes.', 'sells-sex'],
    ['en', 'Illegal immigrants are welcome.', 'without-papers'],
    ['en', 'For victims of violence', 'exposed'],
    ['en', 'Help for addicts', 'uses-drugs'],
    ['en', 'Gypsies are welcome', 'roma'],
    ['es', 'Ayuda a prostitutas.', 'sells-sex'],
    ['es', 'Inmigrantes ilegales', 'without-papers'],
    ['ro', 'Pentru prostituate', 'sells-sex'],
    ['ro', 'Pentru țigani', 'roma'],
    ['pl', 'Dla prostytutek', 'sells-sex'],
    ['pl', 'Dla nielegalnych imigrantów', 'without-papers'],
    ['ru', 'Для проституток', 'sells-sex'],
    ['ru', 'Помощь нелегалам', 'without-papers'],
    ['uk', 'Для наркоманів', 'uses-drugs'],
    ['bg', 'За циганите', 'roma'],
    ['fr', 'Pour les prostituées', 'sells-sex'],
  ])('%s: “%s”', (language, text, kind) => {
    expect(toldBy(textLabelForPeople, 'text', { [language]: text })[0]?.params['kind']).toBe(kind);
  });

  test.each([
    ['nb', 'For mennesker som selger sex. Prostitusjon er ikke straffbart å selge.'],
    ['nb', 'PION, Prostituertes interesseorganisasjon i Norge, driver stedet.'],
    ['nb', 'De kalte henne «prostituert».'],
    ['nb', 'Loven om ulovlige stoffer'],
    ['nb', 'Vi tilbyr og offentlig hjelp, hele horisonten.'],
    ['en', 'People who sell sex, also called “prostitutes” in old laws.'],
    ['en', 'Working there is not illegal.'],
    ['en', 'Ask the Victim Support Office.'],
    ['sv', 'Prostituerade'],
    ['es', 'Es ilegal despedirte por eso.'],
  ])('%s: “%s” labels nobody', (language, text) => {
    expect(isTold(textLabelForPeople, 'text', { [language]: text })).toBe(false);
  });

  test('names of services stay as they are', () => {
    expect(isTold(textLabelForPeople, 'service', { name: 'Senter for voldsofre' })).toBe(false);
  });

  test('all words of a text are named together', () => {
    expect(
      toldBy(textLabelForPeople, 'text', { nb: 'For prostituerte, narkomane og ofre.' })[0]?.params['found'],
    ).toEqual(['prostituerte', 'ofre', 'narkomane']);
  });
});

describe('text/wrong-language', () => {
  const NB = 'Du kan komme og snakke med oss hvis du er redd.';
  const EN = 'You can come and talk with us if you are afraid.';

  test.each([
    ['en', NB, 'nb'],
    ['nb', EN, 'en'],
    ['es', EN, 'en'],
    ['ro', 'Puede venir y hablar con nosotros cuando tenga miedo, no es necesario el documento.', 'es'],
    ['pl', 'Ви можете прийти і поговорити з нами.', undefined],
    ['ru', EN, undefined],
    ['ar', EN, undefined],
    ['zh-Hans', EN, undefined],
  ])('told for “%s”', (language, text, found) => {
    const findings = toldBy(textWrongLanguage, 'text', { [language]: text, xx: 'other' });
    expect(findings.map(({ path, params }) => [path, params['found']])).toEqual([
      [`/services/0/description/${language}`, found],
    ]);
  });

  test.each([
    ['nb', NB],
    ['nn', 'Du kan kome og snakke med oss om du er redd.'],
    ['en', EN],
    ['en', 'Kirkens Bymisjon, Pro Sentret, Røde Kors, Blå Kors og Nadheim'],
    ['da', NB],
    ['sv', NB],
    ['ru', 'Ты можешь прийти и поговорить с нами. Kirkens Bymisjon.'],
    ['sr-Latn', 'Možete doći i razgovarati sa nama.'],
    ['fa', 'می‌توانید بیایید و با ما صحبت کنید'],
    ['th', 'คุณสามารถมาคุยกับเราได้'],
    ['so', 'Waad iman kartaa oo nala hadli kartaa'],
    ['qqq', EN],
    ['ru', 'PrEP'],
  ])('not told for “%s”: %s', (language, text) => {
    expect(isTold(textWrongLanguage, 'text', { [language]: text, xx: 'other' })).toBe(false);
  });

  test('a copy of another language is told as not translated, and names are in any language', () => {
    expect(placesOf(textWrongLanguage, 'text', { nb: NB, en: NB })).toEqual([]);
    expect(isTold(textWrongLanguage, 'service', { name: { nb: EN, en: EN } })).toBe(false);
    expect(isTold(textWrongLanguage, 'text', EN)).toBe(false);
  });
});

describe('text/summary-repeats-name', () => {
  test.each(['Helsehjelpen', 'Helsehjelpen.', 'HELSEHJELPEN – Oslo', 'Helsehjelpen er et tilbud'])(
    '“%s”',
    (nb) => {
      expect(placesOf(serviceSummaryRepeatsName, 'service', { summary: { nb, en: 'Free help.' } })).toEqual([
        '/summary/nb',
      ]);
    },
  );

  test.each(['Helsehjelpen gir deg gratis hjelp av sykepleier.', 'Gratis hjelp.', 'Hjelp'])(
    '“%s” says more',
    (nb) => {
      expect(isTold(serviceSummaryRepeatsName, 'service', { summary: { nb, en: 'Free help.' } })).toBe(false);
    },
  );

  test('names by language are compared in their language', () => {
    const service = { name: { nb: 'Hjelpen', en: 'The Help' }, summary: { nb: 'The Help', en: 'The Help' } };
    expect(placesOf(serviceSummaryRepeatsName, 'service', service)).toEqual(['/summary/en']);
  });

  test('a plain summary is told by its field, and no name or summary is no reason to fail', () => {
    expect(placesOf(serviceSummaryRepeatsName, 'service', { summary: 'Helsehjelpen' })).toEqual(['/summary']);
    for (const wrong of [{ name: 3 }, { name: {} }, { name: ' ' }, { summary: 3 }, { summary: { nb: 3 } }])
      expect(isTold(serviceSummaryRepeatsName, 'service', wrong)).toBe(false);
  });
});
