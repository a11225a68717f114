import type { Params } from '../../finding.ts';
import { countryName } from '../country-name.ts';
import type { Sentences } from '../types.ts';
import { meant } from './words.ts';

const nameOf = (code: Params[string]): string => countryName('en', code);

const APPS: Readonly<Record<string, string>> = {
  sms: 'text message',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  signal: 'Signal',
  viber: 'Viber',
  messenger: 'Messenger',
};
const appName = (channel: Params[string]) => APPS[String(channel)] ?? String(channel);

const VALUES: Readonly<Record<string, string>> = {
  email: 'an e-mail address',
  web: 'a web address',
  phone: 'a phone number',
  sms: 'a number for text messages',
};
const channelValue = (channel: Params[string]) => VALUES[String(channel)] ?? `a link to ${appName(channel)}`;

/** What the rules of the family contacts say in English. */
export const contacts = {
  'contact/phone-impossible': {
    message: ({ number, country }) =>
      country === ''
        ? `${String(number)} is no number that can be called: the country code does not exist or the number of digits is wrong.`
        : `${String(number)} has too many or too few digits for ${nameOf(country)}.`,
    help: (_, { isSheet }) =>
      isSheet
        ? 'Compare it with the source. A short number such as 116 117 is written by itself.'
        : 'Compare it with the source. A short number is written as { shortCode, country }.',
  },
  'contact/phone-invalid': {
    message: ({ number, country, callingCode }) =>
      `${String(number)} is not in any number range of ${country === '' ? `+${String(callingCode)}` : nameOf(country)}.`,
    help: () => 'Compare it with the source and call it once. Two digits may have changed places.',
  },
  'contact/short-code-unknown-shape': {
    message: ({ number, country }) =>
      `${String(number)} does not look like a short number in ${nameOf(country)}.`,
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
  'contact/wrong-channel': {
    message: ({ channel, meant }, terms) => {
      if (terms.isSheet)
        return channel === meant
          ? `What stands here cannot be used as ${terms.code('channel', channel)} as it is written.`
          : `What stands here should be ${terms.code('channel', channel)}, and is ${channelValue(meant)}.`;
      return channel === meant
        ? `“channel” is “${String(channel)}”, and the value does not fit that as it is written.`
        : `“channel” is “${String(channel)}”, and the value is ${channelValue(meant)}.`;
    },
    help: ({ channel, meant, better }) =>
      channel === meant
        ? `Write the value as ${String(better)}, with nothing before or after it.`
        : `Write channel: ${String(meant)} and value: ${String(better)}, or the right value for this channel.`,
  },
  'contact/service-code': {
    message: ({ field }) => `“${String(field)}” holds a star or a hash, which give orders to a phone.`,
    help: () => 'Write digits only. What to press in a menu belongs in the note.',
  },
  'contact/short-code-country': {
    message: ({ number, country, expected }) =>
      `The short number ${String(number)} works in ${nameOf(country)}, and the directory is for ${nameOf(expected)}.`,
    help: ({ expected }) =>
      `Correct the country to ${String(expected)}, write the whole number with its country code, or say in the note who can call it.`,
  },
  'contact/emergency-number': {
    message: ({ number }) =>
      `The emergency number ${String(number)} is given as the phone of this service, without a word on when to call it.`,
    help: () =>
      'Write the number of the service itself. If the emergency number is meant, say when in “purpose”.',
  },
  'contact/premium-number': {
    message: ({ number }) => `${String(number)} has a price of its own, and the record does not say so.`,
    help: (_, { isSheet }) =>
      isSheet
        ? 'Write the price beside the number, so that it is seen before the call. Better still, find a number at the normal rate.'
        : 'Write cost: premium, and the price in the note. Better still, find a number at the normal rate.',
  },
  'contact/foreign-number': {
    message: ({ number, country }) => `${String(number)} is a number in ${nameOf(country)}.`,
    help: () => 'If that is right, say so in the note. If not, correct the country code.',
  },
  'contact/text-to-landline': {
    message: ({ number }) => `${String(number)} is a landline, which receives no text messages.`,
    help: (_, { isSheet }) =>
      `Write the mobile number for messages, or ${isSheet ? 'let this one be a phone only' : 'channel: phone'}.`,
  },
  'contact/app-link': {
    message: ({ channel, meant }, terms) =>
      `The link opens ${appName(meant)}, and ${terms.isSheet ? 'it stands as' : 'the channel is'} ${terms.quoted('channel', channel)}.`,
    help: ({ meant, better }, { isSheet }) =>
      isSheet
        ? `Take the link away, and give ${String(better)} as ${appName(meant)}.`
        : `Write channel: ${String(meant)} and value: ${String(better)}.`,
  },
  'contact/number-shown-unconfirmed': {
    message: ({ channel }) =>
      `The record does not say whether writing by ${appName(channel)} shows the person’s own number.`,
    help: () => 'Ask the service, and write numberShown: yes or no.',
  },
  'contact/email-host': {
    message: ({ host }) => `An e-mail address ends in “${String(host)}”, which looks misspelt.`,
    help: (params) => meant(params),
  },
  'contact/link-to-file': {
    message: ({ kind }) => `The link leads to a file (${String(kind)}), not to a page.`,
    help: () => 'Link to the page on which the file is offered.',
  },
  'contact/duplicate': {
    message: ({ first, second }) =>
      `Contacts ${String(first)} and ${String(second)} are the same, and nothing tells them apart.`,
    help: () => 'Remove one, or say in “purpose” what each is for.',
  },
  'contact/unlabelled': {
    message: ({ count }) => `${String(count)} phone numbers do not say what they are for.`,
    help: () => 'Say in “purpose” what each is for, such as “in the evening”, or keep the best one.',
  },
  'contact/printed-without-digits': {
    message: ({ printed }) => `The number is shown as “${String(printed)}”.`,
    help: (_, { isSheet }) =>
      isSheet
        ? 'Write the number as locals write it, and the words by themselves.'
        : 'Write the number in “printed” as locals write it. Words belong in “label”.',
  },
  'service/account-needed': {
    message: ({ count }) =>
      count === 1
        ? 'The only contact needs an account with a company that runs an app or a network.'
        : 'Every contact needs an account with a company that runs an app or a network.',
    help: () => 'Add a phone, an e-mail address or a page of the organisation’s own.',
  },
} satisfies Readonly<Record<string, Sentences>>;
