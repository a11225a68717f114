import { readdirSync } from 'node:fs';
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
  CONTACT_COST,
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
import { INTERFACE_LANGUAGES } from '../codes/interface-languages.ts';
import type { CodeLabel, CodeLabels, CodeList } from './types.ts';

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
  contactCost: CONTACT_COST,
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

/** Files of the folder that are no language. */
const OTHER_FILES = ['types.ts'];
const FILES = readdirSync(new URL('.', import.meta.url)).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !OTHER_FILES.includes(file),
);
const LOCALES: CodeLabels[] = await Promise.all(
  FILES.map(async (file) => ((await import(`./${file}`)) as { default: CodeLabels }).default),
);

/** The letters of the languages that are not written in Latin ones. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  fa: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  th: /\p{Script=Thai}/u,
  ti: /\p{Script=Ethiopic}/u,
  uk: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};
/** Names of apps and the like are the same everywhere. */
const NAMES = /^(?:SMS|WhatsApp|Signal|Telegram|Viber|Messenger)$/;

test('there is a file for each interface language, named after it', () => {
  expect(FILES.map((file) => file.replace('.ts', ''))).toEqual([...INTERFACE_LANGUAGES].sort());
  expect(LOCALES.map(({ language }) => language)).toEqual([...INTERFACE_LANGUAGES].sort());
});

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
  // The full stops of Latin, Urdu, Ethiopic and Chinese; Thai writes none. A weekday is short in its own way.
  const end = locale.language === 'th' ? /\S$/ : /\S[.\u06d4።。]$/;
  const bad = wordsOf(locale).filter(
    ({ name, explanation }) =>
      (!name.startsWith('weekdays.') && !end.test(explanation)) ||
      explanation.length > EXPLANATION_MAX_LENGTH,
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
    ({ name, label }) => name.endsWith('.unconfirmed') && !/[?؟？፧]$|ไหม|หรือไม่/.test(label),
  );
  expect(statements).toEqual([]);
});

test.each(LOCALES)('$language tells the police and the immigration authorities apart', (locale) => {
  for (const code of AUTHORITY_CONTACT) {
    expect(locale.immigration[code].label).not.toBe(locale.police[code].label);
    expect(locale.immigration[code].explanation).not.toBe(locale.police[code].explanation);
  }
});

test.each(LOCALES.filter(({ language }) => language in SCRIPTS))(
  '$language labels and explanations are written in its own letters',
  (locale) => {
    const letters = SCRIPTS[locale.language] ?? /./;
    const foreign = wordsOf(locale).filter(
      ({ label, explanation }) => (!letters.test(label) && !NAMES.test(label)) || !letters.test(explanation),
    );
    expect(foreign).toEqual([]);
  },
);

test('no words carry direction marks, which the page sets itself', () => {
  const marked = LOCALES.flatMap(wordsOf).filter(({ label, explanation }) =>
    /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(label + explanation),
  );
  expect(marked).toEqual([]);
});

test('what a machine made says so until a person has read it', () => {
  const origins = LOCALES.map(({ language, origin }) => [language, origin] as const);
  expect(origins.filter(([, origin]) => origin === 'source').map(([language]) => language)).toEqual([
    'en',
    'nb',
  ]);
  expect(origins.filter(([, origin]) => origin !== 'source' && origin !== 'machine')).toEqual([]);
});

test.each(LOCALES)('$language is no copy of another language', (locale) => {
  const own = wordsOf(locale).map(({ explanation }) => explanation);
  for (const other of LOCALES) {
    if (other === locale) continue;
    const theirs = wordsOf(other).map(({ explanation }) => explanation);
    const same = own.filter((explanation, index) => explanation === theirs[index]);
    expect(same.length, other.language).toBeLessThan(own.length / 4);
  }
});
