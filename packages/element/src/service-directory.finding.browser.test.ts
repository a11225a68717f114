import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import './define.ts';
import { makeDirectory, makeDirectoryOf, SHOWN } from './testing/fixtures.ts';
import {
  all,
  cardOf,
  container,
  drawn,
  focused,
  idsOf,
  listed,
  one,
  openRecord,
  place,
  prefer,
  serve,
  setClock,
  textOf,
} from './testing/page.ts';
import type { ServiceDirectory } from './service-directory.ts';
import { until } from './testing/until.ts';

/** What the browser does after drawing is done. */
const twoFrames = async () => {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
};

setClock();

const press = (element: Element, selector: string) => one(element, selector).click();
const filter = (element: Element, name: string) => one(element, `[data-filter="${name}"]`);
const unfold = async (element: ServiceDirectory) => {
  press(element, '.unfold');
  await drawn(element);
};
const choose = async (element: ServiceDirectory, name: string, value: string) => {
  await userEvent.selectOptions(filter(element, name), value);
  await drawn(element);
};

describe('more choices', () => {
  test('are folded until they are asked for, and stay in sight while one of them is on', async () => {
    const element = await listed(makeDirectory());
    expect(all(element, '[data-filter="fromAfar"]')).toEqual([]);
    await unfold(element);
    expect(one(element, '.unfold').getAttribute('aria-expanded')).toBe('true');
    press(element, '[data-filter="fromAfar"]');
    await drawn(element);
    press(element, '.unfold');
    await drawn(element);
    expect(filter(element, 'fromAfar').getAttribute('aria-pressed')).toBe('true');
  });

  test.each(['openToday', 'fromAfar', 'wheelchair', 'withoutAuthorities'])(
    'the count on %s is what pressing it gives',
    async (name) => {
      const element = await listed(makeDirectory());
      await unfold(element);
      const count = Number(textOf(one(filter(element, name), '.count')));
      if (count === 0) {
        expect((filter(element, name) as HTMLButtonElement).disabled).toBe(true);
        return;
      }
      press(element, `[data-filter="${name}"]`);
      await drawn(element);
      expect(element.results).toHaveLength(count);
    },
  );

  test.each(['language', 'audience'])(
    'each entry of the list of %s says how many there are',
    async (name) => {
      const element = await listed(makeDirectory());
      await unfold(element);
      const options = all<HTMLOptionElement>(filter(element, name), 'option').slice(1);
      expect(options.length).toBeGreaterThan(1);
      for (const { value, textContent } of options) {
        await choose(element, name, value);
        expect(Number(/\((\d+)\)/.exec(textContent)?.[1])).toBe(element.results.length);
      }
    },
  );

  test.each<[string, string[], string | undefined]>([
    ['ti', ['nb', 'en'], 'ትግርኛ (0)'],
    ['ti', ['nb', 'ti'], undefined],
    ['en', ['nb'], 'English (0)'],
    // Who reads one of these is helped in the other.
    ['nn', ['nb'], undefined],
    ['nb', ['no'], undefined],
    ['fa', ['prs'], undefined],
    // Nobody has said in which languages they help.
    ['ti', [], undefined],
  ])(
    'that nobody speaks %s is said first among the languages, where they are %o, and leads to nothing',
    async (lang, languages, first) => {
      const directory = makeDirectoryOf('open-door', 'tomorrow');
      for (const service of directory.services)
        Object.assign(service, { languages: languages.map((code) => ({ code })) });
      const element = await listed(directory, { lang });
      await unfold(element);
      const options = all<HTMLOptionElement>(element, '[data-filter="language"] option').slice(1);
      const told = first === undefined ? undefined : options[0];
      const others = options.filter((option) => option !== told);
      expect(told?.textContent.trim().replace(/\s+/g, ' ')).toBe(first);
      expect(told?.disabled ?? true).toBe(true);
      expect(others.map(({ value }) => value).sort()).toEqual([...languages].sort());
      expect(others.every(({ disabled, textContent }) => !disabled && textContent.includes('(2)'))).toBe(
        true,
      );
    },
  );

  test('a language that nobody speaks and that the page has asked for is chosen, and stands there once', async () => {
    const element = await listed(makeDirectoryOf('open-door'), { lang: 'ti' });
    element.query = { language: 'ti' };
    await drawn(element);
    const options = all<HTMLOptionElement>(element, '[data-filter="language"] option');
    const own = options.filter(({ value }) => value === 'ti');
    expect(own.map(({ selected, disabled }) => [selected, disabled])).toEqual([[true, false]]);
  });

  test('police and immigration can be hidden', async () => {
    const element = await listed(makeDirectory());
    expect(element.results.map(({ id }) => id)).toContain('police-desk');
    await unfold(element);
    press(element, '[data-filter="withoutAuthorities"]');
    await drawn(element);
    expect(element.results.map(({ id }) => id)).not.toContain('police-desk');
  });

  test('a group that the host page has fixed cannot be chosen', async () => {
    const element = await listed(makeDirectory(), { 'only-audience': 'women' });
    await unfold(element);
    expect(all(element, '[data-filter="audience"]')).toEqual([]);
  });
});

