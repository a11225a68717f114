import { describe, expect, test } from 'vitest';
import { inFamily } from '../../testing/example-codes.ts';
import { sentencesOf } from '../../testing/sentences.ts';

const { codesIn } = inFamily('promise');

const stated = (value: string) => ({ value, basis: 'stated', sourceIds: ['nettsiden'] });
const limited = (value: string) => ({ ...stated(value), note: 'Unntak: fare for liv.' });
/** Codes of these families that a service raises. */
const told = (access: object, texts: object) =>
  codesIn('service', { access: { residenceStatus: stated('not-asked'), ...access }, ...texts }).filter(
    (code) => code.endsWith('-contradicted'),
  );

describe.each([
  {
    code: 'condition/identification-contradicted',
    field: 'identification',
    words: 'Ta med legitimasjon.',
    promises: ['none', 'alias-accepted'],
    others: ['any-document', 'official-document', 'unconfirmed'],
  },
  {
    code: 'condition/personal-number-contradicted',
    field: 'personalNumber',
    words: 'Du må ha fødselsnummer.',
    promises: ['not-needed'],
    others: ['needed', 'unconfirmed'],
  },
  {
    code: 'condition/records-contradicted',
    field: 'records',
    words: 'Vi fører journal.',
    promises: ['none-kept'],
    others: ['own-records-only', 'shared-health-record', 'unconfirmed'],
  },
  {
    code: 'condition/police-contradicted',
    field: 'police',
    words: 'Vi melder alle saker til politiet.',
    promises: ['never-without-consent', 'legal-duty-only'],
    others: ['present-on-site', 'part-of-authority', 'unconfirmed'],
  },
  {
    code: 'condition/immigration-contradicted',
    field: 'immigration',
    words: 'Vi melder fra til UDI.',
    promises: ['never-without-consent', 'legal-duty-only'],
    others: ['part-of-authority', 'unconfirmed'],
  },
])('$code', ({ code, field, words, promises, others }) => {
  test.each(promises)('is raised beside %s', (value) => {
    expect(told({ [field]: limited(value) }, { description: words })).toEqual([code]);
  });

  test.each(others)('is not raised beside %s', (value) => {
    expect(told({ [field]: limited(value) }, { description: words })).toEqual([]);
  });

  test('is not raised where the code is missing', () => {
    expect(told({}, { description: words })).toEqual([]);
  });
});

describe('that the law alone tells an authority is contradicted', () => {
  test.each(
    sentencesOf({
      nb: [
        'Politiet har kontor i huset.',
        'Politiet holder til i samme bygg.',
        'Politiet er innom hver uke.',
        'En betjent fra politiet sitter i resepsjonen.',
      ],
      nn: ['Politiet har kontor i same bygg.', 'Politiet kjem innom kvar veke.'],
      en: ['The police have an office in the building.', 'A police officer sits in reception.'],
      es: ['La policía tiene una oficina en el edificio.'],
      ro: ['Poliția are un birou în clădire.'],
      ru: ['Полиция находится в том же здании.'],
    }),
  )('by police in the house, in %s: “%s”', (language, description) => {
    expect(
      told({ police: limited('legal-duty-only') }, { description: { [language]: description } }),
    ).toEqual(['condition/police-contradicted']);
  });

  test.each(
    sentencesOf({
      nb: ['UDI har kontor i huset.', 'Ansatte fra UDI er her hver uke.'],
      en: ['An officer from the immigration police sits in reception.'],
    }),
  )('by immigration authorities in the house, in %s: “%s”', (language, description) => {
    expect(
      told({ immigration: limited('legal-duty-only') }, { description: { [language]: description } }),
    ).toEqual(['condition/immigration-contradicted']);
  });

  test.each(
    sentencesOf({
      nb: [
        'Politiet har ikke kontor i huset.',
        'Vi varsler politiet når loven krever det.',
        'Vi melder fra til politiet ved fare for liv.',
        'Politiet har kontor i sentrum.',
        'Er politiet i huset?',
        'Du kan anmelde til politiet.',
      ],
      nn: ['Politiet har ikkje kontor i huset.'],
      en: ['The police have no office in the building.', 'We tell the police when the law says so.'],
      es: ['La policía no tiene oficina en el edificio.'],
      ro: ['Poliția nu are birou în clădire.'],
      ru: ['Полиция не находится в этом здании.'],
    }),
  )('and not by others, in %s: “%s”', (language, description) => {
    expect(
      told({ police: limited('legal-duty-only') }, { description: { [language]: description } }),
    ).toEqual([]);
  });

  test.each([
    ['police', 'nb', 'Politiet er til stede på onsdager.'],
    ['police', 'en', 'Police officers are present every Wednesday.'],
    ['police', 'es', 'La policía está siempre presente.'],
    ['police', 'ro', 'Poliția este prezentă.'],
    ['police', 'ru', 'Полиция всегда присутствует.'],
    ['immigration', 'nb', 'Utlendingspolitiet (PU) sitter i huset.'],
    ['immigration', 'en', 'UDI staff are on site.'],
  ])('where nobody says what %s learn, in %s: “%s”', (field, language, words) => {
    const description = { [language]: words };
    for (const access of [{}, { [field]: 'unconfirmed' }])
      expect(told(access, { description })).toEqual([`condition/${field}-contradicted`]);
  });

  test('and beside police on site nothing is', () => {
    const description = 'Politiet har kontor i huset.';
    expect(told({ police: limited('present-on-site') }, { description })).toEqual([]);
  });
});

