import { expect, waitFor } from 'storybook/test';
import { all } from './dom.ts';

/** What stories share: waiting for what must be seen, pressing what a reader presses, files that are not there. */

/** Long enough for a slow machine; nothing waits for it when all is well. */
const PATIENCE = { timeout: 15_000, interval: 20 };

/** Waits until a check no longer throws, and gives what it gives. */
export const until = <T>(check: () => T | Promise<T>): Promise<T> => waitFor(check, PATIENCE);

type Prefer = (features: Readonly<Record<string, string>>) => Promise<unknown>;
let emulate: Prefer = () => Promise.resolve();

/** Says how to set what a reader prefers, where something can. */
export const canPrefer = (how: Prefer): void => void (emulate = how);

/** Sets what a reader prefers, such as `forced-colors`; in a test only. No features set it back. */
export const prefer: Prefer = (features) => emulate(features);

/** What fits a selector and is not hidden, inside shadow roots too. */
export const seen = <E extends Element = HTMLElement>(canvas: HTMLElement, selector: string): E[] =>
  all<E>(canvas, selector).filter((element) => element.checkVisibility());

/** Waits until something fits a selector and is not hidden; gives the first. */
export const shown = <E extends Element = HTMLElement>(canvas: HTMLElement, selector: string): Promise<E> =>
  until(() => {
    const [first] = seen<E>(canvas, selector);
    if (first === undefined) throw new Error(`Nothing to be seen fits «${selector}».`);
    return first;
  });

/** Waits until nothing that can be seen fits a selector. */
export const gone = (canvas: HTMLElement, selector: string): Promise<void> =>
  until(() => expect(seen(canvas, selector)).toEqual([]));

/** The ids of the services whose cards can be seen, in order. */
export const idsSeen = (canvas: HTMLElement): string[] =>
  seen(canvas, 'service-directory-card').map((card) => card.dataset['id'] ?? '');

/** The card of a service. */
export const cardOf = (canvas: HTMLElement, id: string): Promise<HTMLElement> =>
  shown(canvas, `service-directory-card[data-id="${id}"]`);

/** The words that can be seen or heard, inside shadow roots too, without direction isolates; runs of blanks are one. */
export function wordsIn(node: Node): string {
  // What has no box of its own, such as a slot, may have something to be seen in it.
  if (node instanceof HTMLElement && !node.checkVisibility() && getComputedStyle(node).display !== 'contents')
    return '';
  const inside = node instanceof Element && node.shadowRoot !== null ? [node.shadowRoot] : [];
  const words = node instanceof Text ? node.data : [...inside, ...node.childNodes].map(wordsIn).join(' ');
  return words
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Waits until words are there, inside shadow roots too. */
export const says = (canvas: HTMLElement, ...words: (string | RegExp)[]): Promise<void> =>
  until(async () => {
    for (const word of words) await expect(wordsIn(canvas)).toMatch(word);
  });

/** Waits until an element has the focus. */
export const focused = (element: Element): Promise<void> =>
  until(() => expect(element.matches(':focus')).toBe(true));

/** Waits until all parts have drawn what they know, and has what lies outside the window drawn as well. */
export async function drawAll(canvas: HTMLElement): Promise<void> {
  for (let depth = 0; depth < 3; depth++)
    for (const part of all<HTMLElement & { updateComplete?: Promise<boolean> }>(canvas, '*'))
      await part.updateComplete;
  for (const element of all(canvas, '*'))
    if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
}

const nameOf = (element: Element) =>
  (element.getAttribute('aria-label') ?? wordsIn(element)).replace(/[\u2066-\u2069]/g, '').trim();

/** Waits for a button or link by its name, in sight or not. */
export const named = (canvas: HTMLElement, name: string | RegExp): Promise<HTMLElement> =>
  until(() => {
    const controls = all(canvas, 'button, a[href], [role="button"]');
    const found = controls.find((control) =>
      typeof name === 'string' ? nameOf(control) === name : name.test(nameOf(control)),
    );
    if (found === undefined) throw new Error(`Nothing to press is called ${String(name)}.`);
    return found;
  });

/** Waits for a button or link by its name and presses it. */
export async function press(canvas: HTMLElement, name: string | RegExp): Promise<HTMLElement> {
  const control = await named(canvas, name);
  control.click();
  return control;
}

/** Writes into the search box as somebody who types. */
export async function search(canvas: HTMLElement, words: string): Promise<void> {
  const input = await shown<HTMLInputElement>(canvas, 'input[type="search"]');
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Chooses in a list as a reader does. */
export function choose(list: HTMLSelectElement, value: string): void {
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Gives the events of the public element, in order, from now on. */
export function listen(canvas: HTMLElement): { name: string; detail: unknown }[] {
  const heard: { name: string; detail: unknown }[] = [];
  for (const name of ['load', 'error', 'results', 'select', 'contact', 'exit'])
    canvas.addEventListener(`service-directory-${name}`, (event) =>
      heard.push({ name, detail: (event as CustomEvent).detail }),
    );
  return heard;
}

/**
 * Answers requests by the end of their address; everything else goes its way. A promise is an answer that takes its time,
 * an error is a request that fails. Gives back what undoes it.
 */
export function serve(files: Readonly<Record<string, unknown>>): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const name = Object.keys(files).find((key) => url.endsWith(key));
    if (name === undefined) return fetch(input, init);
    const file = await files[name];
    if (file instanceof Error) throw file;
    if (file instanceof Response) return file.clone();
    return new Response(typeof file === 'string' ? file : JSON.stringify(file));
  };
  return () => void (globalThis.fetch = fetch);
}

/** Lets the browser say that it has a connection, or that it has none. Gives back what undoes it. */
export function connect(isOnline: boolean): () => void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
  return () => {
    Reflect.deleteProperty(navigator, 'onLine');
    window.dispatchEvent(new Event('online'));
  };
}
