import { queryServices, type Result } from '@service-directory/schema';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ViewContext } from '../../context.ts';
import { makeDirectoryOf, NOW } from '../../testing/fixtures.ts';
import { all, cardsOf, drawAllCards, eventsOf, focused, idsOf, one, textOf, watchTrouble } from '../../testing/page.ts'; // prettier-ignore
import { makeContext } from '../../testing/records.ts';
import type { ServiceDirectoryList } from './list.ts';
import { until } from '../../testing/until.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  scrollTo(0, 0);
});

interface Made {
  context: ViewContext;
  results: readonly Result[];
}

/** So many services, `s-0` first, all like the one with everything; and those of a later moment. */
async function make(count: number, more: object = {}): Promise<Made & { later: (at: number) => Made }> {
  const { services, ...head } = makeDirectoryOf('open-door');
  const many = Array.from({ length: count }, (_, index) => ({
    ...services[0]!,
    ...more,
    id: `s-${index}`,
    name: { en: `House ${index}` },
  }));
  const context = await makeContext('en', { ...head, services: many });
  const at = (moment: number): Made => ({
    context: { ...context, at: moment },
    results: context.directory.services.flatMap(
      ({ id }) =>
        queryServices({}, context.directory, { at: moment }).results.find(
          ({ service }) => service.id === id,
        ) ?? [],
    ),
  });
  const byNumber = (some: readonly Result[]) =>
    [...some].sort((a, b) => Number(a.service.id.slice(2)) - Number(b.service.id.slice(2)));
  const results = byNumber(queryServices({}, context.directory, { at: NOW }).results);
  return { context, results, later: at };
}

function show(list: ServiceDirectoryList, { context, results }: Made, markedId?: string): void {
  list.content = { context, results, hasMap: true, markedId };
}

function put(made: Made): ServiceDirectoryList {
  const list = document.createElement('service-directory-list');
  list.setAttribute('role', 'list');
  document.body.append(list);
  show(list, made);
  return list;
}

const full = (list: ServiceDirectoryList) => until(() => expect(list.isFull).toBe(true));
const numbers = (count: number) => Array.from({ length: count }, (_, index) => `s-${index}`);
const part = (list: ServiceDirectoryList, id: string, selector: string) => one(list.cardOf(id)!, selector);

describe('however many there are', () => {
  test.each([0, 1, 3, 4, 5, 15, 16, 17, 66, 67, 1000])(
    'of %i services each has a card with its heading, in order, in one list',
    async (count) => {
      const list = put(await make(count));
      await full(list);
      expect(idsOf(document.body)).toEqual(numbers(count));
      expect(all(list, 'h3').map(textOf)).toEqual(numbers(count).map((id) => id.replace('s-', 'House ')));
      expect(cardsOf(document.body).every(({ role }) => role === 'listitem')).toBe(true);
      expect(all(list, '.chunk').every(({ role }) => role === 'presentation')).toBe(true);
    },
  );
  test('the first ones are there at once, the rest takes its room and cannot be seen or found before it is there', async () => {
    const list = put(await make(300));
    expect(idsOf(document.body)).toEqual(numbers(4));
    const [first, ...rest] = all(list, '.chunk');
    expect(getComputedStyle(first!).contentVisibility).toBe('auto');
    expect(rest).toHaveLength(7);
    for (const box of rest) {
      expect(getComputedStyle(box).contentVisibility).toBe('hidden');
      expect(box.getBoundingClientRect().height).toBeGreaterThan(1000);
    }
    await full(list);
    for (const box of rest) expect(getComputedStyle(box).contentVisibility).toBe('auto');
    for (const card of cardsOf(document.body))
      expect(getComputedStyle(card).contentVisibility).toBe('visible');
  });
  test('far down a page the rest takes the room of cards as well, before any of them was in the window', async () => {
    const above = document.createElement('div');
    above.style.height = '20000px';
    document.body.append(above);
    const list = put(await make(300));
    await until(() => expect(list.style.getPropertyValue('--_card-height')).not.toBe(''));
    const heights = cardsOf(document.body).map((card) => card.getBoundingClientRect().height);
    const gap = 12;
    const room = heights.reduce((sum, height) => sum + height + gap, 0) / heights.length;
    expect(Math.abs(room - 350)).toBeGreaterThan(20); // else what was guessed could not be told from what was measured
    expect(Number.parseFloat(list.style.getPropertyValue('--_card-height'))).toBeCloseTo(room, -1);
  });
  test('they come also where the browser cannot tell when it is idle', async () => {
    vi.stubGlobal('requestIdleCallback', undefined);
    const list = put(await make(200));
    await full(list);
    expect(idsOf(document.body)).toEqual(numbers(200));
  });
  test('what the reader looks at comes before the rest', async () => {
    const list = put(await make(1000));
    const far = all(list, '.chunk')[15]!;
    far.scrollIntoView();
    await until(() => expect(far.classList.contains('is-empty')).toBe(false));
    expect(far.childElementCount).toBe(50);
    await full(list);
    expect(idsOf(document.body)).toEqual(numbers(1000));
  });
  test('one that cannot be drawn takes no other with it', async () => {
    const { errors } = watchTrouble();
    const { context, results } = await make(12);
    const broken = { ...results[3]!, service: { ...results[3]!.service, organizationIds: null as never } };
    const list = put({
      context,
      results: results.map((result, index) => (index === 3 ? broken : result)),
    });
    await full(list);
    expect(all(list, 'h3')).toHaveLength(11);
    await until(() => expect(errors).toHaveLength(1));
  });
});

