import type { ServiceDirectory } from '../service-directory.ts';

/** Looking through shadow roots, for tests and stories alike. */

/** Every element below a node that fits a selector, inside shadow roots too, in the order of the tree. */
export function all<E extends Element = HTMLElement>(node: ParentNode | Element, selector: string): E[] {
  const roots: (ParentNode | ShadowRoot)[] = [node];
  if (node instanceof Element && node.shadowRoot !== null) roots.unshift(node.shadowRoot);
  return roots.flatMap((root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element as E] : []),
      ...(element.shadowRoot === null ? [] : all<E>(element.shadowRoot, selector)),
    ]),
  );
}

export function one<E extends Element = HTMLElement>(node: ParentNode | Element, selector: string): E {
  const [found] = all<E>(node, selector);
  if (found === undefined) throw new Error(`Nothing fits «${selector}».`);
  return found;
}

/** All text below a node, inside shadow roots too, without direction isolates; runs of blanks are one. */
export function textOf(node: Node): string {
  if (node instanceof HTMLStyleElement) return '';
  const inside = node instanceof Element && node.shadowRoot !== null ? [node.shadowRoot] : [];
  const words = node instanceof Text ? node.data : [...inside, ...node.childNodes].map(textOf).join(' ');
  return words
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The element that has the focus, inside shadow roots too. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The card of a service. */
export const cardOf = (element: Element, id: string): HTMLElement =>
  one(element, `service-directory-card[data-id="${id}"]`);
export const idsOf = (element: Element): string[] =>
  all(element, 'service-directory-card').map((card) => card.dataset['id'] ?? '');

/** Waits until all parts have drawn what they know. */
export async function drawn(element: ServiceDirectory | HTMLElement): Promise<void> {
  for (let depth = 0; depth < 3; depth++) {
    const parts = all<HTMLElement & { updateComplete?: Promise<boolean> }>(element, '*');
    for (const part of [element as (typeof parts)[number], ...parts]) await part.updateComplete;
  }
}

/** What lies outside the window is drawn later; axe has to see it now. */
export function drawAll(node: ParentNode | Element): void {
  for (const element of all(node, '*'))
    if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
}
