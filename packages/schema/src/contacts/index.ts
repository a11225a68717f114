/**
 * Ways to reach a service: the link behind each, the number as it is dialled and as it is read, and which is best now. What
 * opens another site or an app is told.
 * @packageDocumentation
 */
export {
  bestContact,
  contactsNow,
  type Availability,
  type BestContactOptions,
  type ContactOption,
} from '../derive/service/best-contact.ts';
export {
  contactLink,
  dialledNumber,
  leavesSite,
  printedNumber,
  webLink,
} from '../derive/service/contact-link.ts';
