import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../testing/sentences.ts';
import { phraseIn } from './find-phrase.ts';

const OTHERS_ASK = {
  nb: [
    'Skatteetaten krever oppholdstillatelse. Vi gjør det ikke.',
    'Skatteetaten krever oppholdstillatelse. Det gjør ikke vi.',
    'Skatteetaten krever oppholdstillatelse, men vi gjør det ikke.',
  ],
  nn: ['Skatteetaten krev opphaldsløyve. Det gjer ikkje vi.'],
  en: [
    'The tax office requires a residence permit. We do not.',
    'The tax office requires a residence permit; we don’t ask for it.',
  ],
  es: ['Hacienda exige permiso de residencia. Nosotros no.'],
  ro: ['Fiscul cere permis de ședere. Noi nu.'],
  ru: ['Налоговая: нужен вид на жительство. Мы не требуем.'],
  uk: ['Податкова: потрібна посвідка на проживання. Ми не вимагаємо.'],
  pl: ['Urząd: wymagana karta pobytu. My nie.'],
  bg: ['Данъчните: изисква се разрешение за пребиваване. Ние не.'],
  fr: ['Les impôts exigent un titre de séjour. Nous, non.'],
};

const OTHERS_CHARGE = {
  nb: [
    'En privat klinikk koster 2000 kr; her er det gratis.',
    'En privat klinikk koster 2000 kr. Hos oss er det gratis.',
  ],
  en: [
    'A private clinic costs 2000 kr; here it is free.',
    'A private clinic costs 2000 kr, but here it is free.',
  ],
  es: ['Una clínica privada cuesta 200 euros. Aquí es gratis.'],
  ro: ['O clinică privată costă 200 de euro. La noi este gratuit.'],
  ru: ['Частная клиника стоит 2000 крон. У нас бесплатно.'],
};

const OTHERS_REFUSE = {
  nb: [
    'Mange klinikker hjelper ikke papirløse. Det gjør vi.',
    'Mange tilbud er ikke for papirløse. Dette er det.',
  ],
  en: [
    'Many clinics do not accept undocumented migrants. We do.',
    'Some services are not open to undocumented migrants. Ours is.',
  ],
};

const STILL_ASKED = {
  nb: [
    'Vi krever oppholdstillatelse. Vi deler den ikke med noen.',
    'Ta med oppholdskort. Vi hjelper alle.',
    'Vi gjør det ikke. Ta med oppholdskort.',
  ],
  en: [
    'The centre requires a residence permit. We do not open on Sundays.',
    'Bring your residence permit. We do not share it.',
    'Bring your residence permit. We do.',
  ],
};

/** What the text says before it is taken back. */
const claimOf = (text: string) => text.split(/[.;,] /)[0] ?? '';

describe('what others ask for', () => {
  test.each(sentencesOf(OTHERS_ASK))('is not asked for in %s: %s', (language, text) => {
    expect(phraseIn('asksForResidence', claimOf(text), language)).toBeTypeOf('string');
    expect(phraseIn('asksForResidence', text, language)).toBeUndefined();
  });

  test.each(sentencesOf(OTHERS_CHARGE))('costs nothing in %s: %s', (language, text) => {
    expect(phraseIn('asksForPayment', claimOf(text), language)).toBeTypeOf('string');
    expect(phraseIn('asksForPayment', text, language)).toBeUndefined();
  });

  test.each(sentencesOf(OTHERS_REFUSE))('turns nobody away in %s: %s', (language, text) => {
    expect(phraseIn('turnsAwayWithoutResidence', claimOf(text), language)).toBeTypeOf('string');
    expect(phraseIn('turnsAwayWithoutResidence', text, language)).toBeUndefined();
  });
});

describe('a statement that follows', () => {
  test.each(sentencesOf(STILL_ASKED))('takes back nothing else in %s: %s', (language, text) => {
    expect(phraseIn('asksForResidence', text, language)).toBeTypeOf('string');
  });

  test('takes a refusal back only where it says that help is given', () => {
    const refusal = 'We cannot help undocumented migrants.';
    expect(phraseIn('turnsAwayWithoutResidence', `${refusal} We do not.`, 'en')).toBeTypeOf('string');
  });

  test('takes back a price only where it says that nothing is paid', () => {
    expect(phraseIn('asksForPayment', 'A visit costs 200 kr. Here it is warm.', 'en')).toBe('costs 200');
  });
});
