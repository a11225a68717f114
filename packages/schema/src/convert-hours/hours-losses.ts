/** What a conversion of opening hours could not carry over. Shared by OpenStreetMap text and iCalendar. */

/**
 * Losses after which the result may say another state than the original at some minute, or says only "unknown" where
 * the original says more. After all others, every minute is the same.
 */
export const TIME_LOSSES = [
  /** A recurrence or rule that depends on what cannot be told apart: two readings are possible. */
  'ambiguous',
  /** Hours under a condition beside hours without one. */
  'condition',
  /** An event that lasts longer than a day, or no time at all. */
  'duration',
  /** It begins, and the other side has no word for an end that is not known. */
  'end-unknown',
  /** Every so many weeks, other than odd or even. */
  'every-weeks',
  /** «Otherwise ask» (`||` in OpenStreetMap): outside the hours it is not closed but unknown. */
  'fallback',
  /** Odd or even weeks beyond the last date that was written out. */
  'iso-weeks',
  /** 29 February, of which the other side makes another day in other years. */
  'leap-day',
  /** Hours for some people only, or to be arranged first, beside which a remark stands: they are said to be unknown. */
  'limited',
  /** A date that moves with the moon, such as Easter. */
  'moving-date',
  /** A time that moves with the sun, such as sunset. */
  'moving-time',
  /** Closed at all times, which the hours have no word for. */
  'never-open',
  /** The hours after midnight of a night next to a public holiday or an exception. */
  'night',
  /** Dates that the other side cannot write. */
  'out-of-range',
  /** What happens on public holidays. */
  'public-holidays',
  /** A recurrence (RFC 5545) that no period can say. */
  'recurrence',
  /** School holidays. */
  'school-holidays',
  /** Events in different time zones. */
  'time-zone',
  /** More rules than a place has. */
  'too-complex',
  /** Nothing is known of the ordinary week. */
  'unknown-week',
  /** Text that is not of the format. */
  'unparsed',
  /** Numbered weeks of the year, other than odd or even. */
  'weeks',
] as const;

/** Losses of words and limits; the times stay as they were. */
export const WORD_LOSSES = [
  /** For whom a period is. */
  'audience',
  /** A remark that has no place on the other side, or was changed to fit. */
  'comment',
  /** How a person gets in. */
  'entry',
  /** What a period is called. */
  'label',
  /** The language of words, or all but one of several languages. */
  'language',
  /** After which time nobody new is let in. */
  'last-entry',
  /** Longer than the other side stores. */
  'length',
  /** Why an exception is made. */
  'note',
  /** The printed words of the source. */
  'printed',
  /** Spelling that the format does not allow but that has one meaning. */
  'spelling',
] as const;

/** One of `TIME_LOSSES` or `WORD_LOSSES`. */
export type HoursLossKind = (typeof TIME_LOSSES)[number] | (typeof WORD_LOSSES)[number];

/** One thing that the other side cannot say. */
export interface HoursLoss {
  /** Which kind of thing; those of `TIME_LOSSES` may change when it is open. */
  kind: HoursLossKind;
  /**
   * Where it stood: a JSON Pointer (RFC 6901) into the hours or into the list of events, such as `/periods/0/entry`; for
   * text the characters, such as `12-20` (from the first to before the last, UTF-16 code units).
   */
  path: string;
  /** What was lost, in English, for a log; not for readers. */
  detail: string;
}

/** What came out, and what could not be said. Without losses both sides mean the same. */
export interface Converted<Output> {
  /** The hours on the other side. */
  output: Output;
  /** Everything that could not be said there, each thing once. */
  losses: HoursLoss[];
}

/** Can this loss make the result differ from the original in when it is open, closed or unknown? */
export const changesTimes = (loss: HoursLoss): boolean =>
  (TIME_LOSSES as readonly HoursLossKind[]).includes(loss.kind);

/** A list of losses in which nothing stands twice. */
export class LossList {
  readonly all: HoursLoss[] = [];

  /** Adds a loss, unless the same kind is there already at this place. */
  add(kind: HoursLossKind, path: string, detail: string): void {
    if (!this.all.some((loss) => loss.kind === kind && loss.path === path))
      this.all.push({ kind, path, detail });
  }

  has(kind: HoursLossKind): boolean {
    return this.all.some((loss) => loss.kind === kind);
  }
}
