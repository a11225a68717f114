import axe from 'axe-core';
import { afterEach, beforeEach, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import '../define.ts';
import type { ServiceDirectoryCard } from '../components/card/card.ts';
import type { ServiceDirectoryList } from '../components/list/list.ts';
import type { ServiceDirectory } from '../service-directory.ts';
import { PAGE_RULES, TAGS } from './axe-rules.ts';
import { all, one } from './dom.ts';
import { NOW } from './fixtures.ts';
import { until } from './until.ts';

export { all, one } from './dom.ts';

/** What browser tests share: the clock, looking through shadow roots, waiting for something to be there. */

/** Sets the clock to the moment of the fixtures; it goes on from there. */
export function setClock(now = NOW): void {
  const begun = performance.now();
  vi.spyOn(Date, 'now').mockImplementation(() => now + Math.round(performance.now() - begun));
}

/** For a file of tests: each begins at the moment of the fixtures and without movement, and leaves the page as it was. */
export function onCleanPage(): void {
  beforeEach(async () => {
    setClock();
    await prefer({ 'prefers-reduced-motion': 'reduce' });
  });
  afterEach(async () => {
    document.body.replaceChildren();
    vi.restoreAllMocks();
    await prefer();
    await page.viewport(414, 896);
  });
}

type Properties = Partial<Pick<ServiceDirectory, 'directory' | 'query'>>;

/** Puts an element on the page with attributes, properties and what stands between its tags. */
export function place(
  attributes: Readonly<Record<string, string>> = {},
  properties: Properties = {},
  between = '',
  parent: Element = document.body,
): ServiceDirectory {
  const element = document.createElement('service-directory');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  element.append(...new DOMParser().parseFromString(between, 'text/html').body.childNodes);
  parent.append(element);
  return element;
}

/** Waits until something fits a selector. */
export const found = <E extends Element = HTMLElement>(
  node: ParentNode | Element,
  selector: string,
): Promise<E> => until(() => one<E>(node, selector));

/** All text below a node that is not hidden, inside shadow roots too, without direction isolates; runs of blanks are one. */
export function textOf(node: Node): string {
  if (node instanceof HTMLStyleElement || (node instanceof HTMLElement && node.hidden)) return '';
  const inside = node instanceof Element && node.shadowRoot !== null ? [node.shadowRoot] : [];
  const words = node instanceof Text ? node.data : [...inside, ...node.childNodes].map(textOf).join(' ');
  return words
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Everything of an element that a reader or a program could find: texts, attributes and properties of links. */
export const everythingOf = (node: Element): string =>
  [
    textOf(node),
    ...[node, ...all(node, '*')].flatMap((element) => [...element.attributes].map(({ value }) => value)),
  ].join('\n');

/** The element that has the focus, inside shadow roots too. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The card of a service. */
export const cardOf = (element: Element, id: string): HTMLElement =>
  one(element, `service-directory-card[data-id="${id}"]`);
/** The cards in the list, in order; none while something else has its place. */
export const cardsOf = (element: Element): ServiceDirectoryCard[] =>
  all<ServiceDirectoryList>(element, 'service-directory-list:not([hidden])').flatMap((list) =>
    all<ServiceDirectoryCard>(list, '.chunk:not(.is-empty, [hidden]) > service-directory-card'),
  );
export const idsOf = (element: Element): string[] => cardsOf(element).map((card) => card.dataset['id'] ?? '');

/** An element with its list drawn. */
export async function listed(
  directory: unknown,
  attributes: Readonly<Record<string, string>> = {},
  parent: Element = document.body,
): Promise<ServiceDirectory> {
  const element = place({ lang: 'en', ...attributes }, { directory }, '', parent);
  await found(element, '[part~="list"]:not([hidden]), [part~="empty"], service-directory-map');
  await drawn(element);
  return element;
}

/** Waits until all parts have drawn what they know. */
export async function drawn(element: ServiceDirectory): Promise<void> {
  for (let depth = 0; depth < 3; depth++) {
    await element.updateComplete;
    const parts = all<HTMLElement & { updateComplete?: Promise<boolean> }>(element, '*');
    for (const part of parts) await part.updateComplete;
  }
  // Looked for once: walking through thousands of cards again and again leaves no idle moment to draw the rest in.
  const lists = all<ServiceDirectoryList>(element, 'service-directory-list');
  await until(() => {
    if (!lists.every(({ hidden, isConnected, isFull }) => hidden || !isConnected || isFull))
      throw new Error('Cards are missing.');
  });
}

/** Opens the record of a service as a reader does. */
export async function openRecord(element: ServiceDirectory, id: string): Promise<HTMLElement> {
  one(cardOf(element, id), '.more').click();
  const record = await found(element, 'service-directory-record');
  await drawn(element);
  await until(() => one(record, '#record-name'));
  return record;
}

/** Counts the events of an element. */
export function eventsOf(element: EventTarget): { name: string; detail: unknown }[] {
  const events: { name: string; detail: unknown }[] = [];
  for (const name of ['load', 'error', 'results', 'select', 'contact', 'exit'])
    element.addEventListener(`service-directory-${name}`, (event) =>
      events.push({ name, detail: (event as CustomEvent).detail }),
    );
  return events;
}

/** A container of a given width; the window is made wide enough for it. */
export async function container(width: number): Promise<HTMLElement> {
  await page.viewport(width, 900);
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  document.body.style.margin = '0';
  document.body.append(box);
  return box;
}

interface Session {
  send: (method: string, parameters?: object) => Promise<unknown>;
}

/** Sets what the reader prefers; no features set it back. */
export const prefer = (features: Readonly<Record<string, string>> = {}): Promise<unknown> =>
  (cdp() as unknown as Session).send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

/** Shows the page as on `print` or on `screen`; empty words set it back, and with it what the reader prefers. */
export const setMedia = (media: string): Promise<unknown> =>
  (cdp() as unknown as Session).send('Emulation.setEmulatedMedia', { media, features: [] });

/** Cards outside the window are drawn later; whoever measures or reads them all has to see them now. */
export function drawAllCards(node: ParentNode | Element): void {
  for (const chunk of all(node, '.chunk')) chunk.style.contentVisibility = 'visible';
}

/** What axe finds wrong in a node, one line each; empty when nothing is. */
export async function violationsOf(node: Element): Promise<string[]> {
  drawAllCards(node);
  const { violations } = await axe.run(node, {
    resultTypes: ['violations'],
    runOnly: { type: 'tag', values: TAGS },
    rules: Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: false }])),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any, all: every, none }) =>
        `${id}: ${target.flat().join(' ')}: ${[...any, ...every, ...none].map(({ message }) => message).join('; ')}`,
    ),
  );
}

type Served = unknown;

/** Answers requests by the end of their address: an object as JSON, a text as it is, a `Response`, a promise of these, or an error. */
export function serve(files: Readonly<Record<string, Served>>) {
  return vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const name = Object.keys(files).find((key) => url.endsWith(key));
    if (name === undefined) return new Response('', { status: 404 });
    const aborted = new Promise<never>((_, reject) =>
      init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
    );
    const file = await Promise.race([files[name], aborted]);
    if (file instanceof Error) throw file;
    if (file instanceof Response) return file.clone();
    return new Response(typeof file === 'string' ? file : JSON.stringify(file));
  });
}

/** A promise that is kept when told. */
export function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((keep) => (resolve = keep));
  return { promise, resolve };
}

/** Counts errors that reach the window, and warnings on the console. */
export function watchTrouble(): { errors: unknown[]; warnings: unknown[][] } {
  const errors: unknown[] = [];
  const warnings: unknown[][] = [];
  const onError = (event: ErrorEvent | PromiseRejectionEvent) => {
    errors.push('reason' in event ? event.reason : event.message);
    event.preventDefault();
  };
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onError);
  vi.spyOn(console, 'warn').mockImplementation((...words: unknown[]) => void warnings.push(words));
  return { errors, warnings };
}
