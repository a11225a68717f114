const DAY_MS = 86_400_000;

/** A date, YYYY-MM-DD, so many days later: at noon no clock that is put forward or back makes it another one. */
export const daysLater = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
