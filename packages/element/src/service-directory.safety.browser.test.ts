import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LeaveController } from './controllers/leave-controller.ts';
import { ServiceDirectory } from './service-directory.ts';
import { makeDirectory, makeDirectoryOf, MARKUP, OVERRIDE, SECRETS } from './testing/fixtures.ts';
import { until } from './testing/until.ts';
import { all, cardOf, container, drawn, eventsOf, everythingOf, focused, found, idsOf, listed, one, openRecord, serve, setClock, textOf, watchTrouble } from './testing/page.ts'; // prettier-ignore

/** What must hold for a reader to be safe; see the safety guide. */

beforeEach(() => setClock());

afterEach(async () => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
  await page.viewport(414, 896);
});

describe('a place that is secret', () => {
  const expectNoSecret = (element: Element) => {
    const everything = everythingOf(element);
    expect(SECRETS.filter((secret) => everything.includes(secret))).toEqual([]);
  };

  test.each(['nb', 'en', 'ar'])(
    'is in no text and no attribute of list, record or map (%s)',
    async (lang) => {
      const element = await listed(makeDirectory(), { lang }, await container(1280));
      await found(element, '.marker button');
      await drawn(element);
      expectNoSecret(element);
      for (const id of ['crisis-centre', 'on-request']) {
        const record = await openRecord(element, id);
        await drawn(element);
        expectNoSecret(element);
        expect(all(record, 'service-directory-way')).toEqual([]);
        one(record, '.back').click();
        await drawn(element);
      }
    },
  );
  test('says that it is secret, and how to get there, rather than nothing', async () => {
    const element = await listed(makeDirectoryOf('crisis-centre', 'on-request'));
    expect(textOf(await openRecord(element, 'crisis-centre'))).toContain(
      'The address is secret to keep everyone there safe.',
    );
    one(element, '.back').click();
    await drawn(element);
    expect(textOf(await openRecord(element, 'on-request'))).toContain(
      'You get the address when you get in touch.',
    );
  });
  test('cannot be found by searching for what is secret', async () => {
    const element = await listed(makeDirectory());
    for (const secret of ['Hemmeligveien', '0999', 'Stengte Porten']) {
      element.query = { text: secret };
      await drawn(element);
      expect(element.results.map(({ id }) => id)).toEqual([]);
    }
  });
  test('is not in what the host page can read', async () => {
    const element = await listed(makeDirectory());
    const readable = JSON.stringify(element.results);
    expect(SECRETS.filter((secret) => readable.includes(secret))).toEqual([]);
  });
  test('is protected when its flag is misspelt', async () => {
    const directory = makeDirectoryOf('crisis-centre');
    (directory.services[0]!['locations'] as { visibility: unknown }[])[0]!.visibility = 'Confidental';
    const element = await listed(directory);
    await openRecord(element, 'crisis-centre');
    expectNoSecret(element);
  });
});

