/** Mailbox providers for private people. */
const PRIVATE_HOSTS: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'hotmail.no',
  'hotmail.co.uk',
  'outlook.com',
  'live.com',
  'live.no',
  'msn.com',
  'yahoo.com',
  'yahoo.no',
  'yahoo.co.uk',
  'icloud.com',
  'me.com',
  'aol.com',
  'online.no',
  'getmail.no',
  'protonmail.com',
  'proton.me',
  'mail.ru',
  'yandex.ru',
  'ukr.net',
  'abv.bg',
  'wp.pl',
  'o2.pl',
  'interia.pl',
]);

/** An address in running text; what stands around it ends it. */
const MAILBOX = /([^\s@<>"'“”«»(),;:[\]]{1,64})@([\w-]{1,63}(?:\.[\w-]{1,63}){1,6})/g;

/** kari [at] gmail [dot] com, kari(at)gmail.com: what hides an address from programs only. */
const HIDDEN_AT = /\s?[[({]\s?(?:at|alfa|krøllalfa|snabel-?a|arroba|małpa)\s?[\])}]\s?/giu;
const HIDDEN_DOT = /\s?[[({]\s?(?:dot|punktum|punkt|prikk|punto)\s?[\])}]\s?/giu;
const MAY_HIDE = /[[({]\s?(?:at|alfa|krøll|snabel|arroba|małpa)/i;
/** What a text must hold for an address, hidden or not. */
export const MAY_HOLD_MAILBOX = new RegExp(`@|${MAY_HIDE.source}`, 'i');

const unhidden = (text: string): string =>
  MAY_HIDE.test(text) ? text.replace(HIDDEN_AT, '@').replace(HIDDEN_DOT, '.') : text;

/** The e-mail addresses of a text, also those that are hidden from programs, in small letters. */
export const mailboxesIn = (text: string): { localPart: string; host: string }[] =>
  [...unhidden(text.slice(0, 20_000)).matchAll(MAILBOX)].map(([, localPart = '', host = '']) => ({
    localPart: localPart.toLowerCase(),
    host: host.toLowerCase(),
  }));

export const isPrivateMailHost = (host: string): boolean => PRIVATE_HOSTS.has(host);
