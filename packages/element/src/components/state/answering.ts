import { hoursStaleAfter, openingStatus, originOf, type Result } from '@service-directory/schema';
import type { ViewContext } from '../../context.ts';

/** Ways to get in touch by which nobody answers at once. */
const WAITING = /^(?:email|form|web)$/;

/**
 * The state of a way to get in touch that is answered at this moment while the door is shut, or nobody knows whether it is: a
 * shut door must not hide a telephone that answers. Undefined when there is none, and where the state is that of one already.
 */
export function answering(
  { service, status, ...rest }: Result,
  { at, directory }: ViewContext,
): Result | undefined {
  if (status.state === 'open' || status.of.kind === 'contact' || (service.status ?? 'active') !== 'active')
    return undefined;
  const { timeZone, publicHolidays } = originOf(directory, service.id);
  for (const contact of service.contacts ?? []) {
    if (contact.openingHours === undefined || WAITING.test(contact.channel)) continue;
    const staleAfter = hoursStaleAfter(service, { at, timeZone });
    const own = openingStatus(contact.openingHours, { at, timeZone, publicHolidays, staleAfter });
    if (own.state === 'open')
      return { ...rest, service, status: { ...own, of: { kind: 'contact', contact } } };
  }
  return undefined;
}
