import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../testing/sentences.ts';
import { phraseIn } from './find-phrase.ts';

const ASKED = {
  nb: [
    'Husk fødselsnummer.',
    'Ikke glem fødselsnummeret ditt.',
    'Ha fødselsnummeret ditt klart.',
    'Skriv inn fødselsnummeret ditt.',
    'Vi spør om fødselsnummer.',
    'Du må ha norsk fødselsnummer.',
    'Logg inn med BankID.',
    'De spør etter personnummer.',
    'D-nummer kreves.',
    'Du logger inn med Vipps.',
  ],
  nn: ['Du må ha fødselsnummer.', 'Tilbodet krev BankID.', 'Berre for dei som har D-nummer.'],
  en: [
    'Don’t forget your ID number.',
    'Have your personal number ready.',
    'Enter your national identity number.',
    'You must have a Norwegian identity number.',
    'Log in with BankID.',
    'They ask for your personal number.',
    'A D-number is required.',
  ],
  es: [
    'No olvides tu número de identidad noruego.',
    'Necesita un número de identidad noruego.',
    'Se requiere BankID.',
    'Debe dar su número personal.',
  ],
  ro: [
    'Nu uita codul numeric personal.',
    'Trebuie să aveți număr personal.',
    'Aveți nevoie de BankID.',
    'Codul numeric personal este obligatoriu.',
  ],
  ru: [
    'Не забудьте персональный номер.',
    'Нужен персональный номер.',
    'Требуется BankID.',
    'Личный номер обязателен.',
  ],
  uk: ['Потрібен персональний номер.', 'Вимагається BankID.', 'Ідентифікаційний номер обов’язковий.'],
  pl: [
    'Wymagany jest numer PESEL.',
    'Potrzebujesz numeru D.',
    'Musisz mieć BankID.',
    'Musisz podać numer personalny.',
  ],
  bg: ['Трябва да имате личен номер.', 'Изисква се BankID.', 'Изисква се ЕГН.'],
  fr: ['Vous devez avoir un numéro personnel.', 'BankID est exigé.', 'Il faut fournir un numéro d’identité.'],
  ar: ['يجب أن يكون لديك رقم شخصي.', 'تحتاج إلى BankID.', 'الرقم الشخصي مطلوب.'],
};

const NOT_ASKED = {
  nb: [
    'Du trenger ikke ha fødselsnummeret klart.',
    'Vi spør aldri om fødselsnummer.',
    'Du trenger ikke fødselsnummer.',
    'Du må oppgi et telefonnummer.',
    'Den som har D-nummer og ikke kan få fastlege, har rett til hjelp.',
    'For å få fastlege må du ha fødselsnummer.',
    'Du kan bestille uten BankID.',
  ],
  nn: ['Du treng ikkje fødselsnummer.', 'Ingen spør etter personnummer.', 'Hjelp utan BankID.'],
  en: [
    'You do not need to have your personal number ready.',
    'You do not need an identity number.',
    'You must give a phone number.',
    'We never ask for your personal number.',
    'To get a GP you must have a D-number.',
  ],
  es: ['No necesita número personal.', 'Debe dar su número de teléfono.', 'Sin BankID.'],
  ro: ['Nu aveți nevoie de număr personal.', 'Trebuie să dați un număr de telefon.', 'Fără BankID.'],
  ru: ['Персональный номер не нужен.', 'Нужно сообщить номер телефона.', 'Без BankID.'],
  uk: ['Персональний номер не потрібен.', 'Потрібно повідомити номер телефону.', 'Без BankID.'],
  pl: ['Nie potrzebujesz numeru PESEL.', 'Musisz podać numer telefonu.', 'Bez BankID.'],
  bg: ['Не ви трябва личен номер.', 'Трябва да дадете телефонен номер.', 'Без BankID.'],
  fr: [
    'Vous n’avez pas besoin de numéro personnel.',
    'Vous devez donner un numéro de téléphone.',
    'Sans BankID.',
  ],
  ar: ['لا تحتاج إلى رقم شخصي.', 'يجب أن تعطي رقم الهاتف.', 'بدون BankID.'],
};

describe('a demand for an identity number', () => {
  test.each(sentencesOf(ASKED))('is heard in %s: %s', (language, sentence) => {
    expect(phraseIn('asksForPersonalNumber', sentence, language)).toBeDefined();
  });

  test.each(sentencesOf(NOT_ASKED))('is not heard in %s: %s', (language, sentence) => {
    expect(phraseIn('asksForPersonalNumber', sentence, language)).toBeUndefined();
  });
});
