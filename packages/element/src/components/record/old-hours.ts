import { hoursStaleAfter, originOf, type Service } from '@service-directory/schema';
import { todayAt, type RecordContext } from '../../context.ts';
import { ageWords } from '../../status-line.ts';

/** That the hours of a service do not count: too old, or shut for a while, as its state says it; empty while they do. */
export function oldWords(service: Service, context: RecordContext): string {
  const { locale, directory, at } = context;
  // The week is what it was, and will be.
  if (service.status !== undefined && service.status !== 'active') return locale.messages.temporarilyClosed;
  const { timeZone } = originOf(directory, service.id);
  if (todayAt(service, context) <= hoursStaleAfter(service, { at, timeZone })) return '';
  return `${locale.messages.hoursUnsure} ${ageWords(service.verification.lastVerifiedOn, locale)}`;
}