describe('that nobody else reads the records is contradicted', () => {
  const beside = (language: string, description: string) =>
    told({ records: stated('own-records-only') }, { description: { [language]: description } });

  test.each(
    sentencesOf({
      nb: [
        'Legen skriver alt i kjernejournalen.',
        'Besøket registreres i kjernejournal.',
        'Opplysninger deles med den nasjonale kjernejournalen.',
        'Vi oppdaterer kjernejournalen din.',
        'Journalen deles med sykehuset.',
        'Fastlegen din kan se journalen.',
      ],
      nn: ['Vi skriv i kjernejournalen.', 'Journalen vert delt med fastlegen.'],
      en: [
        'Your visit is shared with the national health record.',
        'We write it in your summary care record.',
        'Notes are entered in kjernejournal.',
        'Your records are shared with hospitals.',
      ],
      es: ['Se registra en el historial clínico nacional.'],
      ro: [
        'Medicul scrie totul în kjernejournal.',
        'Vizita se înregistrează în dosarul medical național.',
        'Datele sunt transmise la dosarul electronic comun.',
        'Fișa este văzută de alți medici.',
      ],
      ru: [
        'Врач записывает всё в kjernejournal.',
        'Мы вносим данные в национальную медицинскую карту.',
        'Данные передаются в единую систему.',
        'Ваши записи видны другим врачам.',
      ],
    }),
  )('by the health record of the country, in %s: “%s”', (language, description) => {
    expect(beside(language, description)).toEqual(['condition/records-contradicted']);
  });

  test.each(
    sentencesOf({
      nb: [
        'Vi fører journal.',
        'Vi skriver ikke i kjernejournalen.',
        'Ingenting deles med kjernejournal.',
        'Vi hjelper deg å se kjernejournalen din.',
        'Journalen deles med sykehuset bare med samtykke.',
        'Du kan reservere deg mot kjernejournal.',
        'Fastlegen kan ikke se journalen.',
        'Skriver dere i kjernejournalen?',
      ],
      nn: ['Vi skriv ikkje i kjernejournalen.'],
      en: [
        'We keep a record of your visit.',
        'Nothing is shared with the national health record.',
        'Your records are shared with hospitals only with your consent.',
        'We write our own notes.',
      ],
      es: ['No se registra en el historial clínico nacional.'],
      ro: [
        'Ținem o fișă a vizitei.',
        'Nu scriem nimic în dosarul medical național.',
        'Fișa este văzută de alți medici numai cu acordul tău.',
        'Te ajutăm să vezi dosarul medical național.',
      ],
      ru: [
        'Мы ведём карту.',
        'Мы ничего не вносим в национальную медицинскую карту.',
        'Записи видны другим врачам только с вашего согласия.',
        'Мы поможем увидеть вашу медицинскую карту.',
      ],
    }),
  )('and not by others, in %s: “%s”', (language, description) => {
    expect(beside(language, description)).toEqual([]);
  });

  test('and beside a shared record nothing is', () => {
    const description = 'Legen skriver alt i kjernejournalen.';
    expect(told({ records: stated('shared-health-record') }, { description })).toEqual([]);
  });
});