describe('nothing is stored and nothing is sent', () => {
  test('a whole visit stores nothing, asks nobody and leaves no trace in history, address or title', async () => {
    const spies = {
      fetch: vi.spyOn(globalThis, 'fetch'),
      xhr: vi.spyOn(XMLHttpRequest.prototype, 'open'),
      beacon: vi.spyOn(navigator, 'sendBeacon'),
      storage: vi.spyOn(Storage.prototype, 'setItem'),
      database: vi.spyOn(indexedDB, 'open'),
      caches: vi.spyOn(caches, 'open'),
      cookie: vi.spyOn(document, 'cookie', 'set'),
      push: vi.spyOn(history, 'pushState'),
      replace: vi.spyOn(history, 'replaceState'),
      position: vi.spyOn(navigator.geolocation, 'getCurrentPosition'),
      open: vi.spyOn(window, 'open'),
      title: vi.spyOn(document, 'title', 'set'),
    };
    const { title } = document;
    const { href } = location;
    const element = await listed(makeDirectory(), {}, await container(1280));
    await found(element, '.marker button');
    await userEvent.fill(one(element, 'input[type="search"]'), 'door');
    await until(() => expect(element.query.text).toBe('door'));
    one(element, '[data-filter="free"]').click();
    await drawn(element);
    await openRecord(element, 'open-door');
    one(element, '.back').click();
    await drawn(element);
    element.clear();
    await userEvent.selectOptions(one(element, '.top select'), 'ar');
    await until(() => expect(one(element, '.frame').dir).toBe('rtl'));
    await drawn(element);
    for (const [name, spy] of Object.entries(spies)) expect(spy, name).not.toHaveBeenCalled();
    expect([document.title, location.href]).toEqual([title, href]);
  });

  test('what is asked for is the file that the host page named, and nothing else', async () => {
    const fetched = serve({ 'a.json': makeDirectory() });
    const element = document.createElement('service-directory');
    element.src = 'a.json';
    element.lang = 'en';
    document.body.append(element);
    await found(element, 'service-directory-card');
    element.query = { text: 'door' };
    await drawn(element);
    await openRecord(element, 'open-door');
    expect(fetched).toHaveBeenCalledOnce();
  });

  test('every module and picture came from the page’s own host', async () => {
    const element = await listed(makeDirectory(), {}, await container(1280));
    await found(element, '.marker button');
    const hosts = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ protocol }) => protocol !== 'data:')
      .map(({ host }) => host);
    expect([...new Set(hosts)]).toEqual([location.host]);
  });

  test('nothing has an inline style from data or an inline script', async () => {
    const element = await listed(makeDirectory());
    await drawn(element);
    expect(all(element, 'script, iframe, object, embed, link')).toEqual([]);
    expect(
      all(element, '*')
        .flatMap(({ attributes }) => [...attributes])
        .filter(({ name }) => name.startsWith('on')),
    ).toEqual([]);
  });
});

