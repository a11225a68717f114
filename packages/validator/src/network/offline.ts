import type { LinkCache } from './link-cache.ts';
import type { LinkFailure, LinkResult } from './link-result.ts';

/** Nobody answered, not even the directory of names: so it is, too, where there is no network. */
const SILENT: ReadonlySet<LinkFailure> = new Set(['no-host', 'other']);
/** What says nothing of the network: nothing was sent, or nothing came yet. */
const NEUTRAL: ReadonlySet<LinkFailure> = new Set(['timeout', 'private', 'not-asked']);

/** So many hosts that were well before are asked again when nobody answers. */
const MAX_WITNESSES = 3;

/** Did anybody answer: with a page, a redirection, a certificate, a refusal? */
const hasAnswered = ({ failure, to }: LinkResult): boolean =>
  to !== undefined || failure === undefined || !(SILENT.has(failure) || NEUTRAL.has(failure));

const isSilent = (result: LinkResult): boolean =>
  !hasAnswered(result) && result.failure !== undefined && SILENT.has(result.failure);

/** What came in this run. */
const freshOf = (answers: LinkCache, before: LinkCache) =>
  [...answers].filter(([url, entry]) => before.get(url) !== entry);

/**
 * Did nobody at all answer in this run, not even the directory of names? Then this computer may be off the network rather
 * than every page gone, and the answers say nothing of the links. Links into private networks and hosts that let us wait
 * count neither way.
 */
export function isOffline(answers: LinkCache, before: LinkCache): boolean {
  const fresh = freshOf(answers, before).map(([, { result }]) => result);
  return fresh.some(isSilent) && !fresh.some(hasAnswered);
}

/** The hosts that did not answer in this run, each once. */
export function silentHosts(answers: LinkCache, before: LinkCache): string[] {
  const silent = freshOf(answers, before).filter(([, { result }]) => isSilent(result));
  return [...new Set(silent.map(([url]) => new URL(url).host))];
}

/** Of the addresses of this run some that were answered before, of different hosts: who asks for them learns of the network. */
export function witnessesOf(urls: readonly string[], before: LinkCache): string[] {
  const byHost = new Map<string, string>();
  for (const url of urls) {
    const known = before.get(url);
    const { host } = new URL(url);
    if (known !== undefined && hasAnswered(known.result) && !byHost.has(host)) byHost.set(host, url);
  }
  return [...byHost.values()].slice(0, MAX_WITNESSES);
}
