import { isIsoDate } from './calendar.ts';
import { RunError } from './errors.ts';
import { MESSAGE_LANGUAGES } from './locales/index.ts';
import type { ValidateOptions } from './validate.ts';

/**
 * Refuses what no check can be made with; a program in JavaScript may have left anything out.
 * @throws RunError when the day is none, or there are no messages in the language
 */
export function checkOptions(options: ValidateOptions | undefined): void {
  const { today, lang } = (options ?? {}) as Partial<ValidateOptions>;
  if (today === undefined)
    throw new RunError(
      'bad-value',
      'There is no day to judge by: give { today: "YYYY-MM-DD" } as the second argument.',
    );
  if (!isIsoDate(today))
    throw new RunError('bad-value', `“${String(today)}” is not a date: write today as YYYY-MM-DD.`);
  if (lang !== undefined && !MESSAGE_LANGUAGES.includes(lang))
    throw new RunError(
      'bad-value',
      `There are no messages in “${String(lang)}”: write lang as ${MESSAGE_LANGUAGES.join(' or ')}.`,
    );
}
