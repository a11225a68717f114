import type { Learned, LeftBehind, Reveals, ThirdParty } from './contract/reveals.ts';
import { isOneOf, readFields, SOME_WORDS } from './read-fields.ts';

const LEARNED: readonly Learned[] = ['network', 'area', 'site', 'search', 'service'];

const isName = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 80;
const areLearned = (value: unknown): value is readonly Learned[] =>
  Array.isArray(value) && value.length > 0 && value.every(isOneOf(...LEARNED));

/**
 * Who hears of the reader. Whoever is asked over the network learns where from, whether that was written or not.
 * @throws {Error} what is wrong with it
 */
export function readThirdParty(value: unknown): ThirdParty {
  const { thirdParty, learns, note } = readFields(value, {
    thirdParty: [isName, 'the name of the third party'],
    learns: [areLearned, `a list of ${LEARNED.join(', ')}`],
    'note?': SOME_WORDS,
  }) as unknown as ThirdParty;
  const all = LEARNED.filter((learned) => learned === 'network' || learns.includes(learned));
  return { thirdParty: thirdParty.trim(), learns: all, ...(note === undefined ? {} : { note }) };
}

/**
 * What an action gives away.
 * @throws {Error} what is wrong with it
 */
export function readReveals(value: unknown): Reveals {
  if (typeof value === 'object' && value !== null && 'thirdParty' in value) return readThirdParty(value);
  return readFields(value, { note: SOME_WORDS }) as unknown as LeftBehind;
}
