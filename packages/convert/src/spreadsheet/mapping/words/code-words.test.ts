import { describe, expect, test } from 'vitest';
import type { SheetCodeList } from '../column.ts';
import { findCode, suggestCode } from './code-words.ts';

describe('for a text that is no code is never suggested what says the opposite', () => {
  test.each<[SheetCodeList, string]>([
    ['identification', 'Du trenger å vise ID'],
    ['police', 'Sier noe til politiet uten ditt ja'],
    ['police', 'Politiet er ikke på stedet'],
    ['records', 'Skriver ned noe om deg'],
    ['entry', 'Kom med avtale'],
  ])('%s: %s', (list, text) => {
    expect(findCode(list, text)).toBeUndefined();
    expect(suggestCode(list, text)).toBeUndefined();
  });
});

describe('for a text that takes a part of a promise back, or doubts it, the whole promise is not suggested', () => {
  test.each<[SheetCodeList, string]>([
    ['cost', 'Gratis for medlemmer'],
    ['cost', 'gratis første gang'],
    ['cost', 'Gratis / 50 kr'],
    ['cost', 'gratis?'],
    ['visibility', 'Offentlig?'],
    ['visibility', 'Åpen adresse for brukere'],
    ['serviceStatus', 'Åpen i sommer'],
    ['anonymity', 'Du kan være anonym på telefon'],
  ])('%s: %s', (list, text) => {
    expect(findCode(list, text)).toBeUndefined();
    expect(suggestCode(list, text)).toBeUndefined();
  });

  test.each<[SheetCodeList, string, string]>([
    ['cost', 'Gratiss', 'free'],
    ['visibility', 'Hemmelige adresser i byen', 'confidential'],
    ['serviceStatus', 'avsluttet 2025', 'defunct'],
    ['needs', 'Tannlege for barn', 'dental'],
  ])('%s: what is misspelt, or promises nothing, is: %s', (list, text, code) => {
    expect(suggestCode(list, text)).toBe(code);
  });
});

test.each<[SheetCodeList, string, string]>([
  ['police', 'Sier ikke noe til politiet uten dit ja', 'never-without-consent'],
  ['entry', 'Kom uten avtle', 'walk-in'],
  ['needs', 'Maat', 'food'],
])('%s: «%s» is “%s” misspelt', (list, text, code) => {
  expect(suggestCode(list, text)).toBe(code);
});

test.each<[SheetCodeList, string, string[]]>([
  ['needs', 'sexual-health-testing', ['hiv-test']],
  ['needs', 'vaccination', ['vaccines']],
  ['needs', 'general-health', ['healthcare']],
  ['needs', 'dental', ['dentist']],
  ['needs', 'clean-equipment', ['rent brukerutstyr']],
  ['needs', 'crisis-shelter', ["women's shelter"]],
  ['needs', 'day-centre', ['daycentre']],
  ['needs', 'clothing', ['clothes']],
  ['needs', 'social-work', ['social worker']],
  ['needs', 'meeting-place', ['kafe']],
  ['needs', 'interpreting', ['interpreter']],
  ['needs', 'language-course', ['norsk kurs']],
  ['needs', 'family-tracing', ['finding family']],
  ['audience', 'migrants', ['migranter']],
  ['audience', 'eu-citizens', ['eøs borgere']],
  ['audience', 'asylum-seekers', ['asylsøkere']],
  ['audience', 'women', ['kvinner']],
  ['audience', 'men', ['menn']],
  ['audience', 'trans-people', ['transpersoner']],
  ['audience', 'lgbtiq', ['lhbt+', 'lhbtiq+', 'lgbtiq+']],
  ['audience', 'men-who-have-sex-with-men', ['menn som har sex med menn']],
  ['audience', 'young-people', ['unge']],
  ['audience', 'families', ['familier']],
  ['audience', 'workers', ['arbeidstakere']],
  ['audience', 'people-with-hiv', ['hiv-positive', 'people living with hiv']],
  ['audience', 'relatives', ['pårørende']],
  ['residenceStatus', 'not-asked', ['not asked']],
  ['identification', 'alias-accepted', ['kallenavn er greit', 'a nickname is fine']],
  ['identification', 'any-document', ['any document']],
  ['anonymity', 'full', ['full']],
  ['cost', 'free', ['gratis', '0,-']],
  ['cost', 'partly-free', ['partly free']],
  ['cost', 'small-fee', ['small fee']],
  ['cost', 'paid', ['paid']],
  ['entry', 'walk-in', ['drop in', 'dropin', 'walk in']],
  ['entry', 'phone-first', ['ring først', 'call first']],
  ['entry', 'queue-ticket', ['kølapp']],
  ['entry', 'waiting-list', ['venteliste', 'waiting list']],
  ['entry', 'online', ['på nett']],
  ['professionalSecrecy', 'yes', ['yes']],
  ['professionalSecrecy', 'no', ['no']],
  ['organizationType', 'public', ['offentlig']],
  ['wheelchair', 'yes', ['yes']],
  ['wheelchair', 'no', ['no']],
  ['wheelchair', 'limited', ['limited']],
  ['channel', 'email', ['epost', 'e-mail']],
  ['channel', 'web', ['website']],
  ['numberShown', 'yes', ['yes']],
  ['numberShown', 'no', ['no']],
  ['areaScope', 'regional', ['regional']],
  ['confidence', 'medium', ['medium']],
  ['visibility', 'confidential', ['secret address']],
])('%s, %s: codes, labels and other words are known however they are joined or spelt', (list, code, words) => {
  expect(words.map((word) => findCode(list, word))).toEqual(words.map(() => code));
}); // prettier-ignore