describe('what was chosen', () => {
  test('stands above the list, and goes away one by one', async () => {
    const element = await listed(makeDirectory());
    element.query = { text: 'door', free: true };
    await drawn(element);
    const chips = () => all(element, '.chosen button').map((chip) => chip.getAttribute('aria-label'));
    expect(chips().map((label) => label?.replace(/[\u2066-\u2069]/g, ''))).toEqual([
      'Remove: door',
      'Remove: Free',
    ]);
    press(element, '.chosen [data-part="free"]');
    await drawn(element);
    expect(element.query).toEqual({ text: 'door', sort: 'default' });
    press(element, '.chosen [data-part="text"]');
    await drawn(element);
    expect(element.results).toHaveLength(SHOWN);
    expect(all(element, '.chosen')).toEqual([]);
  });

  test.each([360, 1280])('a need is told once, by its tile, which takes it back (%i px)', async (width) => {
    await page.viewport(width, 800);
    const element = await listed(makeDirectory(), {}, await container(width));
    const tile = all<HTMLButtonElement>(element, '[part~="tile"]').find(({ disabled }) => !disabled)!;
    const word = textOf(tile);
    tile.click();
    await drawn(element);
    expect(element.results.length).toBeLessThan(SHOWN);
    const telling = all(element, 'button').filter(
      (button) =>
        (button.getAttribute('aria-label') ?? textOf(button)).includes(word) &&
        button.getClientRects().length > 0,
    );
    expect(telling.filter((button) => !button.closest('service-directory-card'))).toEqual([tile]);
    expect(one(tile, '.off').getClientRects()).toHaveLength(1);
    tile.click();
    await drawn(element);
    expect(element.results).toHaveLength(SHOWN);
  });

  test('a need that the host page has locked the list to has no tile, and another is told above the list', async () => {
    const element = await listed(makeDirectory(), { 'only-needs': 'food clothing' });
    element.query = { needs: ['food'], free: true };
    await drawn(element);
    expect(all(element, '[part~="tile"]')).toEqual([]);
    expect(all(element, '.chosen button').map((chip) => chip.dataset['part'])).toContain('free');
  });
});

test('a number is found by the digits on the reader’s keys', async () => {
  const element = await listed(makeDirectoryOf('open-door', 'night-door'));
  for (const typed of ['00000001', '٠٠٠٠٠٠٠١', '۰۰۰۰۰۰۰۱']) {
    element.query = { text: typed };
    await drawn(element);
    await until(() => expect(element.results.map(({ id }) => id)).toEqual(['open-door']));
  }
});

