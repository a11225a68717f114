import { describe, expect, test } from 'vitest';
import { phraseIn } from './find-phrase.ts';
import type { TopicName } from './topics.ts';

type Table = readonly [topic: TopicName, language: string, sentence: string][];

const SAID: Table = [
  ['asksForResidence', 'nb', 'Tilbudet er for deg som bor lovlig i Norge.'],
  ['asksForResidence', 'nb', 'For deg med gyldig oppholdstillatelse.'],
  ['asksForResidence', 'nb', 'Tilbudet gjelder norske statsborgere'],
  ['asksForPersonalNumber', 'nb', 'Du bestiller time med BankID.'],
  ['asksForPersonalNumber', 'nb', 'Logg inn på Helsenorge for å bestille.'],
  ['asksForPayment', 'nb', '50 kroner per natt.'],
  ['asksForPayment', 'nb', '50 kr/natt'],
  ['asksForPayment', 'nb', 'kr. 50 per døgn'],
  ['asksForPayment', 'nb', 'Middag til 30 kroner'],
  ['asksForPayment', 'nb', 'Ta med 20 kroner'],
  ['asksForPayment', 'en', 'Bring 20 kroner'],
  ['asksForPayment', 'en', 'Dinner for 30 kroner'],
  ['asksForPayment', 'en', '50 NOK per night'],
  ['keepsRecords', 'nb', 'Resepsjonen fører besøksprotokoll.'],
  ['keepsRecords', 'nb', 'Vi lager en liste over hvem som er her.'],
  ['keepsRecords', 'nb', 'Vi tar kopi av pass'],
  ['keepsRecords', 'nn', 'Me tek kopi av passet.'],
  ['keepsRecords', 'nb', 'Det er videoovervåking ved inngangen'],
  ['keepsRecords', 'nb', 'Vi har kamera i lokalet'],
  ['keepsRecords', 'en', 'CCTV at the entrance'],
  ['keepsRecords', 'en', 'We take a copy of your passport'],
];

const NOT_SAID: Table = [
  ['asksForResidence', 'nb', 'Tilbudet er for deg som bor i Norge, lovlig eller ikke.'],
  ['asksForResidence', 'nb', 'For deg med eller uten gyldig oppholdstillatelse.'],
  ['asksForResidence', 'nb', 'Tilbudet er også for deg med gyldig oppholdstillatelse.'],
  ['asksForResidence', 'nb', 'For personer med gyldig oppholdstillatelse har vi egne kurs.'],
  ['asksForResidence', 'nb', 'Tilbudet er ikke bare for norske statsborgere.'],
  ['asksForPersonalNumber', 'nb', 'Du bestiller time med BankID eller på telefon.'],
  ['asksForPersonalNumber', 'nb', 'Har du BankID, logg inn på Helsenorge for å bestille.'],
  ['asksForPersonalNumber', 'nb', 'Les mer på Helsenorge.'],
  ['asksForPayment', 'nb', 'Middag er gratis, verdt 30 kroner'],
  ['asksForPayment', 'nb', '0 kr per natt'],
  ['asksForPayment', 'nb', 'Du får 50 kroner per dag i lommepenger.'],
  ['asksForPayment', 'nb', 'Vi gir gavekort på 300 kroner per person.'],
  ['asksForPayment', 'nb', 'Ta med 20 kroner til bussen.'],
  ['asksForPayment', 'en', 'You get 50 kroner a day.'],
  ['asksForPayment', 'en', 'Dinner for 30 people'],
  ['keepsRecords', 'nb', 'Vi fører ikke besøksprotokoll.'],
  ['keepsRecords', 'nb', 'Vi har en liste over hvem som kan hjelpe.'],
  ['keepsRecords', 'nb', 'Vi tar kopi av passet for deg.'],
  ['keepsRecords', 'nb', 'Vi hjelper deg å ta kopi av pass.'],
  ['keepsRecords', 'nb', 'Vi har ikke videoovervåking. Det er ingen kameraer her.'],
  ['keepsRecords', 'nb', 'Vi har kamera til utlån.'],
  ['keepsRecords', 'en', 'No CCTV.'],
  ['keepsRecords', 'en', 'We help you get CCTV footage.'],
  ['keepsRecords', 'en', 'We make a copy of your passport for you.'],
];

describe('what is asked for, written down or filmed', () => {
  test.each(SAID)('%s is heard in %s: %s', (topic, language, sentence) => {
    expect(phraseIn(topic, sentence, language)).toBeTypeOf('string');
  });

  test.each(NOT_SAID)('%s is not heard in %s: %s', (topic, language, sentence) => {
    expect(phraseIn(topic, sentence, language)).toBeUndefined();
  });
});
