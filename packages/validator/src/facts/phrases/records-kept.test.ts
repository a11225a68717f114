import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../testing/sentences.ts';
import { phraseIn } from './find-phrase.ts';

const KEPT = {
  nb: ['Vi fører journal.', 'Samtalen blir tatt opp og lagret.', 'Det blir skrevet journal.'],
  nn: ['Vi skriv journal.', 'Samtalen blir lagra.', 'Det vert ført journal.'],
  en: ['We keep a record of your visit.', 'A medical record is kept.', 'Calls are recorded.'],
  es: ['Llevamos un historial.', 'Se guarda su historia clínica.', 'Las llamadas se graban.'],
  ro: ['Păstrăm un dosar.', 'Se întocmește o fișă.', 'Convorbirile sunt înregistrate.'],
  ru: ['Мы ведем журнал.', 'Разговоры записываются.', 'Ваше имя регистрируются и хранятся.'],
  uk: ['Ми ведемо журнал.', 'Розмови записуються.', 'Дані зберігаються.'],
  pl: ['Prowadzimy dokumentację.', 'Rozmowy są nagrywane.', 'Zakładamy kartę.'],
  bg: ['Водим досие.', 'Разговорите се записват.', 'Данните ви се съхраняват.'],
  fr: ['Nous tenons un dossier.', 'Les appels sont enregistrés.', 'Un dossier est ouvert.'],
  ar: ['نحتفظ بسجل.', 'يتم تسجيل المكالمات.', 'نفتح ملفا.'],
};

const NOT_KEPT = {
  nb: [
    'Vi skriver ikke journal.',
    'Ingen samtaler lagres.',
    'Du kan be om å få se journalen din.',
    'Du må registrere deg før bruk.',
  ],
  nn: ['Vi skriv ikkje journal.', 'Ingenting blir lagra.', 'Journalen er sperra for andre.'],
  en: ['We do not keep records.', 'Calls are never recorded.', 'You can ask to see your record.'],
  es: ['No llevamos historial.', 'Las llamadas no se graban.', 'Puede pedir su historial.'],
  ro: ['Nu păstrăm dosare.', 'Convorbirile nu sunt înregistrate.', 'Puteți cere dosarul.'],
  ru: ['Мы не ведем журнал.', 'Разговоры не записываются.', 'Карта города на стене.'],
  uk: ['Ми не ведемо журнал.', 'Розмови не записуються.', 'Карта міста на стіні.'],
  pl: ['Nie prowadzimy dokumentacji.', 'Rozmowy nie są nagrywane.', 'Karta miasta wisi na ścianie.'],
  bg: ['Не водим досиета.', 'Разговорите не се записват.', 'Картата на града е на стената.'],
  fr: [
    'Nous ne tenons pas de dossier.',
    'Les appels ne sont pas enregistrés.',
    'Vous pouvez demander votre dossier.',
  ],
  ar: ['لا نحتفظ بأي سجل.', 'لا يتم تسجيل المكالمات.', 'ملف المدينة على الجدار.'],
};

describe('a record of the person', () => {
  test.each(sentencesOf(KEPT))('is heard in %s: %s', (language, sentence) => {
    expect(phraseIn('keepsRecords', sentence, language)).toBeDefined();
  });

  test.each(sentencesOf(NOT_KEPT))('is not heard in %s: %s', (language, sentence) => {
    expect(phraseIn('keepsRecords', sentence, language)).toBeUndefined();
  });
});
