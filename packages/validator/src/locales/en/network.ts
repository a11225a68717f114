import type { Params } from '../../finding.ts';
import type { Sentences } from '../types.ts';

/** Why no page came, by the reasons of `network/`. */
const REASONS: Readonly<Record<string, string>> = {
  'no-host': 'no such host exists',
  expired: 'has expired',
  'not-yet-valid': 'is not valid yet',
  'wrong-host': 'belongs to another host',
  untrusted: 'was made by nobody whom browsers trust',
  chain: 'the server leaves out a certificate that browsers may know and this program does not',
  timeout: 'no answer came in time',
  refused: 'the host refuses the connection',
  'too-many-redirects': 'it leads from page to page without end',
  'no-web-address': 'it leads to something that is no web page',
  private: 'it leads into a private network, where nothing is asked',
  'not-asked': 'its host let two others wait in vain, and was not asked again in this run',
  other: 'the connection broke off',
};
const reasonOf = ({ reason, status }: Params): string =>
  status === undefined ? (REASONS[String(reason)] ?? String(reason)) : `the server answers ${String(status)}`;

/** What the rules of the family network say in English. */
export const network = {
  'link/dead': {
    message: (params) => `“${String(params['url'])}” leads nowhere: ${reasonOf(params)}.`,
    help: () => 'Find the new page and change the address, or take it out.',
  },
  'link/moved': {
    message: ({ url, to, isUnencrypted }) =>
      isUnencrypted === true
        ? `“${String(url)}” leads on to “${String(to)}”, which anyone on the way can read.`
        : `“${String(url)}” has moved for good to “${String(to)}”.`,
    help: ({ to, isUnencrypted }) =>
      isUnencrypted === true
        ? 'Keep the address with https, and tell the service that its site leads readers away from it.'
        : `Open the new address. If it is the same page, write “${String(to)}”.`,
  },
  'link/other-host': {
    message: ({ url, toHost }) => `“${String(url)}” leads to another host, “${String(toHost)}”.`,
    help: ({ to }) =>
      `Open “${String(to)}”. If it belongs to the service, write that address; if not, take the link out.`,
  },
  'link/front-page': {
    message: ({ url, to }) =>
      `“${String(url)}” leads to the front page “${String(to)}”: the page may be gone.`,
    help: () => 'Look for the page on the site and change the address, or use the front page on purpose.',
  },
  'link/certificate': {
    message: ({ url, reason }) =>
      `Browsers warn of “${String(url)}”: its certificate ${REASONS[String(reason)] ?? String(reason)}.`,
    help: ({ host }) =>
      `Tell those who run “${String(host)}”. Until it is mended, give readers the phone first.`,
  },
  'link/unreachable': {
    message: (params) => `“${String(params['url'])}” could not be reached: ${reasonOf(params)}.`,
    help: () => 'Try again tomorrow. If it still fails, ask the service for its address.',
  },
  'link/not-checked': {
    message: (params) => `“${String(params['url'])}” could not be checked: ${reasonOf(params)}.`,
    help: () => 'Open it in a browser and look for yourself.',
  },
  'link/slow': {
    message: ({ url, seconds }) => `“${String(url)}” took ${String(seconds)} seconds to answer.`,
    help: () => 'See that the most important facts, and a phone number, are in the directory itself.',
  },
} satisfies Readonly<Record<string, Sentences>>;
