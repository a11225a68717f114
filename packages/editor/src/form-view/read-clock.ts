/**
 * Hours, and minutes behind a colon, a point, a comma, an h or a blank, or behind nothing. Around it what people write: `kl.`
 * before it, `Uhr` or `h` behind it, and the half of the day.
 */
const CLOCK =
  /^(?:kl\.?\s*|klokk[ae]n?\s*)?(\d{1,2})(?:\s*[:.,h]\s*(\d{2})|\s?(\d{2}))?(?::00)?\s*(?:([ap])\.?\s?m\.?|h|uhr|t)?$/i;

/** Hours of a clock with two halves of the day: 12 is the first hour of its half. */
const hoursOfHalf = (hours: number, half: string): number | undefined =>
  hours < 1 || hours > 12 ? undefined : (hours % 12) + (half === 'p' ? 12 : 0);

/**
 * A time as people type it, as `HH:MM`: `22`, `2200`, `22.00`, `22,00`, `21h30`, `kl. 9`, `02:00 am`. What is no time comes back as
 * it was, so that the check can say what is wrong with it.
 */
export function readClock(typed: string): string {
  const text = typed.trim();
  const [, first, behind, joined, half] = CLOCK.exec(text) ?? [];
  if (first === undefined) return text;
  const hours = half === undefined ? Number(first) : hoursOfHalf(Number(first), half.toLowerCase());
  const minutes = behind ?? joined ?? '00';
  // 25:00 is told as it stands.
  if (hours === undefined || hours > 24 || Number(minutes) > 59) return text;
  return `${String(hours).padStart(2, '0')}:${minutes}`;
}
