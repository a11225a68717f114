const pad = (number: number, length: number) => String(number).padStart(length, '0');

/** The local date of a moment, YYYY-MM-DD. */
export const localDate = (at: Date): string =>
  `${pad(at.getFullYear(), 4)}-${pad(at.getMonth() + 1, 2)}-${pad(at.getDate(), 2)}`;

/** A date in the words of a language; as it is when it is none. */
export function dateWords(date: string, lang: string): string {
  const at = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}
