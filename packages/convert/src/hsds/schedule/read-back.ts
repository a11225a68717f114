import { quietly, type Context } from '../context.ts';
import { tidy, type Fields } from '../../json.ts';
import { Reader } from '../reader.ts';
import { readRule } from './read-rule.ts';

/** The most characters of a label or a condition; longer words are kept as those of the source. */
export const LABEL_LENGTH = 200;

/** The words of a schedule that name it. */
export const labelIn = (reader: Reader): string | undefined => {
  const words = reader.string('description');
  return words === undefined || [...words].length > LABEL_LENGTH ? undefined : words;
};

/** What a native schedule says of a period by itself; nothing when it is not exactly one period. */
export function readBack(context: Context, native: Fields | undefined): Fields | undefined {
  if (native === undefined) return undefined;
  const reader = new Reader(native, '', quietly(context));
  const rule = readRule(reader);
  if (rule === undefined || !('periods' in rule) || rule.periods.length !== 1) return undefined;
  return tidy({ ...rule.periods[0], label: labelIn(reader) });
}
