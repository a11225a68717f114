import type { Sentences } from '../types.ts';

/** What the rules of the family contacts say in English. */
export const contacts = {
  'contact/phone-impossible': {
    message: ({ number, country }) =>
      country === ''
        ? `${String(number)} is no number that can be called: the country code does not exist or the number of digits is wrong.`
        : `${String(number)} has too many or too few digits for ${String(country)}.`,
    help: () => 'Compare it with the source. A short number is written as { shortCode, country }.',
  },
  'contact/phone-invalid': {
    message: ({ number, country, callingCode }) =>
      `${String(number)} is not in any number range of ${country === '' ? `+${String(callingCode)}` : String(country)}.`,
    help: () => 'Compare it with the source and call it once. Two digits may have changed places.',
  },
  'contact/short-code-unknown-shape': {
    message: ({ number, country }) =>
      `${String(number)} does not look like a short number in ${String(country)}.`,
    help: () =>
      'Compare it with the source. A whole number is written as +47 and eight digits, without spaces.',
  },
  'contact/printed-differs': {
    message: ({ printed, number }) =>
      `The number is shown as “${String(printed)}” and dialled as ${String(number)}.`,
    help: () => 'Find out which is right and write it in both fields.',
  },
  'contact/http-not-https': {
    message: () => 'The link is not encrypted (http).',
    help: () => 'Try it with https:// and write that if it works.',
  },
  'service/unreachable': {
    message: () => 'The service has no contact and no address.',
    help: () => 'Add a phone, an e-mail address or a web page, if only that of the organisation.',
  },
} satisfies Readonly<Record<string, Sentences>>;
