import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../testing/sentences.ts';
import { phraseIn } from './find-phrase.ts';

const PAID = {
  nb: [
    'Egenandel 250 kroner.',
    'Egenandel kr 250.',
    'Frokost: 20,-',
    'Frokost: 20,-.',
    'Middag 40 kr.',
    'Koster 10 kr.',
    'Koster 200 kr.',
    'Du må betale 100 kr.',
    'Prisen er 200kr.',
    'Det koster 0,50 kr.',
    'Det koster 200 kr.',
    'Du må betale.',
    'Du betaler vanlig egenandel.',
    'Prisen er 350 kroner.',
    'En time koster kr 1 612.',
    'Vipps 50 kr.',
    '50 kr på Vipps.',
    'Depositum 200 kr.',
    'Vi tar egenandel.',
    'Vi tar et depositum.',
  ],
  nn: ['Det kostar 200 kr.', 'Du må betale eigendel.', 'Eigendelen er 250 kroner.'],
  en: [
    'Deductible 250 kroner.',
    'Breakfast: 20 kr',
    'It costs 10 NOK.',
    'A visit costs 200 kr; bring cash.',
    'It costs 200 NOK.',
    'You must pay.',
    'You pay a deductible.',
    'The fee is 350.',
    'There is a small fee.',
  ],
  es: [
    'Tienes que pagar 100 coronas.',
    'Deberás pagar 100 coronas.',
    'Pagas 100 coronas.',
    'Cuesta 20 euros.',
    'Debe pagar.',
    'El precio es 350.',
  ],
  ro: [
    'Mic dejun: 20 coroane.',
    'Coplata 250 de coroane.',
    'Costă 200 de coroane.',
    'Trebuie să plătiți.',
    'Prețul este 350.',
  ],
  ru: [
    'Завтрак: 20 крон.',
    'Вы должны заплатить 100 крон.',
    'Это стоит 200 крон.',
    'Нужно платить.',
    'Стоимость: 350.',
  ],
  uk: ['Це коштує 200 крон.', 'Потрібно платити.', 'Вартість: 350.'],
  pl: ['Kosztuje 200 koron.', 'Musisz zapłacić.', 'Cena wynosi 350.'],
  bg: ['Струва 200 крони.', 'Трябва да платите.', 'Цената е 350.'],
  fr: ['Cela coûte 200 couronnes.', 'Vous devez payer.', 'Le prix est de 350.'],
  ar: ['يكلف 200 كرون.', 'يجب أن تدفع.', 'السعر 350.'],
};

const FREE = {
  nb: ['Gratis helsehjelp.', 'Det koster ingenting.', 'Hjelpen er gratis.'],
  nn: ['Gratis helsehjelp.', 'Det kostar ikkje noko.', 'Hjelpa er gratis.'],
  en: ['Free health care.', 'It costs nothing.', 'The help is free of charge.'],
  es: ['Ayuda gratuita.', 'Es gratis.', 'Atención gratuita para todos.'],
  ro: ['Ajutor gratuit.', 'Este gratis.', 'Consultații gratuite.'],
  ru: ['Бесплатная помощь.', 'Это бесплатно.', 'Бесплатный прием.'],
  uk: ['Безкоштовна допомога.', 'Це безкоштовно.', 'Безоплатний прийом.'],
  pl: ['Bezpłatna pomoc.', 'To za darmo.', 'Pomoc jest darmowa.'],
  bg: ['Безплатна помощ.', 'Това е безплатно.', 'Безплатен преглед.'],
  fr: ['Aide gratuite.', 'C’est gratuit.', 'Consultations gratuites.'],
  ar: ['مساعدة مجانية.', 'هذا مجاني.', 'خدمة مجانا.'],
};

