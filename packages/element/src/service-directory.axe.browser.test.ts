import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { INTERFACE_LANGUAGES } from './locales/locale.ts';
import type { ServiceDirectory } from './service-directory.ts';
import { makeDirectory, makeDirectoryOf } from './testing/fixtures.ts';
import { tooWide } from './testing/fits.ts';
import { all, cardOf, container, deferred, drawAllCards, drawn, found, listed, one, openRecord, place, prefer, serve, setClock, violationsOf } from './testing/page.ts'; // prettier-ignore

/** What axe can tell, in every state; and that everything fits on a narrow screen and under a thumb. */

const LANGUAGES = ['nb', 'en', 'ar'] as const;

/** A directory in which every kind of line, state and contact is on the first cards. */
const everyKind = () =>
  makeDirectoryOf('open-door', 'night-door', 'all-night-line', 'stale-promise', 'paused', 'crisis-centre', 'police-desk', 'by-rule', 'long-words', 'writes-only', 'only-norwegian', 'two-at-one', 'two-at-one-b', 'rough-place'); // prettier-ignore

async function mapShown(element: ServiceDirectory): Promise<void> {
  element.renderRoot.querySelector<HTMLElement>('.segments button:last-child')?.click();
  await found(element, '.marker button');
  await drawn(element);
}

const STATES: Readonly<Record<string, (box: HTMLElement, lang: string) => Promise<ServiceDirectory>>> = {
  loading: async (box, lang) => {
    serve({ 'a.json': deferred().promise });
    const element = place({ src: 'a.json', lang }, {}, '', box);
    await found(element, '[part~="loading"]');
    return element;
  },
  list: (box, lang) => listed(everyKind(), { lang }, box),
  'list with a search': async (box, lang) => {
    const element = await listed(everyKind(), { lang }, box);
    element.query = { free: true, needs: ['food'] };
    await drawn(element);
    return element;
  },
  record: async (box, lang) => {
    const element = await listed(everyKind(), { lang }, box);
    await openRecord(element, 'open-door');
    return element;
  },
  'record with notices, hours and much that is unknown': async (box, lang) => {
    const element = await listed(everyKind(), { lang }, box);
    await openRecord(element, 'paused');
    return element;
  },
  map: async (box, lang) => {
    const element = await listed(everyKind(), { lang }, box);
    await mapShown(element);
    return element;
  },
  'list of a cluster': async (box, lang) => {
    const element = await listed(makeDirectoryOf('two-at-one', 'two-at-one-b'), { lang }, box);
    await mapShown(element);
    one(element, '.cluster').click();
    await found(element, '.cluster-list');
    return element;
  },
  'empty search': async (box, lang) => {
    const element = await listed(everyKind(), { lang }, box);
    element.query = { text: 'qwertyuiop' };
    await drawn(element);
    return element;
  },
  'empty directory': (box, lang) => listed({ ...makeDirectory(), services: [] }, { lang }, box),
  error: async (box, lang) => {
    serve({});
    const element = place({ src: 'a.json', lang }, {}, '', box);
    await found(element, '[part~="error"]');
    return element;
  },
};

/** Six of the twelve ways to look at it, in which each language meets both widths and both colour schemes. */
const WAYS: readonly { lang: string; scheme: 'light' | 'dark'; width: number }[] = [
  { lang: 'nb', scheme: 'light', width: 320 },
  { lang: 'nb', scheme: 'dark', width: 1280 },
  { lang: 'en', scheme: 'dark', width: 320 },
  { lang: 'en', scheme: 'light', width: 1280 },
  { lang: 'ar', scheme: 'dark', width: 320 },
  { lang: 'ar', scheme: 'light', width: 1280 },
];

