import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { tooWide } from './testing/fits.ts';
import { makeDirectory, makeDirectoryOf } from './testing/fixtures.ts';
import { until } from './testing/until.ts';
import { all, container, deferred, drawn, found, idsOf, listed, one, openRecord, place, prefer, serve, setClock, textOf, watchTrouble } from './testing/page.ts'; // prettier-ignore

/** The element on pages that do their worst to it. */

/** What pages do to everything on them, by accident or by a "reset". */
const HOSTILE = `
  * { all: revert; box-sizing: content-box; }
  html { font-size: 62.5%; line-height: 3; letter-spacing: 0.4em; word-spacing: 2em; text-transform: uppercase;
    text-align: justify; text-align-last: right; text-indent: 4em; white-space: nowrap; word-break: break-all; cursor: wait;
    font-style: italic; font-variant: small-caps; font-weight: 900; font-family: fantasy; text-shadow: 2px 2px red;
    -webkit-text-stroke: 1px red; writing-mode: horizontal-tb; quotes: none; list-style: square; tab-size: 20;
    user-select: none; color: lime; hyphens: auto; border-collapse: collapse; accent-color: red; color-scheme: light; }
  button { display: none; color: red; font: 40px fantasy; }
  a, a:link { color: red; text-transform: uppercase; padding: 40px; }
  h1, h2, h3, h4 { font-size: 90px; color: red; }
  [role], article, section, ul, li { display: none; margin: 99px; }
  .top, .frame, .base, .card, .side, .main { display: none; position: fixed; }
  :root { --_ink: red; --_card: red; --brand: red; --ink: red; --radius: 99px; --_radius: 99px; }
`;

/** Properties in which a page must not be seen, of parts that stand for all. */
const LOOKS = ['font-size', 'font-family', 'font-weight', 'font-style', 'font-variant', 'line-height', 'letter-spacing', 'word-spacing', 'text-transform', 'text-align', 'text-indent', 'text-shadow', 'white-space', 'word-break', 'color', 'background-color', 'display', 'position', 'box-sizing', 'cursor', 'border-radius', 'padding', 'margin', 'user-select', '-webkit-text-stroke-width', 'direction', 'border-collapse']; // prettier-ignore
const PARTS = ['.frame', '.top', '[part~="leave"]', '[part~="language"]', '.intro h2', '[part~="emergency"]', '[part~="search"]', '[part~="tile"]', '[part~="chip"]', '[part~="list"]', '[part~="card"]', '[part~="name"]', '[part~="state"]', '[part~="contact"]', '[part~="more"]', '[part~="hint"]']; // prettier-ignore

function looksOf(element: Element): Record<string, string[]> {
  return Object.fromEntries(
    PARTS.map((selector) => {
      const style = getComputedStyle(one(element, selector));
      return [selector, LOOKS.map((property) => `${property}: ${style.getPropertyValue(property)}`)];
    }),
  );
}

const sheets = new Set<HTMLStyleElement>();
function styled(css: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  sheets.add(sheet);
}

/** Services whose cards are full. */
const few = () => makeDirectoryOf('open-door', 'night-door', 'long-words', 'paused', 'rough-place');

/** The element that a finger at the middle of something would meet, inside shadow roots too. */
function hitAt(target: Element): Element | null {
  const { left, top, width, height } = target.getBoundingClientRect();
  const point = [left + width / 2, top + height / 2] as const;
  let hit = document.elementFromPoint(...point);
  for (let inner = hit?.shadowRoot; inner instanceof ShadowRoot; inner = hit?.shadowRoot) {
    const next = inner.elementFromPoint(...point);
    if (next === null || next === hit) break;
    hit = next;
  }
  return hit;
}

const leaveOf = (element: Element) => one(element, '[part~="leave"]');
const expectReachable = async (element: Element) =>
  until(() => expect(hitAt(leaveOf(element))?.closest('[part~="leave"]')).toBe(leaveOf(element)));

beforeEach(() => {
  setClock();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  for (const sheet of sheets) sheet.remove();
  sheets.clear();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  window.scrollTo(0, 0);
  vi.restoreAllMocks();
});

afterAll(() => prefer());