describe('when the results change', () => {
  test('the first are there at once and no old one stands among them, then all', async () => {
    const made = await make(300);
    const list = put(made);
    await full(list);
    const even = made.results.filter((_, index) => index % 2 === 0);
    show(list, { ...made, results: even });
    expect(idsOf(document.body)).toEqual(even.slice(0, 4).map(({ service }) => service.id));
    await full(list);
    expect(idsOf(document.body)).toEqual(even.map(({ service }) => service.id));
    show(list, { ...made, results: [...made.results].reverse() });
    expect(idsOf(document.body)).toEqual(numbers(300).reverse().slice(0, 4));
    await full(list);
    expect(idsOf(document.body)).toEqual(numbers(300).reverse());
  });
  test('a card that stays is the same element, wherever it goes', async () => {
    const made = await make(120);
    const list = put(made);
    await full(list);
    const before = new Map(cardsOf(document.body).map((card) => [card.dataset['id'], card]));
    show(list, { ...made, results: [...made.results].reverse() });
    await full(list);
    for (const card of cardsOf(document.body)) expect(card).toBe(before.get(card.dataset['id']));
  });
  test('letters typed one after the other end in what the last one finds', async () => {
    const made = await make(1000);
    const list = put(made);
    for (const every of [2, 3, 5, 7]) {
      show(list, { ...made, results: made.results.filter((_, index) => index % every === 0) });
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    await full(list);
    expect(idsOf(document.body)).toEqual(numbers(1000).filter((_, index) => index % 7 === 0));
    await until(() => expect(all(list, '.chunk')).toHaveLength(5));
    show(list, { ...made, results: [] });
    expect(idsOf(document.body)).toEqual([]);
    show(list, made);
    await full(list);
    expect(idsOf(document.body)).toEqual(numbers(1000));
  });
  test('the page does not jump', async () => {
    const made = await make(300);
    const list = put(made);
    await full(list);
    scrollTo(0, 20_000);
    await new Promise(requestAnimationFrame);
    const before = scrollY;
    show(list, { ...made, results: [...made.results].reverse() });
    await full(list);
    await new Promise(requestAnimationFrame);
    expect(Math.abs(scrollY - before)).toBeLessThan(2);
    const { top } = one(list, '.chunk').getBoundingClientRect();
    expect(Math.abs(top + before - list.offsetTop)).toBeLessThan(2);
  });
  test('the focus goes with its card, and to the next one when the card is gone', async () => {
    const made = await make(120);
    const list = put(made);
    await full(list);
    part(list, 's-5', '[data-channel]').focus();
    show(list, { ...made, results: [...made.results].reverse() });
    expect(focused()).toBe(part(list, 's-5', '[data-channel]'));
    show(list, { ...made, results: made.results.filter(({ service }) => service.id !== 's-5') });
    expect(textOf(focused()!)).toBe('House 115');
    show(list, { ...made, results: made.results.slice(0, 1) });
    expect(textOf(focused()!)).toBe('House 0');
  });
  test('nothing outside a card loses the focus', async () => {
    const made = await make(120);
    const list = put(made);
    const field = document.createElement('input');
    document.body.prepend(field);
    field.focus();
    show(list, { ...made, results: made.results.slice(60) });
    await full(list);
    expect(focused()).toBe(field);
  });
});

describe('when time goes on', () => {
  test('what says the same is not touched, what changes is changed where it stands', async () => {
    const made = await make(30);
    const list = put(made);
    await full(list);
    const [card, state, more] = ['article', '.state', '.more'].map((selector) =>
      part(list, 's-20', selector),
    );
    more!.focus();
    show(list, made.later(NOW + 60_000));
    await full(list);
    expect(part(list, 's-20', '.state')).toBe(state);
    show(list, made.later(NOW + 3 * 3_600_000));
    await full(list);
    expect(part(list, 's-20', 'article')).toBe(card);
    expect(part(list, 's-20', '.state')).not.toBe(state);
    expect(textOf(part(list, 's-20', '.state'))).toContain('Closed');
    expect(textOf(part(list, 's-2', '.state'))).toContain('Closed');
    expect(focused()).toBe(more);
  });
  test('a telephone that is answered no more, or is again, takes nobody away from her card', async () => {
    const hours = (opens: string, closes: string) => ({
      periods: [{ days: ['tu'], opens, closes }],
      publicHolidays: 'open',
    });
    const made = await make(30, {
      openingHours: hours('08:00', '09:00'),
      locations: [],
      contacts: [{ channel: 'phone', value: '+4700000001', openingHours: hours('12:00', '15:00') }],
    });
    const list = put(made);
    await full(list);
    const more = part(list, 's-20', '.more');
    more.focus();
    expect(all(list.cardOf('s-20')!, '.state')).toHaveLength(2);
    for (const [hoursOn, states] of [
      [3, 1],
      [0, 2],
    ] as const) {
      show(list, made.later(NOW + hoursOn * 3_600_000));
      await full(list);
      expect(all(list.cardOf('s-20')!, '.state')).toHaveLength(states);
      expect(focused()).toBe(more);
      expect(part(list, 's-20', '.more')).toBe(more);
    }
  });
  test('a card keeps saying the old only until its own time comes, also while the page is idle', async () => {
    const made = await make(300);
    const list = put(made);
    await full(list);
    show(list, made.later(NOW + 3 * 3_600_000));
    expect(idsOf(document.body)).toEqual(numbers(300));
    await full(list);
    for (const state of all(list, '.state')) expect(textOf(state)).toContain('Closed');
  });
});

describe('on the page', () => {
  test('taken away while it is filled it stops, and put back it goes on', async () => {
    const { errors } = watchTrouble();
    const made = await make(1000);
    const list = put(made);
    list.remove();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(list.isFull).toBe(false);
    const box = document.createElement('section');
    document.body.append(box);
    box.append(list);
    await full(list);
    expect(idsOf(document.body)).toEqual(numbers(1000));
    expect(errors).toEqual([]);
  });
  test('moved while it is filled it goes on', async () => {
    const { errors } = watchTrouble();
    const list = put(await make(1000));
    await new Promise((resolve) => setTimeout(resolve, 15));
    const box = document.createElement('section');
    document.body.append(box);
    box.append(list);
    await full(list);
    expect(idsOf(document.body)).toEqual(numbers(1000));
    expect(errors).toEqual([]);
  });
  test('a card asked for while its box is being filled is given, and all are still there once', async () => {
    const list = put(await make(300));
    for (const id of ['s-299', 's-40', 's-100']) {
      await new Promise((resolve) => setTimeout(resolve, 3));
      expect(textOf(list.cardOf(id)!)).toContain(id.replace('s-', 'House '));
    }
    await full(list);
    expect(idsOf(document.body)).toEqual(numbers(300));
    expect(list.cardOf('elsewhere')).toBeUndefined();
  });
  test('before it is printed all cards are there, with all icons', async () => {
    const list = put(await make(300));
    window.dispatchEvent(new Event('beforeprint'));
    expect(idsOf(document.body)).toEqual(numbers(300));
    for (const card of cardsOf(document.body))
      expect(all(card, 'svg').length).toBe(all(card, '[data-icon]').length);
    await full(list);
    expect(idsOf(document.body)).toEqual(numbers(300));
  });
  test('while it is hidden it draws nothing, and its cards stay', async () => {
    const made = await make(60);
    const list = put(made);
    await full(list);
    const [first] = cardsOf(document.body);
    list.hidden = true;
    show(list, { ...made, results: made.results.slice(30) });
    list.hidden = false;
    show(list, made);
    expect(cardsOf(document.body)[0]).toBe(first);
    expect(idsOf(document.body)).toEqual(numbers(60));
  });
  test('the mark moves from card to card', async () => {
    const made = await make(60);
    const list = put(made);
    const marked = () =>
      cardsOf(document.body)
        .filter((card) => card.hasAttribute('selected'))
        .map(({ dataset }) => dataset['id']);
    show(list, made, 's-55');
    await full(list);
    expect(marked()).toEqual(['s-55']);
    show(list, made, 's-2');
    expect(marked()).toEqual(['s-2']);
    show(list, made);
    expect(marked()).toEqual([]);
  });
  test('pressing a way to get in touch, the map or the rest tells which card', async () => {
    const list = put(await make(20));
    const events = eventsOf(list);
    const told: unknown[] = [];
    for (const name of ['open-record', 'show-on-map'])
      list.addEventListener(name, (event) => told.push([name, (event as CustomEvent).detail]));
    list.addEventListener('click', (event) => event.preventDefault());
    part(list, 's-15', '[data-channel="phone"]').click();
    part(list, 's-15', '.map').click();
    part(list, 's-16', '.turns').click();
    part(list, 's-16', 'h3').click();
    expect(events).toEqual([{ name: 'contact', detail: { id: 's-15', channel: 'phone' } }]);
    expect(told).toEqual([
      ['show-on-map', 's-15'],
      ['open-record', 's-16'],
    ]);
  });
});

describe('icons', () => {
  beforeEach(() => scrollTo(0, 0));

  test('cards near the window have them, far ones have the room for them, and nothing moves when they come', async () => {
    const list = put(await make(300));
    await full(list);
    await until(() =>
      expect(all(list.cardOf('s-0')!, 'svg').length).toBe(all(list.cardOf('s-0')!, '[data-icon]').length),
    );
    const card = list.cardOf('s-290')!;
    expect(all(card, 'svg')).toEqual([]);
    drawAllCards(list);
    const places = () =>
      all(card, 'article *:not(svg, svg *)').map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const top = card.getBoundingClientRect().y;
        return [x, y - top, width, height].map(Math.round).join(' ');
      });
    const before = places();
    card.wake();
    expect(all(card, 'svg').length).toBeGreaterThan(5);
    expect(places()).toEqual(before);
    card.wake();
    expect(all(card, 'svg').length).toBe(all(card, '[data-icon]').length);
  });
  test('they come when the reader does', async () => {
    const list = put(await make(300));
    await full(list);
    const card = list.cardOf('s-250')!;
    expect(all(card, 'svg')).toEqual([]);
    card.scrollIntoView();
    await until(() => expect(all(card, 'svg').length).toBeGreaterThan(5));
  });
});