describe('no match', () => {
  test('offers what there is without one of the choices, and whom to call', async () => {
    const element = await listed(makeDirectory());
    element.query = { text: 'nosuchword', free: true };
    await drawn(element);
    const empty = one(element, '[part~="empty"]');
    const ways = all(empty, '.ways-on button');
    expect(ways).toHaveLength(1);
    const count = Number(/(\d+)$/.exec(textOf(ways[0]!))?.[1]);
    expect(textOf(empty)).toContain('112');
    expect(textOf(one(empty, '.primary'))).toBe('Clear all choices');
    ways[0]!.click();
    await drawn(element);
    expect(element.results).toHaveLength(count);
    expect(count).toBeGreaterThan(0);
    expect(element.query).toEqual({ free: true, sort: 'default' });
  });

  test('of a single choice offers once to go on without it', async () => {
    const element = await listed(makeDirectory());
    element.query = { text: 'nosuchword' };
    await drawn(element);
    const empty = one(element, '[part~="empty"]');
    const ways = all(empty, '.ways-on button, .primary');
    expect(ways.map((way) => textOf(way).replace(/[\u2066-\u2069]/g, ''))).toEqual([
      `Without “nosuchword”: ${SHOWN}`,
    ]);
    expect(textOf(empty)).toContain('112');
    ways[0]!.click();
    await drawn(element);
    expect(element.results).toHaveLength(SHOWN);
  });

  test('offers first what there is without one word of several, with what else was chosen', async () => {
    const element = await listed(makeDirectory());
    element.query = { text: 'open, nosuchword door', noPapers: true };
    await drawn(element);
    const ways = all(element, '.ways-on button');
    const words = ways.map((way) => textOf(way).replace(/[\u2066-\u2069]/g, ''));
    expect(words[0]).toMatch(/^Without “nosuchword”: [1-9]\d*$/);
    expect(words.slice(1).every((way) => !way.startsWith('Without “nosuchword”'))).toBe(true);
    ways[0]!.click();
    await drawn(element);
    expect(element.results).toHaveLength(Number(/(\d+)$/.exec(words[0]!)?.[1]));
    expect(element.query).toEqual({ text: 'open, door', noPapers: true, sort: 'default' });
    expect(one<HTMLInputElement>(element, 'input[type="search"]').value).toBe('open, door');
  });
});

describe('what was found', () => {
  const type = async (element: ServiceDirectory, words: string) => {
    const field = one<HTMLInputElement>(element, 'input[type="search"]');
    field.focus();
    await userEvent.keyboard(words);
    await until(() => expect(element.query.text).toBe(words));
    await drawn(element);
    return field;
  };
  afterEach(() => document.body.replaceChildren());

  test('is counted right below the field on a phone, and one press from there, with nothing in between', async () => {
    const element = await listed(makeDirectory(), { lang: 'en' }, await container(360));
    const field = await type(element, 'open');
    const found = one(element, '.found');
    expect(textOf(found)).toBe(textOf(one(element, '.total')));
    expect(found.getBoundingClientRect().bottom - field.getBoundingClientRect().bottom).toBeLessThan(80);
    expect(focused()).toBe(field);
    found.click();
    await until(() => expect(focused()).toBe(one(element, '.total')));
  });

  test('is counted below the field too where the page has chosen the need', async () => {
    const element = await listed(makeDirectory(), { lang: 'en', 'only-needs': 'food' }, await container(360));
    await type(element, 'open');
    const found = one(element, '.found');
    expect(textOf(found)).toBe(textOf(one(element, '.total')));
    found.click();
    await until(() => expect(focused()).toBe(one(element, '.total')));
  });

  test('is not told there where nothing was typed, nothing found, or the list stands beside it', async () => {
    const element = await listed(makeDirectory(), { lang: 'en' }, await container(360));
    press(element, '[data-filter="free"]');
    await drawn(element);
    expect(all(element, '.found')).toEqual([]);
    await type(element, 'qwertyuiop');
    expect(all(element, '.found')).toEqual([]);
    document.body.replaceChildren();
    const wide = await listed(makeDirectory(), { lang: 'en' }, await container(1200));
    await type(wide, 'open');
    expect(all(wide, '.found')).toEqual([]);
  });
});

