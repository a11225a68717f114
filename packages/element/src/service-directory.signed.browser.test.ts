import { expect, test } from 'vitest';
import { tooWide } from './testing/fits.ts';
import { makeDirectoryOf } from './testing/fixtures.ts';
import { all, container, eventsOf, found, onCleanPage, one, place, serve, textOf, violationsOf, watchTrouble } from './testing/page.ts'; // prettier-ignore

/** What no signature can stand beside, and how a refusal looks. Signed files: `apps/demo/e2e/signed.spec.ts`. */

onCleanPage();

/** 32 bytes that stand for a key. */
const KEY = btoa('k'.repeat(32));

const faultOf = (events: ReturnType<typeof eventsOf>): string | undefined =>
  (events.find(({ name }) => name === 'error')?.detail as { fault?: string } | undefined)?.fault;

test('what a plugin makes of an address has no signature, and is refused without asking it', async () => {
  watchTrouble();
  let asked = 0;
  const load = () => {
    asked++;
    return Promise.resolve({ directory: makeDirectoryOf('open-door') });
  };
  const element = place({ lang: 'en', src: 'rows:list.txt', 'public-key': KEY }, {
    plugins: [{ id: 'rows', sources: [{ scheme: 'rows', load }] }],
  } as object);
  const events = eventsOf(element);
  await found(element, '[part~="error"]');
  expect(faultOf(events)).toBe('no-signature');
  expect(asked).toBe(0);
});

test.each(['data:application/json,{}', 'blob:http://localhost/1'])('%s cannot be signed', async (src) => {
  watchTrouble();
  const asked = serve({});
  const element = place({ lang: 'en', src, 'public-key': KEY });
  const events = eventsOf(element);
  await found(element, '[part~="error"]');
  expect(faultOf(events)).toBe('no-signature');
  expect(asked).not.toHaveBeenCalled();
});

test('an object that the page itself gives needs none', async () => {
  const element = place({ lang: 'en', 'public-key': KEY }, { directory: makeDirectoryOf('open-door') });
  await found(element, 'service-directory-card');
});

test.each(['', 'null', '["a"]', '5'])(
  'whatever a program sets as a key, nothing gets past it (%s)',
  async (json) => {
    watchTrouble();
    serve({ 'a.json': makeDirectoryOf('open-door') });
    const publicKey: unknown = json === '' ? '' : JSON.parse(json);
    const element = place({ lang: 'en', src: 'a.json' }, { publicKey } as object);
    // `null` is what frameworks set where there is nothing.
    if (publicKey === null) await found(element, 'service-directory-card');
    else {
      await found(element, '[part~="error"]');
      expect(all(element, 'service-directory-card')).toEqual([]);
    }
  },
);

test.each(['en', 'nb', 'ar', 'ti'])(
  'a refusal is told in the language of the reader and fits (%s)',
  async (lang) => {
    watchTrouble();
    serve({ 'a.json': makeDirectoryOf('open-door') });
    const element = place({ lang, src: 'a.json', 'public-key': KEY }, {}, '<p>112</p>', await container(280));
    const message = await found(element, '[part~="error"]');
    const { default: words } = (await import(`./locales/${lang}.ts`)) as { default: { untrusted: string } };
    expect(textOf(message)).toContain(words.untrusted);
    expect(one(element, '[part~="leave"]').getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    expect(tooWide(element, 280)).toEqual([]);
    expect(await violationsOf(element)).toEqual([]);
  },
);
