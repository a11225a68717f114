import type { Data } from '../data.ts';
import type { Path } from '../finding.ts';
import { isNorwegianAccount } from './bank-account.ts';
import { holdsDufNumber } from './duf-number.ts';
import { foreignPersonalNumberIn } from './foreign-numbers.ts';
import { valuesBelow } from './foreign-traces.ts';
import {
  elevenDigitsIn,
  holdsIdentityNumber,
  isNearIdentityNumber,
  MAY_HOLD_ELEVEN_DIGITS,
} from './identity-number.ts';

/** Fields that hold whatever anybody put there; the rules on texts do not read the first, and no numbers in the second. */
const FIELDS = ['internal', 'extensions'] as const;

/** A number of a person, and where it stands. */
export interface NumberOfPerson {
  path: Path;
  field: (typeof FIELDS)[number];
  /** Right by its check digits, in Norway or another country; or only like one. */
  kind: 'right' | 'foreign' | 'near';
}

const FOREIGN = /\d{6}[-+A-FU-Y]\d{3}|\d{11}|ЕГН|EGN/;

function kindOf(value: string | number): NumberOfPerson['kind'] | undefined {
  // A number has lost the nought that the first nine days of a month begin with.
  const text = typeof value === 'number' ? String(value).padStart(11, '0') : value;
  const mayHold = MAY_HOLD_ELEVEN_DIGITS.test(text);
  if (mayHold && (holdsIdentityNumber(text) || holdsDufNumber(text))) return 'right';
  if (FOREIGN.test(text) && foreignPersonalNumberIn(text) !== undefined) return 'foreign';
  if (!mayHold || typeof value === 'number') return undefined;
  const plain = text.replace(/\bhttps?:\/\/\S+/gi, ' ');
  return elevenDigitsIn(plain).some((number) => isNearIdentityNumber(number) && !isNorwegianAccount(number))
    ? 'near'
    : undefined;
}

/**
 * Numbers of people in the notes of the editors, and as numbers or names in foreign fields. A number that is itself a
 * name on the way to what it holds is not in the path.
 */
export function numbersOfPeopleIn(service: Data): NumberOfPerson[] {
  const found: NumberOfPerson[] = [];
  for (const field of FIELDS) {
    const holder = service[field];
    if (holder === undefined) continue;
    for (const { path, value, isName } of valuesBelow(holder)) {
      // Strings in foreign fields are told by the rules on strings.
      const name = String(path.at(-1) ?? '');
      // Twelve digits are known by the name of their field, too.
      const isNamedDuf = !isName && /duf/i.test(name) && holdsDufNumber(`DUF ${String(value)}`);
      if (field === 'extensions' && !isName && typeof value === 'string' && !isNamedDuf) continue;
      const kind = isNamedDuf ? 'right' : kindOf(value);
      if (kind === undefined) continue;
      const isQuoted = path.some((step) => typeof step === 'string' && kindOf(step) !== undefined);
      found.push({ path: isQuoted ? [field] : [field, ...path], field, kind });
    }
  }
  return found;
}
