import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../testing/sentences.ts';
import { phraseIn } from './find-phrase.ts';

const REMINDED = {
  nb: [
    'Glem ikke oppholdskortet ditt.',
    'Ikke glem oppholdskortet.',
    'Ikke glem å ta med oppholdskortet ditt.',
    'Vennligst ikke glem oppholdstillatelsen.',
  ],
  nn: ['Gløym ikkje opphaldskortet ditt.', 'Ikkje gløym å ta med opphaldsløyvet.'],
  en: [
    "Don't forget your residence permit.",
    'Don’t forget your residence permit.',
    'Do not forget to bring your residence permit.',
    'When you come, please don’t forget your residence card.',
  ],
  es: [
    'No olvides tu permiso de residencia.',
    'No olvides traer tu permiso de residencia.',
    'No te olvides de traer tu tarjeta de residencia.',
    'No se olvide de su permiso de residencia.',
  ],
  ro: [
    'Nu uita permisul de ședere.',
    'Nu uitați să aduceți permisul de ședere.',
    'Nu uitati sa aduceti permisul de sedere.',
    'Să nu uiți permisul de ședere.',
  ],
  ru: [
    'Не забудьте вид на жительство.',
    'Не забудь вид на жительство.',
    'Пожалуйста, не забудьте взять вид на жительство.',
  ],
  uk: ['Не забудьте посвідку на проживання.', 'Не забудьте взяти посвідку на проживання.'],
  pl: ['Nie zapomnij karty pobytu.', 'Nie zapomnij zabrać karty pobytu.'],
  bg: ['Не забравяйте разрешението си за пребиваване.', 'Не забравяй да вземеш документ за пребиваване.'],
  fr: ['N’oubliez pas votre titre de séjour.', "N'oubliez pas d'apporter votre titre de séjour."],
  ar: ['لا تنس تصريح الإقامة.', 'لا تنسَ بطاقة الإقامة.', 'لا تنسى إحضار تصريح الإقامة.'],
};

const NOTHING_ASKED = {
  nb: [
    'Ikke glem at du ikke trenger oppholdskort.',
    'Ikke glem oppholdskortet hvis du har det.',
    'Ikke glem å søke om fornyelse av oppholdskortet.',
    'Har du glemt oppholdskortet, kan du likevel komme.',
  ],
  nn: ['Ikkje gløym at du ikkje treng opphaldskort.'],
  en: [
    'Don’t forget that you do not need a residence permit.',
    'Don’t forget your residence permit if you have one.',
    'Don’t forget to renew your residence permit.',
    'We also help people who forgot their residence permit.',
  ],
  es: [
    'No olvides que no necesitas permiso de residencia.',
    'No olvides tu permiso de residencia si lo tienes.',
    'No olvides renovar tu permiso de residencia.',
  ],
  ro: [
    'Nu uita că nu ai nevoie de permis de ședere.',
    'Nu uita permisul de ședere, dacă ai unul.',
    'Nu uita să reînnoiești permisul de ședere.',
  ],
  ru: [
    'Не забудьте, что вид на жительство не нужен.',
    'Не забудьте вид на жительство, если он у вас есть.',
    'Не забудьте продлить вид на жительство.',
  ],
  uk: ['Не забудьте, що посвідка на проживання не потрібна.'],
  pl: ['Nie zapomnij, że nie potrzebujesz karty pobytu.'],
  bg: ['Не забравяйте, че не ви трябва разрешение за пребиваване.'],
  fr: ['N’oubliez pas que vous n’avez pas besoin de titre de séjour.'],
  ar: ['لا تنس أنك لا تحتاج إلى تصريح إقامة.'],
};

const READY = {
  nb: ['Ha oppholdskortet ditt klart.', 'Ha oppholdskortet med deg.'],
  nn: ['Ha opphaldskortet klart.'],
  en: ['Please have your residence permit ready.', 'Keep your residence card with you.'],
  es: ['Ten tu permiso de residencia a mano.', 'Tenga su permiso de residencia listo.'],
  ro: ['Țineți permisul de ședere la îndemână.'],
  ru: ['Держите вид на жительство наготове.'],
  uk: ['Тримайте посвідку на проживання напоготові.'],
  pl: ['Miej kartę pobytu przy sobie.'],
  bg: ['Имайте разрешение за пребиваване у себе си.'],
  fr: ['Ayez votre titre de séjour sur vous.'],
  ar: ['ليكن تصريح الإقامة معك.'],
};

const NOT_READY = {
  nb: ['Du trenger ikke ha oppholdskortet klart.'],
  en: ['You don’t need to have your residence permit ready.', 'Have a residence permit? You can come too.'],
  es: ['No hace falta que tenga su permiso de residencia a mano.'],
  ro: ['Nu trebuie să aveți permisul de ședere la îndemână.'],
  ru: ['Не нужно держать вид на жительство наготове.'],
};

describe('“do not forget”', () => {
  test.each(sentencesOf(REMINDED))('asks for a paper in %s: %s', (language, sentence) => {
    expect(phraseIn('asksForResidence', sentence, language)).toBeTypeOf('string');
  });

  test.each(sentencesOf(NOTHING_ASKED))('asks for none in %s: %s', (language, sentence) => {
    expect(phraseIn('asksForResidence', sentence, language)).toBeUndefined();
  });

  test('is quoted with what shall not be forgotten', () => {
    expect(phraseIn('asksForResidence', 'Hi! Don’t forget to bring your residence permit.', 'en')).toBe(
      'Don’t forget to bring your residence permit',
    );
  });

  test('asks for other things as well', () => {
    expect(phraseIn('asksForIdentification', 'Don’t forget your passport.', 'en')).toBeTypeOf('string');
    expect(phraseIn('asksForPersonalNumber', 'Ikke glem fødselsnummeret ditt.', 'nb')).toBeTypeOf('string');
  });
});

describe('to have a paper ready', () => {
  test.each(sentencesOf(READY))('is asked for in %s: %s', (language, sentence) => {
    expect(phraseIn('asksForResidence', sentence, language)).toBeTypeOf('string');
  });

  test.each(sentencesOf(NOT_READY))('is not asked for in %s: %s', (language, sentence) => {
    expect(phraseIn('asksForResidence', sentence, language)).toBeUndefined();
  });
});
