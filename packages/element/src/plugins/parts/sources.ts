import type { Locks } from '../../query-state.ts';
import type {
  DirectorySource,
  SourcePage,
  SourceProblem,
  SourceRequest,
  SourceSearch,
} from '../contract/source.ts';
import { NONSENSE, type Guard } from '../guard.ts';
import { isObject } from '../read-fields.ts';

/** More pages than this are no list for a phone. */
const MOST_PAGES = 200;
/** More problems than these nobody reads. */
const MOST_PROBLEMS = 1_000;
/** Schemes of the web: an address of these is asked of `matches` alone. */
const OF_THE_WEB = /^(?:https?|blob|data|file):/i;
const SCHEME = /^([a-z][a-z0-9-]*):(.*)$/is;

const PAGE = {
  name: 'load()',
  gives: 'a promise of { directory, next? }, next being a text',
  read: (answer: unknown): SourcePage | typeof NONSENSE => {
    if (!isObject(answer) || !isObject(answer['directory'])) return NONSENSE;
    const { directory, next, problems = [] } = answer;
    if (next !== undefined && typeof next !== 'string') return NONSENSE;
    if (!Array.isArray(problems) || !problems.every(isObject)) return NONSENSE;
    return {
      directory,
      problems: problems as unknown as SourceProblem[],
      ...(next === undefined || next === '' ? {} : { next }),
    };
  },
};

const MATCHES = {
  name: 'matches()',
  gives: 'true or false',
  read: (answer: unknown): boolean | typeof NONSENSE => (typeof answer === 'boolean' ? answer : NONSENSE),
};

/** Loads a whole directory, as parsed JSON. Rejects with a `SourceError` when a page did not come. */
export interface OpenSource {
  (address: string, signal: AbortSignal, cache?: RequestCache): Promise<unknown>;
  /** What the source could not take over, once it has loaded. */
  problems?: readonly SourceProblem[];
  /** Does it give nothing that was not signed? */
  isSigned?: boolean;
}

/** Why an address could not be loaded, for the loader. */
class SourceError extends Error {
  readonly reason = 'plugin';
}

type Wanted = Pick<SourceRequest, 'lang' | 'search'>;

/** Sources of plugins, guarded. */
export class Sources {
  constructor(private readonly sources: readonly { source: DirectorySource; guard: Guard }[]) {}

  /** What loads an address of `src`; undefined when it is none of these sources’. */
  open(address: string, lang: string, locks: Locks): OpenSource | undefined {
    const page = document.baseURI;
    const fixed = Object.entries(locks).filter(
      ([, value]: [string, string | readonly string[]]) => value.length > 0,
    );
    const wanted: Wanted = { lang, search: Object.fromEntries(fixed) as SourceSearch };
    const [, scheme, rest = ''] = OF_THE_WEB.test(address) ? [] : (SCHEME.exec(address) ?? []);
    const found = this.sources.find(({ source, guard }) =>
      scheme === undefined
        ? source.matches !== undefined && guard.call(MATCHES, () => source.matches?.(address)) === true
        : source.scheme === scheme.toLowerCase(),
    );
    if (found === undefined) return undefined;
    const url = absolute(scheme === undefined ? address : rest, page);
    const problems: SourceProblem[] = [];
    const load = (_address: string, signal: AbortSignal) =>
      loadAll(found, { ...wanted, url, page }, signal, problems);
    return Object.assign(load, { problems });
  }
}

/** An address as it is when it cannot be made absolute: what it means is the source’s matter. */
function absolute(address: string, page: string): string {
  try {
    return new URL(address, page).href;
  } catch {
    return address;
  }
}

const listIn = (directory: unknown, name: 'organizations' | 'services'): unknown[] => {
  const list = (directory as Record<string, unknown>)[name];
  return Array.isArray(list) ? (list as unknown[]) : [];
};

/** Asks for all pages; whatever comes of it, nothing of the source goes on afterwards. */
async function loadAll(
  found: { source: DirectorySource; guard: Guard },
  wanted: Wanted & { url: string; page: string },
  signal: AbortSignal,
  problems: SourceProblem[],
): Promise<unknown> {
  const own = new AbortController();
  const stop = () => own.abort();
  signal.addEventListener('abort', stop);
  try {
    return await loadPages(found, wanted, own.signal, problems);
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

/** Asks for page after page. Rejects when one did not come: half a list would look like a whole one. */
async function loadPages(
  { source, guard }: { source: DirectorySource; guard: Guard },
  { url, lang, search, page }: Wanted & { url: string; page: string },
  signal: AbortSignal,
  problems: SourceProblem[],
): Promise<unknown> {
  const pages: SourcePage[] = [];
  let cursor: string | undefined;
  do {
    const request: SourceRequest = {
      url,
      lang,
      search: structuredCloneOf(search),
      cursor,
      signal,
      fetch: fetchWithin([url, page], page, signal),
    };
    const loaded = await guard.wait(PAGE, () => source.load(request), { signal });
    if (loaded === undefined)
      throw new SourceError(`The source of plugin «${guard.plugin}» gave no directory.`);
    pages.push(loaded);
    problems.push(...(loaded.problems ?? []).slice(0, MOST_PROBLEMS - problems.length));
    cursor = loaded.next;
  } while (cursor !== undefined && pages.length < MOST_PAGES);
  if (cursor !== undefined)
    guard.tell(`load() gave more than ${MOST_PAGES} pages; those behind them are left out.`);
  const [first, ...others] = pages.map(({ directory }) => directory);
  if (others.length === 0) return first;
  return {
    ...(first as object),
    organizations: [first, ...others].flatMap((one) => listIn(one, 'organizations')),
    services: [first, ...others].flatMap((one) => listIn(one, 'services')),
  };
}

const structuredCloneOf = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const originOf = (address: string): string | undefined => {
  try {
    return new URL(address).origin;
  } catch {
    return undefined;
  }
};

/** Ends when one of two ends: what a source gives with `fetch` must not outlive its page. */
function eitherOf(signal: AbortSignal, other: AbortSignal | null | undefined): AbortSignal {
  if (!other) return signal;
  const either = new AbortController();
  for (const one of [signal, other]) {
    if (one.aborted) either.abort();
    one.addEventListener('abort', () => either.abort(), { once: true });
  }
  return either.signal;
}

/** A `fetch` that asks nobody whom the host page did not name. */
function fetchWithin(
  addresses: readonly string[],
  base: string,
  signal: AbortSignal,
): SourceRequest['fetch'] {
  const origins = addresses.map(originOf);
  return async (address, init = {}) => {
    const url = new URL(address, base);
    if (!/^https?:$/.test(url.protocol) || !origins.includes(url.origin))
      throw new TypeError(
        `${url.origin} is not the origin of src, nor that of the page; nothing else is asked.`,
      );
    const response = await fetch(url, {
      ...init,
      signal: eitherOf(signal, init.signal),
      redirect: 'manual',
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
    });
    if (response.type === 'opaqueredirect')
      throw new TypeError(
        `${url.href} answers with a redirect, which may lead to others: name what it leads to.`,
      );
    return response;
  };
}
