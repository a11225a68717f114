import type { Contact, Service } from '@service-directory/schema';
import { factOf, type Fact } from './fact.ts';
import type { Telling } from './telling.ts';
import type { ReviewWords } from './words/index.ts';

/** How many it takes, and the chance of being turned away. */
export const describeCapacity = ({ service, language, tell }: Telling): Fact =>
  factOf(language.words.capacity, [tell(service.capacity)]);

/** What it does not do, and where to go instead. */
export const describeNotOffered = ({ service, language, tell }: Telling): Fact =>
  factOf(language.words.notOffered, [tell(service.notOffered)]);

const LEFT_ON_PHONE: ReadonlySet<Contact['channel']> = new Set(['phone', 'sms']);
const APPS: ReadonlySet<Contact['channel']> = new Set([
  'whatsapp',
  'signal',
  'telegram',
  'viber',
  'messenger',
]);

/**
 * What readers are told beside all such services, once: which duties limit every promise, and what a phone or an app shows.
 * @param hasPromises does the message tell of any condition
 * @param hasOld does it call any of them old
 */
export function generalWords(
  services: readonly Service[],
  { promiseLimits, callTrace, appTrace, oldMeans }: ReviewWords,
  { hasPromises, hasOld }: { hasPromises: boolean; hasOld: boolean },
): string[] {
  const channels = services.flatMap(({ contacts = [] }) => contacts.map(({ channel }) => channel));
  return [
    ...(hasPromises ? [promiseLimits] : []),
    ...(hasOld ? [oldMeans] : []),
    ...(channels.some((channel) => LEFT_ON_PHONE.has(channel)) ? [callTrace] : []),
    ...(channels.some((channel) => APPS.has(channel)) ? [appTrace] : []),
  ];
}
