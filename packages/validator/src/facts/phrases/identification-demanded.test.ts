import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../testing/sentences.ts';
import { phraseIn } from './find-phrase.ts';

const ASKED = {
  nb: [
    'Vi spør om legitimasjon.',
    'Glem ikke legitimasjon.',
    'Ha legitimasjonen klar.',
    'Du må vise papirene dine.',
    'Ta med legitimasjon.',
    'Du må vise pass.',
    'De ber om ID-kort i døra.',
    'Du må legitimere deg.',
    'Gyldig legitimasjon må vises.',
    'Husk bankID.',
  ],
  nn: ['Hugs legitimasjon.', 'Du må ha med pass.', 'Tilbodet krev ID.'],
  en: [
    'Don’t forget your ID.',
    'You must show your documents.',
    'You must show your papers.',
    'Have your passport ready.',
    'Bring ID.',
    'You must show your passport.',
    'Photo ID is required.',
    'We ask for identification at the door.',
    'You need a BankID.',
    'You will have to identify yourself.',
  ],
  es: [
    'No olvides tu pasaporte.',
    'Debe mostrar sus documentos.',
    'Debe mostrar su pasaporte.',
    'Traiga su documento de identidad.',
    'Se pide identificación.',
  ],
  ro: [
    'Nu uita buletinul.',
    'Trebuie să arătați actele.',
    'Trebuie să arătați pașaportul.',
    'Aduceți actul de identitate.',
    'Buletinul este obligatoriu.',
  ],
  ru: [
    'Вы должны показать документы.',
    'Нужно показать документы.',
    'Предъявите документы.',
    'Не забудьте паспорт.',
    'Возьмите с собой паспорт.',
    'Нужно предъявить удостоверение личности.',
    'Паспорт обязателен.',
  ],
  uk: ['Візьміть із собою паспорт.', 'Потрібно показати посвідчення особи.', 'Паспорт обов’язковий.'],
  pl: ['Zabierz ze sobą dowód osobisty.', 'Musisz okazać paszport.', 'Wymagany jest dokument tożsamości.'],
  bg: ['Носете лична карта.', 'Трябва да покажете паспорт.', 'Изисква се документ за самоличност.'],
  fr: [
    'Apportez une pièce d’identité.',
    'Vous devez présenter votre passeport.',
    'Une carte d’identité est obligatoire.',
  ],
  ar: ['أحضر جواز السفر.', 'يجب أن تقدم بطاقة الهوية.', 'الهوية مطلوبة.'],
};

const NOT_ASKED = {
  nb: [
    'Vi spør ikke om legitimasjon.',
    'Vi spør om du trenger hjelp med pass.',
    'Du må ikke vise papirene dine.',
    'Du trenger ikke legitimasjon.',
    'Ta gjerne med pass hvis du har det.',
    'Ingen må vise ID.',
    'For å åpne bankkonto må du ha pass.',
    'Pass på at du har nok tid.',
    'Du trenger hjelp med å søke om nytt pass.',
    'Du må ta med passende klær.',
  ],
  nn: ['Du treng ikkje legitimasjon.', 'Ingen spør etter pass.', 'Du kan kome utan ID.'],
  en: [
    'You don’t need to show your documents.',
    'You must show your medical documents.',
    'You do not need ID.',
    'Bring ID if you have it.',
    'No one needs to show a passport.',
    'To open a bank account you must have a passport.',
    'We help you get a new passport.',
    'You must bring an idea.',
  ],
  es: [
    'No hace falta mostrar documentos.',
    'No necesita pasaporte.',
    'Traiga su pasaporte si lo tiene.',
    'Para trabajar debe tener pasaporte.',
  ],
  ro: [
    'Nu trebuie să arătați actele.',
    'Nu aveți nevoie de pașaport.',
    'Aduceți actul de identitate dacă îl aveți.',
    'Fără buletin.',
  ],
  ru: [
    'Вы не должны показывать документы.',
    'Не нужно показывать документы.',
    'Нужно показать документы о лечении.',
    'Паспорт не нужен.',
    'Если есть паспорт, возьмите его.',
    'Помогаем получить паспорт.',
  ],
  uk: ['Паспорт не потрібен.', 'Якщо є паспорт, візьміть його.', 'Допоможемо отримати паспорт.'],
  pl: ['Nie potrzebujesz paszportu.', 'Jeśli masz dowód osobisty, zabierz go.', 'Bez dokumentu tożsamości.'],
  bg: ['Не ви трябва паспорт.', 'Ако имате лична карта, носете я.', 'Без документ за самоличност.'],
  fr: [
    'Vous n’avez pas besoin de passeport.',
    'Apportez votre passeport si vous en avez un.',
    'Sans pièce d’identité.',
  ],
  ar: ['لا تحتاج إلى جواز سفر.', 'إذا كان لديك جواز سفر أحضره معك.', 'بدون بطاقة هوية.'],
};

describe('a demand to show who one is', () => {
  test.each(sentencesOf(ASKED))('is heard in %s: %s', (language, sentence) => {
    expect(phraseIn('asksForIdentification', sentence, language)).toBeDefined();
  });

  test.each(sentencesOf(NOT_ASKED))('is not heard in %s: %s', (language, sentence) => {
    expect(phraseIn('asksForIdentification', sentence, language)).toBeUndefined();
  });
});