const NEITHER = {
  nb: [
    'Det koster 20 kr å ringe.',
    'Du får støtte på 200 kroner.',
    'Vi dekker egenandelen din.',
    'Vi gir deg 50 kr på Vipps.',
    'Vipps 50 kr til 12345 og gi noen en varm seng.',
    'Vipps 0 kr.',
    'Vi tar ikke egenandel.',
    'Utleieren tar depositum.',
    'Depositum 0 kr.',
    'Noe er gratis.',
    'Bussen koster 44 kroner.',
    'Møter du ikke, koster det 1612 kr.',
    'Gratis kondomer.',
  ],
  nn: ['Det kostar 20 kr å ringe.', 'Noko er gratis.', 'Bussen kostar 44 kroner.'],
  en: [
    'Calls cost 20 NOK.',
    'The bus costs 44 NOK.',
    'You will be covered: you pay 0 and the fee is 0 if you call.',
    'Parts of it are free.',
    'Feel free to call.',
    'A drug-free house.',
  ],
  es: ['La llamada cuesta 2 euros.', 'El autobús cuesta 3 euros.', 'Algunas clases son gratuitas.'],
  ro: ['Apelul costă 2 lei.', 'Autobuzul costă 3 lei, biletul de autobuz.', 'Unele cursuri sunt gratuite.'],
  ru: ['Звонок стоит 2 кроны.', 'Автобус стоит 44 кроны.', 'Некоторые курсы бесплатные.'],
  uk: ['Дзвінок коштує 2 крони.', 'Автобус коштує 44 крони.', 'Деякі курси безкоштовні.'],
  pl: ['Połączenie kosztuje 2 zł.', 'Autobus kosztuje 4 zł.', 'Niektóre kursy są bezpłatne.'],
  bg: ['Един разговор струва 2 лева.', 'Билет за автобус: автобус струва 4.', 'Някои курсове са безплатни.'],
  fr: ['Un appel coûte 2 euros.', 'Le bus coûte 4 euros.', 'Certains cours sont gratuits.'],
  ar: ['المكالمة تكلف 2 كرون.', 'الحافلة تكلف 44 كرون.', 'بعض الدورات مجانية.'],
};

/** A price of nothing, and figures that are no price. */
const NOTHING = {
  es: ['No tienes que pagar nada.', 'Cuesta 0 euros.', 'El precio es 0.'],
  nb: [
    'Koster 0 kr.',
    'Det koster 0,-',
    'Det koster kr 0.',
    'Det koster kr 0,-.',
    'Det koster 0,00 kr.',
    'Du betaler 0 kr.',
    'Du må betale 0 kr.',
    'Du må betale kr 0.',
    'Det koster null kroner.',
    'Du må betale null kroner.',
    'Egenandel: 0 kr.',
    'Egenandel 0 kroner.',
    'Frokost: 0,-',
    'Frokost: 08.00.',
    'Frokost kl. 20.',
    'Du får dekket egenandel 250 kroner.',
  ],
  en: [
    'It costs 0 NOK.',
    'It costs €0.',
    'Costs 0 euro.',
    'You must pay 0 kr.',
    'You pay 0.',
    'The fee is 0.',
  ],
  ro: ['Costă 0 coroane.', 'Prețul este 0.'],
  ru: ['Стоит 0 крон.', 'Стоимость: 0.'],
  uk: ['Коштує 0 крон.'],
  pl: ['Kosztuje 0 koron.'],
  bg: ['Струва 0 крони.'],
  fr: ['Cela coûte 0 euro.'],
};

describe('a price', () => {
  test.each(sentencesOf(PAID))('is asked for in %s: %s', (language, sentence) => {
    expect(phraseIn('asksForPayment', sentence, language)).toBeDefined();
    expect(phraseIn('promisesFree', sentence, language)).toBeUndefined();
  });

  test.each(sentencesOf(FREE))('is not asked for in %s: %s', (language, sentence) => {
    expect(phraseIn('promisesFree', sentence, language)).toBeDefined();
    expect(phraseIn('asksForPayment', sentence, language)).toBeUndefined();
  });

  test.each(sentencesOf(NEITHER))('is neither in %s: %s', (language, sentence) => {
    expect(phraseIn('asksForPayment', sentence, language)).toBeUndefined();
    expect(phraseIn('promisesFree', sentence, language)).toBeUndefined();
  });

  test.each(sentencesOf(NOTHING))('of nothing is none in %s: %s', (language, sentence) => {
    expect(phraseIn('asksForPayment', sentence, language)).toBeUndefined();
  });

  test('is quoted with its amount', () => {
    expect(phraseIn('asksForPayment', 'En time koster kr 1 612. Ta med kort.', 'nb')).toBe('koster kr 1 612');
  });
});
