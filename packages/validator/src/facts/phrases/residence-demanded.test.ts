import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../testing/sentences.ts';
import { phraseIn } from './find-phrase.ts';

const ASKED = {
  nb: [
    'Du må ha gyldig oppholdstillatelse.',
    'Ta med oppholdskort når du kommer.',
    'Tilbudet krever lovlig opphold i Norge.',
    'Bare for personer med lovlig opphold.',
    'Oppholdstillatelse kreves.',
    'Du trenger ikke time, men du må ha oppholdstillatelse.',
    'Du må ha oppholdstillatelse for å få hjelp.',
    'Kun for norske statsborgere.',
  ],
  nn: [
    'Du må ha gyldig opphaldsløyve.',
    'Tilbodet krev lovleg opphald.',
    'Berre for personar med lovleg opphald.',
  ],
  en: [
    'You must have a valid residence permit.',
    'Legal residence is required.',
    'Bring your residence permit.',
    'Please bring your residence card and arrive early.',
    'Only for people with a residence permit.',
    'You must have a residence permit to get help.',
    'We ask to see your visa.',
  ],
  es: [
    'Debe tener permiso de residencia.',
    'Traiga su tarjeta de residencia.',
    'Se requiere residencia legal.',
    'Solo para personas con permiso de residencia.',
  ],
  ro: [
    'Trebuie să aveți permis de ședere.',
    'Aduceți permisul de ședere.',
    'Permisul de ședere este obligatoriu.',
    'Doar pentru persoane cu ședere legală.',
    'Trebuie sa aveti permis de sedere.',
  ],
  ru: [
    'Нужен вид на жительство.',
    'Принесите вид на жительство.',
    'Необходимо иметь разрешение на пребывание.',
    'Только для людей с легальным статусом.',
  ],
  uk: [
    'Потрібна посвідка на проживання.',
    'Принесіть дозвіл на перебування.',
    'Необхідно мати законне перебування.',
  ],
  pl: ['Musisz mieć zezwolenie na pobyt.', 'Przynieś kartę pobytu.', 'Wymagany jest legalny pobyt.'],
  bg: [
    'Трябва да имате разрешение за пребиваване.',
    'Носете документ за пребиваване.',
    'Изисква се законно пребиваване.',
  ],
  fr: [
    'Vous devez avoir un titre de séjour.',
    'Apportez votre carte de séjour.',
    'Un titre de séjour est exigé.',
  ],
  ar: ['يجب أن يكون لديك تصريح إقامة.', 'أحضر معك تصريح الإقامة.', 'تصريح الإقامة مطلوب.'],
};

