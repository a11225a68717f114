import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../testing/sentences.ts';
import { phraseIn } from './find-phrase.ts';

const ASKED = {
  nb: [
    'Ta med gyldig ID og oppholdskort.',
    'Ta med bankkort og oppholdskort.',
    'Ta med pass, bankkort og gyldig oppholdskort.',
    'Du må ha med pass og oppholdskort.',
    'Ikke glem pass og oppholdskort.',
  ],
  nn: ['Ta med pass og opphaldsløyve.'],
  en: [
    'Bring your passport and residence permit.',
    'You need a passport and a valid residence permit.',
    'Please take your residence permit and passport with you.',
    'Only for people with a passport and a residence permit.',
  ],
  es: ['Traiga su pasaporte y su permiso de residencia.'],
  ro: ['Aduceți pașaportul și permisul de ședere.'],
  ru: ['Возьмите с собой паспорт и вид на жительство.'],
  uk: ['Візьміть паспорт і посвідку на проживання.'],
  pl: ['Prosimy zabrać paszport i kartę pobytu.', 'Prosimy zabrać kartę pobytu.'],
  bg: ['Носете паспорт и разрешение за пребиваване.'],
  fr: ['Apportez votre passeport et votre titre de séjour.'],
  ar: ['أحضر جواز سفرك وتصريح الإقامة.'],
  sv: ['Ta med pass och uppehållstillstånd.'],
  da: ['Medbring pas og opholdstilladelse.'],
  de: ['Bringen Sie Ihren Pass und Ihren Aufenthaltstitel mit.'],
  pt: ['Traga o passaporte e a autorização de residência.'],
  lt: ['Atsineškite pasą ir leidimą gyventi.'],
  hu: ['Hozza magával az útlevelét és a tartózkodási kártyáját.'],
  th: ['กรุณานำหนังสือเดินทางและใบอนุญาตพำนักมาด้วย'],
};

const NOT_ASKED = {
  nb: [
    'Ta med en venn og få råd om oppholdstillatelse.',
    'Ta med pass og søk oppholdstillatelse sammen med oss.',
    'Du trenger ikke pass og oppholdskort.',
    'Hvis du har pass og oppholdskort, ta dem med.',
    'Ta vare på pass og oppholdskort.',
  ],
  en: [
    'Bring a friend and ask about residence permits.',
    'You need help with your passport and residence permit.',
    'We help with passports and residence permits.',
    'Take care of your passport and residence permit.',
    'You must never give your passport and residence permit to anyone.',
    'Take the bus to the visa office.',
  ],
  pl: ['Prosimy zabrać kogoś zaufanego i zapytać o kartę pobytu.'],
  ro: ['Aduceți un prieten și întrebați despre permisul de ședere.'],
  ru: ['Возьмите друга и спросите о виде на жительство.'],
  ar: ['أحضر صديقا واسأل عن تصريح الإقامة.'],
};

describe('a paper that stands in a list of things to bring', () => {
  test.each(sentencesOf(ASKED))('is heard in %s: %s', (language, sentence) => {
    expect(phraseIn('asksForResidence', sentence, language)).toBeDefined();
  });

  test.each(sentencesOf(NOT_ASKED))('is not heard in %s: %s', (language, sentence) => {
    expect(phraseIn('asksForResidence', sentence, language)).toBeUndefined();
  });

  test('may be any that is asked for', () => {
    expect(phraseIn('asksForIdentification', 'Ta med oppholdskort og pass.', 'nb')).toBeDefined();
    expect(phraseIn('asksForPersonalNumber', 'Bring your ID and personal number.', 'en')).toBeDefined();
  });

  test('is quoted with the list', () => {
    expect(phraseIn('asksForResidence', 'Bring your passport and residence permit.', 'en')).toBe(
      'Bring your passport and residence permit',
    );
  });

  test('is looked for to the end of a long text that was made to be slow', () => {
    const words = 'bring a passport and a valid passport, '.repeat(2000);
    expect(phraseIn('asksForResidence', words, 'en')).toBeUndefined();
  });
});