describe('a need that is chosen', () => {
  const HEIGHT = 740;
  const tiles = (element: ServiceDirectory) => all<HTMLButtonElement>(element, '[part~="tile"]');
  const freeTile = (element: ServiceDirectory) => tiles(element).find((tile) => !tile.disabled)!;
  /** The page of a host above the element, and below it. */
  const onPhone = async (width = 360) => {
    document.body.replaceChildren();
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    const element = await listed(makeDirectory(), {}, await container(width));
    await page.viewport(width, HEIGHT);
    element.style.marginBlock = `${HEIGHT / 3}px`;
    scrollTo(0, 0);
    return element;
  };
  const topOfList = (element: ServiceDirectory) =>
    one(element, 'service-directory-list').getBoundingClientRect().top;

  afterEach(async () => {
    document.body.replaceChildren();
    vi.restoreAllMocks();
    setClock();
    await prefer();
    await page.viewport(414, 896);
  });

  test('shows on a phone the first that was found, no further down than it takes; the focus stays', async () => {
    const element = await onPhone();
    const tile = freeTile(element);
    await userEvent.click(tile);
    await drawn(element);
    await until(() => expect(scrollY).toBeGreaterThan(0));
    expect(HEIGHT - topOfList(element)).toBeGreaterThan(140);
    expect(HEIGHT - topOfList(element)).toBeLessThan(200);
    expect(focused()).toBe(tile);
    expect(tile.getAttribute('aria-pressed')).toBe('true');
  });

  test('shows it also when it is chosen after another, and keeps the focus while the others are folded', async () => {
    const element = await onPhone();
    await userEvent.click(freeTile(element));
    await drawn(element);
    await userEvent.click(one(element, '.needs [aria-expanded]'));
    await drawn(element);
    const other = tiles(element).filter((tile) => !tile.disabled)[1]!;
    await userEvent.click(other);
    await drawn(element);
    await twoFrames();
    expect(focused()).toBe(other);
    expect(HEIGHT - topOfList(element)).toBeGreaterThan(140);
  });

  test('moves nothing when it is chosen no more', async () => {
    const element = await onPhone();
    await userEvent.click(freeTile(element));
    await drawn(element);
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    await userEvent.click(freeTile(element));
    await drawn(element);
    expect(element.query).toEqual({ sort: 'default' });
    expect(scroll).not.toHaveBeenCalled();
  });

  test('moves nothing when the first is in sight', async () => {
    const element = await onPhone();
    await page.viewport(360, 2 * HEIGHT);
    await userEvent.click(freeTile(element));
    await drawn(element);
    await twoFrames();
    expect(topOfList(element)).toBeLessThan(2 * HEIGHT - 140);
    expect(scrollY).toBe(0);
  });

  test('glides for who has nothing against motion', async () => {
    const element = await onPhone();
    await prefer();
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    await userEvent.click(freeTile(element));
    await drawn(element);
    expect(scroll.mock.calls).toEqual([[{ block: 'nearest', behavior: 'smooth' }]]);
  });

  test.each([
    ['by keys', 360, (tile: HTMLElement) => (tile.focus(), userEvent.keyboard('{Enter}'))],
    ['on a wide screen', 1280, (tile: HTMLElement) => userEvent.click(tile)],
  ])('%s moves nothing', async (_, width, choose) => {
    const element = await onPhone(width);
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    const tile = freeTile(element);
    await choose(tile);
    await drawn(element);
    await twoFrames();
    expect(tile.getAttribute('aria-pressed')).toBe('true');
    expect(scroll).not.toHaveBeenCalled();
    expect(focused()).toBe(tile);
  });

  test('that leaves nothing of the words shows that nothing fits', async () => {
    const element = await onPhone();
    element.query = { text: 'nosuchword' };
    await drawn(element);
    await userEvent.click(one(element, '.needs [aria-expanded]'));
    const tile = tiles(element)[0]!;
    // Counts that are not known, as of a list of which a part is here, disable no tile.
    tile.disabled = false;
    await userEvent.click(tile);
    await drawn(element);
    const { top, bottom } = one(element, '[part~="empty"]').getBoundingClientRect();
    expect(top).toBeLessThan(HEIGHT - 160);
    expect(bottom).toBeGreaterThan(0);
  });
});

describe('words', () => {
  test.each([
    ['a slip', 'opne door', 'open-door'],
    ['a slip in the name of a need', 'denist', 'on-friday'],
  ])('%s is forgiven', async (_, text, id) => {
    const element = await listed(makeDirectory());
    element.query = { text };
    await drawn(element);
    expect(idsOf(element)).toContain(id);
  });

  test('what people type for a need is fetched with the first word, in the language of the page', async () => {
    const element = await listed(makeDirectory());
    element.query = { text: 'toothache' };
    // Before they have come the list is as it was, or nothing fits.
    await until(() => {
      expect(element.results.map(({ id }) => id)).toContain('on-friday');
      expect(element.results.every(({ needs }) => needs.includes('dental'))).toBe(true);
    });
  });

  test('a language is found by its name', async () => {
    const element = await listed(makeDirectory());
    const codes = new Set(element.results.flatMap(({ languages = [] }) => languages.map(({ code }) => code)));
    const code = [...codes][0]!;
    element.query = { text: new Intl.DisplayNames(['en'], { type: 'language' }).of(code)! };
    await drawn(element);
    expect(element.results.length).toBeGreaterThan(0);
    for (const { languages = [] } of element.results)
      expect(languages.map((language) => language.code)).toContain(code);
  });
});

