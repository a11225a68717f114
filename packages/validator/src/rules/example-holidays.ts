import { norwegianHolidays } from '../facts/norwegian-holidays.ts';

/** A list of Norway’s holidays as a directory has it, whole for the year of the examples and the next. */
export const EXAMPLE_HOLIDAYS: readonly { date: string; name: string }[] = [2026, 2027].flatMap((year) =>
  norwegianHolidays(year).map(({ date, titles }) => ({ date, name: titles.nb })),
);