test('a page that styles everything is not seen in the element', async () => {
  const box = await container(360);
  const quiet = looksOf(await listed(few(), {}, box));
  box.replaceChildren();
  styled(HOSTILE);
  expect(looksOf(await listed(few(), {}, box))).toEqual(quiet);
});

test.each([280, 320, 360, 480, 640, 1000, 1280, 1600])(
  'on a page that styles everything nothing is wider than its box at %i px, in list and record',
  async (width) => {
    styled(HOSTILE);
    const element = await listed(few(), {}, await container(width));
    await drawn(element);
    expect(one(element, '.columns').classList.contains('is-wide')).toBe(width >= 1000);
    expect(tooWide(element, width)).toEqual([]);
    await openRecord(element, 'long-words');
    expect(tooWide(element, width)).toEqual([]);
  },
);

test.each(['0', '62.5%', '300%'])('a page with a font size of %s for its root has no say', async (size) => {
  styled(`html { font-size: ${size}; } body { font-size: ${size}; }`);
  const element = await listed(few(), {}, await container(360));
  expect(getComputedStyle(one(element, '.frame')).fontSize).toBe('17px');
});

test('what a page hides stays hidden', async () => {
  const box = await container(360);
  box.style.visibility = 'hidden';
  const element = await listed(few(), {}, box);
  expect(getComputedStyle(leaveOf(element)).visibility).toBe('hidden');
  styled('* { all: revert; }');
  box.style.visibility = '';
  element.hidden = true;
  expect(element.getBoundingClientRect().height).toBe(0);
});

test.each([
  ['grid', 'display: grid; grid-template-columns: 1fr'],
  ['a row of flex', 'display: flex'],
  ['a column of flex', 'display: flex; flex-direction: column; align-items: stretch'],
  ['a float', 'float: left'],
  ['columns', 'columns: 1'],
  ['containment', 'contain: layout paint style'],
  ['a transform', 'transform: translateX(0)'],
  ['words that do not break', 'white-space: pre; overflow-wrap: normal'],
  ['writing from the right', 'direction: rtl'],
  ['a table', 'display: table'],
])('it fits into %s of 320 px', async (_, css) => {
  const box = await container(320);
  box.style.cssText += `;${css}; width: 320px`;
  const element = await listed(few(), {}, box);
  element.style.width = '100%';
  await drawn(element);
  expect(tooWide(element, 320)).toEqual([]);
});

test('in a narrow column of a wide page it is drawn as on a phone', async () => {
  const box = await container(300);
  await page.viewport(1600, 900);
  const element = await listed(few(), {}, box);
  await drawn(element);
  expect(one(element, '.columns').classList.contains('is-wide')).toBe(false);
  expect(all(element, 'service-directory-map')).toEqual([]);
  expect(tooWide(element, 300)).toEqual([]);
});

test.each(['inline', 'contents', 'block'])('it finds out its width also as %s', async (display) => {
  styled(`service-directory { display: ${display}; }`);
  const box = await container(1280);
  const element = await listed(few(), {}, box);
  await until(() => expect(all(element, '.columns.is-wide')).toHaveLength(1));
  box.style.width = '500px';
  await until(() => expect(all(element, '.columns.is-wide')).toHaveLength(0));
});