beforeEach(() => {
  setClock();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

afterAll(() => prefer());

describe.each(WAYS)('axe finds nothing wrong: $lang, $scheme, $width px', ({ lang, scheme, width }) => {
  test.each(Object.entries(STATES))('%s', async (_, make) => {
    await prefer({ 'prefers-color-scheme': scheme });
    const element = await make(await container(width), lang);
    await drawn(element);
    expect(matchMedia('(prefers-color-scheme: dark)').matches).toBe(scheme === 'dark');
    expect(await violationsOf(element)).toEqual([]);
  });
});

test('axe looks into the parts: it sees a button without a name in a card', async () => {
  const element = await listed(makeDirectoryOf('paused'), {}, await container(320));
  one(cardOf(element, 'paused'), 'article').append(document.createElement('button'));
  expect((await violationsOf(element)).join()).toContain('button-name');
});

/** Does a menu show less than the whole name of what is chosen? Measured with the same letters in the open. */
function isCut(select: HTMLSelectElement): boolean {
  const style = getComputedStyle(select);
  const name = document.createElement('span');
  name.style.font = style.font;
  name.style.whiteSpace = 'nowrap';
  name.textContent = select.selectedOptions[0]?.textContent ?? '';
  document.body.append(name);
  const room = select.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd);
  const isLonger = name.getBoundingClientRect().width > room + 0.5;
  name.remove();
  return isLonger;
}

describe.each(INTERFACE_LANGUAGES.map(({ language }) => language))(
  'at 320 px every language fits (%s)',
  (lang) => {
    test('the list: nothing scrolls sideways, and the menu shows the whole name of the language', async () => {
      const element = await listed(everyKind(), { lang }, await container(320));
      await drawn(element);
      expect(tooWide(element, 320)).toEqual([]);
      expect(isCut(one<HTMLSelectElement>(element, '.top select'))).toBe(false);
      const top = one(element, '.top').getBoundingClientRect();
      // One line: the bar stays in view and must not take the room of the list.
      expect(top.height).toBeLessThan(80);
    });
    test('the record', async () => {
      const element = await listed(everyKind(), { lang }, await container(320));
      for (const id of ['long-words', 'crisis-centre', 'writes-only']) {
        await openRecord(element, id);
        expect(tooWide(element, 320)).toEqual([]);
        one(element, '.back').click();
        await drawn(element);
      }
    });
  },
);

describe.each(LANGUAGES)('at 320 px nothing scrolls sideways (%s)', (lang) => {
  test.each(['list', 'list with a search', 'record', 'map', 'list of a cluster', 'empty search', 'error'])(
    '%s',
    async (state) => {
      const element = await STATES[state]!(await container(320), lang);
      await drawn(element);
      expect(tooWide(element, 320)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    },
  );
  test('a record full of long words', async () => {
    const element = await listed(everyKind(), { lang }, await container(320));
    await openRecord(element, 'long-words');
    expect(tooWide(element, 320)).toEqual([]);
  });
  test('with a text twice as large, as phones offer it', async () => {
    const box = await container(360);
    box.style.setProperty('--service-directory-font-size', '34px');
    const element = await listed(everyKind(), { lang }, box);
    expect(tooWide(element, 360)).toEqual([]);
  });
});

test('nothing scrolls sideways beside the map either', async () => {
  const element = await listed(everyKind(), {}, await container(1280));
  await found(element, '.marker button');
  await drawn(element);
  expect(tooWide(element, 1280)).toEqual([]);
});

describe('targets', () => {
  const heights = (element: Element, selector: string) =>
    all(element, selector).map(
      (target) =>
        `${target.textContent.trim().slice(0, 20)} ${Math.min(44, Math.round(target.getBoundingClientRect().height))}`,
    );
  const expectLarge = (element: Element, selector: string) => {
    const measured = heights(element, selector);
    expect(measured.length).toBeGreaterThan(0);
    expect(measured.filter((line) => !line.endsWith(' 44'))).toEqual([]);
  };

  test.each([320, 1280])('calling, leaving and filtering are at least 44 px high at %i px', async (width) => {
    const element = await listed(everyKind(), {}, await container(width));
    await drawn(element);
    drawAllCards(element);
    for (const selector of [
      '[part~="contact"]',
      '[part~="leave"]',
      '.chips button',
      '.needs button',
      '.more',
      '.bar select',
      '.top select',
      '[part~="emergency"] a',
      '.field',
    ])
      expectLarge(element, selector);
    const record = await openRecord(element, 'open-door');
    expectLarge(record, '[part~="contact"]');
    expectLarge(record, '.back');
  });
  test('what can be pressed on the map is at least 44 px wide and high', async () => {
    const element = await listed(everyKind(), {}, await container(320));
    await mapShown(element);
    expectLarge(element, '.leaflet-control-zoom a');
    expectLarge(element, '.marker .cluster');
    for (const point of all(element, '.marker .point')) {
      const { width, height } = getComputedStyle(point, '::after');
      const border = 2 * parseFloat(getComputedStyle(point).borderTopWidth);
      expect([parseFloat(width) + border, parseFloat(height) + border].every((size) => size >= 44)).toBe(
        true,
      );
    }
  });
});
