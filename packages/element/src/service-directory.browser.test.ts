import { NEED_GROUPS } from '@service-directory/schema';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { INTERFACE_LANGUAGES, loadLocale } from './locales/locale.ts';
import type { ServiceDirectory } from './service-directory.ts';
import { makeDirectory, makeDirectoryOf, makeOtherDirectory, SHOWN, withChange } from './testing/fixtures.ts';
import { until } from './testing/until.ts';
import { all, cardOf, container, deferred, drawn, eventsOf, focused, found, idsOf, listed, one, openRecord, place, serve, setClock, textOf, watchTrouble } from './testing/page.ts'; // prettier-ignore

beforeEach(() => {
  setClock();
  localStorage.clear();
});

afterEach(async () => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
  history.replaceState(null, '', location.pathname + location.search);
  vi.restoreAllMocks();
  await page.viewport(414, 896);
});

const press = (element: Element, selector: string) => one(element, selector).click();
const filter = (element: Element, name: string) => one<HTMLButtonElement>(element, `[data-filter="${name}"]`);
const total = (element: Element) => textOf(one(element, '.total'));

async function type(element: ServiceDirectory, words: string): Promise<void> {
  await userEvent.fill(one(element, 'input[type="search"]'), words);
}

describe('src', () => {
  test('the services of one address are shown', async () => {
    const fetched = serve({ 'a.json': makeDirectory() });
    const element = place({ src: '/data/a.json', lang: 'en' });
    await found(element, 'service-directory-card');
    expect(element.results).toHaveLength(SHOWN);
    expect(fetched).toHaveBeenCalledOnce();
    expect(String(fetched.mock.calls[0]?.[0])).toBe(new URL('/data/a.json', location.href).href);
  });

  test('several addresses are merged, and each record keeps its own time zone', async () => {
    serve({ 'a.json': makeDirectoryOf('open-door'), 'b.json': makeOtherDirectory() });
    const element = place({ src: ' /a.json\n /b.json ', lang: 'en' });
    await found(element, 'service-directory-card');
    await drawn(element);
    expect(element.results.map(({ id }) => id).sort()).toEqual(['open-door', 'other-open-door', 'svensk']);
    // Two o'clock in Oslo is three in Helsinki; both are open until four by their own clocks.
    expect(textOf(one(cardOf(element, 'open-door'), '.state'))).toContain('until 16:00');
    expect(textOf(one(cardOf(element, 'other-open-door'), '.state'))).toContain('until 16:00');
    expect(element.results.map(({ id }) => id)).toContain('svensk');
  });

  test('asks with the cookies of the same site alone and names no page', async () => {
    const fetched = serve({ 'a.json': makeDirectory() });
    const element = place({ src: 'a.json' });
    await found(element, 'service-directory-card');
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
    });
  });

  test('a new address is loaded, and what was shown stays until it is there', async () => {
    const second = deferred<unknown>();
    serve({ 'a.json': makeDirectoryOf('open-door'), 'b.json': second.promise });
    const element = place({ src: 'a.json', lang: 'en' });
    await found(element, 'service-directory-card');
    element.setAttribute('src', 'b.json');
    await drawn(element);
    expect(idsOf(element)).toEqual(['open-door']);
    second.resolve(makeOtherDirectory());
    await until(() => expect(idsOf(element)).toContain('svensk'));
  });

  test('the answer of an older load is dropped', async () => {
    const first = deferred<unknown>();
    serve({ 'a.json': first.promise, 'b.json': makeDirectoryOf('open-door') });
    const element = place({ src: 'a.json', lang: 'en' });
    const events = eventsOf(element);
    await element.updateComplete;
    element.src = 'b.json';
    await found(element, 'service-directory-card');
    first.resolve(makeOtherDirectory());
    await first.promise;
    await drawn(element);
    expect(idsOf(element)).toEqual(['open-door']);
    expect(events.map(({ name }) => name)).toEqual(['load']);
  });

  test('taking the attribute away keeps what was loaded and throws nothing', async () => {
    const { errors } = watchTrouble();
    serve({ 'a.json': makeDirectoryOf('open-door') });
    const element = place({ src: 'a.json', lang: 'en' });
    await found(element, 'service-directory-card');
    element.removeAttribute('src');
    await drawn(element);
    expect(idsOf(element)).toEqual(['open-door']);
    expect(errors).toEqual([]);
  });
});

describe('directory', () => {
  test('an object is shown without any request', async () => {
    const fetched = serve({});
    const element = await listed(makeDirectory());
    expect(idsOf(element)).toHaveLength(SHOWN);
    expect(fetched).not.toHaveBeenCalled();
  });
  test('it goes before src', async () => {
    const fetched = serve({ 'a.json': makeDirectory() });
    const element = place({ src: 'a.json', lang: 'en' }, { directory: makeDirectoryOf('paused') });
    await found(element, 'service-directory-card');
    expect(idsOf(element)).toEqual(['paused']);
    expect(fetched).not.toHaveBeenCalled();
  });
  test('set after the element is on the page, it is shown as well', async () => {
    const element = place({ lang: 'en' });
    await element.updateComplete;
    element.directory = makeDirectoryOf('paused');
    await found(element, 'service-directory-card');
    expect(idsOf(element)).toEqual(['paused']);
  });
  test('the object that was given is not changed', async () => {
    const directory = makeDirectory();
    const before = JSON.stringify(directory);
    await listed(directory);
    expect(JSON.stringify(directory)).toBe(before);
  });
  test('services that no longer exist are left out', async () => {
    const element = await listed(makeDirectoryOf('gone', 'paused'));
    expect(idsOf(element)).toEqual(['paused']);
  });
});

