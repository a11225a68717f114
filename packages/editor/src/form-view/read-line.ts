import { countryOf } from '@service-directory/convert/formats';
import { languageByName, timeZoneByCity } from '@service-directory/validator/edit';
import type { LineInput } from '../form/field.ts';
import { readClock } from './read-clock.ts';

const READERS: Partial<Record<LineInput, (typed: string) => string | undefined>> = {
  time: readClock,
  language: languageByName,
  country: countryOf,
  'time-zone': timeZoneByCity,
};

/**
 * What was typed in a line, as the directory has it: `22.00` as `22:00`, `arabisk` as `ar`, `Norge` as `NO`, `Oslo` as
 * `Europe/Oslo`. What cannot be read comes back as it was, so that the check can say what is wrong with it.
 */
export function readLine(typed: string, input: LineInput): string {
  const text = typed.trim();
  return text === '' ? '' : (READERS[input]?.(text) ?? text);
}
