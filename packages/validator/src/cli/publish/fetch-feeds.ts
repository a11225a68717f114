import { isManifest, SHARD_KINDS } from '@service-directory/schema/shards';
import { join, resolve } from 'node:path';
import { RunError } from '../../errors.ts';
import { FeedStore } from '../../network/feed-store.ts';
import { HostQueue } from '../../network/host-queue.ts';
import { requestAddress } from '../../network/links.ts';
import { requestFeed, type FeedFailure, type FeedSettings } from '../../network/request-feed.ts';
import { makeVisible } from '../../report/make-visible.ts';
import { tell, type CommandContext } from '../context.ts';
import { feedMessagesIn, type FeedMessages } from '../messages/publish/feeds.ts';
import { ProgressBar } from '../progress-bar.ts';

/** The most bytes of a list that is fetched: it is held whole. A hundred thousand services are twice that. */
const MAX_BYTES = 128 * 1024 * 1024;
/** A whole list takes longer than the head of a page. */
const TIMES_A_PAGE = 30;
/** For how long a list stands in for its host, in milliseconds: a week. What had to go from it is then still in it. */
const STANDS_IN_MS = 7 * 24 * 60 * 60 * 1000;
const TOO_MANY = 429;
const SERVER_ERROR = 500;

/** What may be well in an hour. Whatever else fails has changed for good: the list has gone, or is kept from us. */
const PASSING: ReadonlySet<FeedFailure> = new Set<FeedFailure>(['no-host', 'timeout', 'refused', 'other']);
const isPassing = (why: FeedFailure): boolean =>
  typeof why === 'string' ? PASSING.has(why) : why.status === TOO_MANY || why.status >= SERVER_ERROR;

interface Fetcher {
  settings: FeedSettings;
  store: FeedStore;
  now: number;
  say: FeedMessages;
  tell: (sentence: string) => void;
  /** Of a list that could not be kept. */
  onUnkept: () => void;
}

/** A list of somebody else, as it came or as it was kept. */
export interface FetchedFeed {
  bytes: Uint8Array;
  /** The list as it was the last time, when it is another one now. */
  before?: Uint8Array;
  /** Keeps it, for when its host does not answer: called once it is known to be a list that can be published. */
  keep: () => Promise<void>;
}

const refusal = (sentence: string) => new RunError('unreadable', makeVisible(sentence));

async function fetchOne(input: string, { settings, store, now, say, ...on }: Fetcher): Promise<FetchedFeed> {
  const url = requestAddress(input);
  if (url === undefined) throw refusal(say.failed(input, say.reason('no-web-address')));
  const kept = await store.read(url);
  const answer = await requestFeed(url, settings, kept);
  if (answer.kind === 'failed') {
    const reason = say.reason(answer.why);
    const age = kept === undefined ? Infinity : now - kept.at;
    if (kept === undefined || !isPassing(answer.why) || age < 0 || age > STANDS_IN_MS)
      throw refusal(say.failed(input, reason));
    on.tell(makeVisible(say.kept(input, reason, new Date(kept.at).toISOString().slice(0, 10))));
    return { bytes: kept.bytes, keep: () => Promise.resolve() };
  }
  const feed = answer.kind === 'new' ? { bytes: answer.bytes, ...answer.version } : kept;
  // A host that still has the version about which nobody asked says nothing.
  if (feed === undefined) throw refusal(say.failed(input, say.reason({ status: 304 })));
  return {
    bytes: feed.bytes,
    ...(answer.kind === 'new' && kept !== undefined ? { before: kept.bytes } : {}),
    keep: () => store.write(url, { ...feed, at: now }).catch(on.onUnkept),
  };
}

/** Is it the first file of a directory in parts? */
function isInParts(bytes: Uint8Array): boolean {
  // Asked first, since a list is large and is parsed when it is read.
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(SHARD_KINDS.manifest))
    return false;
  try {
    return isManifest(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return false;
  }
}

/** Lists of others by their addresses, and what keeps them all. */
export interface FetchedFeeds {
  feeds: ReadonlyMap<string, FetchedFeed>;
  /** Call it once they can be published: what is no list must not take the place of one. Tells what cannot be kept. */
  keep: () => Promise<void>;
}

/**
 * Fetches lists of others, one after the other. What came before is kept in a folder, so that a host has to send it only
 * when it has changed, and stands in for a week where nobody answers, which is told.
 * @throws RunError when a list cannot be had
 */
export async function fetchFeeds(urls: readonly string[], context: CommandContext): Promise<FetchedFeeds> {
  const { args, world, lang } = context;
  const say = feedMessagesIn(lang);
  const { pauseMs, timeoutMs, ...links } = world.links;
  const named = args.value('cache');
  const folder = named === undefined ? join(world.cacheFolder, 'feeds') : resolve(world.folder, named);
  let isUnkept = false;
  const fetcher: Fetcher = {
    settings: {
      ...links,
      timeoutMs: timeoutMs * TIMES_A_PAGE,
      userAgent: `service-directory/${await world.version()} (publish)`,
      maxBytes: MAX_BYTES,
    },
    store: new FeedStore(folder),
    now: world.now().getTime(),
    say,
    tell: (sentence) => tell(context, sentence),
    onUnkept: () => (isUnkept = true),
  };
  const queue = new HostQueue(() => new Promise((done) => setTimeout(done, pauseMs)));
  const bar = new ProgressBar(world, args.has('quiet'));
  const feeds = new Map<string, FetchedFeed>();
  for (const [done, url] of urls.entries()) {
    bar.show(`${makeVisible(say.fetching(url))} (${done + 1}/${urls.length})`, done, urls.length);
    const { host } = new URL(url);
    const feed = await queue.run(host, () => fetchOne(url, fetcher)).finally(() => bar.clear());
    if (isInParts(feed.bytes)) throw refusal(say.inParts(url));
    feeds.set(url, feed);
  }
  return {
    feeds,
    keep: async () => {
      for (const feed of feeds.values()) await feed.keep();
      // Only a folder that was asked for is missed.
      if (isUnkept && named !== undefined) tell(context, makeVisible(say.noCache(named)));
    },
  };
}