describe('the way out stays in reach', () => {
  const tall = { ...makeDirectory() };

  test.each([
    ['on a quiet page', ''],
    ['where an ancestor cuts off what flows over', 'overflow: hidden'],
    ['where it is cut off and moved', 'overflow: hidden; transform: translateX(0)'],
    ['in a box that scrolls', 'overflow: auto; height: 500px'],
  ])('%s', async (_, css) => {
    const box = await container(360);
    await page.viewport(360, 600);
    box.style.cssText += `;${css}`;
    const element = await listed(tall, {}, box);
    for (const card of all(element, 'service-directory-card')) card.style.contentVisibility = 'visible';
    await expectReachable(element);
    if (css.includes('auto')) box.scrollTo(0, 900);
    else window.scrollTo(0, 900);
    await expectReachable(element);
    window.scrollTo(0, 0);
    box.scrollTo(0, 0);
    await until(() => expect(all(element, '[popover]')).toEqual([]));
    await expectReachable(element);
  });

  test('it goes with the element: nothing of it is left above the page further down', async () => {
    const box = await container(360);
    await page.viewport(360, 600);
    box.style.overflow = 'hidden';
    const after = document.createElement('div');
    after.style.height = '3000px';
    document.body.append(after);
    const element = await listed(few(), {}, box);
    window.scrollTo(0, 400);
    await until(() => expect(all(element, '[popover]')).toHaveLength(1));
    window.scrollTo(0, document.body.scrollHeight);
    await until(() => expect(all(element, '[popover]')).toEqual([]));
    window.scrollTo(0, 400);
    await until(() => expect(all(element, '[popover]')).toHaveLength(1));
    element.remove();
    expect(all(element, '[popover]')).toEqual([]);
  });

  test('below a header of the page, whose height the page tells', async () => {
    styled('header { position: fixed; z-index: 99999; inset: 0 0 auto; height: 80px; background: red; } body { padding-top: 80px; } :root { --service-directory-sticky-top: 80px; }'); // prettier-ignore
    document.body.append(document.createElement('header'));
    const element = await listed(tall, {}, await container(360));
    window.scrollTo(0, 900);
    await expectReachable(element);
  });

  test('and covers little of a low window, as with 400 % zoom', async () => {
    const box = await container(320);
    await page.viewport(320, 256);
    const element = await listed(tall, {}, box);
    window.scrollTo(0, 900);
    await expectReachable(element);
    const { height } = leaveOf(element).getBoundingClientRect();
    expect(height).toBeLessThanOrEqual(256 / 4);
    expect(one(element, '[part~="language"]').getBoundingClientRect().bottom).toBeLessThan(0);
  });
});

describe('colour schemes', () => {
  const paperOf = (element: Element) => getComputedStyle(one(element, '.base')).backgroundColor;
  const LIGHT = 'rgb(251, 249, 246)';
  const DARK = 'rgb(18, 25, 27)';

  test.each([
    ['the reader’s, where the page says nothing', '', 'dark', DARK],
    ['the reader’s, where the page says nothing', '', 'light', LIGHT],
    ['light, when the page says so', ':root { color-scheme: light; }', 'dark', LIGHT],
    ['dark, when the page says so', ':root { color-scheme: dark; }', 'light', DARK],
    ['the reader’s, when the page has both', ':root { color-scheme: light dark; }', 'dark', DARK],
    [
      'dark, when the page says so of the element',
      'service-directory { color-scheme: dark; }',
      'light',
      DARK,
    ],
  ])('it is %s', async (_, css, scheme, paper) => {
    await prefer({ 'prefers-color-scheme': scheme });
    styled(css);
    const element = await listed(few(), {}, await container(360));
    expect(paperOf(element)).toBe(paper);
    await prefer();
  });
});

test('words of the page in a slot keep the direction of the page', async () => {
  serve({});
  const element = place({ src: 'a.json', lang: 'ar' }, {}, '<p id="words">116 006</p>');
  await found(element, '[part~="error"]');
  expect(getComputedStyle(one(element, '.frame')).direction).toBe('rtl');
  expect(getComputedStyle(element.querySelector('#words')!).direction).toBe('ltr');
});

test('several on one page, each with its own list, and none disturbs another', async () => {
  const trouble = watchTrouble();
  const box = await container(360);
  const elements = await Promise.all(
    ['open-door', 'paused', 'long-words'].map((id) => listed(makeDirectoryOf(id), {}, box)),
  );
  expect(elements.map(idsOf)).toEqual([['open-door'], ['paused'], ['long-words']]);
  elements[0]!.query = { text: 'nothing has this' };
  await elements[0]!.updateComplete;
  expect(elements.map(idsOf)).toEqual([[], ['paused'], ['long-words']]);
  expect(trouble.errors).toEqual([]);
});

test('moved and then removed while loading, it loads where it stands and throws nothing', async () => {
  const trouble = watchTrouble();
  const first = deferred<unknown>();
  serve({ 'a.json': first.promise });
  const element = place({ src: 'a.json', lang: 'en' });
  await found(element, '[part~="loading"]');
  (await container(360)).append(element);
  first.resolve(few());
  await found(element, '[part~="list"]');
  expect(textOf(one(element, '.total'))).toMatch(/^\d/);
  element.reload();
  element.remove();
  await element.updateComplete;
  expect(trouble.errors).toEqual([]);
});