describe('data with gaps', () => {
  test('entries that could not be read are counted beside the good ones', async () => {
    const { services, ...head } = makeDirectoryOf('open-door');
    const element = await listed({
      ...head,
      services: [...services, { id: 'x' }, 7, { id: 'y', name: 'Y' }],
    });
    await drawn(element);
    expect(idsOf(element)).toEqual(['open-door']);
    expect(textOf(one(element, '.quiet[role="status"]'))).toBe('3 entries could not be read.');
  });
});

describe('without a connection', () => {
  test('what was loaded stays, and says that it may be old; records open', async () => {
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
    const element = await listed(makeDirectoryOf('open-door'));
    expect(all(element, '.quiet[role="status"]')).toEqual([]);
    online.mockReturnValue(false);
    window.dispatchEvent(new Event('offline'));
    await drawn(element);
    expect(textOf(one(element, '.quiet[role="status"]'))).toBe(
      'You are offline. This is the list as it was loaded.',
    );
    await openRecord(element, 'open-door');
    element.select(undefined);
    online.mockReturnValue(true);
    window.dispatchEvent(new Event('online'));
    await drawn(element);
    expect(all(element, '.quiet[role="status"]')).toEqual([]);
    online.mockRestore();
  });
});

describe('a long list', () => {
  test('is on its way until it is ready, then searched at once', async () => {
    const { services, ...head } = makeDirectoryOf('open-door');
    const many = Array.from({ length: 1500 }, (_, index) => ({
      ...services[0],
      id: `s-${index}`,
      name: `House ${index}`,
    }));
    serve({ 'long.json': { ...head, services: many } });
    document.body.replaceChildren(); // an element of another test may still hold the focus
    const element = place({ src: 'long.json', lang: 'en' });
    await until(() => expect(element.results).toHaveLength(1500));
    await drawn(element);
    element.query = { text: 'house 777' };
    await drawn(element);
    expect(idsOf(element)).toEqual(['s-777']);
    expect(focused()).toBe(document.body);
  });

  test('is made ready also when the element is moved meanwhile', async () => {
    const { services, ...head } = makeDirectoryOf('open-door');
    const many = Array.from({ length: 1500 }, (_, index) => ({ ...services[0], id: `s-${index}` }));
    const element = place({ lang: 'en' }, { directory: { ...head, services: many } });
    await until(() => one(element, '[part~="loading"]'));
    const box = document.createElement('div');
    document.body.append(box);
    box.append(element);
    await until(() => expect(element.results).toHaveLength(1500));
    box.remove();
  });

  /** An element with so many services of one kind. */
  async function listedMany(count: number, attributes = {}): Promise<ServiceDirectory> {
    const { services, ...head } = makeDirectoryOf('open-door');
    const many = Array.from({ length: count }, (_, index) => ({
      ...services[0]!,
      id: `s-${index}`,
      name: `House ${index}`,
    }));
    return listed({ ...head, services: many }, attributes);
  }

  test.each(['auto', 'smooth'])(
    'back from a record the same card has the focus at the same place of the window, where pages scroll %s',
    async (behavior) => {
      document.documentElement.style.scrollBehavior = behavior;
      const element = await listedMany(300);
      const id = idsOf(element)[222]!;
      cardOf(element, id).scrollIntoView({ block: 'center', behavior: 'instant' });
      await twoFrames();
      scrollBy({ top: 77, behavior: 'instant' });
      await twoFrames();
      const before = cardOf(element, id).getBoundingClientRect().top;
      const more = one(cardOf(element, id), '.more');
      await openRecord(element, id);
      one(element, '.back').click();
      await until(() => expect(focused()).toBe(more));
      await twoFrames();
      expect(Math.abs(cardOf(element, id).getBoundingClientRect().top - before)).toBeLessThan(2);
      document.documentElement.style.scrollBehavior = '';
      scrollTo(0, 0);
    },
  );
  test('back from a record its card is in sight also when the window is smaller now', async () => {
    await page.viewport(400, 900);
    const element = await listedMany(60);
    cardOf(element, 's-30').scrollIntoView({ block: 'end', behavior: 'instant' });
    await twoFrames();
    await openRecord(element, 's-30');
    await page.viewport(400, 400);
    one(element, '.back').click();
    const more = one(cardOf(element, 's-30'), '.more');
    await until(() => expect(focused()).toBe(more));
    await twoFrames();
    expect(more.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
    expect(cardOf(element, 's-30').getBoundingClientRect().top).toBeLessThan(innerHeight);
    await page.viewport(414, 896);
    scrollTo(0, 0);
  });
  test('the cards are kept while a record is open, and a search meanwhile is in the list afterwards', async () => {
    const element = await listedMany(120);
    const before = cardOf(element, 's-7');
    await openRecord(element, 's-7');
    element.query = { text: 'house 7' };
    await drawn(element);
    element.select(undefined);
    await drawn(element);
    expect(cardOf(element, 's-7')).toBe(before);
    expect(idsOf(element)).toEqual(element.results.map(({ id }) => id));
    expect(idsOf(element).length).toBeLessThan(120);
  });
  test('above more than 200 services stands how to see fewer, unless there is no search', async () => {
    const words = 'The list is long.';
    expect(textOf(await listedMany(201))).toContain(words);
    document.body.replaceChildren();
    expect(textOf(await listedMany(200))).not.toContain(words);
    document.body.replaceChildren();
    expect(textOf(await listedMany(201, { 'search-hidden': '' }))).not.toContain(words);
  });
});

describe('the order while the time goes on', () => {
  /** Both by their ids; the first closes at four, the second opens then. */
  const atFour = () => {
    const directory = makeDirectoryOf('open-door', 'tomorrow');
    const [first, second] = directory.services;
    const from = (opens: string, closes: string) => ({
      locations: [],
      openingHours: { periods: [{ days: ['tu'], opens, closes }], publicHolidays: 'open' },
    });
    Object.assign(first!, from('10:00', '16:00'));
    Object.assign(second!, from('16:00', '20:00'));
    return directory;
  };
  const ORDER = ['open-door', 'tomorrow'];

  async function openFirst(): Promise<ServiceDirectory> {
    setClock(Date.parse('2026-03-10T14:59:58.500Z'));
    await page.viewport(360, 740);
    const element = await listed(atFour());
    element.query = { sort: 'open-first' };
    await drawn(element);
    expect(idsOf(element)).toEqual(ORDER);
    return element;
  }
  const hasClosed = (element: ServiceDirectory) =>
    until(() => expect(textOf(one(cardOf(element, 'open-door'), '.state'))).toContain('Closed'));

  afterEach(async () => {
    setClock();
    await page.viewport(414, 896);
  });

  test('stays for who is among the cards, whose states go on, until something else is asked', async () => {
    const element = await openFirst();
    cardOf(element, 'open-door').scrollIntoView({ block: 'start' });
    scrollBy({ top: 20 });
    await hasClosed(element);
    expect(idsOf(element)).toEqual(ORDER);
    expect(textOf(one(cardOf(element, 'tomorrow'), '.state'))).toContain('Open');
    element.query = { sort: 'open-first', text: '' };
    await drawn(element);
    expect(idsOf(element)).toEqual([...ORDER].reverse());
  });

  test('follows the time for who is above them', async () => {
    const element = await openFirst();
    scrollTo({ top: 0 });
    await hasClosed(element);
    expect(idsOf(element)).toEqual([...ORDER].reverse());
  });

  test('stays while a record has the place of the cards', async () => {
    const element = await openFirst();
    await openRecord(element, 'open-door');
    await until(() => expect(textOf(one(element, 'service-directory-record'))).toContain('Closed'));
    element.select(undefined);
    await drawn(element);
    expect(idsOf(element)).toEqual(ORDER);
  });
});