const NOT_ASKED = {
  nb: [
    'Råd til deg som trenger visum.',
    'Saker som krever oppholdstillatelse.',
    'Du må ha oppholdstillatelse for å få skattekort.',
    'Du må ha lovlig opphold for å ha rett til barnetrygd.',
    'Du må ikke ha oppholdstillatelse for å få hjelp.',
    'Uavhengig av om du har lovlig opphold.',
    'Hvis du har oppholdskort, kan du ta det med.',
    'For migranter uten lovlig opphold.',
    'Andre tilbud krever oppholdstillatelse.',
    'For å jobbe i Norge må du ha oppholdstillatelse.',
    'Du trenger hjelp med å søke om oppholdstillatelse.',
    'Må du ha oppholdstillatelse? Nei.',
    'Alle som oppholder seg i kommunen, er velkomne.',
    'Ingen av kildene sier om de spør om oppholdstillatelse.',
  ],
  nn: ['Du treng ikkje opphaldsløyve.', 'Du treng hjelp med opphaldsløyve.', 'Hjelp utan opphaldsløyve.'],
  en: [
    'For people who need a residence permit.',
    'You must have a residence permit to get a tax card.',
    'Working in Norway requires a residence permit.',
    'You do not need a residence permit.',
    'We help you apply for a residence permit.',
    'You need advice about a residence permit.',
    'No source says whether they ask for a residence permit.',
    'If you have a residence permit, bring it.',
    'Pay with a Visa card.',
  ],
  es: [
    'Para quien necesita permiso de residencia.',
    'Debe tener permiso de residencia para obtener un contrato.',
    'No necesita permiso de residencia.',
    'Le ayudamos a solicitar el permiso de residencia.',
    'Necesita ayuda sobre el permiso de residencia.',
    'Sin permiso de residencia.',
  ],
  ro: [
    'Pentru persoane care au nevoie de viză.',
    'Trebuie să aveți permis de ședere pentru a obține un contract.',
    'Nu aveți nevoie de permis de ședere.',
    'Vă ajutăm să obțineți permis de ședere.',
    'Aveți nevoie de ajutor cu permisul de ședere.',
    'Ajutor fără permis de ședere.',
  ],
  ru: [
    'Для тех, кому нужен вид на жительство.',
    'Нужен вид на жительство, чтобы получить налоговую карту.',
    'Вид на жительство не нужен.',
    'Помогаем получить вид на жительство.',
    'Нужна помощь с видом на жительство.',
    'Если у вас есть вид на жительство, возьмите его.',
  ],
  uk: [
    'Для тих, кому потрібна посвідка на проживання.',
    'Посвідка на проживання не потрібна.',
    'Допомагаємо отримати дозвіл на проживання.',
    'Допомога без посвідки на проживання.',
  ],
  pl: [
    'Musisz mieć zezwolenie na pobyt, aby otrzymać umowę.',
    'Nie potrzebujesz karty pobytu.',
    'Pomagamy uzyskać zezwolenie na pobyt.',
    'Potrzebujesz pomocy w sprawie karty pobytu.',
  ],
  bg: [
    'Трябва да имате разрешение за пребиваване, за да получите договор.',
    'Не ви трябва разрешение за пребиваване.',
    'Помагаме да получите разрешение за пребиваване.',
    'Без разрешение за пребиваване.',
  ],
  fr: [
    'Vous devez avoir un titre de séjour pour obtenir un contrat.',
    'Vous n’avez pas besoin de titre de séjour.',
    'Nous vous aidons à demander un titre de séjour.',
    'Vous avez besoin d’aide pour votre titre de séjour.',
  ],
  ar: [
    'يجب أن يكون لديك تصريح إقامة للحصول على عقد.',
    'لا تحتاج إلى تصريح إقامة.',
    'نساعدك في الحصول على تصريح إقامة.',
    'بدون تصريح إقامة.',
  ],
};

describe('a demand for the right to stay', () => {
  test.each(sentencesOf(ASKED))('is heard in %s: %s', (language, sentence) => {
    expect(phraseIn('asksForResidence', sentence, language)).toBeDefined();
  });

  test.each(sentencesOf(NOT_ASKED))('is not heard in %s: %s', (language, sentence) => {
    expect(phraseIn('asksForResidence', sentence, language)).toBeUndefined();
  });

  test('is quoted as it stands', () => {
    expect(
      phraseIn('asksForResidence', 'Velkommen.  Du må ha  gyldig oppholdstillatelse, sier de.', 'nb'),
    ).toBe('må ha gyldig oppholdstillatelse');
    expect(phraseIn('asksForResidence', 'Trebuie să aveți permis de ședere.', 'ro')).toBe(
      'Trebuie să aveți permis de ședere',
    );
  });

  test('is read with a region or script in the tag, and not in a language nobody wrote phrases for', () => {
    expect(phraseIn('asksForResidence', 'You must have a residence permit.', 'en-GB')).toBeDefined();
    expect(phraseIn('asksForResidence', 'You must have a residence permit.', 'EN')).toBeDefined();
    expect(phraseIn('asksForResidence', 'You must have a residence permit.', 'sw')).toBeUndefined();
    expect(phraseIn('asksForResidence', 'You must have a residence permit.', 'eng')).toBeUndefined();
  });
});
