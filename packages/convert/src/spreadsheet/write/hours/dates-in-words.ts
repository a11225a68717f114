import { isDraft } from '../../mapping/additions/field-path.ts';
import type { Draft } from '../../mapping/assemble/desk.ts';
import type { SheetLanguage } from '../../mapping/column.ts';
import { HOURS_WORDS } from './hours-words.ts';

const MONTH_DAY = /^(\d{2})-(\d{2})$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

const dayInWords = (month: string, day: string, language: SheetLanguage): string =>
  `${Number(day)}. ${HOURS_WORDS[language].months[Number(month) - 1] ?? ''}`;

function monthDayInWords(text: unknown, language: SheetLanguage): string | undefined {
  const match = typeof text === 'string' ? MONTH_DAY.exec(text) : null;
  return match === null ? undefined : dayInWords(match[1] ?? '', match[2] ?? '', language);
}

/** `1. oktober–30. april` */
export function seasonInWords({ from, through }: Draft, language: SheetLanguage): string | undefined {
  const [first, last] = [monthDayInWords(from, language), monthDayInWords(through, language)];
  return first === undefined || last === undefined ? undefined : `${first}–${last}`;
}

/** The day so many days on, in a leap year, as the reader counts. */
function shifted(monthDay: unknown, days: number): string | undefined {
  const match = typeof monthDay === 'string' ? MONTH_DAY.exec(monthDay) : null;
  if (match === null) return undefined;
  const day = new Date(Date.UTC(2024, Number(match[1]) - 1, Number(match[2])) + days * DAY_MS);
  return day.toISOString().slice(5, 10);
}

/** `stengt 1. mai–30. september` for what is open the rest of the year. */
export function seasonOutInWords({ from, through }: Draft, language: SheetLanguage): string | undefined {
  const words = seasonInWords({ from: shifted(through, 1), through: shifted(from, -1) }, language);
  return words === undefined ? undefined : `${HOURS_WORDS[language].closed} ${words}`;
}

function dateInWords(text: unknown, language: SheetLanguage): string | undefined {
  const match = typeof text === 'string' ? DATE.exec(text) : null;
  if (match === null) return undefined;
  const [, year = '', month = '', day = ''] = match;
  return `${dayInWords(month, day, language)} ${year}`;
}

/** `stengt 24. desember 2026–1. januar 2027` for each exception; undefined when one is more than closed. */
export function closedDaysInWords(
  exceptions: readonly unknown[],
  language: SheetLanguage,
): string[] | undefined {
  const said: string[] = [];
  for (const exception of exceptions) {
    if (!isDraft(exception)) return undefined;
    const { from, through, closed, ...rest } = exception;
    const [first, last] = [dateInWords(from, language), dateInWords(through, language)];
    if (closed !== true || Object.keys(rest).length > 0 || first === undefined || last === undefined)
      return undefined;
    said.push(`${HOURS_WORDS[language].closed} ${from === through ? first : `${first}–${last}`}`);
  }
  return said;
}