describe('lang', () => {
  const title = (element: Element) => textOf(one(element, '.intro h2'));

  test.each([
    ['nb', 'Finn hjelp', 'Åpen dør'],
    ['en', 'Find help', 'Open Door'],
    ['ar', 'البحث عن مساعدة', 'الباب المفتوح'],
    ['no', 'Finn hjelp', 'Åpen dør'],
    ['en-GB', 'Find help', 'Open Door'],
    ['ro-MD', 'Găsește ajutor', 'Open Door'],
    ['zh-Hant', '寻找帮助', 'Open Door'],
    ['de', 'Find help', 'Open Door'],
    ['constructor', 'Find help', 'Open Door'],
  ])('%s', async (lang, words, name) => {
    const element = await listed(makeDirectoryOf('open-door'), { lang });
    expect(title(element)).toBe(words);
    expect(textOf(one(element, '[part="name"]'))).toBe(name);
  });

  test('without it that of the nearest ancestor holds', async () => {
    document.documentElement.lang = 'ar';
    const outer = document.createElement('section');
    outer.lang = 'en';
    document.body.append(outer);
    const element = place({}, { directory: makeDirectory() }, '', outer);
    await found(element, '[part~="list"]');
    expect(title(element)).toBe('Find help');
  });
  test('without any on the page, the first language of the directory holds', async () => {
    const element = place({}, { directory: makeDirectory() });
    await until(() => expect(title(element)).toBe('Finn hjelp'));
  });
  test('a change of the attribute changes words, texts and direction', async () => {
    const element = await listed(makeDirectoryOf('open-door'));
    element.lang = 'ar';
    await until(() => expect(title(element)).toBe('البحث عن مساعدة'));
    expect(one(element, '.frame').dir).toBe('rtl');
    expect(textOf(one(element, '[part="name"]'))).toBe('الباب المفتوح');
  });
  test('taking the attribute away goes back to the page’s', async () => {
    const { errors } = watchTrouble();
    document.documentElement.lang = 'nb';
    const element = await listed(makeDirectory());
    element.removeAttribute('lang');
    await until(() => expect(title(element)).toBe('Finn hjelp'));
    expect(errors).toEqual([]);
  });
  test('the reader’s own choice goes before the attribute', async () => {
    const element = await listed(makeDirectory());
    await userEvent.selectOptions(one(element, '.top select'), 'nb');
    await until(() => expect(title(element)).toBe('Finn hjelp'));
    expect(one<HTMLSelectElement>(element, '.top select').value).toBe('nb');
  });
  test('the menu names each language in its own words, those of page and directory first, and marks the one in use', async () => {
    const element = await listed(makeDirectory(), { lang: 'ar' });
    const options = all(element, '.top option').map((option) => [option.lang, textOf(option)]);
    expect(options.slice(0, 4)).toEqual([
      ['ar', 'العربية'],
      ['nb', 'Norsk'],
      ['en', 'English'],
      ['es', 'Español'],
    ]);
    expect(options).toHaveLength(INTERFACE_LANGUAGES.length);
    expect(one<HTMLSelectElement>(element, '.top select').value).toBe('ar');
  });
  test('the menu shows the language in use also when the page changes it', async () => {
    const element = await listed(makeDirectory(), { lang: 'nb' });
    for (const lang of ['ar', 'en', 'th', 'nb']) {
      element.lang = lang;
      await until(() => expect(one(element, '.frame').lang).toBe(lang));
      expect(one<HTMLSelectElement>(element, '.top select').value).toBe(lang);
    }
  });
  test('the menu keeps its order when the reader chooses', async () => {
    const element = await listed(makeDirectory());
    const order = () => all(element, '.top option').map(({ lang }) => lang);
    const before = order();
    await userEvent.selectOptions(one(element, '.top select'), 'th');
    await until(() => expect(title(element)).toBe('ค้นหาความช่วยเหลือ'));
    expect(order()).toEqual(before);
  });
  test.each(INTERFACE_LANGUAGES.map(({ language }) => language))(
    'words, their language and their direction go together (%s)',
    async (lang) => {
      const element = await listed(makeDirectoryOf('open-door'), { lang });
      const frame = one(element, '.frame');
      expect(frame.lang).toBe(lang);
      expect(getComputedStyle(frame).direction).toBe(['ar', 'fa'].includes(lang) ? 'rtl' : 'ltr');
      expect(title(element)).toBe((await loadLocale(lang)).messages.title);
    },
  );
  test('Persian is mirrored as Arabic is: the way out stands on the right, the menu on the left', async () => {
    const element = await listed(makeDirectoryOf('open-door'), { lang: 'fa' });
    const middle = (part: Element) => part.getBoundingClientRect().x + part.getBoundingClientRect().width / 2;
    expect(middle(one(element, '.top service-directory-leave-button'))).toBeGreaterThan(
      middle(one(element, '.top .picker')),
    );
  });
  test('words made by a machine say so', async () => {
    const element = await listed(makeDirectory(), { lang: 'ar' });
    expect(all(element, '.hint').map(textOf).join()).toContain('آليًا');
    const english = await listed(makeDirectory());
    expect(all(english, '.hint').map(textOf).join()).not.toContain('machine');
  });
});

describe('view', () => {
  const parts = (element: Element) => ({
    list: all(element, '[part~="list"]:not([hidden])').length > 0,
    map: all(element, 'service-directory-map').length > 0,
    choice: all(element, '.segments').length > 0,
  });

  test('on a phone there is the list, and a switch to the map', async () => {
    const element = await listed(makeDirectory(), {}, await container(360));
    expect(parts(element)).toEqual({ list: true, map: false, choice: true });
    press(element, '.segments button:last-child');
    await drawn(element);
    expect(parts(element)).toEqual({ list: false, map: true, choice: true });
    press(element, '.segments button:first-child');
    await drawn(element);
    expect(parts(element)).toEqual({ list: true, map: false, choice: true });
  });
  test('where there is room list and map stand side by side', async () => {
    const element = await listed(makeDirectory(), {}, await container(1280));
    await until(() => expect(parts(element)).toEqual({ list: true, map: true, choice: false }));
  });
  test('the width of the element counts, not that of the window', async () => {
    const { errors } = watchTrouble();
    const box = await container(1280);
    box.style.width = '400px';
    const element = await listed(makeDirectory(), {}, box);
    expect(parts(element)).toMatchObject({ list: true, map: false });
    box.style.width = '1200px';
    await until(() => expect(parts(element)).toMatchObject({ list: true, map: true }));
    box.style.width = '400px';
    await until(() => expect(parts(element)).toMatchObject({ list: true, map: false }));
    expect(errors).toEqual([]);
  });
  test('list has no map anywhere', async () => {
    const element = await listed(makeDirectory(), { view: 'list' }, await container(1280));
    expect(parts(element)).toEqual({ list: true, map: false, choice: false });
    expect(all(element, '.map')).toEqual([]);
  });
  test('map begins with the map and leaves a way to the list', async () => {
    const element = await listed(makeDirectory(), { view: 'map' }, await container(1280));
    expect(parts(element)).toMatchObject({ list: false, map: true });
    press(element, '.segments button:first-child');
    await drawn(element);
    expect(parts(element)).toMatchObject({ list: true, map: false });
  });
  test('split leaves a phone a way to the map and back', async () => {
    const element = await listed(makeDirectory(), { view: 'split' }, await container(360));
    press(cardOf(element, 'open-door'), '.actions .map');
    await drawn(element);
    expect(parts(element)).toMatchObject({ list: false, map: true });
    press(element, '.segments button:first-child');
    await drawn(element);
    expect(parts(element)).toMatchObject({ list: true, map: false });
  });
  test('an unknown view is told once and taken for auto', async () => {
    const { warnings } = watchTrouble();
    const element = await listed(makeDirectoryOf('paused'), { view: 'sideways' });
    element.headingLevel = 3;
    await drawn(element);
    expect(parts(element)).toMatchObject({ list: true, choice: true });
    await until(() =>
      expect(warnings.filter(([words]) => String(words).includes('view="sideways"'))).toHaveLength(1),
    );
  });
});

