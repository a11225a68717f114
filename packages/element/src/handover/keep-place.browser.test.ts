import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ServiceDirectory } from '../service-directory.ts';
import { prerenderedStyles } from '../ssr/list-styles.ts';
import { makeDirectory } from '../testing/fixtures.ts';
import { cardOf, deferred, drawn, focused, found, onCleanPage, one, serve } from '../testing/page.ts';
import { keepPlaces } from './keep-place.ts';

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
    await vi.waitFor(() => expect(own(element)).not.toBeNull());
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
    await vi.waitFor(() => expect(one(element, '[part~="error"]')).toBeTruthy());
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

describe('the place of a reader', () => {
  const begin = () => {
    const answer = deferred();
    serve({ 'a.json': answer.promise });
    const element = placeDrawn('a.json');
    keepPlaces(document);
    return { element, come: () => answer.resolve(makeDirectory()) };
  };
  const drawnCard = (element: ServiceDirectory, id: string) =>
    element.shadowRoot!.querySelector<HTMLElement>(`.drawn [data-id="${id}"]`)!;
  const topOf = (card: Element) => Math.round(card.getBoundingClientRect().top);

  test('is the same card at the same height once the list of the element is there', async () => {
    const { element, come } = begin();
    read(drawnCard(element, 'for-women'));
    await vi.waitFor(() => expect(scrollY).toBeGreaterThan(0));
    await new Promise(requestAnimationFrame);
    const before = topOf(drawnCard(element, 'for-women'));
    come();
    await hasList(element);
    await vi.waitFor(() => expect(Math.abs(topOf(cardOf(element, 'for-women')) - before)).toBeLessThan(3));
    expect(drawnIn(element)).toBeNull();
  });

  describe('before the list of the element is there', () => {
    const reading = async () => {
      const { element } = begin();
      await vi.waitFor(() => expect(own(element)).not.toBeNull());
      await element.updateComplete;
      read(drawnCard(element, 'for-women'));
      await vi.waitFor(() => expect(scrollY).toBeGreaterThan(0));
      await new Promise(requestAnimationFrame);
      return { element, before: topOf(drawnCard(element, 'for-women')) };
    };
    const drawSomething = async (element: ServiceDirectory) => {
      element.shadowRoot!.append(document.createElement('div'));
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    };

    test('is kept when the engine goes to the top because the element has drawn something', async () => {
      const { element, before } = await reading();
      await drawSomething(element);
      scrollTo({ top: 0, behavior: 'instant' });
      await vi.waitFor(() =>
        expect(Math.abs(topOf(drawnCard(element, 'for-women')) - before)).toBeLessThan(3),
      );
    });

    test('is the top for a reader who goes there herself', async () => {
      const { element } = await reading();
      await drawSomething(element);
      dispatchEvent(new WheelEvent('wheel'));
      scrollTo({ top: 0, behavior: 'instant' });
      for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
      expect(scrollY).toBe(0);
    });
  });

  describe('while what stands above gets another height', () => {
    const afterReading = async () => {
      document.documentElement.style.overflowAnchor = 'none';
      onTestFinished(() => void document.documentElement.style.removeProperty('overflow-anchor'));
      const { element, come } = begin();
      read(drawnCard(element, 'for-women'));
      await vi.waitFor(() => expect(scrollY).toBeGreaterThan(0));
      await new Promise(requestAnimationFrame);
      const before = topOf(drawnCard(element, 'for-women'));
      come();
      await hasList(element);
      const moved = () => Math.abs(topOf(cardOf(element, 'for-women')) - before);
      await vi.waitFor(() => expect(moved()).toBeLessThan(3));
      const late = document.createElement('div');
      late.style.cssText = 'height: 120px; overflow-anchor: none';
      return { element, moved, late };
    };

    test('is kept', async () => {
      const { element, moved, late } = await afterReading();
      element.before(late);
      await vi.waitFor(() => expect(moved()).toBeLessThan(3));
      late.remove();
    });

    test('is left as soon as the reader goes on herself', async () => {
      const { element, moved, late } = await afterReading();
      dispatchEvent(new WheelEvent('wheel'));
      element.before(late);
      for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
      expect(moved()).toBeGreaterThan(100);
      late.remove();
    });
  });

  test('is the card that has the focus', async () => {
    const { element, come } = begin();
    drawnCard(element, 'open-door').querySelector('a')!.focus();
    come();
    await hasList(element);
    await vi.waitFor(() => expect(focused()?.textContent).toBe('Open Door'));
  });

  test('is the beginning for who has not moved', async () => {
    const { element, come } = begin();
    come();
    await hasList(element);
    expect(scrollY).toBe(0);
    expect(focused()).toBe(document.body);
  });
});

