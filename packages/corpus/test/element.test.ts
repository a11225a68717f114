import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { corpus } from '../src/corpus.ts';
import { GOOD, HOSTILE, makeDirectory } from '../src/good-directory.ts';
import type { Input, Seen } from '../src/input.ts';
import { SECRETS } from '../src/inputs/secrets.ts';
import { observe, observeMap, watch, type Observation } from '../src/observe.ts';
import { oddButGood } from '../src/odd-but-good.ts';
import { always, page as pageOf, Site } from '../src/site.ts';

/**
 * What a reader sees of each input, on a page with the strictest policy: nothing runs, nobody is asked, nothing is thrown,
 * and the good record is there. The built element is loaded once for each kind.
 */

type Shown = Input & { reader: Seen };
const shown = [...corpus, ...oddButGood].filter((input): input is Shown => input.reader !== undefined);
const kinds = [...new Set(shown.map(({ kind }) => kind))];
/** What one page carries before it is loaded anew, so that a leak of one input is not blamed on another far away. */
const PAGES_AT_ONCE = 2;

/** What only markup of a text could have put there. */
const FORBIDDEN = new Set('script iframe frame object embed base meta link img picture video audio source track math mtext animate set image foreignobject template noscript portal marquee'.split(' ')); // prettier-ignore

interface Watched {
  seen: Observation;
  trouble: string[];
  /** What was asked for besides the files of the element. */
  asked: string[];
  address: string;
}

const site = new Site();
let browser: Browser | undefined;
let plain: Watched;
const results = new Map<Shown, Watched>();

const pathOf = (input: Shown) => `/inputs/${input.kind}/${shown.indexOf(input)}.json`;

async function open(): Promise<{ page: Page; asked: string[] }> {
  const page = await browser!.newPage({ viewport: { width: 414, height: 896 } });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site.origin}/element/`)) asked.push(request.url());
  });
  await page.addInitScript(watch);
  await page.goto(`${site.origin}/`);
  asked.length = 0;
  return { page, asked };
}

async function look({ page, asked }: Awaited<ReturnType<typeof open>>, src: string): Promise<Watched> {
  const seen = await page.evaluate(observe, { src, good: GOOD, other: HOSTILE });
  const { trouble, address } = await page.evaluate(() => ({
    trouble: (window as unknown as { trouble: string[] }).trouble.splice(0),
    address: `${location.href} ${document.title} ${history.length}`,
  }));
  return { seen, trouble, asked: asked.splice(0), address };
}

beforeAll(async () => {
  await site.open();
  site.answers.set('/', pageOf());
  site.answers.set('/plain.json', always(JSON.stringify(makeDirectory())));
  for (const input of shown)
    site.answers.set(pathOf(input), (request, response) => always(input.bytes())(request, response));
  browser = await launch();
  const first = await open();
  // Once for the parts that come late, and once more with them.
  await look(first, '/plain.json');
  plain = await look(first, '/plain.json');
  await first.page.close();
  const queue = [...kinds];
  const work = async () => {
    for (let kind = queue.shift(); kind !== undefined; kind = queue.shift()) {
      const opened = await open();
      for (const input of shown.filter((one) => one.kind === kind))
        results.set(input, await look(opened, pathOf(input)));
      await opened.page.close();
    }
  };
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work));
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await site.close();
});

const spaced = (words: string) =>
  words
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const isSafe = (href: string): boolean => {
  if (/^tel:\+?\d+$|^sms:\+?\d+$/.test(href)) return true;
  if (href.startsWith('mailto:')) return /^mailto:[^?&%,\s]+@[\w.-]+$/.test(href);
  const url = URL.parse(href);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
};

test('the plain list is listed with both records, and reads nothing but its file', () => {
  expect(plain.seen).toMatchObject({
    state: 'list',
    ids: expect.arrayContaining([GOOD, HOSTILE]),
    handlers: [],
  });
  expect(plain.trouble).toEqual([]);
  expect(plain.asked).toEqual([`${site.origin}/plain.json`]);
});

describe.each(kinds)('%s', (kind) => {
  test.each(shown.filter((input) => input.kind === kind).map((input) => [input.name, input] as const))(
    '%s',
    (_, input) => {
      const { reader } = input;
      const { seen, trouble, asked, address } = results.get(input)!;
      expect(trouble).toEqual([]);
      expect(asked).toEqual([`${site.origin}${pathOf(input)}`]);
      expect(address).toBe(plain.address);
      expect(seen.handlers).toEqual([]);
      expect(seen.tags.filter((tag) => FORBIDDEN.has(tag.toLowerCase()))).toEqual([]);
      expect(seen.allLinks.filter((href) => !isSafe(href))).toEqual([]);
      expect(seen.loose).toEqual([]);
      for (const words of reader.hides ?? []) {
        expect(seen.words).not.toContain(words);
        expect(seen.attributes).not.toContain(words);
      }
      if (reader.isError === true) {
        expect(seen.state).toBe('error');
        expect(seen.words).toContain('The list could not be loaded');
        return;
      }
      expect(seen.good).toEqual(plain.seen.good);
      if (reader.isLeftOut === true) expect(seen.ids).not.toContain(HOSTILE);
      else expect(seen.ids).toContain(HOSTILE);
      for (const words of reader.shows ?? []) expect(seen.words).toContain(spaced(words));
      const added = [...new Set(seen.links.filter((href) => !plain.seen.links.includes(href)))];
      if (reader.links !== undefined) expect(added).toEqual(reader.links);
      expect(
        added.filter((href) => href.includes('evil.example') && reader.links?.includes(href) !== true),
      ).toEqual([]);
    },
  );
});

describe('on the map', () => {
  const mapped = ['markup', 'letters', 'numbers', 'secrets'];
  test.each(mapped)('%s: nothing runs, and nothing secret is on it', async (kind) => {
    const records = shown
      .filter((input) => input.kind === kind && input.reader.isError !== true)
      .flatMap((input, at) => {
        const { services } = JSON.parse(new TextDecoder().decode(input.bytes())) as {
          services: Record<string, unknown>[];
        };
        return services
          .filter(({ id }) => id === HOSTILE)
          .map((service) => ({ ...service, id: `kopi-${at}` }));
      });
    site.answers.set('/mapped.json', always(JSON.stringify(makeDirectory(...records))));
    const { page, asked } = await open();
    const seen = await page.evaluate(observeMap, '/mapped.json');
    expect(seen.markers).toBeGreaterThan(0);
    expect(await page.evaluate(() => (window as unknown as { trouble: string[] }).trouble)).toEqual([]);
    expect(asked).toEqual([`${site.origin}/mapped.json`]);
    expect(seen.tags.filter((tag) => FORBIDDEN.has(tag))).toEqual([]);
    if (kind === 'secrets')
      expect(SECRETS.filter((secret) => `${seen.words} ${seen.attributes}`.includes(secret))).toEqual([]);
    await page.close();
  });
});
