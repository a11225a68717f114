import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../testing/sentences.ts';
import { phraseIn } from './find-phrase.ts';

const ABSOLUTE = {
  nb: [
    'Vi sier aldri noe til noen.',
    'Alt blir mellom oss.',
    '100 % anonymt.',
    'Vi har absolutt taushetsplikt.',
  ],
  nn: ['Vi seier aldri noko til nokon.', 'Alt vert mellom oss.', '100 % anonymt.'],
  en: ['We never tell anyone.', 'It stays between us.', '100% confidential.', 'Nobody will ever know.'],
  es: ['Nunca informamos a la policía.', 'Todo queda entre nosotros.', '100 % confidencial.'],
  ro: ['Rămâne între noi.', '100 % confidențial.', 'Nimeni nu va afla.'],
  ru: ['Все остается между нами.', '100 % анонимно.', 'Гарантируем анонимность.'],
  uk: ['Усе залишається між нами.', '100 % анонімно.', 'Гарантуємо анонімність.'],
  pl: ['Wszystko zostaje między nami.', '100 % anonimowo.', 'Gwarantujemy anonimowość.'],
  bg: ['Всичко остава между нас.', '100 % анонимно.', 'Гарантираме анонимност.'],
  fr: ['Tout reste entre nous.', '100 % confidentiel.', 'Personne ne le saura.'],
  ar: ['كل شيء يبقى بيننا.', '100 % سري.', 'نضمن لك السرية.'],
};

const WITH_LIMITS = {
  nb: ['De ansatte har taushetsplikt.', 'De spør aldri om religion.', 'Avstanden mellom oss er kort.'],
  nn: ['Dei tilsette har teieplikt.', 'Dei spør aldri om religion.', 'Vi seier frå når noko er farleg.'],
  en: [
    'The staff have a duty of confidentiality.',
    'They never ask about religion.',
    'We have an agreement between us and the city.',
  ],
  es: ['El personal tiene secreto profesional.', 'Nunca preguntan por la religión.', 'Es confidencial.'],
  ro: [
    'Personalul păstrează secretul profesional.',
    'Nu întreabă niciodată despre religie.',
    'Este confidențial.',
  ],
  ru: ['Сотрудники хранят тайну.', 'Они никогда не спрашивают о религии.', 'Это конфиденциально.'],
  uk: ['Працівники зберігають таємницю.', 'Вони ніколи не питають про релігію.', 'Це конфіденційно.'],
  pl: ['Pracownicy zachowują tajemnicę.', 'Nigdy nie pytają o religię.', 'To jest poufne.'],
  bg: ['Служителите пазят тайна.', 'Никога не питат за религия.', 'Това е поверително.'],
  fr: ['Le personnel est tenu au secret.', 'Ils ne demandent jamais la religion.', 'C’est confidentiel.'],
  ar: ['الموظفون يحفظون السر.', 'لا يسألون عن الدين أبدا.', 'هذا سري.'],
};

describe('secrecy without limits', () => {
  test.each(sentencesOf(ABSOLUTE))('is heard in %s: %s', (language, sentence) => {
    expect(phraseIn('promisesSecrecyWithoutLimits', sentence, language)).toBeDefined();
  });

  test.each(sentencesOf(WITH_LIMITS))('is not heard in %s: %s', (language, sentence) => {
    expect(phraseIn('promisesSecrecyWithoutLimits', sentence, language)).toBeUndefined();
  });
});
