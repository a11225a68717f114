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

/** The e-mail addresses of a text, in small letters. */
export const mailboxesIn = (text: string): { localPart: string; host: string }[] =>
  [...text.slice(0, 20_000).matchAll(MAILBOX)].map(([, localPart = '', host = '']) => ({
    localPart: localPart.toLowerCase(),
    host: host.toLowerCase(),
  }));

export const isPrivateMailHost = (host: string): boolean => PRIVATE_HOSTS.has(host);
