import { describe, expect, test } from 'vitest';
import { phraseIn } from './find-phrase.ts';
import type { TopicName } from './topics.ts';

type Said = readonly [topic: TopicName, language: string, text: string];

/** What people write every day, and how the same words promise the opposite or speak of something else. */
const SAID: readonly Said[] = [
  ['asksForResidence', 'nb', 'Ta med pass og bevis på lovlig opphold.'],
  ['asksForResidence', 'nb', 'Du må vise pass og dokumentasjon på lovlig opphold.'],
  ['asksForResidence', 'nn', 'Ta med bevis på lovleg opphald.'],
  ['asksForResidence', 'nb', 'Tilbudet gjelder EØS-borgere med registreringsbevis.'],
  ['asksForResidence', 'nb', 'Bare for EU/EØS-borgere som har registreringsbevis.'],
  ['asksForResidence', 'ro', 'Doar pentru persoane cu drept legal de ședere.'],
  ['asksForResidence', 'ro', 'Trebuie să aveți drept legal de ședere.'],
  ['asksForResidence', 'ru', 'Мы помогаем только тем, кто находится в стране законно.'],
  ['asksForResidence', 'ru', 'Помощь только для тех, кто законно живёт в Норвегии.'],
  ['tellsPolice', 'nb', 'Vi har meldeplikt til politiet.'],
  ['tellsPolice', 'nb', 'Personalet har rapporteringsplikt overfor politiet.'],
  ['tellsPolice', 'nb', 'Vekterne ringer politiet om du er rusa.'],
  ['tellsPolice', 'nb', 'Vi tilkaller politiet hvis noen er synlig ruset.'],
  ['tellsPolice', 'nb', 'Vekteren varsler politiet.'],
  ['refusesAnonymity', 'nb', 'Vi fører journal på alle som kommer.'],
  ['refusesAnonymity', 'nb', 'Legen skriver journal for hver pasient.'],
  ['asksForPayment', 'nb', 'Vanlig egenandel gjelder.'],
  ['asksForPayment', 'nn', 'Vanleg eigendel gjeld.'],
  ['asksForPayment', 'nb', 'Det er vanlig egenandel.'],
  ['asksForPayment', 'pl', 'Usługa jest płatna.'],
  ['asksForPayment', 'pl', 'Wizyty są odpłatne.'],
  ['tellsImmigration', 'ro', 'Transmitem datele către autoritățile de imigrări (UDI).'],
  ['tellsImmigration', 'ro', 'Trimitem numele la UDI.'],
  ['tellsImmigration', 'pl', 'Przekazujemy dane urzędowi imigracyjnemu (UDI).'],
];

const INNOCENT: readonly Said[] = [
  ['asksForResidence', 'nb', 'Du trenger ikke bevis på lovlig opphold.'],
  ['asksForResidence', 'nb', 'Ikke ta med pass eller bevis på lovlig opphold.'],
  ['asksForResidence', 'nb', 'Ta gjerne med bevis på lovlig opphold.'],
  ['asksForResidence', 'nb', 'Ta med pass og bevis på lovlig opphold hvis du har det.'],
  ['asksForResidence', 'nb', 'Tilbudet gjelder EØS-borgere uten registreringsbevis.'],
  ['asksForResidence', 'nb', 'Tilbudet gjelder alle, også EØS-borgere med registreringsbevis.'],
  ['asksForResidence', 'nb', 'Vi hjelper EØS-borgere med registreringsbevis og skattekort.'],
  ['asksForResidence', 'nb', 'Du kan få hjelp til å søke om registreringsbevis.'],
  ['asksForResidence', 'ro', 'Nu ai nevoie de drept legal de ședere.'],
  ['asksForResidence', 'ro', 'Doar pentru persoane fără drept legal de ședere.'],
  ['asksForResidence', 'ru', 'Мы помогаем не только тем, кто находится в стране законно.'],
  ['asksForResidence', 'ru', 'Мы помогаем и тем, кто находится в стране незаконно.'],
  ['asksForResidence', 'ru', 'Мы помогаем только тем, кто находится в стране незаконно.'],
  ['tellsPolice', 'nb', 'Vi har ikke meldeplikt til politiet.'],
  ['tellsPolice', 'nb', 'Vi har ingen meldeplikt til politiet.'],
  ['tellsPolice', 'nb', 'Leger har meldeplikt til politiet bare når liv er i fare.'],
  ['tellsPolice', 'nb', 'Du har meldeplikt til politiet.'],
  ['tellsPolice', 'nb', 'Vekterne ringer ikke politiet om du er rusa.'],
  ['tellsPolice', 'nb', 'Vekterne ringer politiet om du ber om det.'],
  ['tellsPolice', 'nb', 'Vi ringer aldri politiet om du er rusa.'],
  ['refusesAnonymity', 'nb', 'Vi fører ikke journal.'],
  ['refusesAnonymity', 'nb', 'Vi fører ikke journal på noen som kommer.'],
  ['refusesAnonymity', 'nb', 'Du kan få se journalen din.'],
  ['refusesAnonymity', 'nb', 'Vi fører anonym journal for alle som kommer.'],
  ['refusesAnonymity', 'nb', 'Sykehuset fører journal på alle, men vi gjør ikke det.'],
  ['asksForPayment', 'nb', 'Du betaler ikke egenandel.'],
  ['asksForPayment', 'nb', 'Vanlig egenandel gjelder ikke.'],
  ['asksForPayment', 'nb', 'Vanlig egenandel gjelder ikke her.'],
  ['asksForPayment', 'nb', 'Hos fastlegen gjelder vanlig egenandel, men hos oss er det gratis.'],
  ['asksForPayment', 'nb', 'Fritak for egenandel gjelder alle.'],
  ['asksForPayment', 'pl', 'Usługa nie jest płatna.'],
  ['asksForPayment', 'pl', 'Usługa jest bezpłatna.'],
  ['asksForPayment', 'pl', 'Usługa jest nieodpłatna.'],
  ['tellsImmigration', 'ro', 'Nu transmitem datele către autoritățile de imigrări (UDI).'],
  ['tellsImmigration', 'ro', 'Transmitem datele către UDI doar cu acordul tău.'],
  ['tellsImmigration', 'pl', 'Nie przekazujemy danych urzędowi imigracyjnemu (UDI).'],
  ['tellsImmigration', 'pl', 'Przekazujemy dane urzędowi imigracyjnemu tylko za twoją zgodą.'],
];

describe('is said every day', () => {
  test.each(SAID)('%s in %s: %s', (topic, language, text) => {
    expect(phraseIn(topic, text, language)).toBeDefined();
  });
});

describe('is not said', () => {
  test.each(INNOCENT)('%s in %s: %s', (topic, language, text) => {
    expect(phraseIn(topic, text, language)).toBeUndefined();
  });
});