describe('condition/anonymity-contradicted', () => {
  test.each([
    ['full', 'Du må oppgi fullt navn.'],
    ['none', 'Du kan være anonym.'],
  ])('is raised beside %s by “%s”', (value, words) => {
    expect(told({ anonymity: stated(value) }, { description: words })).toEqual([
      'condition/anonymity-contradicted',
    ]);
  });

  test.each([
    ['full', 'Du kan være anonym.'],
    ['none', 'Du må oppgi fullt navn.'],
    ['partial', 'Du må oppgi fullt navn.'],
    ['full', 'Møter for Anonyme Alkoholikere.'],
  ])('is not raised beside %s by “%s”', (value, words) => {
    expect(told({ anonymity: limited(value) }, { description: words })).toEqual([]);
  });

  test('does not take a line of one contact for the whole', () => {
    const contacts = [
      { channel: 'phone', value: '+4722990000', printed: '22 99 00 00', note: 'Anonym chat.' },
    ];
    expect(told({ anonymity: stated('none') }, { contacts })).toEqual([]);
  });
});

describe('condition/cost-contradicted', () => {
  test.each([
    ['free', { description: 'En time koster 200 kr.' }],
    ['free', { summary: { nb: 'Hjelp.', en: 'You pay a fee of 200 NOK.' } }],
    ['paid', { summary: { nb: 'Gratis hjelp fra sykepleier.', en: 'Help from a nurse.' } }],
    ['paid', { name: 'Gratis rettshjelp' }],
  ])('is raised beside %s by %j', (value, texts) => {
    expect(told({ cost: stated(value) }, { summary: { nb: 'Hjelp.', en: 'Help.' }, ...texts })).toEqual([
      'condition/cost-contradicted',
    ]);
  });

  test.each([
    ['free', { description: 'Hjelpen er gratis.' }],
    ['partly-free', { description: 'En time koster 200 kr.' }],
    ['small-fee', { description: 'En time koster 20 kr.' }],
    ['paid', { description: 'Smittevernhjelp er gratis.' }],
    ['paid', { summary: { nb: 'Gratis for barn under 16 år.', en: 'Free for children under 16.' } }],
    ['free', { notOffered: 'Tannlege: en time koster 900 kr.' }],
  ])('is not raised beside %s by %j', (value, texts) => {
    expect(told({ cost: stated(value) }, { summary: { nb: 'Hjelp.', en: 'Help.' }, ...texts })).toEqual([]);
  });

  test('does not take the price of a call for the price of the help', () => {
    const contacts = [
      { channel: 'phone', value: '+4722990000', printed: '22 99 00 00', note: 'Det koster 3 kr i minuttet.' },
    ];
    expect(told({ cost: stated('free') }, { contacts })).toEqual([]);
  });
});

describe('condition/referral-contradicted', () => {
  const NEEDED = 'Du må ha henvisning.';
  const NOT_NEEDED = 'Du trenger ikke henvisning.';
  test.each([
    [['no-referral-needed'], NEEDED],
    [['walk-in', 'no-referral-needed'], NEEDED],
    [['referral'], NOT_NEEDED],
  ])('is raised beside %j by “%s”', (entry, words) => {
    expect(told({ entry }, { description: words })).toEqual(['condition/referral-contradicted']);
  });

  test.each([
    [['no-referral-needed'], NOT_NEEDED],
    [['referral'], NEEDED],
    [['referral', 'no-referral-needed'], NEEDED],
    [['referral', 'no-referral-needed'], NOT_NEEDED],
    [['referral', 'walk-in'], NOT_NEEDED],
    [['walk-in'], NEEDED],
    [[], NEEDED],
  ])('is not raised beside %j by “%s”', (entry, words) => {
    expect(told(entry.length > 0 ? { entry } : {}, { description: words })).toEqual([]);
  });
});

