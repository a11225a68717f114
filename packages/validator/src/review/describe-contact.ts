import type { Contact } from '@service-directory/schema';
import { printedNumber } from '@service-directory/schema/contacts';
import { describeHours } from './describe-hours.ts';
import { lineWith, type Line } from './fact.ts';
import type { Telling } from './telling.ts';
import { languageName, withPart, type ReviewWords } from './words/index.ts';

/** Whoever writes by these shows her number, whatever a record says. */
const SHOWS_NUMBER: ReadonlySet<Contact['channel']> = new Set(['sms', 'whatsapp', 'viber']);
/** Messengers that know people by their numbers; in these one can hide it. */
const MAY_HIDE: ReadonlySet<Contact['channel']> = new Set(['signal', 'telegram']);

/** Whether readers are told that their own number is seen. */
function numberWords({ channel, numberShown }: Contact, { numberSeen }: ReviewWords): string | undefined {
  if (numberShown === 'yes' || SHOWS_NUMBER.has(channel)) return numberSeen.yes;
  if (MAY_HIDE.has(channel)) return numberSeen.maybe;
  return numberShown === 'no' ? numberSeen.no : undefined;
}

/** Does nobody know whether those who answer see the number of the caller? Readers are then told that they may. */
export const isNumberUnknown = ({ channel, numberShown = 'unconfirmed' }: Contact): boolean =>
  channel === 'phone' && numberShown === 'unconfirmed';

/** The number as readers see it, which is the one that is dialled; an address as it is. */
const shownValue = (contact: Contact): string => {
  const { value } = contact;
  const number = printedNumber(contact);
  if (number !== '') return number;
  return typeof value === 'string' ? value : value.shortCode;
};

/** A way to get in touch, with all that readers are told of it. */
export function describeContact(contact: Contact, telling: Telling): Line {
  const { language, tell, allow } = telling;
  const { words, labels, lang } = language;
  const { channel, cost, languages = [] } = contact;
  const about = [tell(contact.label), tell(contact.purpose)].filter((part) => part !== undefined);
  const shown = allow(shownValue(contact)) ?? words.leftOut;
  const named = withPart(labels.channel[channel].label, about.join(', '));
  const note = tell(contact.note);
  const spoken = languages.map((code) => allow(languageName(code, lang)) ?? words.leftOut);
  return lineWith(withPart(`${named}: ${shown}`, describeHours(contact.openingHours, telling).join('; ')), [
    spoken.length === 0 ? undefined : words.answersIn(spoken.join(', ')),
    cost === undefined || cost === 'unconfirmed' ? undefined : labels.contactCost[cost].label,
    numberWords(contact, words),
    note === undefined ? undefined : words.quote(note),
  ]);
}
