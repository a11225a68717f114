/** A year, a month or a day, perhaps with a time behind it. */
const DAY = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T.*)?$/;

/** What a day on which something ends means for a service. */
export interface End {
  /** Undefined for what has not ended yet. */
  status: 'defunct' | 'inactive' | undefined;
  /** Could the day be read, and compared with that of reading? */
  isUnderstood: boolean;
}

/**
 * Has something ended by a day? A year or month that is not over may have ended already, and counts as ended; a day that
 * nobody can read or compare counts as one that may be past.
 * @param today YYYY-MM-DD
 */
export function readEnd(text: string, today: string | undefined): End {
  const [, day] = DAY.exec(text.trim()) ?? [];
  if (day === undefined || today === undefined)
    return { status: 'inactive', isUnderstood: day !== undefined };
  return { status: day <= today.slice(0, day.length) ? 'defunct' : undefined, isUnderstood: true };
}

/** Does something begin after today? Undefined when nobody can tell. */
export function beginsLater(text: string, today: string | undefined): boolean | undefined {
  const [, day] = DAY.exec(text.trim()) ?? [];
  return day === undefined || today === undefined ? undefined : day > today.slice(0, day.length);
}
