import { INTERFACE_LANGUAGES } from '@service-directory/schema';
import type { Params } from '../finding.ts';
import { hostOf } from '../facts/links.ts';
import type { LinkFailure, LinkResult } from './link-result.ts';

/** What is wrong with a link. */
export interface LinkProblem {
  code: string;
  params: Params;
}

/** Longer than this and a reader on an old phone has gone, in milliseconds. */
const SLOW_MS = 5_000;

const CERTIFICATE: ReadonlySet<LinkFailure> = new Set([
  'expired',
  'not-yet-valid',
  'wrong-host',
  'untrusted',
]);
/** What says more about this program, or about today, than about the link. */
const NOT_CHECKED: ReadonlySet<LinkFailure> = new Set(['chain', 'no-web-address', 'private', 'not-asked']);

/** An address without what makes no difference to a reader: `www.`, the stroke at the end, the scheme when it is https. */
const plain = (address: string): string =>
  address
    .replace(/^https:\/\//i, '//')
    .replace(/^((?:http:)?\/\/)www\./i, '$1')
    .replace(/\/(?=\?|$)/, '')
    .toLowerCase();

const LANGUAGES: ReadonlySet<string> = new Set([
  ...INTERFACE_LANGUAGES,
  'no',
  'se',
  'da',
  'sv',
  'fi',
  'de',
  'it',
  'nl',
]);
const isLanguage = (word: string) => LANGUAGES.has(word.toLowerCase());

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  // `/` and `/no/`, `/en-GB`: the front page, or that of a language.
  const language = /^\/(?:([a-z]{2})(?:-[a-z]{2})?\/?)?$/i.exec(pathname);
  return search === '' && language !== null && (language[1] === undefined || isLanguage(language[1]));
}

/** What is wrong with a link, by what came of asking for it; nothing when it is well. */
export function judgeLink(url: string, result: LinkResult): LinkProblem[] {
  const { status, failure, to, isPermanent = false, slowestMs } = result;
  const host = hostOf(url);
  if (failure === 'no-host') return [{ code: 'link/dead', params: { url, host, reason: failure } }];
  if (failure !== undefined) {
    if (CERTIFICATE.has(failure))
      return [{ code: 'link/certificate', params: { url, host, reason: failure } }];
    const code = NOT_CHECKED.has(failure) ? 'link/not-checked' : 'link/unreachable';
    return [{ code, params: { url, host, reason: failure } }];
  }
  if (status === undefined) return [];
  if (status === 404 || status === 410) return [{ code: 'link/dead', params: { url, host, status } }];
  if (status >= 500) return [{ code: 'link/unreachable', params: { url, host, status } }];
  if (status >= 400) return [{ code: 'link/not-checked', params: { url, host, status } }];
  const problems: LinkProblem[] = [];
  if (to !== undefined && plain(to) !== plain(url)) {
    const isUnencrypted = /^https:/i.test(url) && /^http:/i.test(to);
    if (hostOf(to) !== host)
      problems.push({ code: 'link/other-host', params: { url, to, toHost: hostOf(to) } });
    else if (isFrontPage(to) && !isFrontPage(url))
      problems.push({ code: 'link/front-page', params: { url, to } });
    // Nobody is advised to write an address that the whole network can read.
    else if (isUnencrypted) problems.push({ code: 'link/moved', params: { url, to, isUnencrypted } });
    else if (isPermanent) problems.push({ code: 'link/moved', params: { url, to } });
  }
  if (slowestMs > SLOW_MS) {
    problems.push({ code: 'link/slow', params: { url, host, seconds: Math.round(slowestMs / 1000) } });
  }
  return problems;
}
