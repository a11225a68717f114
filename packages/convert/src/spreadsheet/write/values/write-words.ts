import { WEEKDAYS } from '@service-directory/schema';
import type { SheetLanguage } from '../../mapping/column.ts';
import { languageNames, languageOf } from '../../mapping/words/language-names.ts';

/** Between the values of a cell that holds several. */
export const BETWEEN = '; ';

/** Short names of the days, Monday first, as hours are written. */
const DAYS = {
  nb: ['man', 'tir', 'ons', 'tor', 'fre', 'lør', 'søn'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

const EVERY_DAY = { nb: 'daglig', en: 'daily' } as const;

/** The name of a day of the week, 0 for Monday. */
export const dayName = (index: number, language: SheetLanguage): string => DAYS[language][index] ?? '';

/** Days of the week in words: `man–fre`, `man, ons`, `daglig`. Undefined when one is no day, or stands twice. */
export function daysInWords(days: readonly unknown[], language: SheetLanguage): string | undefined {
  const indexes = days.map((day) => WEEKDAYS.findIndex((one) => one === day));
  const isInOrder = indexes.every((index, at) => index >= 0 && (at === 0 || index > (indexes[at - 1] ?? 0)));
  if (!isInOrder || indexes.length === 0) return undefined;
  if (indexes.length === WEEKDAYS.length) return EVERY_DAY[language];
  const runs: number[][] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs
    .map((run) => {
      const [first = 0, last = 0] = [run[0], run.at(-1)];
      const name = (index: number) => dayName(index, language);
      if (run.length > 2) return `${name(first)}–${name(last)}`;
      return run.map(name).join(', ');
    })
    .join(', ');
}

/** The name of a language, or its tag when we have no name that is read as it. */
export function languageWord(tag: string, language: SheetLanguage): string {
  const name = languageNames(tag)?.[language];
  return name !== undefined && languageOf(name) === tag ? name : tag;
}