describe('data is never trusted', () => {
  test('HTML in data appears as text, in list and record', async () => {
    const element = await listed(makeDirectoryOf('markup'));
    expect(textOf(one(cardOf(element, 'markup'), '[part="name"]'))).toBe(MARKUP);
    const record = await openRecord(element, 'markup');
    expect(textOf(record)).toContain(`${MARKUP} &amp;`);
    expect(all(element, 'img, script')).toEqual([]);
    expect(all(record, 'article b').map(textOf)).not.toContain('bold');
    expect('wasRun' in window).toBe(false);
  });
  test('HTML in data appears as text on the map', async () => {
    const element = await listed(makeDirectoryOf('markup'), {}, await container(1280));
    const marker = await found(element, '.marker button');
    expect(marker.getAttribute('aria-label')).toBe(MARKUP);
    expect(all(element, 'img, script')).toEqual([]);
    expect('wasRun' in window).toBe(false);
  });
  test('what cannot be a link is text, and no link leads to a script', async () => {
    const element = await listed(makeDirectoryOf('bad-links'));
    expect(all(cardOf(element, 'bad-links'), 'a')).toEqual([]);
    const record = await openRecord(element, 'bad-links');
    expect(all(record, '.contacts a, .sources a')).toEqual([]);
    expect(textOf(record)).toContain('javascript:alert(1)');
  });
  test('all links there are go to https, http, a phone or a mail program', async () => {
    const element = await listed(makeDirectory(), {}, await container(1280));
    await found(element, '.marker button');
    await drawn(element);
    for (const id of [...idsOf(element)]) {
      element.select(id);
      await drawn(element);
      for (const link of all<HTMLAnchorElement>(element, 'a[href]')) {
        // Leaflet's own zoom buttons.
        if (link.matches('.leaflet-control-zoom a')) continue;
        expect(link.getAttribute('href')).toMatch(
          /^(?:https?:\/\/[^\s@]+|tel:\+?\d+|sms:\+?\d+|mailto:[^\s?&%]+@[^\s?&%]+(?:\?subject=[^&]*)?)$/,
        );
      }
    }
  });
  test('a link to another site opens beside the page and tells it nothing', async () => {
    const element = await listed(makeDirectoryOf('writes-only'));
    const record = await openRecord(element, 'writes-only');
    const links = all<HTMLAnchorElement>(record, 'a[href^="https:"]');
    expect(links.map(({ hostname }) => hostname)).toEqual(
      expect.arrayContaining(['writes.example', 'wa.me', 't.me', 'chat.example', 'kilde.example']),
    );
    for (const link of links) {
      expect(link.target, link.href).toBe('_blank');
      expect(link.rel.split(' ').sort(), link.href).toEqual(['noopener', 'noreferrer']);
    }
    expect(textOf(record)).toContain('opens another site: wa.me');
    expect(textOf(record)).toContain('They see your number.');
  });
  test.each([
    ['phone', undefined, 'They may see your number.', 'Calls and text messages stay in your phone'],
    ['phone', 'unconfirmed', 'They may see your number.', 'Calls and text messages stay in your phone'],
    ['phone', 'no', 'They do not see your number.', 'Calls and text messages stay in your phone'],
    ['sms', 'yes', 'They see your number.', 'Calls and text messages stay in your phone'],
    ['whatsapp', undefined, 'They see your number.', 'The maker of the app can know'],
    ['whatsapp', 'no', 'They see your number.', 'The maker of the app can know'],
    ['signal', 'no', 'They may see your number.', 'The maker of the app can know'],
    ['sms', undefined, 'They see your number.', 'Calls and text messages stay in your phone'],
    ['sms', 'no', 'They see your number.', 'Calls and text messages stay in your phone'],
  ])('%s with a number shown «%s» says what it gives away', async (channel, numberShown, seen, trace) => {
    const directory = makeDirectoryOf('open-door');
    directory.services[0]!['contacts'] = [{ channel, value: '+4722000000', numberShown }];
    const contact = one(await openRecord(await listed(directory), 'open-door'), '.contacts').parentElement!;
    expect(textOf(contact)).toContain(seen);
    expect(textOf(contact)).toContain(trace);
    expect(all(contact, '.trace')).toHaveLength(1);
  });
  test('mail and a page of their own say nothing of numbers, calls or apps', async () => {
    const directory = makeDirectoryOf('open-door');
    directory.services[0]!['contacts'] = [
      { channel: 'email', value: 'post@door.example' },
      { channel: 'web', value: 'https://door.example/' },
    ];
    const contact = one(await openRecord(await listed(directory), 'open-door'), '.contacts').parentElement!;
    expect(textOf(contact)).not.toMatch(/your number|stay in/);
    const says = (at: number) => textOf(all(contact, 'li')[at]!);
    expect(says(0)).toContain('They may see your name.');
    expect(says(1)).not.toContain('your name');
  });
  test('signs that turn letters round are left out, and a name stays inside its own text', async () => {
    const element = await listed(makeDirectoryOf('turned-round'));
    const name = one(cardOf(element, 'turned-round'), '[part="name"] span');
    expect(name.textContent).toContain('Safe');
    expect(cardOf(element, 'turned-round').textContent).not.toContain(OVERRIDE);
    expect(getComputedStyle(name).unicodeBidi).toBe('isolate');
    // The number is that which is dialled: the printed form would read backwards.
    const call = one(cardOf(element, 'turned-round'), 'a[href^="tel:"]');
    expect(textOf(call)).toBe('Call +47 00 00 00 12');
  });
  test('inherited names are no ids', async () => {
    const element = await listed(makeDirectory());
    for (const id of ['constructor', '__proto__', 'toString']) element.select(id);
    await drawn(element);
    expect(all(element, 'service-directory-record')).toEqual([]);
  });
});

