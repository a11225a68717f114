import { hostOf, isHost, pathOf, webAddressesIn } from '../../facts/links.ts';
import { defineRule } from '../../rule.ts';

/** Hosts that send on whoever comes, and the paths that do it; they count the visit first. */
const REDIRECTS: readonly (readonly [host: string, path: RegExp])[] = [
  ['l.facebook.com', /./],
  ['lm.facebook.com', /./],
  ['l.instagram.com', /./],
  ['l.messenger.com', /./],
  ['facebook.com', /^\/(?:l|flx\/warn)[./]/],
  ['safelinks.protection.outlook.com', /./],
  ['urldefense.com', /./],
  ['urldefense.proofpoint.com', /./],
  ['list-manage.com', /^\/track\//],
  ['sendgrid.net', /^\/(?:ls|wf)\/click/],
  ['linkedin.com', /^\/redir\//],
  ['youtube.com', /^\/redirect/],
  ['vk.com', /^\/away\.php/],
  ['bing.com', /^\/ck\//],
  ['duckduckgo.com', /^\/l\//],
  ['slack-redir.net', /./],
];
/** The search pages of every country; what they send on stands behind `url` or `q`. */
const GOOGLE = /^(?:[a-z]+\.)?google\.[a-z.]{2,6}$/;
const GOOGLE_PATH = /^\/(?:url\?|amp\/s\/|imgres\?)/;
/** A page in translation is read by the company that translates it. */
const TRANSLATED = /^translate\.google\.|\.translate\.goog$/;

const isRedirect = (address: string): boolean => {
  const host = hostOf(address);
  const path = pathOf(address);
  return (
    (GOOGLE.test(host) && GOOGLE_PATH.test(path)) ||
    TRANSLATED.test(host) ||
    REDIRECTS.some(([name, pattern]) => isHost(host, [name]) && pattern.test(path))
  );
};

/** Flags a link that leads to its page by way of a company that counts who follows it. */
export const linkTrackedRedirect = defineRule({
  code: 'link/tracked-redirect',
  severity: 'warning',
  source: 'Safety guide, section 2: no request to anyone the host did not name',
  why: 'Whoever copies a link from a search page or an e-mail copies the counter in front of it. A third party learns that this person looked for this help.',
  on: 'string',
  within: 'links',
  mayHold:
    /\/\/(?:lm?\.|[a-z0-9.-]*(?:google\.[a-z.]+\/(?:url|amp|imgres)|translate\.goog|safelinks|urldefense|list-manage|sendgrid|slack-redir)|translate\.|(?:www\.)?(?:facebook\.com\/(?:l|flx)|linkedin\.com\/redir|youtube\.com\/redirect|vk\.com\/away|bing\.com\/ck|duckduckgo\.com\/l))/i,
  ok: 'https://example.org/hjelp?url=1',
  notOk: 'https://www.google.com/url?q=https%3A%2F%2Fexample.org',
  check({ value, field }, report) {
    const address = webAddressesIn(value).find(isRedirect);
    if (address !== undefined) report({ params: { field, host: hostOf(address) } });
  },
});
