import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../testing/sentences.ts';
import { phraseIn } from './find-phrase.ts';
import type { TopicName } from './topics.ts';

type Sentences = Readonly<Partial<Record<TopicName, Readonly<Record<string, readonly string[]>>>>>;

const SAID: Sentences = {
  tellsPolice: {
    nb: [
      'De ansatte sier ifra til politiet når noen blir slått.',
      'Vi tipser politiet om bakmenn.',
      'Vi anmelder alltid vold.',
    ],
  },
  warnsPolice: {
    nb: [
      'Vi sier fra til politiet om grov vold.',
      'Avvergeplikten gjelder hos oss.',
      'Vi har avvergeplikt og sier fra til politiet om grov vold.',
      'Vi må varsle politiet ved fare for liv.',
      'Vi ringer politiet hvis noen er i fare.',
    ],
    en: ['We are obliged to report serious crime.', 'We call the police if a life is in danger.'],
    nn: ['Vi seier frå til politiet om grov vald.'],
  },
  asksForPersonalNumber: {
    nb: [
      'Timen bestilles med Bank-ID.',
      'Du må ha norsk id-nummer.',
      'Logg inn på Min side med ID-porten.',
      'Timen bestilles på HelseNorge.',
    ],
  },
  keepsRecords: {
    nb: [
      'Legen skriver journalnotat.',
      'Vi noterer navn og tidspunkt.',
      'Testsvaret legges i Helsenorge.',
      'Positive prøver meldes til MSIS.',
      'Svaret sendes til fastlegen din.',
    ],
    en: ['Results are sent to your GP.'],
  },
  asksForPayment: {
    nb: [
      'Første time er gratis, deretter 450,-.',
      'Gratis for medlemmer, ellers 100 kr',
      'Medlemskap (200 kr i året) kreves.',
      'Depositum på 500 kroner.',
    ],
    ar: ['تكلفة الزيارة 200 كرونة.'],
    sv: ['Besöket kostar 200 kronor.'],
    de: ['Der Besuch kostet 20 Euro.', 'Sie müssen bezahlen.'],
    da: ['Besøget koster 200 kr.'],
    en: ['The first visit is free, then 300 kroner.'],
  },
  refusesAnonymity: {
    ro: ['Trebuie să vă spuneți numele complet.'],
    nb: ['Timen settes opp i ditt eget navn.', 'Skriv navn og mobilnummer i skjemaet før du kommer.'],
  },
  asksForIdentification: {
    nb: ['Vis bankkort med bilde i døra.'],
  },
};

/** Denied, of others, or what is helped with. */
const NOT_SAID: Sentences = {
  tellsPolice: {
    nb: [
      'Vi tipser aldri politiet.',
      'Vi anmelder alltid sammen med deg.',
      'Du kan tipse politiet om bakmenn.',
      'Vi hjelper deg å si ifra til politiet.',
      'Vi anmelder alltid bare hvis du vil.',
    ],
  },
  warnsPolice: {
    nb: [
      'Vi sier ikke fra til politiet om noe.',
      'Vi sier fra til politiet hvis du vil.',
      'Vi kan si fra til politiet sammen med deg.',
      'Vi ringer politiet når du ber om det.',
      'Vi har ikke avvergeplikt.',
      'Vi forklarer hva avvergeplikt er.',
      'Ring politiet på 112 ved fare for liv.',
      'Vi snakker med politiet om menneskehandel.',
      'De som jobber her har taushetsplikt.',
    ],
    en: [
      'We help you report serious crime.',
      'We never call the police.',
      'Call the police if your life is in danger.',
      'You can report serious crime to us.',
      'We tell the police only if you want it.',
      'We have no duty to report serious crime.',
    ],
  },
  asksForPersonalNumber: {
    nb: [
      'Du trenger ikke Bank-ID.',
      'Time kan bestilles på HelseNorge.',
      'Vi hjelper deg med å logge inn på Min side med ID-porten.',
      'Bestill på Helsenorge eller ring oss.',
      'Du får råd om Bank-ID.',
      'Du trenger ikke norsk id-nummer.',
      'Les mer på Helsenorge.',
      'Time hos fastlegen bestilles på Helsenorge.',
    ],
  },
  keepsRecords: {
    nb: [
      'Vi noterer ikke navn.',
      'Positive prøver meldes anonymt til MSIS.',
      'Vi melder ikke til MSIS.',
      'Svaret sendes på SMS.',
      'Testsvaret legges ikke i Helsenorge.',
      'Vi noterer navnet du velger.',
      'Vi kan sende svaret til fastlegen din hvis du vil.',
      'Resultatet får du her.',
    ],
    en: ['Results are sent to your phone.', 'Results are never sent to your GP.'],
  },
  asksForPayment: {
    nb: [
      'Kurset er gratis; du får 100 kroner i reisepenger.',
      'Maten er gratis, ellers koster den 100 kr andre steder.',
      'Vi hjelper deg med depositum på 5000 kroner.',
      'Medlemskap (200 kr i året) er frivillig.',
      'Depositum dekkes av oss.',
      'Gratis, så du sparer 100 kr.',
    ],
    sv: ['Besöket är gratis.', 'Det kostar ingenting.', 'Samtalet kostar 2 kronor.', 'Du måste inte betala.'],
    de: ['Der Besuch ist kostenlos.', 'Sie müssen nichts bezahlen.', 'Der Anruf kostet 20 Cent.'],
    da: ['Det koster ikke noget.'],
    en: ['Free, then you get 100 kroner for the bus.', 'Free for everyone, and after that you can stay.'],
    ar: ['الزيارة مجانية.', 'تكلفة الزيارة 0 كرونة.'],
  },
  refusesAnonymity: {
    ro: ['Nu trebuie să vă spuneți numele.'],
    nb: [
      'Timen settes opp i et navn du velger.',
      'Skriv navn og telefon på den du vil snakke med.',
      'Skriv navn eller kallenavn i skjemaet.',
      'Skriv navn og adresse på konvolutten.',
      'Timen føres ikke i ditt navn.',
    ],
  },
  asksForIdentification: {
    nb: ['Du trenger ikke vise bankkort med bilde.', 'Vi hjelper deg å få bankkort med bilde.'],
  },
};

const rowsOf = (sentences: Sentences) =>
  (Object.entries(sentences) as [TopicName, Record<string, readonly string[]>][]).flatMap(
    ([topic, byLanguage]) =>
      sentencesOf(byLanguage).map(([language, sentence]) => ({ topic, language, sentence })),
  );

describe('a text says', () => {
  test.each(rowsOf(SAID))('$topic, in $language: “$sentence”', ({ topic, language, sentence }) => {
    expect(phraseIn(topic, sentence, language)).toBeTypeOf('string');
  });
});

describe('a text does not say', () => {
  test.each(rowsOf(NOT_SAID))('$topic, in $language: “$sentence”', ({ topic, language, sentence }) => {
    expect(phraseIn(topic, sentence, language)).toBeUndefined();
  });
});