describe('locks', () => {
  test('only-needs shows what meets one of them, and leaves out the choice of needs', async () => {
    const element = await listed(makeDirectory(), { 'only-needs': 'dental legal-advice' });
    expect(element.results.map(({ id }) => id).sort()).toEqual(['on-friday', 'tomorrow']);
    expect(all(element, '.needs')).toEqual([]);
  });
  test('only-locality shows one town', async () => {
    const element = await listed(makeDirectory(), { 'only-locality': 'bergen' });
    expect(element.results.map(({ id }) => id).sort()).toEqual(['only-norwegian', 'tomorrow']);
  });
  test('only-country shows one country', async () => {
    serve({ 'a.json': makeDirectoryOf('open-door'), 'b.json': makeOtherDirectory() });
    const element = place({ src: 'a.json b.json', lang: 'en', 'only-country': 'SE' });
    await found(element, 'service-directory-card');
    expect(element.results.map(({ id }) => id).sort()).toEqual(['other-open-door', 'svensk']);
  });
  test('only-audience leaves out what is for others alone', async () => {
    const element = await listed(makeDirectory(), { 'only-audience': 'men' });
    expect(element.results.map(({ id }) => id)).not.toContain('for-women');
    expect(element.results).toHaveLength(SHOWN - 1);
  });
  test('neither search nor query widens a lock', async () => {
    const element = await listed(makeDirectory(), { 'only-needs': 'dental' });
    element.query = { needs: ['food'] };
    await drawn(element);
    expect(element.results).toEqual([]);
    element.query = { text: 'a' };
    await drawn(element);
    expect(element.results.every(({ needs }) => needs.includes('dental'))).toBe(true);
  });
  test('a lock of unknown words finds nothing rather than everything', async () => {
    const element = await listed(makeDirectory(), { 'only-needs': 'nonsense' });
    expect(element.results).toEqual([]);
  });
  test('taking a lock away shows everything again', async () => {
    const element = await listed(makeDirectory(), { 'only-needs': 'dental', 'only-locality': 'Trondheim' });
    element.removeAttribute('only-needs');
    element.removeAttribute('only-locality');
    await drawn(element);
    expect(element.results).toHaveLength(SHOWN);
  });
});

describe('ways on from a record', () => {
  /** The first service points to another one, to one that is closed for good, to none, and to itself. */
  const pointing = () => {
    const directory = makeDirectoryOf('open-door', 'paused', 'nothing-known');
    const [first, , third] = directory.services;
    Object.assign(first ?? {}, { seeAlso: ['paused', 'nothing-known', 'nobody', 'open-door'] });
    Object.assign(third ?? {}, { status: 'defunct' });
    return directory;
  };

  test('are the other services that the directory shows, and each opens its own record', async () => {
    const element = await listed(pointing());
    const record = await openRecord(element, 'open-door');
    expect(all(record, '.ways-on li')).toHaveLength(1);
    expect(textOf(record)).toContain('Others who can help');
    const events = eventsOf(element);
    press(record, '.ways-on button');
    await drawn(element);
    expect(events).toEqual([{ name: 'select', detail: { id: 'paused' } }]);
    expect(textOf(one(element, 'service-directory-record'))).toContain('Closed for repairs.');
  });

  test('are not spoken of where there are none', async () => {
    const record = await openRecord(await listed(makeDirectoryOf('open-door')), 'open-door');
    expect(textOf(record)).not.toContain('Others who can help');
  });
});

describe('codes of the directory’s own', () => {
  test('are shown in its own words, and found by them and by the wider code', async () => {
    const directory = makeDirectoryOf('open-door', 'nothing-known');
    const [first] = directory.services;
    Object.assign(first ?? {}, {
      needs: ['kai:sauna'],
      audience: [{ group: 'kai:sailors', welcome: 'only' }],
    });
    const element = await listed({
      ...directory,
      codes: [
        { list: 'needs', code: 'kai:sauna', label: { en: 'Sauna by the sea' }, broader: 'shower-laundry' },
        { list: 'audience', code: 'kai:sailors', label: { nb: 'Sjøfolk' }, broader: 'workers' },
      ],
    });
    const record = textOf(await openRecord(element, 'open-door'));
    expect(record).toContain('Sauna by the sea');
    expect(record).toContain('Sjøfolk');
    element.select(undefined);
    element.query = { text: 'sauna' };
    await drawn(element);
    expect(element.results.map(({ id }) => id)).toEqual(['open-door']);
    element.query = { needs: ['shower-laundry'] };
    await drawn(element);
    expect(element.results.map(({ id }) => id)).toEqual(['open-door']);
  });

  test('that nobody declared show their names, so that an only stays a limit', async () => {
    const directory = makeDirectoryOf('open-door');
    Object.assign(directory.services[0] ?? {}, { audience: [{ group: 'deep-sea-divers', welcome: 'only' }] });
    const record = await openRecord(await listed(directory), 'open-door');
    expect(textOf(record)).toContain('deep sea divers');
  });
});

describe('parts that can be left out', () => {
  test('map-hidden leaves out the map and every way to it', async () => {
    const element = await listed(makeDirectory(), { 'map-hidden': '' }, await container(1280));
    expect(all(element, 'service-directory-map, .segments, .actions .map, .skip')).toEqual([]);
    const record = await openRecord(element, 'open-door');
    const way = one(record, 'service-directory-way');
    expect(all(way, '.on-map')).toEqual([]);
    one(way, '.lead').click();
    await drawn(element);
    expect(all(way, 'service-directory-sketch')).toEqual([]);
  });
  test('search-hidden leaves out search, needs and filters, not the list', async () => {
    const element = await listed(makeDirectory(), { 'search-hidden': '' });
    expect(all(element, 'input, .needs, .chips')).toEqual([]);
    expect(idsOf(element)).toHaveLength(SHOWN);
  });
  test('exit-hidden leaves out the button and the sentence about it', async () => {
    const element = await listed(makeDirectory(), { 'exit-hidden': '' });
    expect(all(element, '[part~="leave"]')).toEqual([]);
    expect(textOf(element)).not.toContain('Shift');
  });
});

describe('heading-level', () => {
  const levels = (element: Element) =>
    new Set(all(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName));

  test.each([
    [{}, ['h2', 'h3']],
    [{ 'heading-level': '1' }, ['h1', 'h2']],
    [{ 'heading-level': '4' }, ['h4', 'h5']],
    [{ 'heading-level': '6' }, ['h6']],
    [{ 'heading-level': '99' }, ['h6']],
    [{ 'heading-level': 'many' }, ['h2', 'h3']],
  ])('%j', async (attributes, expected) => {
    const element = await listed(makeDirectoryOf('open-door'), attributes as Record<string, string>);
    expect([...levels(element)].sort()).toEqual(expected);
  });
  test('taking it away goes back to two', async () => {
    const element = await listed(makeDirectoryOf('open-door'), { 'heading-level': '4' });
    element.removeAttribute('heading-level');
    await drawn(element);
    expect([...levels(element)].sort()).toEqual(['h2', 'h3']);
  });
  test('a record begins at the level and goes one down for its parts', async () => {
    const element = await listed(makeDirectoryOf('open-door'), { 'heading-level': '3' });
    await openRecord(element, 'open-door');
    expect([...levels(element)].sort()).toEqual(['h3', 'h4']);
  });
});

