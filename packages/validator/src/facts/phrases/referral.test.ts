import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../testing/sentences.ts';
import { phraseIn } from './find-phrase.ts';

const ASKED = {
  nb: [
    'Du må ha henvisning fra fastlegen.',
    'Henvisning kreves.',
    'Bare etter henvisning.',
    'Du må være henvist av lege.',
  ],
  nn: ['Du må ha tilvising.', 'Berre etter tilvising.', 'Du treng skriftleg tilvising.'],
  en: [
    'You need a referral.',
    'By referral only.',
    'You must be referred by a doctor.',
    'A referral is required.',
  ],
  es: ['Necesita una derivación.', 'Debe traer un volante médico.', 'Solo con derivación.'],
  ro: ['Aveți nevoie de trimitere.', 'Trebuie să aduceți bilet de trimitere.', 'Doar cu trimitere.'],
  ru: ['Нужно направление.', 'Только по направлению.', 'Необходимо иметь направление врача.'],
  uk: ['Потрібне направлення.', 'Тільки за направленням.', 'Потрібно мати скерування.'],
  pl: ['Potrzebne jest skierowanie.', 'Tylko ze skierowaniem.', 'Musisz mieć skierowanie.'],
  bg: ['Изисква се направление.', 'Само с направление.', 'Трябва да имате направление.'],
  fr: [
    'Vous devez avoir une lettre de votre médecin.',
    'Une ordonnance est obligatoire.',
    'Vous devez être orienté par un médecin.',
  ],
  ar: ['تحتاج إلى إحالة.', 'الإحالة مطلوبة.', 'فقط بإحالة.'],
};

const WAIVED = {
  nb: ['Du trenger ikke henvisning.', 'Gratis og uten henvisning.', 'Henvisning er ikke nødvendig.'],
  nn: ['Du treng ikkje tilvising.', 'Utan tilvising.', 'Du må ikkje ha tilvising.'],
  en: [
    'You do not need a referral.',
    'Free and without referral.',
    'A referral is not required.',
    'No referral needed.',
  ],
  es: ['No necesita derivación.', 'Sin derivación.', 'No se requiere derivación.'],
  ro: ['Nu aveți nevoie de trimitere.', 'Fără trimitere.', 'Nu este nevoie de bilet de trimitere.'],
  ru: ['Направление не нужно.', 'Без направления.', 'Не требуется направление.'],
  uk: ['Направлення не потрібне.', 'Без направлення.', 'Не потрібно скерування.'],
  pl: ['Nie potrzebujesz skierowania.', 'Bez skierowania.', 'Skierowanie nie jest wymagane.'],
  bg: ['Не ви трябва направление.', 'Без направление.', 'Не се изисква направление.'],
  fr: [
    'Sans ordonnance.',
    'Vous n’avez pas besoin d’une lettre de recommandation.',
    'Une ordonnance n’est pas nécessaire.',
  ],
  ar: ['لا تحتاج إلى إحالة.', 'بدون إحالة.', 'الإحالة غير مطلوبة.'],
};

const NEITHER = {
  nb: ['De kan henvise til spesialister.', 'Vi hjelper deg å få henvisning.', 'Mange henvises hit.'],
  nn: ['Dei kan tilvise vidare.', 'Vi hjelper deg med tilvising.', 'Tilvisingar blir lesne kvar dag.'],
  en: ['They can refer you to specialists.', 'We help you get a referral.', 'Referrals are read every day.'],
  es: [
    'Pueden derivarle a un especialista.',
    'Le ayudamos a obtener una derivación.',
    'Leemos las derivaciones cada día.',
  ],
  ro: ['Vă putem trimite la specialist.', 'Vă ajutăm să primiți o trimitere.', 'Citim trimiterile zilnic.'],
  ru: ['Они могут направить вас к врачу.', 'Поможем получить направление.', 'Выдаем направления.'],
  uk: ['Вони можуть направити вас до лікаря.', 'Допоможемо отримати направлення.', 'Видаємо направлення.'],
  pl: ['Możemy skierować do specjalisty.', 'Pomagamy uzyskać skierowanie.', 'Wystawiamy skierowania.'],
  bg: ['Можем да ви насочим към лекар.', 'Помагаме да получите направление.', 'Издаваме направления.'],
  fr: [
    'Ils peuvent vous orienter vers un spécialiste.',
    'Nous aidons à obtenir une ordonnance.',
    'Nous lisons chaque ordonnance.',
  ],
  ar: ['يمكنهم تحويلك إلى طبيب.', 'نساعدك في الحصول على إحالة.', 'نقرأ الإحالات كل يوم.'],
};

describe('a referral', () => {
  test.each(sentencesOf(ASKED))('is asked for in %s: %s', (language, sentence) => {
    expect(phraseIn('asksForReferral', sentence, language)).toBeDefined();
    expect(phraseIn('promisesNoReferral', sentence, language)).toBeUndefined();
  });

  test.each(sentencesOf(WAIVED))('is not asked for in %s: %s', (language, sentence) => {
    expect(phraseIn('promisesNoReferral', sentence, language)).toBeDefined();
    expect(phraseIn('asksForReferral', sentence, language)).toBeUndefined();
  });

  test.each(sentencesOf(NEITHER))('is neither in %s: %s', (language, sentence) => {
    expect(phraseIn('asksForReferral', sentence, language)).toBeUndefined();
    expect(phraseIn('promisesNoReferral', sentence, language)).toBeUndefined();
  });
});
