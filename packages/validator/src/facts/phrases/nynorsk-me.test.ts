import { describe, expect, test } from 'vitest';
import { phraseIn } from './find-phrase.ts';
import type { TopicName } from './topics.ts';

const SAID: [TopicName, string][] = [
  ['tellsImmigration', 'Me melder frå til UDI.'],
  ['tellsImmigration', 'Me deler opplysningar med UDI.'],
  ['tellsPolice', 'Me må melda frå til politiet.'],
  ['tellsPolice', 'Dessverre kan me varsle politiet. Me varslar politiet.'],
  ['keepsRecords', 'Me skriv journal.'],
  ['asksForPersonalNumber', 'Me treng fødselsnummeret ditt.'],
  ['refusesAnonymity', 'Me spør etter namnet ditt.'],
  ['asksForIdentification', 'Me spør om pass.'],
  ['asksForResidence', 'Me krev opphaldsløyve.'],
];

const NOT_SAID: [TopicName, string][] = [
  ['tellsPolice', 'Me varslar aldri politiet.'],
  ['tellsPolice', 'Me kan varsla politiet om du vil.'],
  ['tellsImmigration', 'Me deler ikkje opplysningar med UDI.'],
  ['keepsRecords', 'Me skriv ikkje journal.'],
  ['keepsRecords', 'Hjelp til deg som har ME. Journal får du hos legen.'],
];

describe('“me” of Nynorsk is heard as “vi”', () => {
  test.each(SAID)('%s: %s', (topic, sentence) => {
    expect(phraseIn(topic, sentence, 'nn')).toBeDefined();
    expect(phraseIn(topic, sentence, 'nb')).toBeDefined();
  });

  test.each(NOT_SAID)('and what is taken back does not count, %s: %s', (topic, sentence) => {
    expect(phraseIn(topic, sentence, 'nn')).toBeUndefined();
  });

  test('but “me” of another language stays what it is', () => {
    expect(phraseIn('tellsPolice', 'Me varslar politiet.', 'en')).toBeUndefined();
  });
});