describe('url-state', () => {
  test('none writes nothing into the address or the history', async () => {
    const replaced = vi.spyOn(history, 'replaceState');
    const pushed = vi.spyOn(history, 'pushState');
    const before = location.href;
    const element = await listed(makeDirectory());
    expect(textOf(element)).toContain('Your search is not saved or sent.');
    await type(element, 'door');
    await userEvent.keyboard('{Tab}');
    press(element, '[data-filter="free"]');
    await drawn(element);
    await openRecord(element, 'open-door');
    expect(location.href).toBe(before);
    expect(replaced).not.toHaveBeenCalled();
    expect(pushed).not.toHaveBeenCalled();
  });
  test('hash writes the search after # without a step in the history', async () => {
    const length = history.length;
    const element = await listed(makeDirectory(), { 'url-state': 'hash' });
    // A page that keeps it does not say that it is not kept.
    expect(all(element, '.lead')).toEqual([]);
    press(element, '[data-filter="free"]');
    await drawn(element);
    expect(location.hash).toBe('#only=free');
    expect(history.length).toBe(length);
    press(element, '.chips .clear');
    await drawn(element);
    expect(location.href).not.toContain('#');
  });
  test('hash stays on the page where a base address names another', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    const path = location.pathname;
    const element = await listed(makeDirectory(), { 'url-state': 'hash' });
    document.head.append(base);
    press(element, '[data-filter="free"]');
    await drawn(element);
    base.remove();
    expect(location.pathname).toBe(path);
    expect(location.hash).toBe('#only=free');
  });
  test('hash takes a search from the address', async () => {
    history.replaceState(null, '', '#q=door&need=basics&only=free');
    const element = await listed(makeDirectory(), { 'url-state': 'hash' });
    expect(element.query).toMatchObject({ text: 'door', free: true });
    expect(element.results.map(({ id }) => id)).toEqual(['open-door']);
  });
  test('hash is not read again where the element is moved: its search stays', async () => {
    history.replaceState(null, '', '#only=free');
    const element = await listed(makeDirectory(), { 'url-state': 'hash' });
    element.query = { text: 'door' };
    await drawn(element);
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(element);
    await drawn(element);
    await drawn(element);
    expect(element.query).toMatchObject({ text: 'door' });
    expect(element.query.free).toBeUndefined();
  });
  test('none takes no search from the address', async () => {
    history.replaceState(null, '', '#q=door&only=free');
    const element = await listed(makeDirectory());
    expect(element.results).toHaveLength(SHOWN);
  });
});

describe('events', () => {
  test('what a reader does is told, with its detail, through shadow roots', async () => {
    const element = await listed(makeDirectory());
    const events = eventsOf(document.body);
    press(element, '[data-filter="free"]');
    await drawn(element);
    const call = one(await openRecord(element, 'open-door'), 'a[href^="tel:"]');
    call.addEventListener('click', (event) => event.preventDefault());
    call.click();
    press(element, '.back');
    await drawn(element);
    expect(events).toEqual([
      { name: 'results', detail: { total: element.results.length } },
      { name: 'select', detail: { id: 'open-door' } },
      { name: 'contact', detail: { id: 'open-door', channel: 'phone' } },
      { name: 'select', detail: { id: undefined } },
    ]);
  });
  test('a contact on a card is told with its channel', async () => {
    const element = await listed(makeDirectoryOf('open-door'));
    const events = eventsOf(element);
    const mail = one(cardOf(element, 'open-door'), 'a[href^="mailto:"]');
    mail.addEventListener('click', (event) => event.preventDefault());
    mail.click();
    expect(events).toEqual([{ name: 'contact', detail: { id: 'open-door', channel: 'email' } }]);
  });
  test('what a program does fires none', async () => {
    const element = await listed(makeDirectory());
    const events = eventsOf(element);
    element.query = { text: 'door', free: true };
    await drawn(element);
    element.select('open-door');
    await drawn(element);
    element.select(undefined);
    element.clear();
    element.lang = 'nb';
    element.setAttribute('only-needs', 'food');
    await drawn(element);
    expect(events).toEqual([]);
  });
  test('a loaded directory is told with what of it could not be used', async () => {
    const element = place({ lang: 'en' });
    const events = eventsOf(element);
    const { warnings } = watchTrouble();
    element.directory = withChange({ services: [...makeDirectoryOf('paused').services, { id: 'no name' }] });
    await found(element, 'service-directory-card');
    expect(events).toMatchObject([{ name: 'load', detail: { services: 1 } }]);
    expect(
      (events[0]?.detail as { problems: { path: string }[] }).problems.map(({ path }) => path),
    ).toContain('/services/1/id');
    expect(warnings).toHaveLength(1);
  });
});

