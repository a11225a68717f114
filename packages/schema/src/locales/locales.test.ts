import { expect, test } from 'vitest';
import {
  ANONYMITY,
  AUTHORITY_CONTACT,
  BASIS,
  COST,
  ENTRY,
  IDENTIFICATION,
  PERSONAL_NUMBER,
  PROFESSIONAL_SECRECY,
  RECORDS,
  RESIDENCE_STATUS,
} from '../codes/access.ts';
import { AUDIENCE, WELCOME } from '../codes/audience.ts';
import { NEED_GROUPS, NEEDS } from '../codes/needs.ts';
import {
  AREA_SCOPE,
  CAN_ASK_FOR,
  CHANNEL,
  CONFIDENCE,
  HOLIDAY_RULE,
  LANGUAGE_MODE,
  LOCATION_KIND,
  NUMBER_SHOWN,
  ORGANIZATION_TYPE,
  PRECISION,
  SERVICE_STATUS,
  TRANSLATION_ORIGIN,
  VERIFICATION_METHOD,
  VISIBILITY,
  WEEKDAYS,
  WHEELCHAIR,
} from '../codes/structure.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import type { CodeLabel, CodeList } from './types.ts';

/** What fits on a chip. */
const LABEL_MAX_LENGTH = 40;
/** What is read in one breath. */
const EXPLANATION_MAX_LENGTH = 160;

const CODES: Readonly<Record<CodeList, readonly string[]>> = {
  needGroups: Object.keys(NEED_GROUPS),
  needs: NEEDS,
  audience: AUDIENCE,
  welcome: WELCOME,
  residenceStatus: RESIDENCE_STATUS,
  identification: IDENTIFICATION,
  personalNumber: PERSONAL_NUMBER,
  anonymity: ANONYMITY,
  cost: COST,
  entry: ENTRY,
  records: RECORDS,
  police: AUTHORITY_CONTACT,
  immigration: AUTHORITY_CONTACT,
  professionalSecrecy: PROFESSIONAL_SECRECY,
  basis: BASIS,
  serviceStatus: SERVICE_STATUS,
  organizationType: ORGANIZATION_TYPE,
  locationKind: LOCATION_KIND,
  visibility: VISIBILITY,
  precision: PRECISION,
  wheelchair: WHEELCHAIR,
  channel: CHANNEL,
  numberShown: NUMBER_SHOWN,
  languageMode: LANGUAGE_MODE,
  areaScope: AREA_SCOPE,
  canAskFor: CAN_ASK_FOR,
  verificationMethod: VERIFICATION_METHOD,
  confidence: CONFIDENCE,
  translationOrigin: TRANSLATION_ORIGIN,
  holidayRule: HOLIDAY_RULE,
  weekdays: WEEKDAYS,
};
const LISTS = Object.keys(CODES) as CodeList[];
const LOCALES = [nb, en, ar];

/** Every code of a locale as `list.code`, with its words. */
const wordsOf = (locale: (typeof LOCALES)[number]) =>
  LISTS.flatMap((list) =>
    Object.entries<CodeLabel>(locale[list]).map(([code, words]) => ({ name: `${list}.${code}`, ...words })),
  );

test.each(LOCALES)('$language has exactly the code lists', (locale) => {
  expect(Object.keys(locale).sort()).toEqual([...LISTS, 'language', 'origin'].sort());
});

test.each(LOCALES.flatMap((locale) => LISTS.map((list) => ({ language: locale.language, list, locale }))))(
  '$language has words for exactly the codes of $list, in their order',
  ({ locale, list }) => {
    expect(Object.keys(locale[list])).toEqual(CODES[list]);
  },
);

test.each(LOCALES)('$language labels are there and fit on a chip', (locale) => {
  const bad = wordsOf(locale).filter(
    ({ label }) => label === '' || label !== label.trim() || label.length > LABEL_MAX_LENGTH,
  );
  expect(bad).toEqual([]);
});

test.each(LOCALES)('$language explanations are short and end with a full stop', (locale) => {
  // U+06D4 is the full stop of Urdu and of some writers of Arabic script.
  const bad = wordsOf(locale).filter(
    ({ explanation }) => !/\S[.\u06d4]$/.test(explanation) || explanation.length > EXPLANATION_MAX_LENGTH,
  );
  expect(bad).toEqual([]);
});

test.each(LOCALES)('$language has no two equal labels in a list', (locale) => {
  const twice = LISTS.flatMap((list) => {
    const labels = Object.values<CodeLabel>(locale[list]).map(({ label }) =>
      label.toLocaleLowerCase(locale.language),
    );
    return labels
      .filter((label, index) => labels.indexOf(label) !== index)
      .map((label) => `${list}: ${label}`);
  });
  expect(twice).toEqual([]);
});

test.each(LOCALES)('$language labels of what is not known are questions', (locale) => {
  const statements = wordsOf(locale).filter(
    ({ name, label }) => name.endsWith('.unconfirmed') && !/[?؟]$/.test(label),
  );
  expect(statements).toEqual([]);
});

test.each(LOCALES)('$language tells the police and the immigration authorities apart', (locale) => {
  for (const code of AUTHORITY_CONTACT) {
    expect(locale.immigration[code].label).not.toBe(locale.police[code].label);
    expect(locale.immigration[code].explanation).not.toBe(locale.police[code].explanation);
  }
});

test('Arabic labels and explanations are written in Arabic letters', () => {
  const latinOnly = wordsOf(ar).filter(
    ({ label, explanation }) => !/\p{Script=Arabic}/u.test(label) || !/\p{Script=Arabic}/u.test(explanation),
  );
  expect(latinOnly).toEqual([]);
});

test('no words carry direction marks, which the page sets itself', () => {
  const marked = LOCALES.flatMap(wordsOf).filter(({ label, explanation }) =>
    /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(label + explanation),
  );
  expect(marked).toEqual([]);
});

test('Arabic is marked as machine-made until a person has read it', () => {
  expect(ar.origin).toBe('machine');
});
