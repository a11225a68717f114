import type { SourcePage, SourceRequest } from '../../plugins/contract/source.ts';
import { Api, type Spent } from './ask-api.ts';
import type { HsdsOptions } from './hsds.ts';
import { HSDS_LIMITS, HsdsError, type HsdsLimits } from './limits.ts';
import { hasMore, idOf, isObject, isWhole, readPage } from './read-page.ts';

/** Services on a page: with a request for each, they come on a slow line within the 20 seconds that a page may take. */
const PER_PAGE = 25;
/** Of more pages the element would leave out the rest. */
const MOST_PAGES = 200;
/** So many services are asked for at once: an API of others is not to be flooded by its readers. */
const AT_ONCE = 4;

type Json = Readonly<Record<string, unknown>>;

/** One reading of an API, from its first page to its last. */
interface Run extends Spent {
  /** Identifiers of all services so far. */
  seen: Set<string>;
  /** Services so far without an identifier. */
  nameless: number;
  /** How many there are, as the API last said. */
  total: number;
}

/** By the signal, which all pages of a reading share. */
const runs = new WeakMap<AbortSignal, Run>();

function runOf({ signal, cursor }: SourceRequest): Run {
  const known = cursor === undefined ? undefined : runs.get(signal);
  const run = known ?? { begun: performance.now(), bytes: 0, seen: new Set<string>(), nameless: 0, total: 0 };
  runs.set(signal, run);
  return run;
}

/** The address of the services of an API. @throws HsdsError when it is none */
function servicesOf(url: string): URL {
  let base: URL;
  try {
    base = new URL(url);
  } catch {
    throw new HsdsError(
      `${url} is no address. Write src="hsds:https://…/", with what stands before /services.`,
    );
  }
  if (base.search !== '' || base.hash !== '' || base.username !== '')
    throw new HsdsError(
      `${base.origin}${base.pathname} may hold no query, name or password: what is asked for holds the number of the page alone.`,
    );
  return new URL(`${base.pathname.replace(/\/{1,60}$/, '')}/services`, base);
}

/** One page of an API, with all that hangs on its services. Rejects when something of it did not come. */
export async function loadPage(request: SourceRequest, options: HsdsOptions): Promise<SourcePage> {
  const limits: HsdsLimits = { ...HSDS_LIMITS, ...options.limits };
  const services = servicesOf(request.url);
  const run = runOf(request);
  const api = new Api(request.fetch, limits, run, request.signal);
  const number = Number(request.cursor ?? 1);
  const what = `page ${number}`;
  const address = new URL(services);
  address.search = String(
    new URLSearchParams({ page: String(number), per_page: String(options.perPage ?? PER_PAGE) }),
  );
  const fail = (why: string) => new HsdsError(`${what} (${address.href}): ${why}`);
  const answer = await api.get(address, what);
  if (answer === undefined && number === 1) throw fail('there is nothing (status 404 or 410).');
  // Behind the last page some answer with nothing.
  const page = readPage(answer ?? []);
  if (page === undefined)
    throw fail('this is no page of services as HSDS 3.1 has them, an object with contents.');

  run.total = page.totalItems ?? run.total;
  const fresh = page.contents.filter((service) => {
    const id = idOf(service);
    if (id === undefined) return true;
    const isNew = !run.seen.has(id);
    run.seen.add(id);
    return isNew;
  });
  const named = fresh.filter((service): service is Json => isObject(service) && idOf(service) !== undefined);
  run.nameless += fresh.length - named.length;
  const seen = run.seen.size + run.nameless;
  if (seen > limits.services)
    throw fail(
      `there are more than ${limits.services} services. Convert them with “service-directory convert”, and publish them.`,
    );
  const isOnward = hasMore(page, number, named.length, seen);
  const mostPages = Math.min(limits.pages, MOST_PAGES);
  if (isOnward && number >= mostPages) throw fail(`there are more than ${mostPages} pages.`);
  if (number > 1 && named.length === 0 && page.contents.length > 0 && seen < run.total)
    throw fail('it holds what stood on the pages before: this API does not turn pages.');

  const [whole, { mapServices }] = await Promise.all([
    inTurn(named, (service) => askWhole(service, services, api)),
    import('./map-services.ts'),
  ]);
  const mapped = mapServices(
    whole.filter((service) => service !== undefined),
    {
      page: address.href,
      host: services.host,
      head: options.head ?? {},
      today: new Date(Date.now()).toISOString().slice(0, 10),
    },
  );
  // With those that the API counts and does not give: the reader is told how many are missing.
  const gone = whole.filter((service) => service === undefined).length + fresh.length - named.length;
  return {
    ...mapped,
    directory: withUnread(
      mapped.directory,
      gone + (isOnward ? 0 : Math.min(Math.max(run.total - seen, 0), limits.services)),
    ),
    ...(isOnward ? { next: String(number + 1) } : {}),
  };
}

/** Puts empty records behind the others, one for each service that could not be read: they are counted when it is read. */
function withUnread(directory: unknown, count: number): unknown {
  const { services } = directory as { services: readonly unknown[] };
  return { ...(directory as object), services: [...services, ...Array.from({ length: count }, () => ({}))] };
}

/** A service with what hangs on it; undefined when the API has none by its id any more, or gives another. */
async function askWhole(service: Json, services: URL, api: Api): Promise<Json | undefined> {
  if (isWhole(service)) return service;
  const id = idOf(service) ?? '';
  const whole = await api.get(
    new URL(`${services.pathname}/${encodeURIComponent(id)}`, services),
    `service ${id}`,
  );
  return isObject(whole) && idOf(whole) === id ? whole : undefined;
}

/** Does something with each, a few at a time, and keeps the order. */
async function inTurn<From, To>(all: readonly From[], make: (one: From) => Promise<To>): Promise<To[]> {
  const made: To[] = [];
  const queue = [...all.entries()];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift())
        made[next[0]] = await make(next[1]);
    }),
  );
  return made;
}