describe('condition/appointment-contradicted', () => {
  const NEEDED = 'Du må bestille time.';
  const NOT_NEEDED = 'Du trenger ikke avtale.';
  test.each([
    [['walk-in'], NEEDED],
    [['walk-in', 'no-referral-needed'], NEEDED],
    [['appointment'], NOT_NEEDED],
    [['appointment', 'phone-first'], NOT_NEEDED],
  ])('is raised beside %j by “%s”', (entry, words) => {
    expect(told({ entry }, { description: words })).toEqual(['condition/appointment-contradicted']);
  });

  test.each([
    [['walk-in'], NOT_NEEDED],
    [['appointment'], NEEDED],
    [['walk-in', 'appointment'], NEEDED],
    [['walk-in', 'phone-first'], NEEDED],
    [['appointment', 'walk-in'], NOT_NEEDED],
    [['appointment', 'outreach'], NOT_NEEDED],
    [['outreach'], NEEDED],
  ])('is not raised beside %j by “%s”', (entry, words) => {
    expect(told({ entry }, { description: words })).toEqual([]);
  });

  test('does not take the words of one period for the whole', () => {
    const openingHours = {
      periods: [{ days: ['mo'], opens: '09:00', closes: '15:00', label: 'Bare etter avtale' }],
    };
    expect(told({ entry: ['walk-in'] }, { openingHours })).toEqual([]);
  });
});

test('whoever has no papers is turned away, while the code says that none are asked for', () => {
  const access = { identification: stated('none') };
  expect(told(access, { description: 'Ingen slipper inn uten legitimasjon.' })).toEqual([
    'condition/identification-contradicted',
  ]);
  expect(told(access, { description: 'Ingen blir avvist uten legitimasjon.' })).toEqual([]);
});

test('only citizens may come, or the police are told of people without papers', () => {
  expect(told({}, { description: 'Bare norske statsborgere kan komme.' })).toEqual([
    'condition/residence-contradicted',
  ]);
  expect(
    told(
      { police: limited('never-without-consent') },
      { description: 'Vi kontakter politiet når noen kommer uten papirer.' },
    ),
  ).toEqual(['condition/police-contradicted']);
});

test.each([
  ['condition/appointment-contradicted', 'Kom ikke uten avtale.', 'Kom gjerne uten avtale.'],
  ['condition/cost-contradicted', 'Hjelpen er ikke gratis.', 'Hjelpen er ikke bare gratis, den er god.'],
  ['condition/cost-contradicted', 'Dusj. Ikke gratis.', 'Ikke gratis på apoteket, men her er det gratis.'],
  [
    'condition/anonymity-contradicted',
    'Vi spør om navnet ditt.',
    'Vi spør om navnet ditt. Det kan være hva som helst.',
  ],
  [
    'condition/immigration-contradicted',
    'Er du her ulovlig, må vi si fra til myndighetene.',
    'Er du her ulovlig, sier vi ikke fra til noen.',
  ],
  [
    'condition/police-contradicted',
    'Politiet har kontor i samme bygg.',
    'Politiet kommer aldri hit uten at du ber om det.',
  ],
])('%s is raised by “%s”, not by “%s”', (code, contradicts, doesNot) => {
  const access = {
    entry: ['walk-in'],
    cost: stated('free'),
    anonymity: stated('full'),
    police: limited('never-without-consent'),
    immigration: limited('never-without-consent'),
  };
  expect(told(access, { description: contradicts })).toEqual([code]);
  expect(told(access, { description: doesNot })).toEqual([]);
});