describe('methods and properties', () => {
  test('reload asks again', async () => {
    const fetched = serve({ 'a.json': makeDirectoryOf('open-door') });
    const element = place({ src: 'a.json', lang: 'en' });
    await found(element, 'service-directory-card');
    const loaded = new Promise((resolve) => element.addEventListener('service-directory-load', resolve));
    element.reload();
    await loaded;
    expect(fetched).toHaveBeenCalledTimes(2);
  });
  test('select opens a record and goes back; an id that is not there changes nothing', async () => {
    const element = await listed(makeDirectory());
    element.select('open-door');
    await found(element, 'service-directory-record');
    await drawn(element);
    expect(textOf(one(element, '#record-name'))).toBe('Open Door');
    element.select('constructor');
    await drawn(element);
    expect(textOf(one(element, '#record-name'))).toBe('Open Door');
    element.select(undefined);
    await drawn(element);
    expect(all(element, 'service-directory-record')).toEqual([]);
  });
  test('select of a service that is no more opens the one in its place, if there is one', async () => {
    const directory = makeDirectory();
    const byId = (id: string) => directory.services.find((service) => service.id === id)!;
    Object.assign(byId('tomorrow'), { status: 'defunct', replacedBy: 'open-door' });
    Object.assign(byId('on-friday'), { status: 'defunct', replacedBy: 'nowhere' });
    const element = await listed(directory);
    element.select('on-friday');
    await drawn(element);
    expect(all(element, '#record-name')).toEqual([]);
    element.select('tomorrow');
    await found(element, 'service-directory-record');
    await drawn(element);
    expect(textOf(one(element, '#record-name'))).toBe('Open Door');
  });
  test('select shows the record from its top, with the focus on its name, wherever the page was', async () => {
    const element = await listed(makeDirectory());
    scrollTo({ top: element.scrollHeight / 2, behavior: 'instant' });
    element.select('open-door');
    const name = await found(element, '#record-name');
    await until(() => expect(focused()).toBe(name));
    const { top } = name.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(innerHeight / 2);
  });
  test('clear removes the search and goes back to the list', async () => {
    const element = await listed(makeDirectory());
    element.query = { text: 'door', free: true, sort: 'name' };
    element.select('open-door');
    await drawn(element);
    element.clear();
    await drawn(element);
    expect(element.query).toEqual({ sort: 'default' });
    expect(element.results).toHaveLength(SHOWN);
    expect(all(element, 'service-directory-record')).toEqual([]);
  });
  test('query reads back what was set and is shown in the controls', async () => {
    const element = await listed(makeDirectory());
    element.query = { text: 'door', noPapers: true, sort: 'name' };
    await drawn(element);
    expect(element.query).toEqual({ text: 'door', noPapers: true, sort: 'name' });
    expect(one<HTMLInputElement>(element, 'input[type="search"]').value).toBe('door');
    expect(filter(element, 'noPapers').getAttribute('aria-pressed')).toBe('true');
  });

  const geolocation = (answer: (done: PositionCallback, fail: PositionErrorCallback) => void) =>
    vi
      .spyOn(navigator.geolocation, 'getCurrentPosition')
      .mockImplementation((done, fail) => answer(done, fail as PositionErrorCallback));

  test('locate asks the browser once, roughly, and sorts by distance', async () => {
    const asked = geolocation((done) =>
      done({ coords: { latitude: 69.65, longitude: 18.95 } } as GeolocationPosition),
    );
    const element = await listed(makeDirectory());
    expect(asked).not.toHaveBeenCalled();
    await element.locate();
    await drawn(element);
    expect(asked).toHaveBeenCalledOnce();
    expect(asked.mock.calls[0]?.[2]).toMatchObject({ enableHighAccuracy: false });
    expect(idsOf(element).slice(0, 2).sort()).toEqual(['two-at-one', 'two-at-one-b']);
    expect(textOf(one(cardOf(element, 'two-at-one'), '.distance'))).toMatch(/^[\d.]+ k?m$/);
    expect(textOf(element)).toContain('Your position is used on this page only');
  });
  test('choosing the nearest first asks where the reader is; a refusal is told and the list stays', async () => {
    const asked = geolocation((_, fail) => fail({ code: 1 } as GeolocationPositionError));
    const element = await listed(makeDirectory());
    const order = idsOf(element);
    await userEvent.selectOptions(one(element, '.bar select'), 'nearest');
    await until(() => expect(textOf(element)).toContain('could not find where you are'));
    expect(asked).toHaveBeenCalledOnce();
    expect(idsOf(element)).toEqual(order);
    expect(one<HTMLSelectElement>(element, '.bar select').value).toBe('default');
  });
  test('a position that comes after another order was chosen leaves that order alone', async () => {
    let answer: PositionCallback | undefined;
    geolocation((done) => (answer = done));
    const element = await listed(makeDirectory());
    const menu = one<HTMLSelectElement>(element, '.bar select');
    await userEvent.selectOptions(menu, 'nearest');
    await until(() => expect(textOf(element)).toContain('Finding where you are'));
    await userEvent.selectOptions(menu, 'name');
    await drawn(element);
    const order = idsOf(element);
    answer?.({ coords: { latitude: 69.65, longitude: 18.95 } } as GeolocationPosition);
    await drawn(element);
    expect(idsOf(element)).toEqual(order);
    expect(menu.value).toBe('name');
  });
  test('every other order is reached by arrow keys without being asked for the position', async () => {
    const asked = geolocation((_, fail) => fail({ code: 1 } as GeolocationPositionError));
    const element = await listed(makeDirectory());
    const menu = one<HTMLSelectElement>(element, '.bar select');
    menu.focus();
    for (const value of ['open-first', 'name']) {
      await userEvent.keyboard('{ArrowDown}');
      await drawn(element);
      expect(menu.value).toBe(value);
    }
    expect(asked).not.toHaveBeenCalled();
  });
  test('an approximate place has an approximate distance, a place that is not public none', async () => {
    geolocation((done) => done({ coords: { latitude: 59.9, longitude: 10.7 } } as GeolocationPosition));
    const element = await listed(makeDirectoryOf('rough-place', 'crisis-centre', 'on-request', 'open-door'));
    await element.locate();
    await drawn(element);
    expect(textOf(one(cardOf(element, 'rough-place'), '.distance'))).toMatch(/^about /);
    expect(textOf(one(cardOf(element, 'open-door'), '.distance'))).not.toMatch(/^about /);
    expect(all(cardOf(element, 'crisis-centre'), '.distance')).toEqual([]);
    expect(all(cardOf(element, 'on-request'), '.distance')).toEqual([]);
  });
});

describe('slots', () => {
  const BETWEEN = `
    <p class="before">Call 116 999</p><p slot="header" class="header">Our own head</p><p slot="footer" class="footer">Our foot</p>
    <p slot="empty" class="nothing">Nothing, sorry</p><p slot="error" class="broken">Broken, call us</p>`;
  const isShown = (element: Element, name: string) =>
    element.querySelector(name)?.getClientRects().length === 1;
  const shown = (element: Element) =>
    ['.before', '.header', '.footer', '.nothing', '.broken'].filter((name) => isShown(element, name));

  test('while it loads, what stands between the tags is shown', async () => {
    const answer = deferred<unknown>();
    serve({ 'a.json': answer.promise });
    const element = place({ src: 'a.json', lang: 'en' }, {}, BETWEEN);
    await element.updateComplete;
    expect(isShown(element, '.before')).toBe(true);
    await found(element, '[part~="loading"]');
    expect(shown(element)).toEqual(['.before', '.header', '.footer']);
    answer.resolve(makeDirectory());
    await found(element, '[part~="list"]');
    expect(shown(element)).toEqual(['.header', '.footer']);
    expect(textOf(element.shadowRoot!)).not.toContain('Find help Find help');
  });
  test('with nothing to load it stays shown', async () => {
    const element = place({ lang: 'en' }, {}, BETWEEN);
    await element.updateComplete;
    await drawn(element);
    expect(isShown(element, '.before')).toBe(true);
  });
  test('on an error, what stands between the tags is shown again, and the own words', async () => {
    serve({});
    const element = place({ src: 'a.json', lang: 'en' }, {}, BETWEEN);
    await found(element, '[part~="error"]');
    expect(shown(element)).toEqual(['.before', '.footer', '.broken']);
  });
  test('when nothing fits, the own words stand in place of ours', async () => {
    const element = place(
      { lang: 'en' },
      { directory: makeDirectory(), query: { text: 'qwertyuiop' } },
      BETWEEN,
    );
    await found(element, '[part~="empty"]');
    expect(shown(element)).toEqual(['.header', '.footer', '.nothing']);
  });
});

