/** A record that is still being put together: what is not known is not in it, and the validator says what it lacks. */
export type Draft = Record<string, unknown>;

/** A directory as far as the input tells it: never a made-up head, and records that need not be whole. */
export type DraftDirectory = Draft & { organizations: Draft[]; services: Draft[] };

/** What the caller knows and the input does not say. */
export interface DraftOptions {
  /** Country of the services, ISO 3166-1 alpha-2: also tells how a phone number without its country is read. */
  country?: string;
  /** IANA time zone of all clock times. */
  timeZone?: string;
  /** BCP 47: the language of texts that name none. */
  language?: string;
  /** The day of the conversion, YYYY-MM-DD: when the input was read. */
  today?: string;
}

/** Puts a value under a key, when there is one. */
export function put(draft: Draft, key: string, value: unknown): void {
  if (value !== undefined) draft[key] = value;
}
