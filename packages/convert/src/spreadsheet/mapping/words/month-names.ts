/** Months in Bokmål, which Nynorsk names alike, and English; three letters or more of a name are enough. */
const MONTHS: readonly (readonly string[])[] = Array.from({ length: 12 }, (_, month) =>
  ['nb', 'en'].map((language) =>
    new Date(Date.UTC(2000, month))
      .toLocaleString(language, { month: 'long', timeZone: 'UTC' })
      .toLowerCase(),
  ),
);

/** Their names, whole and in three letters, as a piece of a pattern. */
export const MONTH_WORDS = [...MONTHS.flat(), ...MONTHS.flat().map((name) => name.slice(0, 3)), 'sept'].join(
  '|',
);

/** The number of a month, 1 to 12, from its name or the beginning of it; undefined when it is none. */
export function monthNumber(word: string): number | undefined {
  const name = word.toLowerCase().replace(/\.$/, '');
  if (name.length < 3) return undefined;
  const index = MONTHS.findIndex((names) => names.some((full) => full.startsWith(name)));
  return index === -1 ? undefined : index + 1;
}
