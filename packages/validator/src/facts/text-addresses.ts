/** Longer texts are cut before addresses are looked for; the data model allows 5,000 characters. */
const MAX_TEXT = 6000;

const MAIL = /[\p{L}\d._%+-]{1,64}@[a-z\d.-]{1,253}\.[a-z]{2,}/giu;
/** With or without `https://`; endings of the places our readers are sent to, so that «kl.15.no» and «f.eks» are none. */
const WEB =
  /(?:https?:\/\/|(?<![@\p{L}\d.-]))(?:[a-z\d](?:[a-z\dæøå-]{0,61}[a-z\dæøå])?\.){1,5}(?:no|com|org|net|eu|int|info|se|dk|fi|es|ro|ru|ua|pl|bg|fr|uk|de|help|gov)(?![\p{L}\d-])/giu;

/** The e-mail addresses in a text, in small letters. */
export const mailAddressesIn = (text: string): Set<string> =>
  new Set((text.slice(0, MAX_TEXT).match(MAIL) ?? []).map((mail) => mail.toLowerCase()));

/**
 * The sites that a text names, each as the last two parts of its host: a page of the site in another language, and its
 * `www.`, are the same site.
 */
export function sitesIn(text: string): Set<string> {
  const hosts = text.slice(0, MAX_TEXT).replace(MAIL, ' ').match(WEB) ?? [];
  return new Set(
    hosts.map((host) =>
      host
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .split('.')
        .slice(-2)
        .join('.'),
    ),
  );
}