describe('languages and direction', () => {
  test('Arabic is laid out from right to left, and numbers keep their order', async () => {
    const element = await listed(makeDirectory(), { lang: 'ar' });
    expect(getComputedStyle(one(element, '.frame')).direction).toBe('rtl');
    expect(getComputedStyle(one(cardOf(element, 'open-door'), 'article')).direction).toBe('rtl');
    expect(one(cardOf(element, 'open-door'), 'a[href^="tel:"]').textContent).toContain(
      '\u206800\u00a000\u00a000\u00a001\u2069',
    );
    expect(one(cardOf(element, 'open-door'), '.state').textContent).toContain('\u206816:00\u2069');
  });
  test('Norwegian and English are laid out from left to right, also on a page in Arabic', async () => {
    document.documentElement.dir = 'rtl';
    const element = await listed(makeDirectoryOf('open-door'));
    expect(getComputedStyle(one(cardOf(element, 'open-door'), 'article')).direction).toBe('ltr');
    document.documentElement.removeAttribute('dir');
  });
  test('every text of the directory carries its own language', async () => {
    const element = await listed(makeDirectoryOf('open-door', 'only-norwegian'), { lang: 'ar' });
    expect(one(cardOf(element, 'open-door'), '[part="name"] span').lang).toBe('ar');
    expect(one(cardOf(element, 'only-norwegian'), '[part="name"] span').lang).toBe('nb');
    expect(one(element, '.frame').lang).toBe('ar');
  });
  test('a text in another language says in which one, a text in the reader’s does not', async () => {
    const element = await listed(makeDirectoryOf('open-door', 'only-norwegian'));
    expect(textOf(one(cardOf(element, 'only-norwegian'), '.fallback'))).toBe('Norwegian Bokmål');
    expect(one(cardOf(element, 'only-norwegian'), '.fallback').lang).toBe('en');
    expect(all(cardOf(element, 'open-door'), '.fallback')).toEqual([]);
    expect(textOf(await openRecord(element, 'only-norwegian'))).toContain('It is shown in Norwegian Bokmål.');
  });
  test('a text that a machine made says so in its record', async () => {
    const element = await listed(makeDirectoryOf('only-arabic'), { lang: 'ar' });
    expect(
      all(await openRecord(element, 'only-arabic'), '.notice')
        .map(textOf)
        .join(),
    ).toContain('آليًا');
  });
});

