import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ServiceDirectory } from '../service-directory.ts';
import { prerenderedStyles } from '../ssr/list-styles.ts';
import { makeDirectory } from '../testing/fixtures.ts';
import { cardOf, deferred, drawn, focused, found, onCleanPage, one, serve } from '../testing/page.ts';
import { keepPlaces } from './keep-place.ts';
import { until } from '../testing/until.ts';

/** Services of a list without scripts, each with a room of its own. */
const drawnCards = () =>
  makeDirectory()
    .services.map(
      ({ id }) =>
        `<article data-id="${id}"><h3>${id}</h3><p><br><br><br><br></p><a href="tel:113">113</a></article>`,
    )
    .join('');

/** A list as a server draws it. */
const drawnList = () =>
  `<template shadowrootmode="open"><style>${prerenderedStyles}</style>
  <div class="base drawn"><div class="sized"><div class="frame">
    <div class="top"><a href="/out">Leave</a></div><div class="intro"><h2>Drawn</h2></div>
    <div class="columns"><div class="cards">${drawnCards()}</div></div>
  </div></div></div></template><p class="words">Own words</p>`;

/** As a parser makes it of a page, with the element registered before or after. */
function placeOnPage(src: string, inside: string): ServiceDirectory {
  const page = (Document as unknown as { parseHTMLUnsafe: (html: string) => Document }).parseHTMLUnsafe(
    `<service-directory lang="en" src="${src}">${inside}</service-directory>`,
  );
  document.body.append(...page.body.children);
  return document.querySelector('service-directory')!;
}

const placeDrawn = (src: string) => placeOnPage(src, drawnList());

/** Scrolls until a card begins a little above the line on which she reads. */
const read = (card: HTMLElement): void =>
  scrollBy({ top: card.getBoundingClientRect().top - innerHeight / 3 + 30, behavior: 'instant' });

const isSeen = (element: Element | null): boolean => element?.checkVisibility() === true;
const own = ({ shadowRoot }: ServiceDirectory) => shadowRoot!.querySelector('.base:not(.drawn)');
const drawnIn = ({ shadowRoot }: ServiceDirectory) => shadowRoot!.querySelector('.drawn');

async function hasList(element: ServiceDirectory): Promise<void> {
  await found(element, 'service-directory-list');
  await drawn(element);
}

onCleanPage();
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('a list that a server drew', () => {
  test('is read while the list of the element is on its way, and nothing else is', async () => {
    serve({ 'a.json': deferred().promise });
    const element = placeDrawn('a.json');
    await until(() => expect(own(element)).not.toBeNull());
    expect(isSeen(drawnIn(element))).toBe(true);
    expect(isSeen(own(element))).toBe(false);
    expect(isSeen(one(element, '.words'))).toBe(false);
  });

  test('makes room for the list of the element, without any script that knows of it', async () => {
    serve({ 'a.json': makeDirectory() });
    const element = placeDrawn('a.json');
    await hasList(element);
    expect(isSeen(own(element))).toBe(true);
    expect(isSeen(drawnIn(element))).toBe(false);
  });

  test('stays when the list of the element does not come, below what is told of that', async () => {
    serve({});
    const element = placeDrawn('a.json');
    await until(() => expect(one(element, '[part~="error"]')).toBeTruthy());
    expect(isSeen(one(element, '[part~="error"]'))).toBe(true);
    expect(isSeen(element.shadowRoot!.querySelector('.drawn article'))).toBe(true);
    expect(isSeen(element.shadowRoot!.querySelector('.drawn .top'))).toBe(false);
    expect(isSeen(element.shadowRoot!.querySelector('.drawn .intro'))).toBe(false);
  });

  test('stays as long as there is nothing to load', async () => {
    const element = placeDrawn('');
    await element.updateComplete;
    expect(isSeen(drawnIn(element))).toBe(true);
  });
});

const drawnCard = (element: ServiceDirectory, id: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`.drawn [data-id="${id}"]`)!;
const writtenCard = (element: ServiceDirectory, id: string) =>
  element.querySelector<HTMLElement>(`:scope > [data-id="${id}"]`)!;
const topOf = (card: Element) => Math.round(card.getBoundingClientRect().top);
const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
};
/** Some browsers see to it themselves that what is read stays where it is. */
const withoutAnchors = () => {
  document.documentElement.style.overflowAnchor = 'none';
  onTestFinished(() => void document.documentElement.style.removeProperty('overflow-anchor'));
};

