import * as z from 'zod';
import { CHANNEL, CONTACT_COST, NUMBER_SHOWN, PHONE_CHANNELS } from '../codes/structure.ts';
import { EMAIL_ADDRESS } from '../formats/email-address.ts';
import { languageTag } from '../formats/language-tag.ts';
import { E164_NUMBER, shortNumber } from '../formats/phone-number.ts';
import { longText, shortText } from '../formats/text.ts';
import { WEB_ADDRESS } from '../formats/web-address.ts';
import { openingHoursSchema } from './opening-hours.ts';
import { hasCode, withRules, type Rule } from './rule.ts';

/** Channels whose value is an address that a browser opens. */
const LINK_CHANNELS: readonly string[] = ['web', 'form', 'chat', 'video'];

const fields = z.strictObject({
  channel: z.enum(CHANNEL).describe('How: phone, sms, whatsapp, email, web, chat …'),
  value: z
    .union([z.string().min(1).max(2000), shortNumber])
    .describe(
      'E.164 number or {shortCode, country} for phones, an address for e-mail, a URL or user name for the rest.',
    ),
  printed: z.string().max(60).optional().describe('The number as locals write it, such as «22 11 22 33».'),
  label: shortText.optional().describe('What the line is called.'),
  purpose: shortText.optional().describe('What it is for, such as «after 15:00» or «from abroad».'),
  languages: z.array(languageTag).optional().describe('Languages answered (BCP 47).'),
  openingHours: openingHoursSchema
    .optional()
    .describe('When somebody answers, when it differs from the service.'),
  cost: z.enum(CONTACT_COST).optional().describe('What calling or writing costs.'),
  numberShown: z
    .enum(NUMBER_SHOWN)
    .optional()
    .describe('Does using it show the person’s own number to the service?'),
  note: longText.optional().describe('Menus, recordings, what to say.'),
});

/** The value of some channels is a string of one form. */
const valueLooksLike = (
  channels: readonly string[],
  pattern: RegExp,
  message: string,
): Rule<z.infer<typeof fields>> => ({
  check({ channel, value }, refuse) {
    if (channels.includes(channel) && typeof value === 'string' && !pattern.test(value))
      refuse(message, 'value');
  },
  keywords: {
    $comment: message,
    if: hasCode('channel', channels),
    then: {
      properties: { value: { anyOf: [{ type: 'string', pattern: pattern.source }, { type: 'object' }] } },
    },
  },
});

const shortNumberIsPhone: Rule<z.infer<typeof fields>> = {
  check({ channel, value }, refuse) {
    if (typeof value !== 'string' && !PHONE_CHANNELS.includes(channel))
      refuse('a short number belongs to a phone', 'value');
  },
  keywords: {
    $comment: 'A short number belongs to a phone.',
    if: hasCode('channel', PHONE_CHANNELS),
    else: { properties: { value: { type: 'string' } } },
  },
};

/** A way to reach a service: a shared line or address, never a person's own. */
export const contactSchema = withRules(fields, [
  valueLooksLike(
    PHONE_CHANNELS,
    E164_NUMBER,
    'a phone is written as +4722112233 (E.164) or as {shortCode, country}',
  ),
  shortNumberIsPhone,
  valueLooksLike(['email'], EMAIL_ADDRESS, 'this is no e-mail address'),
  valueLooksLike(LINK_CHANNELS, WEB_ADDRESS, 'this channel needs an address that begins with https://'),
]).meta({
  id: 'contact',
  title: 'Contact of a service',
  description: 'A way to reach a service: a shared line or address, never a person’s own.',
});

/** A way to reach a service; a phone is an E.164 number, or a short number with its country. Its fields: docs/fields.md#contact. */
export type Contact = z.infer<typeof contactSchema>;
