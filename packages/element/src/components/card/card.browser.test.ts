import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { makeDirectoryOf } from '../../testing/fixtures.ts';
import {
  all,
  cardOf,
  drawn,
  found,
  idsOf,
  listed,
  one,
  openRecord,
  setClock,
  textOf,
} from '../../testing/page.ts';
import { until } from '../../testing/until.ts';

/** Narrow phones, and the columns of a wide screen. */
const WIDTHS = [280, 320, 360, 440, 460, 480, 500, 1000, 1140, 1160, 1180, 1200, 1400];

beforeEach(() => {
  setClock();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(async () => {
  await page.viewport(414, 896);
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** How many lines the number at the end of a button stands on. */
function linesOfNumber(button: Element): number {
  const text = [...button.childNodes].find(
    (child): child is Text => child instanceof Text && child.data.includes('+'),
  )!;
  const range = document.createRange();
  range.setStart(text, text.data.indexOf('+'));
  range.setEnd(text, text.data.trimEnd().length);
  return new Set([...range.getClientRects()].map(({ top }) => top)).size;
}

test('a service without a town says how far it reaches, and names the country when that is another than the list’s', async () => {
  const whereWith = async (serviceArea: object) => {
    const directory = makeDirectoryOf('open-door');
    Object.assign(directory.services[0]!, { locations: [], serviceArea, minimumAge: undefined });
    const element = await listed(directory);
    const card = textOf(one(cardOf(element, 'open-door'), '.by'));
    const record = await openRecord(element, 'open-door');
    document.body.replaceChildren();
    const shown = card.split('·').at(-1)?.trim() ?? '';
    expect(textOf(record)).toContain(shown);
    return shown;
  };
  expect(await whereWith({ scope: 'national' })).toBe('Whole country');
  expect(await whereWith({ scope: 'national', countries: ['SE', 'NO'] })).toBe('Whole country');
  expect(await whereWith({ scope: 'national', countries: ['SE'] })).toBe('Sweden');
  expect(await whereWith({ scope: 'national', countries: ['SE', 'DK'] })).toBe('Sweden and Denmark');
});

test('a confidential place is in its wide area, and nothing narrower is said', async () => {
  const directory = makeDirectoryOf('open-door');
  Object.assign(directory.services[0]!, {
    serviceArea: undefined,
    minimumAge: undefined,
    locations: [
      {
        id: 'secret',
        visibility: 'confidential',
        area: { nb: 'Hamar-området', en: 'Around Hamar' },
        address: { street: 'Hemmeligveien 13', locality: 'Stengte Porten' },
      },
    ],
  });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const element = await listed(directory);
  const card = cardOf(element, 'open-door');
  expect(textOf(one(card, '.by'))).toMatch(/· Around Hamar$/);
  expect(textOf(card)).not.toMatch(/Hemmelig|Stengte/);
  element.query = { locality: 'Hamar-området' };
  await drawn(element);
  expect(idsOf(element)).toEqual(['open-door']);
});

test.each([
  ['en', { minimumAge: 18, maximumAge: 25 }, '18–25 years'],
  ['en', { minimumAge: 18 }, '18+ years'],
  ['en', { maximumAge: 25 }, '0–25 years'],
  ['nb', { minimumAge: 16, maximumAge: 25 }, '16–25 år'],
  ['pl', { minimumAge: 16, maximumAge: 25 }, '16–25 lat'],
  ['ar', { minimumAge: 16, maximumAge: 25 }, '16–25 سنة'],
])('in %s, of a service for %j, a card says %s', async (lang, ages, words) => {
  const directory = makeDirectoryOf('open-door');
  Object.assign(directory.services[0]!, { minimumAge: undefined, ...ages });
  const element = await listed(directory, { lang });
  expect(all(cardOf(element, 'open-door'), '.by bdi').map(textOf).at(-1)).toBe(words);
});

test('of a service in many towns three are named, and that there are more', async () => {
  const whereIn = async (...towns: string[]) => {
    const directory = makeDirectoryOf('open-door');
    const locations = towns.map((locality) => ({
      id: locality.toLowerCase(),
      visibility: 'public',
      address: { locality, country: 'NO' },
    }));
    Object.assign(directory.services[0]!, { locations });
    const element = await listed(directory);
    const words = textOf(one(cardOf(element, 'open-door'), '.by bdi'));
    document.body.replaceChildren();
    return words;
  };
  expect(await whereIn('Oslo', 'Bergen', 'Hamar')).toBe('Oslo, Bergen, Hamar');
  expect(await whereIn('Oslo', 'Bergen', 'Hamar', 'Stavanger')).toBe('Oslo, Bergen, Hamar, …');
});

test('of two numbers a card offers the one that is answered now', async () => {
  const hours = (opens: string, closes: string) => ({
    periods: [{ days: ['tu'], opens, closes }],
    publicHolidays: 'open',
  });
  const directory = makeDirectoryOf('open-door');
  Object.assign(directory.services[0]!, {
    contacts: [
      { channel: 'phone', value: '+4722990001', openingHours: hours('18:00', '20:00') },
      { channel: 'phone', value: '+4722990002', openingHours: hours('09:00', '20:00') },
    ],
  });
  const element = await listed(directory);
  expect(one(cardOf(element, 'open-door'), '.actions a').getAttribute('href')).toBe('tel:+4722990002');
});

test('a number that nobody answers now says so on its button, with when somebody does, in the words of the record', async () => {
  const buttonsWith = async (day: string, more: object = {}) => {
    const openingHours = {
      periods: [{ days: [day], opens: '09:00', closes: '16:00' }],
      publicHolidays: 'open',
    };
    const directory = makeDirectoryOf('open-door');
    const contacts = [
      { channel: 'phone', value: '+4722990001', openingHours },
      { channel: 'email', value: 'post@door.example', openingHours },
    ];
    Object.assign(directory.services[0]!, { contacts, ...more });
    const element = await listed(directory, { lang: 'en' });
    const words = all(cardOf(element, 'open-door'), '.actions a').map(textOf);
    const record = await openRecord(element, 'open-door');
    const inRecord = all(record, '.contacts small.on-screen').map(textOf);
    document.body.replaceChildren();
    return { words, inRecord };
  };
  const shut = await buttonsWith('we');
  expect(shut.words).toEqual(['Call +47 22 99 00 01 Closed opens Wednesday 09:00', 'E-mail']);
  expect(shut.inRecord).toEqual(['Closed opens Wednesday 09:00']);
  expect((await buttonsWith('tu')).words).toEqual(['Call +47 22 99 00 01', 'E-mail']);
  // Where the state of the card is that of the number, it is said once.
  const alone = await buttonsWith('we', { openingHours: undefined, locations: [] });
  expect(alone.words).toEqual(['Call +47 22 99 00 01', 'E-mail']);
  // Of a service that is shut for now the hours of its number say nothing.
  expect((await buttonsWith('we', { status: 'temporarily-closed' })).words[0]).toBe('Call +47 22 99 00 01');
});

test('a number is told as not answered from the minute on', async () => {
  const openingHours = {
    periods: [{ days: ['tu'], opens: '09:00', closes: '14:00' }],
    publicHolidays: 'open',
  };
  const directory = makeDirectoryOf('open-door');
  Object.assign(directory.services[0]!, { contacts: [{ channel: 'phone', value: '+4722990001', openingHours }] }); // prettier-ignore
  setClock(Date.parse('2026-03-10T12:59:59.500Z'));
  const element = await listed(directory, { lang: 'en' });
  const button = () => one(cardOf(element, 'open-door'), '.actions a');
  expect(textOf(button())).toBe('Call +47 22 99 00 01');
  await until(() => expect(textOf(button())).toMatch(/^Call \+47 22 99 00 01 Closed opens Tuesday .*09:00$/));
});

test('every way of writing Romani has its name, which stands on a card and among the filters once', async () => {
  const directory = makeDirectoryOf('open-door', 'tomorrow');
  const [first, second] = directory.services;
  Object.assign(first!, { languages: [{ code: 'rmy' }, { code: 'rom' }] });
  Object.assign(second!, { languages: [{ code: 'rom' }] });
  const element = await listed(directory);
  expect(textOf(one(cardOf(element, 'open-door'), '.speaks'))).toBe('Romani');
  element.query = { language: 'rmy' };
  await drawn(element);
  expect(idsOf(element)).toEqual(['open-door', 'tomorrow']);
  for (const folded of all(element, '.unfold[aria-expanded="false"]')) folded.click();
  const choices = (await found(element, 'select[data-filter="language"]')) as HTMLSelectElement;
  expect([...choices.options].map(({ text }) => text.trim())).toEqual([
    'Any language',
    'English (0)',
    'Romani (2)',
  ]);
  expect(choices.value).toBe('rom');
});

test('a language that is only read and written there is said to be so, as in the record', async () => {
  const directory = makeDirectoryOf('open-door', 'tomorrow');
  const [first, second] = directory.services;
  Object.assign(first!, {
    languages: [{ code: 'nb' }, { code: 'th', mode: 'written' }, { code: 'ar', mode: 'interpreter' }],
  });
  Object.assign(second!, { languages: [{ code: 'th', mode: 'written' }] });
  const element = await listed(directory);
  expect(textOf(one(cardOf(element, 'open-door'), '.speaks'))).toBe(
    'Norwegian Bokmål, Thai (in writing), and Arabic (with an interpreter)',
  );
  expect(textOf(one(cardOf(element, 'tomorrow'), '.speaks'))).toBe('Thai (in writing)');
});

test('a language that one contact alone answers in is told with that contact, and is found', async () => {
  const directory = makeDirectoryOf('open-door', 'tomorrow');
  const [first, second] = directory.services;
  const line = (languages: string[]) => [{ channel: 'phone', value: '+4722990003', languages }];
  Object.assign(first!, { languages: [{ code: 'nb' }], contacts: line(['nb', 'ru']) });
  Object.assign(second!, { languages: undefined, contacts: line(['ru', 'pl']) });
  const element = await listed(directory);
  const speaks = (id: string) => textOf(one(cardOf(element, id), '.speaks')).replace(/[\u2068\u2069]/g, '');
  expect(speaks('open-door')).toBe('Norwegian Bokmål and Russian (Call +47 22 99 00 03)');
  expect(speaks('tomorrow')).toBe('Russian, Polish (Call +47 22 99 00 03)');
  element.query = { language: 'ru' };
  await drawn(element);
  expect(idsOf(element)).toEqual(['open-door', 'tomorrow']);
  const record = await openRecord(element, 'tomorrow');
  expect(textOf(record)).not.toContain('Languages: not known');
});

test('a number is never parted where a line ends, beside another button or alone', async () => {
  const directory = makeDirectoryOf('open-door');
  Object.assign((directory['services'] as object[])[0]!, {
    contacts: [{ channel: 'phone', value: '+4722990003', printed: '+47 22 99 00 03' }],
  });
  await page.viewport(1500, 900);
  const element = await listed(directory);
  for (const width of WIDTHS) {
    element.style.inlineSize = `${width}px`;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    const number = one(cardOf(element, 'open-door'), '.actions .primary');
    expect([width, linesOfNumber(number)]).toEqual([width, 1]);
  }
});

test.each(['116 117', '١١٦ ١١٧'])(
  '%s in a name is never parted where a line ends, on the card and in the record',
  async (number) => {
    const directory = makeDirectoryOf('open-door');
    Object.assign((directory['services'] as object[])[0]!, { name: `A doctor at night, call ${number}` });
    await page.viewport(1500, 900);
    const element = await listed(directory);
    const linesOf = (name: Element) => {
      const words = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
      while (words.nextNode()) if (words.currentNode.textContent!.includes(number.slice(0, 3))) break;
      const { data } = words.currentNode as Text;
      const range = document.createRange();
      range.setStart(words.currentNode, data.indexOf(number.slice(0, 3)));
      range.setEnd(words.currentNode, data.length);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    };
    const name = one(cardOf(element, 'open-door'), '[part="name"]');
    for (let width = 200; width < 420; width += 10) {
      element.style.inlineSize = `${width}px`;
      expect([width, linesOf(name)]).toEqual([width, 1]);
    }
    expect(textOf(name)).toBe(`A doctor at night, call ${number}`);
    const record = await openRecord(element, 'open-door');
    for (let width = 200; width < 420; width += 10) {
      element.style.inlineSize = `${width}px`;
      expect([width, linesOf(one(record, '[part="record-name"]'))]).toEqual([width, 1]);
    }
  },
);

test('words of another direction begin on the side of the card, in their own order', async () => {
  const directory = makeDirectoryOf('open-door');
  Object.assign((directory['services'] as object[])[0]!, { name: 'Door', summary: { en: 'Short.' } });
  const element = await listed(directory, { lang: 'ar' });
  const card = cardOf(element, 'open-door');
  const words = [...card.querySelectorAll<HTMLElement>('[dir="auto"]')].filter(({ lang }) => lang === 'en');
  expect(words.map(textOf)).toContain('Short.');
  const edge = one(card, '.promises').getBoundingClientRect().right;
  for (const one of words) {
    expect(getComputedStyle(one).direction).toBe('ltr');
    const range = document.createRange();
    range.selectNodeContents(one.firstChild!);
    expect([textOf(one), Math.round(range.getBoundingClientRect().right)]).toEqual([
      textOf(one),
      Math.round(edge),
    ]);
  }
});

test('what leads to the record stands beside the last button where there is room, and below it else', async () => {
  const directory = makeDirectoryOf('open-door');
  Object.assign((directory['services'] as object[])[0]!, {
    contacts: [{ channel: 'phone', value: '+4722990003' }],
    locations: [],
  });
  await page.viewport(1500, 900);
  const element = await listed(directory);
  const middleOf = (node: Element) => {
    const { top, bottom } = node.getBoundingClientRect();
    return (top + bottom) / 2;
  };
  for (const [width, isBeside] of [
    [280, false],
    [600, true],
  ] as const) {
    element.style.inlineSize = `${width}px`;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    const [call, more] = ['.primary', '.more'].map((part) =>
      middleOf(one(cardOf(element, 'open-door'), part)),
    );
    expect([width, Math.abs(more! - call!) < 1]).toEqual([width, isBeside]);
  }
});

test('who says so stays whole where it has a line to itself', async () => {
  await page.viewport(1500, 900);
  const element = await listed(makeDirectoryOf('open-door'));
  for (const width of WIDTHS) {
    element.style.inlineSize = `${width}px`;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    const parted = [...cardOf(element, 'open-door').querySelectorAll('.promises small')].filter(
      (small) => small.getClientRects().length > 1,
    );
    expect([width, parted.map(({ textContent }) => textContent)]).toEqual([width, []]);
  }
});

test.each([
  ['national', { locality: 'Oslo' }, 0],
  ['national', { street: 'Oppdiktet gate 1', locality: 'Oslo' }, 1],
  ['local', { locality: 'Oslo' }, 1],
])(
  'a service that is %s, with a point for a town and %j, is shown on the map: %i',
  async (scope, address, count) => {
    const directory = makeDirectoryOf('open-door');
    const position = { latitude: 59.91, longitude: 10.75, precision: 'locality' };
    Object.assign((directory['services'] as object[])[0]!, {
      serviceArea: { scope },
      locations: [{ id: 'place', visibility: 'public', address, position }],
    });
    const element = await listed(directory);
    expect(cardOf(element, 'open-door').querySelectorAll('.map')).toHaveLength(count);
  },
);

test.each([
  [{ channel: 'phone', value: '+4722990003' }, true],
  [{ channel: 'email', value: 'post@door.example' }, true],
  [{ channel: 'web', value: 'https://door.example/' }, false],
])(
  'the first way to get in touch is filled unless it leads to another site: %j',
  async (contact, isFilled) => {
    const directory = makeDirectoryOf('open-door');
    Object.assign((directory['services'] as object[])[0]!, { contacts: [contact] });
    const link = one(cardOf(await listed(directory), 'open-door'), '[part="contact"]');
    const [ground, card] = [link, link.closest('article')!].map(
      (node) => getComputedStyle(node).backgroundColor,
    );
    expect(ground !== card).toBe(isFilled);
  },
);

test('behind a condition that the record limits in words a card says to read more first, behind no other', async () => {
  const directory = makeDirectoryOf('open-door');
  const stated = { basis: 'stated', sourceIds: ['page'] };
  Object.assign(directory.services[0]!, {
    access: {
      residenceStatus: { value: 'not-required', ...stated, note: { en: 'Only for acute help.' } },
      cost: { value: 'free', ...stated },
    },
  });
  const element = await listed(directory);
  const lines = () => all(cardOf(element, 'open-door'), '.promises li').map(textOf);
  expect(lines()[0]).toContain('No residence permit needed – read more first ');
  expect(one(cardOf(element, 'open-door'), '.promises li').className).toBe('limit');
  expect(lines()[1]).toMatch(/^Free (?!–)/);
  element.lang = 'ar';
  await until(() => expect(lines()[0]).toContain('– اقرأ المزيد أولًا'));
  expect(textOf(await openRecord(element, 'open-door'))).toContain('Only for acute help.');
});
