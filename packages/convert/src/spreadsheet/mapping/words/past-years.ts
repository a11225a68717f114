/**
 * Does a text name years, and only such as are over?
 * @param today the day on which it is read, `YYYY-MM-DD`
 */
export function areYearsOver(text: string, today: string): boolean {
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? [];
  return years.length > 0 && years.every((year) => year < today.slice(0, 4));
}
