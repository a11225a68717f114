import type { Basis } from '../../src/codes/access.ts';
import type { Weekday } from '../../src/codes/structure.ts';
import type { AccessConditions } from '../../src/entities/access-conditions.ts';
import type { Contact } from '../../src/entities/contact.ts';
import type { Service } from '../../src/entities/service.ts';
import type { Source, Verification } from '../../src/entities/source.ts';
import type { Text } from '../../src/formats/text.ts';

/** When the stored copies of the pages were read. */
export const READ_ON = '2026-11-24';

/** Transcriptions that were read where the page itself could not be (MIT licence). */
export const TRANSCRIPT =
  'https://github.com/malinfossum/varde/blob/7de4f858675057dac77f96a02c3a074cc27a5e37/docs/seed-data.md';
export const TRANSCRIPT_OSLO =
  'https://github.com/malinfossum/varde/blob/ca8716a55877558700cba466095ba3834bc0db30/docs/seed-data-oslo.md';

export const MON_TO_FRI: Weekday[] = ['mo', 'tu', 'we', 'th', 'fr'];
export const EVERY_DAY: Weekday[] = [...MON_TO_FRI, 'sa', 'su'];

/** Nobody says. The note tells what the sources do say. */
export const unconfirmed = (note?: Text, sourceIds?: string[]) => ({
  value: 'unconfirmed' as const,
  ...(note === undefined ? {} : { note }),
  ...(sourceIds === undefined ? {} : { sourceIds }),
});

const conditionBy =
  (basis: Basis) =>
  <const Value extends string>(value: Value, sourceIds: string[], note?: Text) => ({
    value,
    basis,
    sourceIds,
    ...(note === undefined ? {} : { note }),
  });

/** The service says so itself. */
export const stated = conditionBy('stated');
/** Others say so. */
export const reported = conditionBy('reported');
/** A law or national rule says so. */
export const ruled = conditionBy('rule');

/** A page of which a stored copy was read. */
export const page = (id: string, url: string, supports: string[], publishedOn?: string): Source => ({
  id,
  url,
  ...(publishedOn === undefined ? {} : { publishedOn }),
  retrievedOn: READ_ON,
  supports,
});

/** A page of which another directory's transcription was read. */
export const transcript = (
  id: string,
  url: string,
  supports: string[],
  via = TRANSCRIPT,
  retrievedOn = '2026-08-13',
): Source => ({ id, url, retrievedOn, via, supports });

/** The check that such a transcription is: somebody else read the page on that day. */
export const transcribed = (
  confidence: Verification['confidence'],
  lastVerifiedOn = '2026-08-13',
): Verification => ({ lastVerifiedOn, method: 'second-hand', confidence });

/** A phone with a number of its own. */
export const phone = (value: string, printed: string, more: Partial<Contact> = {}): Contact => ({
  channel: 'phone',
  value,
  printed,
  ...more,
});

/** A short number that works inside Norway. */
export const shortNumber = (shortCode: string, printed: string, more: Partial<Contact> = {}): Contact => ({
  channel: 'phone',
  value: { shortCode, country: 'NO' },
  printed,
  ...more,
});

export const web = (value: string): Contact => ({ channel: 'web', value });

type RecordFields = Omit<Service, 'access' | 'verification'> & {
  access?: Partial<AccessConditions>;
  verification?: Verification;
};

/**
 * A record as the pages give it. Plain texts are English. Left out: nobody says what they ask about residence; the
 * provider's page was read once, on no day that counts as a check.
 */
export const record = ({ access, ...fields }: RecordFields): Service => ({
  verification: { method: 'website', confidence: 'medium' },
  ...fields,
  access: { residenceStatus: unconfirmed(), ...access },
});
