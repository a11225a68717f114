import { PHONE_CHANNELS } from '@service-directory/schema';
import { appOf, numberInAppLink } from '../../facts/app-links.ts';
import { defineRule } from '../../rule.ts';

type Kind = 'number' | 'link' | 'email';

/** What the value of a channel is; the others take user names as well. */
const KINDS: ReadonlyMap<unknown, Kind> = new Map<unknown, Kind>([
  ...PHONE_CHANNELS.map((channel) => [channel, 'number'] as const),
  ...['web', 'form', 'chat', 'video'].map((channel) => [channel, 'link'] as const),
  ['email', 'email'],
]);

const ADDRESS = /^[^\s@:/]{1,64}@[^\s@/]+\.[a-z]{2,}$/i;
/** What a value begins or is like when it fits: nearly every one does. */
const FITS: Readonly<Record<Kind, RegExp>> = { number: /^\+/, link: /^https?:/i, email: ADDRESS };
const WEB_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const NUMBER = /^\+?[\d\s().-]{5,20}$/;
/** Longer values are cut before patterns run over them. */
const MAX_LENGTH = 300;

interface Meant {
  channel: string;
  /** The value to write. */
  better: string;
  /** Does something stand before or after the value that must go, such as `tel:`? */
  isWrapped: boolean;
}

/** What a value is beyond doubt, and what to write instead. */
function meantBy(value: string): Meant | undefined {
  const wrapped = (channel: string, better: string) => ({ channel, better, isWrapped: true });
  if (/^mailto:/i.test(value)) return wrapped('email', value.slice(7).split('?', 1)[0] ?? '');
  if (/^tel:/i.test(value)) return wrapped('phone', value.slice(4));
  if (/^sms:/i.test(value)) return wrapped('sms', value.slice(4).split(/[?;&]/, 1)[0] ?? '');
  const plain = (channel: string, better: string) => ({ channel, better, isWrapped: false });
  if (ADDRESS.test(value)) return plain('email', value);
  const app = appOf(value);
  if (app !== undefined) return wrapped(app, numberInAppLink(value) ?? value);
  if (WEB_ADDRESS.test(value)) return plain('web', value.replace(/^www\./i, 'https://www.'));
  return NUMBER.test(value) ? plain('phone', value) : undefined;
}

/** Flags a value that cannot belong to its channel: an e-mail address as a phone, a number as an e-mail, `tel:` before a number. */
export const contactWrongChannel = defineRule({
  code: 'contact/wrong-channel',
  severity: 'error',
  source: 'Design, section 4: channel and value of a contact',
  why: 'Whoever taps the button gets an error from the phone and thinks that the help is gone.',
  on: 'contact',
  replaces: ['schema/wrong-format', 'schema/not-together'],
  ok: { channel: 'email', value: 'post@example.org', printed: undefined },
  notOk: { channel: 'phone', value: 'post@example.org', printed: undefined },
  check({ channel, value }, report) {
    const kind = KINDS.get(channel);
    if (kind === undefined || typeof value !== 'string' || FITS[kind].test(value)) return;
    const found = meantBy(value.trim().slice(0, MAX_LENGTH));
    if (found === undefined) return;
    const isSameKind = KINDS.get(found.channel) === kind;
    // A number without a country code, or a page without https, is told with the right one by the shape rules.
    if (isSameKind && !found.isWrapped) return;
    const meant = isSameKind && found.channel === 'phone' ? String(channel) : found.channel;
    report({ path: ['value'], params: { channel: String(channel), meant, better: found.better } });
  },
});
