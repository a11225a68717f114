import { hostOf, isHost } from './links.ts';

/** Hosts whose links open a messaging app, by the channel that they belong to. */
const APP_HOSTS: Readonly<Record<string, readonly string[]>> = {
  whatsapp: ['wa.me', 'api.whatsapp.com', 'chat.whatsapp.com', 'web.whatsapp.com'],
  telegram: ['t.me', 'telegram.me', 'telegram.dog'],
  messenger: ['m.me', 'messenger.com'],
  signal: ['signal.me', 'signal.group'],
  viber: ['chats.viber.com', 'invite.viber.com'],
};

/** What stands before the colon of addresses that only an app reads, with its channel. */
const APP_SCHEMES: ReadonlyMap<string, string> = new Map([
  ['whatsapp', 'whatsapp'],
  ['tg', 'telegram'],
  ['viber', 'viber'],
  ['sgnl', 'signal'],
  ['fb-messenger', 'messenger'],
]);

/** The channel of the messaging app that a link opens, such as `whatsapp`; undefined for any other link. */
export function appOf(link: string): string | undefined {
  const channel = APP_SCHEMES.get(link.slice(0, Math.max(0, link.indexOf(':'))).toLowerCase());
  if (channel !== undefined) return channel;
  const host = hostOf(/^https?:/i.test(link) ? link : `https://${link}`);
  return Object.entries(APP_HOSTS).find(([, hosts]) => isHost(host, hosts))?.[0];
}

/** The number in a link to WhatsApp or Signal as E.164: `https://wa.me/4799000000` names +4799000000. */
export function numberInAppLink(link: string): string | undefined {
  const digits = /(?:wa\.me\/|[?&]phone=|signal\.me\/#p\/)(?:\+|%2B)?([1-9]\d{6,14})(?!\d)/i.exec(link)?.[1];
  return digits === undefined ? undefined : `+${digits}`;
}

/** Networks where a page is shown only to those who have an account, or asks for one at every step. */
const ACCOUNT_HOSTS = [
  'facebook.com',
  'fb.com',
  'fb.me',
  'instagram.com',
  'tiktok.com',
  'snapchat.com',
  'x.com',
  'twitter.com',
  'linkedin.com',
  'vk.com',
];

/** A quick look: the first letters of those hosts. */
const MAY_ASK = /facebook|fb\.|instagram|tiktok|snapchat|\bx\.com|twitter|linkedin|vk\.com/i;

/** Is the link to a network that asks for an account? */
export const asksForAccount = (link: string): boolean =>
  MAY_ASK.test(link) && isHost(hostOf(link), ACCOUNT_HOSTS);