describe.each([
  { name: 'that a server drew', place: placeDrawn, cardIn: drawnCard, room: '.base:not(.drawn)' },
  {
    name: 'that `publish` wrote between the tags',
    place: (src: string) => placeOnPage(src, drawnCards()),
    cardIn: writtenCard,
    room: '.waiting slot',
  },
])('the place of a reader in a list $name', ({ place, cardIn, room }) => {
  /** When the element has drawn what stands there while its own list is on its way. */
  const begin = async () => {
    const answer = deferred();
    serve({ 'a.json': answer.promise });
    const element = place('a.json');
    keepPlaces(document);
    await until(() => expect(element.shadowRoot!.querySelector(room)).not.toBeNull());
    await element.updateComplete;
    return { element, come: () => answer.resolve(makeDirectory()) };
  };
  const beginToRead = async () => {
    const begun = await begin();
    const card = cardIn(begun.element, 'for-women');
    read(card);
    await until(() => expect(scrollY).toBeGreaterThan(0));
    await frames(1);
    return { ...begun, card, before: topOf(card) };
  };

  test('is the same card at the same height once the list of the element is there', async () => {
    const { element, come, before } = await beginToRead();
    come();
    await hasList(element);
    await until(() => expect(Math.abs(topOf(cardOf(element, 'for-women')) - before)).toBeLessThan(3));
    expect(drawnIn(element)).toBeNull();
  });

  test('is the beginning of a service of which she had read more than its card is high', async () => {
    const { element, come } = await begin();
    const card = cardIn(element, 'for-women');
    card.style.height = '9000px';
    scrollBy({ top: card.getBoundingClientRect().top + 5000, behavior: 'instant' });
    await until(() => expect(scrollY).toBeGreaterThan(5000));
    await frames(1);
    come();
    await hasList(element);
    await until(() => expect(Math.abs(topOf(cardOf(element, 'for-women')))).toBeLessThan(3));
  });

  test('stays when something is drawn above it meanwhile', async () => {
    withoutAnchors();
    const { element, card, before } = await beginToRead();
    const tall = document.createElement('div');
    tall.style.height = '500px';
    element.shadowRoot!.prepend(tall);
    await frames(1);
    expect(Math.abs(topOf(card) - before)).toBeLessThan(3);
  });

  test('is kept when the engine goes to the top because the element has drawn something', async () => {
    const { element, card, before } = await beginToRead();
    element.shadowRoot!.append(document.createElement('div'));
    await frames(3);
    scrollTo({ top: 0, behavior: 'instant' });
    await until(() => expect(Math.abs(topOf(card) - before)).toBeLessThan(3));
  });

  test('is the top for a reader who goes there herself', async () => {
    const { element } = await beginToRead();
    element.shadowRoot!.append(document.createElement('div'));
    await frames(3);
    dispatchEvent(new WheelEvent('wheel'));
    scrollTo({ top: 0, behavior: 'instant' });
    await frames(5);
    expect(scrollY).toBe(0);
  });

  test.each([
    ['is kept while what stands above gets another height', false],
    ['is left as soon as the reader goes on herself', true],
  ])('%s', async (_title, goesOn) => {
    withoutAnchors();
    const { element, come, before } = await beginToRead();
    come();
    await hasList(element);
    const moved = () => Math.abs(topOf(cardOf(element, 'for-women')) - before);
    await until(() => expect(moved()).toBeLessThan(3));
    const late = document.createElement('div');
    late.style.cssText = 'height: 120px; overflow-anchor: none';
    onTestFinished(() => late.remove());
    if (goesOn) dispatchEvent(new WheelEvent('wheel'));
    element.before(late);
    await frames(5);
    if (goesOn) expect(moved()).toBeGreaterThan(100);
    else await until(() => expect(moved()).toBeLessThan(3));
  });

  test('is the card that has the focus', async () => {
    const { element, come } = await begin();
    cardIn(element, 'open-door').querySelector('a')!.focus();
    come();
    await hasList(element);
    await until(() => expect(focused()?.textContent).toBe('Open Door'));
  });

  test('is the beginning for who has not moved', async () => {
    const { element, come } = await begin();
    come();
    await hasList(element);
    expect(scrollY).toBe(0);
    expect(focused()).toBe(document.body);
  });
});
