import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ServiceDirectory } from './service-directory.ts';
import { tooWide } from './testing/fits.ts';
import { makeDirectory, makeDirectoryOf } from './testing/fixtures.ts';
import { until } from './testing/until.ts';
import { all, cardOf, container, deferred, drawn, focused, found, idsOf, listed, one, openRecord, place, prefer, serve, setClock, setMedia, textOf } from './testing/page.ts'; // prettier-ignore

/** What there is to see while a list is on its way, when it does not come, on paper, and in the reader's own colours. */

const OWN_WORDS = '<p>Call <a href="tel:112">112</a></p>';

/** Is a box of this drawn anywhere? */
const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ checkVisibilityCSS: true });
};

beforeEach(() => {
  setClock();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(async () => {
  document.body.replaceChildren();
  document.title = '';
  vi.restoreAllMocks();
  await setMedia('');
});

afterAll(() => prefer());

describe('the way out and the language are there', () => {
  const STATES: Readonly<Record<string, () => Promise<ServiceDirectory>>> = {
    'while loading': async () => {
      serve({ 'a.json': deferred().promise });
      const element = place({ src: 'a.json', lang: 'en' }, {}, OWN_WORDS);
      await found(element, '[part~="loading"]');
      expect(isSeen(element.querySelector('a')!)).toBe(true);
      return element;
    },
    'when loading failed': async () => {
      serve({});
      const element = place({ src: 'a.json', lang: 'en' }, {}, OWN_WORDS);
      await found(element, '[part~="error"]');
      expect(isSeen(element.querySelector('a')!)).toBe(true);
      return element;
    },
    'when there is nothing': () => listed({ ...makeDirectory(), services: [] }),
  };
  test.each(Object.entries(STATES))('%s', async (_, make) => {
    const element = await make();
    expect(isSeen(one(element, '[part~="leave"]'))).toBe(true);
    expect(isSeen(one(element, '[part~="language"]'))).toBe(true);
  });
  test('and the numbers for danger, with the list, in a record and when nothing fits', async () => {
    const element = await listed(makeDirectory(), {}, await container(360));
    expect(all(element, '[part~="emergency"]').filter(isSeen)).toHaveLength(1);
    await openRecord(element, 'open-door');
    expect(all(element, '[part~="emergency"]').filter(isSeen)).toHaveLength(1);
    one(element, '[part~="back"]').click();
    element.query = { text: 'qwertyuiop' };
    await found(element, '[part~="empty"]');
    expect(all(element, '[part~="emergency"]').filter(isSeen).length).toBeGreaterThan(0);
  });
});

describe('loading', () => {
  test('is told once, in a line that was there before, and shapes of cards are not read out', async () => {
    serve({ 'a.json': deferred().promise });
    const element = place({ src: 'a.json', lang: 'en' });
    const loading = await found(element, '[part~="loading"]');
    const status = one(loading, '[role="status"]');
    await until(() => expect(textOf(status)).toBe('Loading the list …'));
    expect(one(loading, '[role="status"]')).toBe(status);
    expect(one(loading, '.skeleton').getAttribute('aria-hidden')).toBe('true');
    expect(loading.getAttribute('aria-busy')).toBe('true');
  });

  test('moves nothing in sight when the list comes: what stands below is out of sight before', async () => {
    const answer = deferred<unknown>();
    serve({ 'a.json': answer.promise });
    const element = place({ src: 'a.json', lang: 'en' }, {}, '', await container(360));
    await found(element, '[part~="loading"]');
    const top = () => one(element, '.hint').getBoundingClientRect().top;
    expect(top()).toBeGreaterThanOrEqual(innerHeight);
    const title = one(element, '.intro').getBoundingClientRect().top;
    answer.resolve(makeDirectory());
    await found(element, '[part~="list"]');
    expect(top()).toBeGreaterThanOrEqual(innerHeight);
    expect(one(element, '.intro').getBoundingClientRect().top).toBe(title);
  });

  test('moves nothing for readers who want no motion', async () => {
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    serve({ 'a.json': deferred().promise });
    const element = place({ src: 'a.json', lang: 'en' });
    expect(getComputedStyle(await found(element, '.skeleton')).animationName).toBe('none');
    await prefer({ 'prefers-reduced-motion': 'no-preference' });
    expect(getComputedStyle(one(element, '.skeleton')).animationName).toBe('wait');
    await prefer();
  });

  test('a retry keeps the focus, and the words that say what happened, until it is known', async () => {
    const second = deferred<unknown>();
    serve({});
    const element = place({ src: 'a.json', lang: 'en' }, {}, OWN_WORDS);
    const retry = await found(element, '[part~="error"] button');
    retry.focus();
    vi.restoreAllMocks();
    serve({ 'a.json': second.promise });
    retry.click();
    await until(() => expect(all(element, '.waiting').map(textOf)).toEqual(['Loading the list …']));
    expect(focused()).toBe(retry);
    second.resolve(makeDirectoryOf('open-door'));
    await found(element, '[part~="list"]');
    expect(idsOf(element)).toEqual(['open-door']);
  });

  test('again and in vain leaves the list there, says so, and can be tried once more', async () => {
    serve({ 'a.json': makeDirectoryOf('open-door') });
    const element = place({ src: 'a.json', lang: 'en' });
    await found(element, '[part~="list"]');
    vi.restoreAllMocks();
    setClock();
    serve({});
    element.reload();
    const gaps = await found(element, '[part~="gaps"]');
    expect(textOf(gaps)).toContain('The list could not be loaded');
    expect(idsOf(element)).toEqual(['open-door']);
    vi.restoreAllMocks();
    setClock();
    serve({ 'a.json': makeDirectoryOf('open-door', 'paused') });
    one(gaps, 'button').click();
    await until(() => expect(idsOf(element)).toHaveLength(2));
    expect(all(element, '[part~="gaps"]')).toEqual([]);
  });

  test('another file that does not come leaves no list of the first', async () => {
    serve({ 'a.json': makeDirectoryOf('open-door') });
    const element = place({ src: 'a.json', lang: 'en' });
    await found(element, '[part~="list"]');
    element.src = 'other.json';
    await found(element, '[part~="error"]');
    expect(idsOf(element)).toEqual([]);
  });
});

/** The element with what is fetched after the list. */
async function complete(directory: unknown): Promise<ServiceDirectory> {
  const element = await listed(directory, {}, await container(360));
  await import('./aids.ts');
  await new Promise((resolve) => setTimeout(resolve));
  return element;
}

describe('on paper', () => {
  const startPrinting = async (element: ServiceDirectory) => {
    window.dispatchEvent(new Event('beforeprint'));
    await setMedia('print');
    await drawn(element);
  };
  const endPrinting = async () => {
    window.dispatchEvent(new Event('afterprint'));
    await setMedia('');
  };
  test('every card stands, nothing to press, and no title', async () => {
    const directory = makeDirectory();
    const [service] = directory.services;
    directory.services = Array.from({ length: 45 }, (_, index) => ({ ...service!, id: `copy-${index}` }));
    const element = await complete(directory);
    document.title = 'Help for people who sell sex';
    await startPrinting(element);
    expect(idsOf(element)).toHaveLength(45);
    expect(document.title.trim()).toBe('');
    expect(all(element, 'button, select, input, service-directory-map').filter(isSeen)).toEqual([]);
    expect(isSeen(one(element, '[part~="leave"]'))).toBe(false);
    await endPrinting();
    expect(document.title).toBe('Help for people who sell sex');
  });

  test('two elements on a page give the title back', async () => {
    const element = await complete(makeDirectoryOf('open-door'));
    await complete(makeDirectoryOf('paused'));
    document.title = 'A title';
    await startPrinting(element);
    expect(document.title.trim()).toBe('');
    await endPrinting();
    expect(document.title).toBe('A title');
  });

  test('a record stands with the addresses of its links, dark on light', async () => {
    await prefer({ 'prefers-color-scheme': 'dark' });
    const element = await complete(makeDirectory());
    const record = await openRecord(element, 'open-door');
    one(element, '.frame').dir = 'rtl';
    await startPrinting(element);
    expect(all(record, 'button').filter(isSeen)).toEqual([]);
    const web = all<HTMLAnchorElement>(record, 'a[href^="http"]').filter(isSeen);
    expect(web.length).toBeGreaterThan(0);
    for (const link of web)
      expect(getComputedStyle(link, '::after').content).toContain(link.getAttribute('href'));
    expect(getComputedStyle(web[0]!, '::after').direction).toBe('ltr');
    const mail = one(record, 'a[href^="mailto:"]');
    expect(getComputedStyle(mail, '::after').content).toBe('"post@opendoor.example"');
    expect(getComputedStyle(one(record, 'a[href^="tel:"]'), '::after').content).toBe('none');
    const section = one(record, '[data-section="where"]');
    expect(getComputedStyle(section).breakInside).toBe('auto');
    expect(getComputedStyle(one(section, 'li')).breakInside).toBe('avoid');
    expect(getComputedStyle(one(record, '[part~="record-name"]')).color).toBe('rgb(28, 42, 46)');
    await endPrinting();
    await prefer();
  });
});

test('on paper what is folded stays out, and in Arabic an address begins where its words begin', async () => {
  const directory = makeDirectoryOf('open-door');
  Object.assign((directory['services'] as object[])[0]!, {
    contacts: [{ channel: 'web', value: `https://door.example/${'a-long-address/'.repeat(8)}` }],
  });
  const element = await complete({
    ...directory,
    emergencyContacts: [
      {
        label: 'Police',
        note: 'Ask.',
        contacts: [{ channel: 'phone', value: { shortCode: '112', country: 'NO' } }],
      },
    ],
  });
  const folded = one(element, 'details');
  expect(isSeen(folded)).toBe(true);
  const record = await openRecord(element, 'open-door');
  record.dir = 'rtl';
  one(record, 'article').dir = 'rtl';
  await setMedia('print');
  expect(all(element, 'details').filter(isSeen)).toEqual([]);
  const address = getComputedStyle(one(record, 'a.button[href^="http"]'), '::after');
  expect([address.direction, address.textAlign]).toEqual(['ltr', 'right']);
});

describe('what was chosen', () => {
  test('a need in a row has its icon apart from its word, and the cross level with it', async () => {
    const element = await complete(makeDirectory());
    one(element, '[part~="tile"]:enabled').click();
    await drawn(element);
    const tile = one(element, '.needs.is-row [aria-pressed="true"]');
    const [icon, words, cross] = ['.icon', 'span', '.off'].map((part) =>
      one(tile, part).getBoundingClientRect(),
    );
    expect(words!.left - icon!.right).toBeGreaterThanOrEqual(6);
    const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
    expect(Math.abs(middle(cross!) - middle(icon!))).toBeLessThan(1);
  });

  test('what is unfolded is tinted, near and further choices alike', async () => {
    const element = await complete(makeDirectory());
    const [near, more] = ['[data-filter="near"]', '.unfold'].map((part) => one(element, part));
    const ground = () => [near!, more!].map((button) => getComputedStyle(button).backgroundColor);
    const [before] = ground();
    near!.click();
    more!.click();
    await drawn(element);
    await until(() => {
      const [first, second] = ground();
      expect(first).toBe(second);
      expect(first).not.toBe(before);
    });
  });
});

test.each([280, 320])('the menu of languages has its arrow beside its words at %i px', async (width) => {
  const element = await listed(makeDirectory(), { lang: 'nb' }, await container(width));
  const menu = one(element, '.top select');
  const arrow = one(element, '.top .expand');
  expect(isSeen(arrow)).toBe(true);
  // The arrow takes the middle half of its icon.
  const drawnFrom = arrow.getBoundingClientRect().left + arrow.getBoundingClientRect().width / 4;
  const wordsTo = menu.getBoundingClientRect().right - parseFloat(getComputedStyle(menu).paddingInlineEnd);
  expect(drawnFrom).toBeGreaterThanOrEqual(wordsTo);
  expect(tooWide(element, width)).toEqual([]);
});

test('the way out stands on a ground of its own where there is little height', async () => {
  await page.viewport(320, 256);
  const element = await listed(makeDirectory());
  const leave = one(element, 'service-directory-leave-button');
  const base = one(element, '.base');
  expect(getComputedStyle(leave).position).toBe('sticky');
  expect(getComputedStyle(leave).backgroundColor).toBe(getComputedStyle(base).backgroundColor);
  expect(leave.getBoundingClientRect().width).toBeGreaterThan(280);
});

test('on paper the words of a long link stay whole, with its address below them', async () => {
  const element = await complete(makeDirectoryOf('long-words'));
  const record = await openRecord(element, 'long-words');
  await setMedia('print');
  const link = one(record, 'a.button[href^="http"]');
  const words = document.createRange();
  words.selectNodeContents(link);
  const { lineHeight } = getComputedStyle(link);
  expect(words.getBoundingClientRect().height).toBeLessThan(1.5 * parseFloat(lineHeight));
  expect(link.getBoundingClientRect().height).toBeGreaterThan(2 * parseFloat(lineHeight));
  expect(tooWide(element, 360)).toEqual([]);
});

describe('with large letters on a narrow phone', () => {
  test.each(['en', 'ar', 'pt'])('no icon lies on the words of a menu (%s)', async (lang) => {
    const box = await container(360);
    // As with 200 % set in the browser.
    box.style.setProperty('--service-directory-font-size', '34px');
    const element = await listed(makeDirectory(), { lang }, box);
    const pickers = all(element, '.picker').filter(isSeen);
    expect(pickers.length).toBeGreaterThan(1);
    for (const picker of pickers) {
      const menu = one(picker, 'select');
      const [icon, edge] = [one(picker, '.icon'), menu].map((part) => part.getBoundingClientRect());
      const taken = lang === 'ar' ? edge!.right - icon!.left : icon!.right - edge!.left;
      expect(parseFloat(getComputedStyle(menu).paddingInlineStart)).toBeGreaterThanOrEqual(taken);
    }
  });

  test.each(['ru', 'bg', 'pt', 'uk'])('counts stay whole (%s)', async (lang) => {
    const element = await listed(makeDirectory(), { lang }, await container(320));
    one(element, '.unfold').click();
    await drawn(element);
    const counts = all(element, '.count').filter(isSeen);
    expect(counts.length).toBeGreaterThan(4);
    for (const count of counts)
      expect(count.getBoundingClientRect().height, textOf(count)).toBeLessThan(
        1.9 * parseFloat(getComputedStyle(count).fontSize),
      );
  });
});

describe('in the colours of the system', () => {
  test('what is chosen has a frame, and what has the focus has a ring', async () => {
    await prefer({ 'forced-colors': 'active' });
    const element = await complete(makeDirectory());
    element.query = { free: true, needs: ['food'] };
    await drawn(element);
    const pressed = all(element, '[aria-pressed="true"]');
    expect(pressed.length).toBeGreaterThan(1);
    for (const button of pressed) expect(getComputedStyle(button).outlineStyle).toBe('solid');
    const other = one(element, '[aria-pressed="false"]');
    expect(getComputedStyle(other).outlineStyle).toBe('none');
    const tile = one(element, '[part~="tile"]');
    expect(getComputedStyle(one(tile, '.icon')).color).toBe(getComputedStyle(tile).color);
    // The lines of a drawing have the colour before it is forced, where it is not named.
    expect(getComputedStyle(one(tile, '.icon')).stroke).toBe(getComputedStyle(tile).color);
    await prefer();
  });

  test('a button without an edge has none here either', async () => {
    await prefer({ 'forced-colors': 'active' });
    const element = await complete(makeDirectoryOf('open-door'));
    const edge = getComputedStyle(one(cardOf(element, 'open-door'), '.more'));
    const page = document.createElement('p');
    page.style.color = 'Canvas';
    element.after(page);
    expect(edge.borderTopColor).toBe(getComputedStyle(page).color);
    await prefer();
  });

  test('open, closed and unknown differ in shape', async () => {
    await prefer({ 'forced-colors': 'active' });
    const element = await complete(makeDirectoryOf('open-door', 'night-door', 'stale-promise'));
    const shapes = ['open-door', 'night-door', 'stale-promise'].map((id) => {
      const { borderTopWidth, borderBottomWidth, height } = getComputedStyle(
        one(cardOf(element, id), '.state'),
        '::before',
      );
      return [borderTopWidth, borderBottomWidth, height].join();
    });
    expect(new Set(shapes).size).toBe(3);
    await prefer();
  });
});

/** Puts a style sheet into every shadow root, as a browser extension for readers does. */
function everywhere(element: Element, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const part of [element, ...all(element, '*')]) part.shadowRoot?.adoptedStyleSheets.push(sheet);
}

test.each(['nb', 'ar', 'th', 'ro'])(
  'with text wide apart nothing is cut off (%s; WCAG 1.4.12)',
  async (lang) => {
    const element = await listed(makeDirectory(), { lang }, await container(320));
    await openRecord(element, 'long-words');
    everywhere(element, '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }'); // prettier-ignore
    expect(tooWide(element, 320)).toEqual([]);
    one(element, '[part~="back"]').click();
    await drawn(element);
    everywhere(element, '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }'); // prettier-ignore
    expect(tooWide(element, 320)).toEqual([]);
  },
);

test('with text of twice the size on a wide screen nothing is cut off', async () => {
  const box = await container(1280);
  await page.viewport(1280, 800);
  box.style.setProperty('--service-directory-font-size', '34px');
  const element = await listed(makeDirectory(), {}, box);
  await drawn(element);
  expect(tooWide(element, 1280)).toEqual([]);
});
