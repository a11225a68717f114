import type { Rule } from '../rule.ts';
import { readableRules } from './readable/index.ts';
import { shapeRules } from './shape/index.ts';
import { identityRules } from './identity/index.ts';
import { textRules } from './text/index.ts';
import { promiseRules } from './promise/index.ts';
import { safetyRules } from './safety/index.ts';
import { contactsRules } from './contacts/index.ts';
import { placesRules } from './places/index.ts';
import { hoursRules } from './hours/index.ts';
import { freshnessRules } from './freshness/index.ts';
import { translationsRules } from './translations/index.ts';
import { directoryRules } from './directory/index.ts';
import { networkRules } from './network/index.ts';
import { spreadsheetRules } from './spreadsheet/index.ts';

/** The rules by family, in the order of the catalogue. */
export const ruleFamilies = {
  readable: readableRules,
  shape: shapeRules,
  identity: identityRules,
  text: textRules,
  promise: promiseRules,
  safety: safetyRules,
  contacts: contactsRules,
  places: placesRules,
  hours: hoursRules,
  freshness: freshnessRules,
  translations: translationsRules,
  directory: directoryRules,
  network: networkRules,
  spreadsheet: spreadsheetRules,
} as const satisfies Readonly<Record<string, readonly Rule[]>>;

export type RuleFamily = keyof typeof ruleFamilies;

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = Object.values(ruleFamilies).flat();
