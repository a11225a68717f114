import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../testing/sentences.ts';
import { phraseIn } from './find-phrase.ts';

const PROMISED = {
  nb: [
    'Du trenger ikke oppholdstillatelse.',
    'Vi spør ikke om papirer.',
    'Uansett oppholdsstatus.',
    'Oppholdstillatelse kreves ikke.',
  ],
  nn: ['Du treng ikkje opphaldsløyve.', 'Uansett opphaldsstatus.', 'Vi spør aldri om papir.'],
  en: [
    'You do not need a residence permit.',
    'We never ask for papers.',
    'Regardless of your residence status.',
    'A visa is not required.',
  ],
  es: [
    'No necesita permiso de residencia.',
    'No pedimos papeles.',
    'Independientemente de su situación migratoria.',
  ],
  ro: ['Nu aveți nevoie de permis de ședere.', 'Nu cerem acte.', 'Indiferent de statutul legal.'],
  ru: ['Вид на жительство не нужен.', 'Независимо от вашего статуса.', 'Не спрашиваем документы.'],
  uk: ['Посвідка на проживання не потрібна.', 'Незалежно від вашого статусу.', 'Не питаємо про документи.'],
  pl: ['Nie potrzebujesz karty pobytu.', 'Niezależnie od statusu pobytowego.', 'Nie pytamy o dokumenty.'],
  bg: ['Не ви трябва разрешение за пребиваване.', 'Независимо от статута.', 'Не искаме документи.'],
  fr: [
    'Vous n’avez pas besoin de titre de séjour.',
    'Quelle que soit votre situation administrative.',
    'Nous ne demandons pas de papiers.',
  ],
  ar: ['لا تحتاج إلى تصريح إقامة.', 'بغض النظر عن وضعك القانوني.', 'لا نطلب أوراق.'],
};

const NOT_PROMISED = {
  nb: [
    'EU-borgere trenger ikke visum.',
    'Nordiske borgere trenger ikke oppholdstillatelse.',
    'Ingen av kildene sier om de spør om oppholdstillatelse.',
    'Helsenorge skriver at du også uten lovlig opphold har full rett til abort.',
    'For deg uten oppholdstillatelse.',
    'Hjelp til å søke om oppholdstillatelse.',
    'Du trenger ikke bare oppholdstillatelse, du må også ha fødselsnummer.',
  ],
  nn: [
    'Kjeldene seier ikkje om dei spør om opphaldsløyve.',
    'For deg utan opphaldsløyve.',
    'Hjelp med opphaldsløyve.',
  ],
  en: [
    'EU citizens do not need a visa.',
    'The source does not say whether they ask for a residence permit.',
    'For people without papers.',
    'Help with your visa.',
  ],
  es: [
    'Los ciudadanos de la UE no necesitan visado.',
    'La fuente no dice si piden papeles.',
    'Para personas sin papeles.',
    'Ayuda con el visado.',
  ],
  ro: [
    'Cetățenii UE nu au nevoie de viză.',
    'Sursa nu spune dacă cer acte.',
    'Pentru persoane fără acte.',
    'Ajutor cu viza.',
  ],
  ru: [
    'Гражданам ЕС не нужна виза.',
    'Источник не говорит, нужен ли статус.',
    'Для людей без документов.',
    'Помощь с визой.',
  ],
  uk: [
    'Громадянам ЄС не потрібна віза.',
    'Джерело не каже, чи потрібен статус.',
    'Для людей без документів.',
    'Допомога з візою.',
  ],
  pl: [
    'Obywatele UE nie potrzebują wizy.',
    'Źródło nie mówi, czy pytają o dokumenty.',
    'Dla osób bez dokumentów.',
    'Pomoc w sprawie wizy.',
  ],
  bg: [
    'Гражданите на ЕС: не е нужна виза.',
    'Източникът не казва дали искат документи.',
    'За хора без документи.',
    'Помощ за виза.',
  ],
  fr: [
    'La source ne dit pas si on demande des papiers.',
    'Pour les personnes sans papiers.',
    'Aide pour le visa.',
  ],
  ar: ['المصدر لا يقول هل يطلبون أوراق.', 'للأشخاص بدون أوراق.', 'مساعدة في التأشيرة.'],
};

describe('a promise that nobody asks for the right to stay', () => {
  test.each(sentencesOf(PROMISED))('is heard in %s: %s', (language, sentence) => {
    expect(phraseIn('promisesNoResidence', sentence, language)).toBeDefined();
  });

  test.each(sentencesOf(NOT_PROMISED))('is not heard in %s: %s', (language, sentence) => {
    expect(phraseIn('promisesNoResidence', sentence, language)).toBeUndefined();
  });
});
