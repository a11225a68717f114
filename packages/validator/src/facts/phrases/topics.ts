import { promisesAnonymity } from './anonymity-promised.ts';
import { refusesAnonymity } from './anonymity-refused.ts';
import { asksForAppointment } from './appointment-demanded.ts';
import { promisesNoAppointment } from './appointment-waived.ts';
import { promisesFree } from './free-promised.ts';
import { warnsPolice } from './duty-to-warn.ts';
import { asksForIdentification } from './identification-demanded.ts';
import { turnsAwayWithoutIdentification } from './identification-refused.ts';
import { immigrationOnSite, tellsImmigration } from './immigration-told.ts';
import { asksForPayment } from './payment-demanded.ts';
import { asksForPersonalNumber } from './personal-number-demanded.ts';
import { policeOnSite, tellsPolice } from './police-told.ts';
import { keepsRecords } from './records-kept.ts';
import { sharesRecords } from './records-shared.ts';
import { asksForReferral } from './referral-demanded.ts';
import { promisesNoReferral } from './referral-waived.ts';
import { asksForResidence } from './residence-demanded.ts';
import { turnsAwayWithoutResidence } from './residence-refused.ts';
import { promisesNoResidence } from './residence-waived.ts';
import { promisesSecrecyWithoutLimits } from './secrecy-absolute.ts';
import type { Topic } from './topic.ts';

/** Everything that is listened for in the texts of a service. At most 31: each is a bit (`word-starts.ts`). */
export const TOPICS = {
  asksForResidence,
  promisesNoResidence,
  asksForIdentification,
  asksForPersonalNumber,
  refusesAnonymity,
  promisesAnonymity,
  asksForPayment,
  promisesFree,
  asksForReferral,
  promisesNoReferral,
  asksForAppointment,
  promisesNoAppointment,
  tellsPolice,
  tellsImmigration,
  keepsRecords,
  promisesSecrecyWithoutLimits,
  turnsAwayWithoutResidence,
  turnsAwayWithoutIdentification,
  policeOnSite,
  immigrationOnSite,
  sharesRecords,
  warnsPolice,
} as const satisfies Readonly<Record<string, Topic>>;

export type TopicName = keyof typeof TOPICS;

export const TOPIC_NAMES = Object.keys(TOPICS) as TopicName[];

const BITS = Object.fromEntries(TOPIC_NAMES.map((name, index) => [name, 1 << index])) as Record<
  TopicName,
  number
>;

/** The bit of a topic in a set of topics. */
export const bitOf = (name: TopicName): number => BITS[name];
