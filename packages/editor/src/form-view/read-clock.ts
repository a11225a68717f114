/**
 * A time as people type it, as `HH:MM`: `22`, `2200`, `22.00`, `kl. 9`. What is no time comes back as it was, so that
 * the check can say what is wrong with it.
 */
export function readClock(typed: string): string {
  const text = typed.trim();
  const [, hours, minutes = '00'] = /^(?:kl\.?\s*)?(\d{1,2})(?:[:.\s]?(\d{2}))?$/i.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 24 || Number(minutes) > 59) return text;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
