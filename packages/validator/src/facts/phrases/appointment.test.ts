import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../testing/sentences.ts';
import { phraseIn } from './find-phrase.ts';

const ASKED = {
  nb: [
    'Du må bestille time.',
    'Til oss må du ha time.',
    'Bare etter avtale.',
    'Timebestilling kreves.',
    'Du trenger timeavtale.',
  ],
  nn: ['Du må tinge time.', 'Berre etter avtale.', 'Du treng avtale.'],
  en: [
    'You must book an appointment.',
    'By appointment only.',
    'An appointment is required.',
    'You need an appointment.',
  ],
  es: ['Debe pedir cita.', 'Solo con cita previa.', 'Se requiere cita previa.'],
  ro: ['Doar cu programare.', 'Trebuie să vă programați.', 'Programarea este obligatorie.'],
  ru: ['Только по записи.', 'Нужно записаться.', 'Необходима предварительная запись.'],
  uk: ['Тільки за записом.', 'Потрібно записатися.', 'Необхідний попередній запис.'],
  pl: ['Tylko po umówieniu się.', 'Musisz się umówić na wizytę.', 'Wymagana jest wcześniejsza rezerwacja.'],
  bg: ['Само след предварителна уговорка.', 'Трябва да запазите час.', 'Изисква се предварително записване.'],
  fr: ['Uniquement sur rendez-vous.', 'Vous devez prendre rendez-vous.', 'Un rendez-vous est obligatoire.'],
  ar: ['بموعد فقط.', 'يجب حجز موعد.', 'تحتاج إلى موعد مسبق.'],
};

const WAIVED = {
  nb: [
    'Du trenger ikke avtale.',
    'Du kan komme uten avtale.',
    'Drop-in hver torsdag.',
    'Du trenger ikke bestille time.',
  ],
  nn: ['Du treng ikkje avtale.', 'Utan timeavtale.', 'Drop-in kvar dag.'],
  en: [
    'You do not need an appointment.',
    'Come without an appointment.',
    'Walk-in every Thursday.',
    'No appointment needed.',
  ],
  es: ['No necesita cita.', 'Sin cita previa.', 'No hace falta cita.'],
  ro: ['Nu aveți nevoie de programare.', 'Fără programare.', 'Nu este nevoie de programare.'],
  ru: ['Без записи.', 'Запись не нужна.', 'Без предварительной записи.'],
  uk: ['Без запису.', 'Запис не потрібен.', 'Без попереднього запису.'],
  pl: ['Bez umawiania.', 'Nie potrzebujesz rezerwacji.', 'Bez wcześniejszej rezerwacji.'],
  bg: ['Без предварително записване.', 'Без запазен час.', 'Не се изисква предварителна уговорка.'],
  fr: ['Sans rendez-vous.', 'Vous n’avez pas besoin de rendez-vous.', 'Un rendez-vous n’est pas nécessaire.'],
  ar: ['بدون موعد.', 'لا تحتاج إلى موعد.', 'دون موعد.'],
};

const NEITHER = {
  nb: [
    'Til gynekolog må du ha time.',

    'Du kan også få time.',
    'Ta deg god tid.',
    'Du kan vente to til fire timer.',
    'Husk å avbestille timen.',
  ],
  nn: ['Du kan òg få time.', 'Ventetida er to timar.', 'Avtalen med kommunen varer ut året.'],
  en: ['You can also get an appointment.', 'Please cancel your appointment in time.', 'Read a good book.'],
  es: ['También puede pedir cita.', 'Avise para cancelar la cita.', 'Una hora de espera.'],
  ro: ['Puteți face și programare.', 'Anulați programarea la timp.', 'Programul este afișat.'],
  ru: ['Можно также записаться.', 'Отменить запись можно по телефону.', 'Записывайтесь в библиотеку.'],
  uk: ['Можна також записатися.', 'Скасувати запис можна телефоном.', 'Записки залиште на столі.'],
  pl: ['Możesz też się umówić.', 'Wizytę można odwołać telefonicznie.', 'Zapisy trwają.'],
  bg: ['Може също да си запазите час.', 'Отмяна на час по телефона.', 'Един час чакане.'],
  fr: [
    'Vous pouvez aussi prendre rendez-vous.',
    'Annuler un rendez-vous par téléphone.',
    'Le rendez-vous dure une heure.',
  ],
  ar: ['يمكنك أيضا حجز موعد.', 'إلغاء الموعد بالهاتف.', 'موعد الافتتاح قريب.'],
};

describe('an appointment', () => {
  test.each(sentencesOf(ASKED))('is asked for in %s: %s', (language, sentence) => {
    expect(phraseIn('asksForAppointment', sentence, language)).toBeDefined();
    expect(phraseIn('promisesNoAppointment', sentence, language)).toBeUndefined();
  });

  test.each(sentencesOf(WAIVED))('is not asked for in %s: %s', (language, sentence) => {
    expect(phraseIn('promisesNoAppointment', sentence, language)).toBeDefined();
    expect(phraseIn('asksForAppointment', sentence, language)).toBeUndefined();
  });

  test.each(sentencesOf(NEITHER))('is neither in %s: %s', (language, sentence) => {
    expect(phraseIn('asksForAppointment', sentence, language)).toBeUndefined();
    expect(phraseIn('promisesNoAppointment', sentence, language)).toBeUndefined();
  });
});
