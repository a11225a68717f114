import type { HostQueue } from './host-queue.ts';
import type { LinkResult } from './link-result.ts';
import { requestAddress } from './links.ts';
import { requestHead, type Answer } from './request-head.ts';
import type { RequestSettings } from './send-request.ts';

/** More redirections than any browser needs for an honest page. */
const MAX_REDIRECTS = 10;

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status);
const isPermanent = (status: number) => status === 301 || status === 308;

/** Does a refusal perhaps mean the way of asking? Too many requests (429) mean what they say. */
const mayMeanHead = (answer: Answer) =>
  'failure' in answer ? answer.failure === 'other' : answer.status >= 400 && answer.status !== 429;

/** Into a private network nothing is sent. */
const isSent = ({ answer }: { answer: Answer }) => !('failure' in answer) || answer.failure !== 'private';

/** Asks for the head of a page; servers that refuse or fail that are asked for the page itself, and cut short. */
async function ask(
  address: string,
  settings: RequestSettings,
  queue: HostQueue,
): Promise<{ answer: Answer; ms: number }> {
  const { host } = new URL(address);
  const timed = async (method: 'HEAD' | 'GET') => {
    const started = performance.now();
    const answer = await requestHead(method, address, settings);
    return { answer, ms: performance.now() - started };
  };
  const first = await queue.run(host, () => timed('HEAD'), isSent);
  return mayMeanHead(first.answer) ? queue.run(host, () => timed('GET')) : first;
}

/** Follows a link to where it leads. Never throws. */
export async function probeLink(
  url: string,
  settings: RequestSettings,
  queue: HostQueue,
): Promise<LinkResult> {
  let address = url;
  let slowestMs = 0;
  let first: number | undefined;
  const result = (rest: Partial<LinkResult>): LinkResult => ({
    slowestMs: Math.round(slowestMs),
    ...(address === url ? {} : { to: address }),
    ...(first === undefined ? {} : { isPermanent: isPermanent(first) }),
    ...rest,
  });
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const { answer, ms } = await ask(address, settings, queue);
    slowestMs = Math.max(slowestMs, ms);
    if ('failure' in answer) return result({ failure: answer.failure });
    const { status, location } = answer;
    if (!isRedirect(status) || location === undefined) return result({ status });
    first ??= status;
    const next = URL.canParse(location, address)
      ? requestAddress(new URL(location, address).href)
      : undefined;
    if (next === undefined) return result({ failure: 'no-web-address' });
    address = next;
  }
  return result({ failure: 'too-many-redirects' });
}