describe('the place of a reader in a list between the tags', () => {
  const begin = () => {
    const answer = deferred();
    serve({ 'a.json': answer.promise });
    // As `publish` writes it.
    const element = placeOnPage('a.json', drawnCards());
    keepPlaces(document);
    return { element, come: () => answer.resolve(makeDirectory()) };
  };
  const written = (element: Element, id: string) =>
    element.querySelector<HTMLElement>(`:scope > [data-id="${id}"]`)!;
  /** Once it stands in what the element draws while its own list is on its way. */
  const isWaiting = (element: ServiceDirectory) =>
    vi.waitFor(() => expect(element.shadowRoot!.querySelector('.waiting slot')).not.toBeNull());
  const topOf = (card: Element) => Math.round(card.getBoundingClientRect().top);

  test('is the same card at the same height once the list of the element is there', async () => {
    const { element, come } = begin();
    await isWaiting(element);
    read(written(element, 'for-women'));
    await vi.waitFor(() => expect(scrollY).toBeGreaterThan(0));
    await new Promise(requestAnimationFrame);
    const before = topOf(written(element, 'for-women'));
    come();
    await hasList(element);
    await vi.waitFor(() => expect(Math.abs(topOf(cardOf(element, 'for-women')) - before)).toBeLessThan(3));
  });

  test('is the beginning of a service of which she had read more than its card is high', async () => {
    const { element, come } = begin();
    await isWaiting(element);
    const card = written(element, 'for-women');
    card.style.height = '9000px';
    scrollBy({ top: card.getBoundingClientRect().top + 5000, behavior: 'instant' });
    await vi.waitFor(() => expect(scrollY).toBeGreaterThan(5000));
    await new Promise(requestAnimationFrame);
    come();
    await hasList(element);
    await vi.waitFor(() => expect(Math.abs(topOf(cardOf(element, 'for-women')))).toBeLessThan(3));
  });

  test('stays when something is drawn above it meanwhile, in browsers that do not see to that', async () => {
    document.documentElement.style.overflowAnchor = 'none';
    onTestFinished(() => void document.documentElement.style.removeProperty('overflow-anchor'));
    const { element } = begin();
    await isWaiting(element);
    read(written(element, 'for-women'));
    await vi.waitFor(() => expect(scrollY).toBeGreaterThan(0));
    await new Promise(requestAnimationFrame);
    const before = topOf(written(element, 'for-women'));
    const tall = document.createElement('div');
    tall.style.height = '500px';
    element.shadowRoot!.prepend(tall);
    await new Promise(requestAnimationFrame);
    expect(Math.abs(topOf(written(element, 'for-women')) - before)).toBeLessThan(3);
  });

  test('is the card that has the focus', async () => {
    const { element, come } = begin();
    await isWaiting(element);
    written(element, 'open-door').querySelector('a')!.focus();
    come();
    await hasList(element);
    await vi.waitFor(() => expect(focused()?.textContent).toBe('Open Door'));
  });

  test('is the beginning for who has not moved', async () => {
    const { element, come } = begin();
    come();
    await hasList(element);
    expect(scrollY).toBe(0);
    expect(focused()).toBe(document.body);
  });

  test('is no longer held once she scrolls herself', async () => {
    const { element, come } = begin();
    await isWaiting(element);
    read(written(element, 'for-women'));
    await vi.waitFor(() => expect(scrollY).toBeGreaterThan(0));
    await new Promise(requestAnimationFrame);
    come();
    await hasList(element);
    await vi.waitFor(() => expect(scrollY).toBeGreaterThan(0));
    dispatchEvent(new WheelEvent('wheel'));
    scrollTo({ top: 0, behavior: 'instant' });
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    expect(scrollY).toBe(0);
  });
});
