import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../testing/sentences.ts';
import { phraseIn } from './find-phrase.ts';

const REFUSED = {
  nb: [
    'Vi trenger ditt fulle navn.',
    'Vi trenger navnet ditt.',
    'Vi må vite navnet ditt.',
    'Du kan ikke være anonym.',
    'Du må oppgi fullt navn.',
    'Vi registrerer navnet ditt.',
    'Det er ikke mulig å være anonym.',
  ],
  nn: ['Du kan ikkje vere anonym.', 'Du må oppgje namn.', 'Vi spør om namnet.'],
  en: [
    'We need your full name.',
    'We need to know your name.',
    'You cannot be anonymous.',
    'You must give your name.',
    'We write down your full name.',
    'It is not anonymous.',
  ],
  es: [
    'Necesitamos su nombre completo.',
    'No es posible permanecer anónimo.',
    'Debe dar su nombre.',
    'Registramos su nombre.',
  ],
  ro: [
    'Avem nevoie de numele complet.',
    'Nu puteți rămâne anonim.',
    'Trebuie să spuneți numele.',
    'Înregistrăm numele.',
  ],
  ru: [
    'Нам нужно ваше полное имя.',
    'Анонимно обратиться нельзя.',
    'Нужно назвать имя.',
    'Мы записываем ваше имя.',
  ],
  uk: ['Анонімно звернутися не можна.', 'Потрібно назвати ім’я.', 'Ми записуємо ваше ім’я.'],
  pl: ['Nie można pozostać anonimowym.', 'Musisz podać imię.', 'Zapisujemy nazwisko.'],
  bg: ['Не можете да останете анонимни.', 'Трябва да кажете името си.', 'Записваме името ви.'],
  fr: ['Vous ne pouvez pas rester anonyme.', 'Vous devez donner votre nom.', 'Nous enregistrons votre nom.'],
  ar: ['لا يمكنك البقاء مجهولا.', 'يجب أن تذكر اسمك.', 'نسجل اسمك.'],
};

const PROMISED = {
  nb: ['Du kan være anonym.', 'Anonym chat.', 'Gratis og anonymt.', 'Du trenger ikke oppgi navn.'],
  nn: ['Du kan vere anonym.', 'Anonym chat.', 'Du må ikkje oppgje namn.'],
  en: [
    'You can be anonymous.',
    'Anonymous chat.',
    'Free and completely anonymous.',
    'You do not have to give your name.',
  ],
  es: ['Puede ser anónimo.', 'Chat anónimo.', 'Gratis y anónimamente.'],
  ro: ['Puteți fi anonim.', 'Discuție anonimă.', 'Gratuit și anonim.'],
  ru: ['Можно анонимно.', 'Анонимный чат.', 'Бесплатно и анонимно.'],
  uk: ['Можна анонімно.', 'Анонімний чат.', 'Безкоштовно й анонімно.'],
  pl: ['Możesz pozostać anonimowa.', 'Anonimowy czat.', 'Bezpłatnie i anonimowo.'],
  bg: ['Можете да останете анонимни.', 'Анонимен чат.', 'Безплатно и анонимно.'],
  fr: ['Vous pouvez rester anonyme.', 'Chat anonyme.', 'Gratuit et anonyme.'],
  ar: ['يمكنك التحدث دون ذكر اسمك.', 'دردشة مجهولة الهوية.', 'مجاني وبدون كشف هويتك.'],
};

const NEITHER = {
  nb: [
    'Du må oppgi fornavn eller kallenavn.',
    'Møter for Anonyme Alkoholikere.',
    'Du kan sende anonyme tips.',
    'Navnet på huset står på døra.',
    'Du kan være anonym for andre beboere og for ansatte.',
  ],
  nn: ['Du må oppgje eit kallenavn.', 'Anonyme tips.', 'Namnet på huset står på døra.'],
  en: [
    'You must give a first name or nickname.',
    'Alcoholics Anonymous meets here.',
    'Send an anonymous report.',
    'The name of the house is on the door.',
  ],
  es: ['Debe dar su nombre de pila.', 'Alcohólicos Anónimos.', 'El nombre de la casa está en la puerta.'],
  ro: ['Trebuie să spuneți numele sau o poreclă.', 'Alcoolicii Anonimi.', 'Numele casei este pe ușă.'],
  ru: ['Нужно назвать имя, можно вымышленное.', 'Анонимные алкоголики.', 'Имя дома написано на двери.'],
  uk: ['Потрібно назвати ім’я, можна вигадане.', 'Анонімні алкоголіки.', 'Назва будинку на дверях.'],
  pl: ['Musisz podać imię, może być zmyślone.', 'Anonimowi alkoholicy.', 'Nazwa domu jest na drzwiach.'],
  bg: ['Трябва да кажете името си или псевдоним.', 'Анонимни алкохолици.', 'Името на къщата е на вратата.'],
  fr: ['Vous devez donner votre prénom.', 'Alcooliques anonymes.', 'Le nom de la maison est sur la porte.'],
  ar: ['يجب أن تذكر اسمك أو اسم مستعار.', 'اسم البيت على الباب.', 'اسمك الجميل.'],
};

/** Names that are not asked for. */
const UNASKED = {
  nb: [
    'Vi trenger ikke navnet ditt.',
    'Vi trenger bare et fornavn.',
    'Vi trenger noen som kan navn på planter.',
  ],
  en: ['We do not need your name.', 'We need only a first name.'],
  es: ['No necesitamos su nombre.'],
  ro: ['Nu avem nevoie de numele tău.'],
  ru: ['Нам не нужно ваше имя.'],
};

describe('anonymity', () => {
  test.each(sentencesOf(REFUSED))('is refused in %s: %s', (language, sentence) => {
    expect(phraseIn('refusesAnonymity', sentence, language)).toBeDefined();
    expect(phraseIn('promisesAnonymity', sentence, language)).toBeUndefined();
  });

  test.each(sentencesOf(PROMISED))('is promised in %s: %s', (language, sentence) => {
    expect(phraseIn('promisesAnonymity', sentence, language)).toBeDefined();
    expect(phraseIn('refusesAnonymity', sentence, language)).toBeUndefined();
  });

  test.each(sentencesOf(NEITHER))('is neither in %s: %s', (language, sentence) => {
    expect(phraseIn('refusesAnonymity', sentence, language)).toBeUndefined();
    expect(phraseIn('promisesAnonymity', sentence, language)).toBeUndefined();
  });

  test.each(sentencesOf(UNASKED))(
    'is not refused where no name is asked for in %s: %s',
    (language, sentence) => {
      expect(phraseIn('refusesAnonymity', sentence, language)).toBeUndefined();
    },
  );
});