describe('leaving', () => {
  let leavers: LeaveController[];
  let replaced: string[];

  beforeEach(() => {
    leavers = [];
    replaced = [];
    // Leaving for good would end the tests: what replaces the page is put aside, in every element that is made.
    const add = ServiceDirectory.prototype.addController;
    vi.spyOn(ServiceDirectory.prototype, 'addController').mockImplementation(function (
      this: ServiceDirectory,
      controller,
    ) {
      if (controller instanceof LeaveController) {
        controller.replace = (url) => replaced.push(url);
        leavers.push(controller);
      }
      add.call(this, controller);
    });
  });

  const leave = (element: Element) => one<HTMLAnchorElement>(element, '[part~="leave"]');
  const cover = () => document.querySelector('[data-service-directory-cover]');

  test('the button is a link, first in the tab order', async () => {
    const before = document.createElement('button');
    document.body.append(before);
    const element = await listed(makeDirectory(), { 'exit-url': 'https://weather.example/' });
    expect(leave(element).href).toBe('https://weather.example/');
    expect(leave(element).rel).toContain('noreferrer');
    before.focus();
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe(leave(element));
  });
  test('it stays in view when the page is scrolled, and nothing covers it', async () => {
    const element = await listed(makeDirectory());
    await drawn(element);
    cardOf(element, element.results[15]!.id).scrollIntoView();
    await until(() => expect(scrollY).toBeGreaterThan(500));
    const box = leave(element).getBoundingClientRect();
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThan(innerHeight);
    expect(box.height).toBeGreaterThanOrEqual(44);
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    expect(top).toBe(element);
  });
  test('pressed it covers the page, tells the host page, and replaces the page', async () => {
    const element = await listed(makeDirectory(), { 'exit-url': 'https://weather.example/' });
    const events = eventsOf(document.body);
    leave(element).click();
    expect(events).toEqual([{ name: 'exit', detail: {} }]);
    expect(cover()).not.toBeNull();
    expect(replaced).toEqual(['https://weather.example/']);
    window.dispatchEvent(new PageTransitionEvent('pageshow'));
    expect(cover()).toBeNull();
  });
  test('Enter on it leaves as well', async () => {
    const element = await listed(makeDirectory());
    leave(element).focus();
    await userEvent.keyboard('{Enter}');
    expect(replaced).toHaveLength(1);
  });
  test('Shift three times leaves, and each press is told politely', async () => {
    const element = await listed(makeDirectory());
    await userEvent.keyboard('{Shift}');
    await drawn(element);
    const status = one(one(element, 'service-directory-leave-button'), '[role="status"]');
    expect(textOf(status)).toBe('Press Shift 2 more times to leave this page.');
    await userEvent.keyboard('{Shift}');
    await drawn(element);
    expect(textOf(status)).toBe('Press Shift 1 more time to leave this page.');
    await userEvent.keyboard('{Shift}');
    expect(replaced).toEqual(['https://www.wikipedia.org/']);
  });
  test('typing capitals into the search does not leave', async () => {
    const element = await listed(makeDirectory());
    one(element, 'input[type="search"]').focus();
    await userEvent.keyboard('{Shift>}O{/Shift}{Shift>}S{/Shift}{Shift>}L{/Shift}{Shift>}O{/Shift}');
    expect(replaced).toEqual([]);
  });
  test('exit-hidden turns button and keys off', async () => {
    const element = await listed(makeDirectory(), { 'exit-hidden': '' });
    const events = eventsOf(element);
    await userEvent.keyboard('{Shift}{Shift}{Shift}');
    expect([replaced, events]).toEqual([[], []]);
    expect(all(element, '[part~="leave"]')).toEqual([]);
  });
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:pass@weather.example/',
    'https://',
    'http://[',
  ])('exit-url «%s» is refused, told once, and replaced by a plain page', async (url) => {
    const { warnings, errors } = watchTrouble();
    const element = await listed(makeDirectoryOf('paused'), { 'exit-url': url });
    element.headingLevel = 3;
    await drawn(element);
    expect(leave(element).href).toBe('https://www.wikipedia.org/');
    await until(() =>
      expect(warnings.filter(([words]) => String(words).includes('exit-url'))).toHaveLength(1),
    );
    expect(errors).toEqual([]);
  });
  test('exit-url may be a page of the host’s own', async () => {
    const element = await listed(makeDirectory(), { 'exit-url': '/weather' });
    expect(leave(element).href).toBe(`${location.origin}/weather`);
  });
  test('exit-url without its scheme leads to the host that it names, not to a file of the page’s own', async () => {
    const element = await listed(makeDirectory(), { 'exit-url': 'www.weather.example' });
    expect(leave(element).href).toBe('https://www.weather.example/');
  });
  test('taking exit-url away goes back to the plain page', async () => {
    const element = await listed(makeDirectory(), { 'exit-url': 'https://weather.example/' });
    element.removeAttribute('exit-url');
    await drawn(element);
    expect(leave(element).href).toBe('https://www.wikipedia.org/');
  });
  test('it is there while the list loads and when it cannot be loaded', async () => {
    serve({});
    const element = document.createElement('service-directory');
    element.src = 'missing.json';
    document.body.append(element);
    await found(element, '[part~="error"]');
    leave(element).click();
    expect(replaced).toHaveLength(1);
  });
  test('the words beside it say that the history is not erased', async () => {
    const element = await listed(makeDirectory());
    expect(textOf(element)).toContain('the history of the browser is not erased');
  });
});