describe('states', () => {
  test('with nothing to load there is no error and no list', async () => {
    const element = place({ lang: 'en' }, {}, '<p>Call us</p>');
    await element.updateComplete;
    expect(all(element, '[part]')).toEqual([]);
  });
  test('loading is told politely', async () => {
    serve({ 'a.json': deferred().promise });
    const element = place({ src: 'a.json', lang: 'en' });
    const loading = await found(element, '[part~="loading"]');
    expect(loading.getAttribute('aria-busy')).toBe('true');
    await until(() => expect(textOf(one(loading, '[role="status"]'))).toBe('Loading the list …'));
  });

  test.each([
    ['network', new TypeError('Failed to fetch')],
    ['status', new Response('', { status: 404 })],
    ['status', new Response('{}', { status: 500 })],
    ['not-json', '<!doctype html><title>Log in</title>'],
    ['not-json', ''],
    ['not-a-directory', { kind: 'something-else' }],
    ['not-a-directory', null],
    ['not-a-directory', []],
    ['not-a-directory', { ...makeDirectory(), schemaVersion: '2.0' }],
    ['too-large', new Response('{}', { headers: { 'content-length': '99999999' } })],
  ])('%s ends in a message and a retry that works', async (reason, answer) => {
    const { errors } = watchTrouble();
    const fetched = serve({ 'a.json': answer });
    const element = place({ src: 'a.json', lang: 'en' });
    const events = eventsOf(element);
    const message = await found(element, '[part~="error"]');
    expect(message.getAttribute('role')).toBe('alert');
    expect(textOf(message)).toContain('The list could not be loaded');
    expect(events).toEqual([{ name: 'error', detail: { url: 'a.json', reason } }]);
    fetched.mockRestore();
    serve({ 'a.json': makeDirectoryOf('open-door') });
    press(element, '[part~="error"] button');
    await found(element, 'service-directory-card');
    expect(all(element, '[part~="error"]')).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('when one of several files cannot be loaded, the others are shown and the reader is told', async () => {
    serve({ 'a.json': makeDirectoryOf('open-door'), 'b.json': 'not json' });
    const element = place({ src: 'a.json b.json c.json', lang: 'en' });
    const events = eventsOf(element);
    await found(element, 'service-directory-card');
    expect(idsOf(element)).toEqual(['open-door']);
    expect(textOf(element)).toContain('A part of the list could not be loaded.');
    expect(events.filter(({ name }) => name === 'error').map(({ detail }) => detail)).toEqual([
      { url: 'b.json', reason: 'not-json' },
      { url: 'c.json', reason: 'status' },
    ]);
  });
  test('an object that is no directory ends in the message', async () => {
    const element = place({ lang: 'en' }, { directory: { hello: 'world' } });
    await found(element, '[part~="error"]');
    expect(all(element, 'service-directory-card')).toEqual([]);
  });
  test('an empty directory says that it is empty, and offers nothing to clear', async () => {
    const element = await listed({ ...makeDirectory(), services: [] });
    expect(textOf(one(element, '[part~="empty"]'))).toBe('The list is empty.');
    expect(all(element, 'service-directory-search, input, .needs')).toEqual([]);
    expect(all(element, '[part~="empty"] button')).toEqual([]);
  });
  test('an empty search says so and can be cleared at once', async () => {
    const element = await listed(makeDirectory());
    await type(element, 'qwertyuiop');
    const empty = await found(element, '[part~="empty"]');
    expect(textOf(empty)).toContain('No service fits all of this');
    press(empty, 'button');
    await found(element, 'service-directory-card');
    expect(element.results).toHaveLength(SHOWN);
  });
});

describe('on the page', () => {
  test('taken away while loading it stops asking, and put back it begins anew', async () => {
    const answer = deferred<unknown>();
    const fetched = serve({ 'a.json': answer.promise });
    const element = place({ src: 'a.json', lang: 'en' });
    await found(element, '[part~="loading"]');
    element.remove();
    expect(fetched.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
    document.body.append(element);
    answer.resolve(makeDirectoryOf('open-door'));
    await found(element, 'service-directory-card');
    expect(fetched).toHaveBeenCalledTimes(2);
  });
  test('moved with its list drawn it keeps search and record', async () => {
    const element = await listed(makeDirectory());
    element.query = { text: 'door' };
    await drawn(element);
    await openRecord(element, 'open-door');
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(element);
    await drawn(element);
    expect(textOf(one(element, '#record-name'))).toBe('Open Door');
    expect(element.query.text).toBe('door');
  });
  test('attached, detached and attached again it works as before', async () => {
    const { errors } = watchTrouble();
    const element = await listed(makeDirectory());
    element.remove();
    await element.updateComplete;
    document.body.append(element);
    press(element, '[data-filter="free"]');
    await drawn(element);
    expect(element.query.free).toBe(true);
    expect(errors).toEqual([]);
  });
  test('five copies do not disturb one another', async () => {
    const elements = await Promise.all([1, 2, 3, 4, 5].map(() => listed(makeDirectory())));
    const [first, ...others] = elements as [ServiceDirectory, ...ServiceDirectory[]];
    press(first, '[data-filter="free"]');
    await drawn(first);
    expect(first.results.length).toBeLessThan(SHOWN);
    for (const other of others) expect(other.results).toHaveLength(SHOWN);
  });
  test('defined twice it does no harm', async () => {
    const { errors, warnings } = watchTrouble();
    const before = customElements.get('service-directory');
    // A query makes it another module, as a second copy of the package on one page is.
    const second = './define.ts?second';
    await import(/* @vite-ignore */ second);
    expect(customElements.get('service-directory')).toBe(before);
    const element = await listed(makeDirectoryOf('paused'));
    expect(idsOf(element)).toEqual(['paused']);
    expect([errors, warnings]).toEqual([[], []]);
  });
  test('the class alone registers nothing that is not there', async () => {
    const { ServiceDirectory } = await import('./index.ts');
    expect(customElements.get('service-directory')).toBe(ServiceDirectory);
  });
  test('set before or after it is attached, attributes give the same', async () => {
    const before = await listed(makeDirectory(), {
      view: 'list',
      'only-needs': 'food',
      'heading-level': '3',
    });
    const after = await listed(makeDirectory());
    after.setAttribute('view', 'list');
    after.setAttribute('only-needs', 'food');
    after.setAttribute('heading-level', '3');
    await drawn(after);
    expect(idsOf(after)).toEqual(idsOf(before));
    expect(textOf(after)).toBe(textOf(before));
  });
});

describe('data that is wrong', () => {
  const whole = makeDirectoryOf('open-door').services[0]!;
  const worst: unknown[] = [
    null,
    'text',
    42,
    [],
    {},
    { id: 'x' },
    { ...whole, id: 'UPPER CASE' },
    { ...whole, id: 'bad-name', name: 7 },
    { ...whole, id: 'bad-hours', openingHours: { periods: [{ days: ['xx'], opens: '25:00' }] } },
    {
      ...whole,
      id: 'bad-place',
      locations: [{ visibility: 'public', position: { latitude: '', longitude: null } }],
    },
    {
      ...whole,
      id: 'bad-lists',
      contacts: 'none',
      locations: {},
      languages: 3,
      needs: null,
      sources: [{}],
      audience: [null],
    },
    {
      ...whole,
      id: 'bad-dates',
      sources: [{ id: 'page', url: 'x', publishedOn: '2024-13', retrievedOn: '2026-02-01' }],
      verification: { lastVerifiedOn: '2026-99-99' },
    },
    {
      ...whole,
      id: 'bad-access',
      access: { residenceStatus: 'constructor', police: { value: '__proto__' }, entry: ['toString'] },
    },
    { ...whole, id: 'bad-language', languages: [{ code: 'zz-bad-code-xyz' }], name: { 'not a tag!': 'x' } },
  ];

  test('bad records never hide the good one, and nothing throws', async () => {
    const { errors } = watchTrouble();
    const element = await listed({
      ...makeDirectory(),
      services: [...worst, ...makeDirectoryOf('paused').services],
    });
    expect(idsOf(element)).toContain('paused');
    expect(idsOf(element)).toContain('bad-hours');
    for (const { id } of element.results) {
      element.select(id);
      await found(element, 'service-directory-record');
      await drawn(element);
      expect(textOf(one(element, 'service-directory-record'))).toContain('Opening hours');
    }
    expect(errors).toEqual([]);
  });
  test('hours that cannot be read are unknown, not closed', async () => {
    const element = await listed({ ...makeDirectory(), services: worst });
    expect(textOf(one(cardOf(element, 'bad-hours'), '.state'))).toContain('Opening hours are not known.');
  });
  test('a place without a position is in the list and offers no map', async () => {
    const element = await listed({ ...makeDirectory(), services: worst });
    expect(all(cardOf(element, 'bad-place'), '.actions .map')).toEqual([]);
  });
  test.each([
    ['timeZone', 'Mars/Base'],
    ['publicHolidays', 'every day'],
    ['emergencyContacts', [{ label: 'x', contacts: [{ channel: 'phone', value: '*21#' }] }, null]],
    ['organizations', { house: {} }],
    ['publisher', null],
    ['languages', ['nb', 7]],
  ])('a head whose %s is %j throws nothing', async (field, value) => {
    const { errors } = watchTrouble();
    const element = await listed(withChange({ [field]: value }));
    await openRecord(element, 'open-door');
    expect(errors).toEqual([]);
  });
});

describe('reading a record', () => {
  test('it opens by its button, and the focus is on its name', async () => {
    const element = await listed(makeDirectory());
    await openRecord(element, 'open-door');
    await until(() => expect(focused()).toBe(one(element, '#record-name')));
    expect(idsOf(element)).toEqual([]);
  });
  test('it opens by keyboard, and back puts the focus on the button of its card', async () => {
    const element = await listed(makeDirectoryOf('open-door', 'tomorrow', 'on-friday'));
    one(cardOf(element, 'tomorrow'), '.more').focus();
    await userEvent.keyboard('{Enter}');
    // Before the record has come a name of its own stands in its place.
    const record = await found(element, 'service-directory-record');
    await until(() => expect(focused()).toBe(one(record, '#record-name')));
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(focused()).toBe(one(record, '.back'));
    await userEvent.keyboard('{Enter}');
    await until(() => expect(focused()).toBe(one(cardOf(element, 'tomorrow'), '.more')));
  });
  test('back finds the card also when it stood further down than the first ones', async () => {
    const element = await listed(makeDirectory());
    const last = element.results.at(-1)!.id;
    element.select(last);
    await found(element, 'service-directory-record');
    await drawn(element);
    press(element, '.back');
    await until(() => expect(focused()).toBe(one(cardOf(element, last), '.more')));
  });
  test('the button names the place, for those who hear it alone', async () => {
    const element = await listed(makeDirectory());
    expect(one(cardOf(element, 'open-door'), '.more').getAttribute('aria-label')).toBe(
      'All about this place: Open Door',
    );
  });
  test('it tells what the data says, and what is not known', async () => {
    const element = await listed(makeDirectory());
    const record = await openRecord(element, 'open-door');
    const words = textOf(record);
    for (const part of [
      'Dinner every day.',
      '00 00 00 01',
      'Oppdiktet gate 1, 0001 Oslo',
      'The Invented House',
      'No bed for the night.',
      'Thirty seats.',
      'From 18 years',
      'Invented page',
      'Last checked February 1, 2026.',
    ])
      expect(words).toContain(part);
    expect(words).toContain('What we do not know');
  });
  test('each condition stands among the known or the unknown, never in both', async () => {
    const element = await listed(makeDirectory());
    const record = await openRecord(element, 'open-door');
    const sections = all(record, 'section').filter((section) => all(section, '.promises').length > 0);
    const known = all(sections[0]!, '.words').map(textOf);
    const unknown = all(sections[1]!, '.words').map(textOf);
    expect(known).toHaveLength(6);
    expect(unknown).toHaveLength(3);
    expect(known.filter((words) => unknown.includes(words))).toEqual([]);
  });
  test('a service without contacts says that none were found', async () => {
    const element = await listed(makeDirectoryOf('nothing-known'));
    expect(textOf(await openRecord(element, 'nothing-known'))).toContain('We found no number');
  });
  test('a notice is shown while it holds and not after', async () => {
    const element = await listed(makeDirectoryOf('paused'));
    const notice = one(cardOf(element, 'paused'), '.notice');
    expect(textOf(notice)).toBe('Closed for repairs.');
    expect(notice.nextElementSibling?.classList).toContain('state');
    expect(textOf(await openRecord(element, 'paused'))).toContain('Closed for repairs.');
    document.body.replaceChildren();
    setClock(Date.parse('2026-04-02T10:00:00Z'));
    const later = await listed(makeDirectoryOf('paused'));
    expect(all(cardOf(later, 'paused'), '.notice')).toEqual([]);
    expect(textOf(await openRecord(later, 'paused'))).not.toContain('Closed for repairs.');
  });
  test('a record stays open when a new language comes', async () => {
    const element = await listed(makeDirectory());
    await openRecord(element, 'open-door');
    element.lang = 'nb';
    await until(() => expect(textOf(one(element, '#record-name'))).toBe('Åpen dør'));
  });
});

describe('search and filters', () => {
  test.each(['openNow', 'noPapers', 'free', 'noAppointment'])(
    'the count on %s is what pressing it gives, also after another',
    async (name) => {
      const element = await listed(makeDirectory());
      for (const first of [undefined, 'free', 'noPapers'].filter((other) => other !== name)) {
        element.clear();
        await drawn(element);
        if (first !== undefined) press(element, `[data-filter="${first}"]`);
        await drawn(element);
        const count = Number(textOf(one(filter(element, name), '.count')));
        expect(count).toBeGreaterThan(0);
        press(element, `[data-filter="${name}"]`);
        await drawn(element);
        expect(element.results).toHaveLength(count);
        expect(total(element)).toBe(count === 1 ? '1 service' : `${count} services`);
        expect(filter(element, name).getAttribute('aria-pressed')).toBe('true');
      }
    },
  );
  test('open now finds exactly what says that it is open', async () => {
    const element = await listed(makeDirectory());
    press(element, '[data-filter="openNow"]');
    await drawn(element);
    expect(idsOf(element).sort()).toEqual(
      [
        'all-night-line',
        'crisis-centre',
        'for-women',
        'open-door',
        'police-desk',
        'street-team',
        'by-rule',
        'two-at-one',
        'writes-only',
      ].sort(),
    );
  });
  test('a filter that nothing fits is disabled, and one that is on can be taken back', async () => {
    const element = await listed(makeDirectoryOf('no-hours', 'printed-only'));
    expect(filter(element, 'openNow').disabled).toBe(true);
    element.query = { openNow: true };
    await drawn(element);
    expect(filter(element, 'openNow').disabled).toBe(false);
    press(element, '[data-filter="openNow"]');
    await drawn(element);
    expect(element.results).toHaveLength(2);
  });
  test('no papers leaves out what is stale, unknown, or wants a document', async () => {
    const element = await listed(makeDirectory());
    press(element, '[data-filter="noPapers"]');
    await drawn(element);
    const ids = idsOf(element);
    expect(ids).toContain('open-door');
    expect(ids).toContain('by-rule');
    for (const id of ['stale-promise', 'never-verified', 'no-hours', 'police-desk', 'nothing-known'])
      expect(ids).not.toContain(id);
  });
  test('words are found in any language of the record, folded, after a pause in typing', async () => {
    const element = await listed(makeDirectory());
    const events = eventsOf(element);
    await type(element, 'apen dor');
    await until(() => expect(idsOf(element)).toEqual(['open-door']));
    expect(events).toEqual([{ name: 'results', detail: { total: 1 } }]);
  });
  test('Enter searches at once and does not leave the page', async () => {
    const element = await listed(makeDirectory());
    const href = location.href;
    one(element, 'input[type="search"]').focus();
    await userEvent.keyboard('dentist{Enter}');
    await until(() => expect(idsOf(element)).toEqual(['on-friday']));
    expect(location.href).toBe(href);
  });
  test('Enter goes to how many there are, which on a phone are far below; without words it stays', async () => {
    const element = await listed(makeDirectory(), {}, await container(360));
    const input = one(element, 'input[type="search"]');
    input.focus();
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe(input);
    await userEvent.keyboard('dentist{Enter}');
    await until(() => expect(focused()).toBe(one(element, '.total')));
    expect(idsOf(element)).toEqual(['on-friday']);
    const { top } = one(element, '.total').getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(innerHeight / 2);
  });
  test('one search is told once, and leaving the field is no new one: a record stays open', async () => {
    const element = await listed(makeDirectory());
    const events = eventsOf(element);
    await type(element, 'door');
    await until(() => expect(element.query.text).toBe('door'));
    await drawn(element);
    // As a screen reader does it: the button is pressed while the focus is still in the field.
    await openRecord(element, 'open-door');
    await until(() => expect(textOf(focused()!)).toBe('Open Door'));
    expect(events.map(({ name }) => name)).toEqual(['results', 'select']);
  });
  test('a need is found by its word, and its tile shows what helps with it', async () => {
    const element = await listed(makeDirectory());
    all(element, '.needs button')
      .find((tile) => textOf(tile) === 'Going home')!
      .click();
    await drawn(element);
    expect(idsOf(element).sort()).toEqual(['long-words', 'turned-round']);
  });
  test('a need with which nothing would be left cannot be chosen; one that is chosen can be left', async () => {
    const element = await listed(makeDirectoryOf('open-door', 'tomorrow'));
    const open = () =>
      all<HTMLButtonElement>(element, '[part~="tile"]').flatMap((tile) =>
        tile.disabled ? [] : [textOf(tile)],
      );
    expect(open()).toEqual(['Law and rights', 'A place to sleep', 'Food and clothes']);
    element.query = { needs: [...NEED_GROUPS.law], openNow: true };
    await drawn(element);
    press(element, '.needs > button:not([part])');
    await drawn(element);
    expect(element.results).toEqual([]);
    expect(open()).toEqual(['Law and rights', 'A place to sleep', 'Food and clothes']);
    expect(focused()?.matches(':enabled')).toBe(true);
    element.query = { openNow: true };
    await drawn(element);
    expect(open()).toEqual(['A place to sleep', 'Food and clothes']);
  });
  test('clearing the words keeps the filters; clearing all goes back to everything with the focus in the field', async () => {
    const element = await listed(makeDirectory());
    element.query = { text: 'door', free: true };
    await drawn(element);
    press(element, '.field button');
    await drawn(element);
    expect(element.query).toEqual({ free: true, sort: 'default' });
    press(element, '.chips .clear');
    await drawn(element);
    expect(element.results).toHaveLength(SHOWN);
    expect(focused()).toBe(one(element, 'input[type="search"]'));
    expect(all(element, '.chips .clear')).toEqual([]);
  });
  test('one polite status tells how many there are', async () => {
    const element = await listed(makeDirectory());
    press(element, '[data-filter="openNow"]');
    await drawn(element);
    const told = all(element, '[role="status"]')
      .map(textOf)
      .filter((words) => words !== '');
    expect(told).toEqual(['9 services']);
  });
  test('the order follows the choice', async () => {
    const element = await listed(makeDirectory());
    await userEvent.selectOptions(one(element, '.bar select'), 'name');
    await drawn(element);
    const names = all(element, '[part="name"]').map(textOf);
    expect(names.indexOf('Holiday')).toBeLessThan(names.indexOf('Night Door'));
    await userEvent.selectOptions(one(element, '.bar select'), 'open-first');
    await drawn(element);
    const tones = all(element, '.state').map(({ classList }) => (classList.contains('closed') ? 1 : 0));
    expect(tones.indexOf(1)).toBeGreaterThan(9);
  });
});

describe('what is not known', () => {
  test('a state that is unknown is never drawn or worded as open', async () => {
    const element = await listed(makeDirectory());
    await drawn(element);
    for (const id of [
      'stale-promise',
      'never-verified',
      'no-hours',
      'printed-only',
      'when-cold',
      'no-end',
      'holiday-unknown',
      'nothing-known',
    ]) {
      const state = one(cardOf(element, id), '.state');
      expect([...state.classList], id).toContain('unknown');
      expect(textOf(one(state, 'b')), id).not.toMatch(/^(Open|Closed)\b(?! hours| ing)/);
    }
  });
  test('an old promise is drawn as unknown and says how old it is', async () => {
    const element = await listed(makeDirectoryOf('stale-promise'));
    const [first] = all(cardOf(element, 'stale-promise'), '.promises li');
    expect(first!.className).toBe('unknown');
    expect(textOf(first!)).toContain('old information (Jan 2024)');
  });
  test('what a law says is drawn as a rule', async () => {
    const element = await listed(makeDirectoryOf('by-rule'));
    expect(one(cardOf(element, 'by-rule'), '.promises li').className).toBe('rule');
  });
  test('the police desk says who it is, and is never before the others', async () => {
    const element = await listed(makeDirectory());
    await drawn(element);
    expect(idsOf(element).at(-1)).toBe('police-desk');
    expect(all(cardOf(element, 'police-desk'), '.promises .authority')).toHaveLength(2);
  });
  test('when the hours end while the page is open, it stops saying open', async () => {
    setClock(Date.parse('2026-03-10T14:59:59.500Z'));
    const element = await listed(makeDirectoryOf('open-door'));
    expect(textOf(one(element, '.state'))).toContain('until 16:00');
    await until(() => expect(one(element, '.state').className).toContain('closed'));
  });
});
