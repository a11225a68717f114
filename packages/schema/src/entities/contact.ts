import * as z from 'zod';
import { CHANNEL, NUMBER_SHOWN, PHONE_CHANNELS } from '../codes/structure.ts';
import { emailAddress } from '../formats/email-address.ts';
import { languageTag } from '../formats/language-tag.ts';
import { e164Number, shortNumber } from '../formats/phone-number.ts';
import { longText, shortText } from '../formats/text.ts';
import { webAddress } from '../formats/web-address.ts';
import { openingHoursSchema } from './opening-hours.ts';

/** A way to reach a service: a shared line or address, never a person's own. */
export const contactSchema = z
  .strictObject({
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
    cost: z
      .enum(['free', 'normal-rate', 'premium', 'unconfirmed'])
      .optional()
      .describe('What calling or writing costs.'),
    numberShown: z
      .enum(NUMBER_SHOWN)
      .optional()
      .describe('Does using it show the person’s own number to the service?'),
    note: longText.optional().describe('Menus, recordings, what to say.'),
  })
  .superRefine((contact, context) => {
    const { channel, value } = contact;
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['value'], message });
    if (PHONE_CHANNELS.includes(channel)) {
      if (typeof value === 'string' && !e164Number.safeParse(value).success) {
        refuse('a phone is written as +4722112233 (E.164) or as {shortCode, country}');
      }
      return;
    }
    if (typeof value !== 'string') refuse('a short number belongs to a phone');
    else if (channel === 'email' && !emailAddress.safeParse(value).success)
      refuse('this is no e-mail address');
    else if (['web', 'form', 'chat', 'video'].includes(channel) && !webAddress.safeParse(value).success) {
      refuse('this channel needs an address that begins with https://');
    }
  });

export type Contact = z.infer<typeof contactSchema>;
