import type { Page } from '@playwright/test';
import { expect } from './helpers.ts';

/** What a person who has a keyboard and no mouse can do, and what must hold at every step she takes. */

/** Keys that move, press or close. */
type Key =
  'Home' | 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'Escape' | `Arrow${'Up' | 'Down' | 'Left' | 'Right'}`;

/** The narrowest ring round what has the focus, in CSS pixels (WCAG 2.4.13). */
const RING_PX = 2;
/** Contrast of the ring with the ground it lies on (WCAG 1.4.11, 2.4.13). */
const RING_CONTRAST = 3;
/** More stops than any page of the tests has. */
const MOST_STOPS = 150;

export interface Focus {
  tag: string;
  /** Of an `input`. */
  type: string;
  /** Its accessible name as far as it stands in the page: label, else text. */
  name: string;
  /** The text of the `<label>` of a control; empty when it has none. */
  label: string;
  id: string;
  /** The service whose card it stands in. */
  card: string;
  role: string;
  href: string;
  /** Of the box, in CSS pixels of the page. */
  box: { left: number; top: number; right: number; bottom: number };
  /** Width in CSS pixels, and contrast with the ground; nought when there is no ring. */
  ring: { width: number; contrast: number };
  /** Is its middle in the window, with nothing of another part over it? */
  isInSight: boolean;
  /** How far down the page the window is, in CSS pixels. */
  scrolledTo: number;
  /** A number of its own, to tell whether it is the same as before. */
  key: number;
}

/** What has the focus, looked for inside shadow roots; undefined when nothing has. */
export const focusOf = (page: Page): Promise<Focus | undefined> =>
  page.evaluate(() => {
    const parentOf = (node: Element): Element | null =>
      node.assignedSlot ??
      node.parentElement ??
      ((node.getRootNode() as ShadowRoot).host as Element | undefined) ??
      null;
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!(active instanceof HTMLElement) || active === document.body) return undefined;

    type Colour = [red: number, green: number, blue: number, alpha: number];
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const colourOf = (words: string): Colour => {
      if (pen === null) throw new Error('There is nothing to read colours with.');
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = words;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha];
    };
    /** The ground outside an element: that of the nearest one around it that has one. */
    const groundOf = (node: Element): Colour => {
      for (let around = parentOf(node); around !== null; around = parentOf(around)) {
        const colour = colourOf(getComputedStyle(around).backgroundColor);
        if (colour[3] === 255) return colour;
      }
      return colourOf('Canvas');
    };
    const lightOf = (colour: Colour) => {
      const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrastOf = (one: Colour, other: Colour) => {
      const [dark = 0, light = 0] = [lightOf(one), lightOf(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    /** The ring of the element, or of the field or picker that it stands in. */
    const ringOf = (node: Element) => {
      for (let depth = 0, around: Element | null = node; around !== null && depth < 3; depth++) {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(around);
        if (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) {
          const contrast = contrastOf(colourOf(outlineColor), groundOf(around));
          return { width: parseFloat(outlineWidth), contrast };
        }
        around = around.parentElement;
      }
      return { width: 0, contrast: 0 };
    };

    const whole = active.getBoundingClientRect();
    const { left, top, right, bottom } = whole;
    // The middle of a link that goes on in a second line may lie between both.
    const [line = whole] = active.getClientRects();
    const middle = [
      Math.min(Math.max(line.left + line.width / 2, 0), innerWidth - 1),
      Math.min(
        Math.max((Math.max(line.top, 0) + Math.min(line.bottom, innerHeight)) / 2, 0),
        innerHeight - 1,
      ),
    ] as const;
    let over = document.elementFromPoint(...middle);
    while (over?.shadowRoot) {
      const inside = over.shadowRoot.elementFromPoint(...middle);
      if (inside === null || inside === over) break;
      over = inside;
    }
    let isInSight = false;
    for (let node: Element | null = over; node !== null; node = parentOf(node)) isInSight ||= node === active;
    isInSight &&= bottom > 0 && top < innerHeight;

    const numbered = window as unknown as { focusKeys?: WeakMap<Element, number>; lastKey?: number };
    numbered.focusKeys ??= new WeakMap();
    let key = numbered.focusKeys.get(active);
    if (key === undefined) {
      key = numbered.lastKey = (numbered.lastKey ?? 0) + 1;
      numbered.focusKeys.set(active, key);
    }
    let card = '';
    for (let node: Element | null = active; node !== null; node = parentOf(node))
      if (node instanceof HTMLElement) card ||= node.dataset['id'] ?? '';
    return {
      tag: active.localName,
      type: active.getAttribute('type') ?? '',
      name: (active.getAttribute('aria-label') ?? active.textContent ?? '').replace(/\s+/g, ' ').trim(),
      label: [...((active as HTMLInputElement).labels ?? [])]
        .map((label) => label.textContent.replace(/\s+/g, ' ').trim())
        .join(' '),
      id: active.id,
      card,
      role: active.getAttribute('role') ?? '',
      href: active.getAttribute('href') ?? '',
      box: { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY },
      ring: ringOf(active),
      isInSight,
      scrolledTo: scrollY,
      key,
    };
  });

/** What has the focus and is not seen, for the person who reads that a test failed. */
const hidden = (focus: Focus | undefined): string =>
  focus === undefined
    ? 'nothing'
    : `${focus.tag}#${focus.id} «${focus.name || focus.label}» at ${JSON.stringify(focus.box)}, scrolled to ${focus.scrolledTo}`;

/** Fails unless something has the focus, with a ring round it that can be seen, in sight. */
export async function expectVisibleFocus(page: Page, after: string): Promise<Focus> {
  let focus: Focus | undefined;
  // Some moves wait for a part to be drawn, or for the page to scroll.
  await expect
    .poll(async () => (focus = await focusOf(page))?.isInSight === true || hidden(focus), {
      message: `something in sight has the focus after ${after}`,
    })
    .toBe(true);
  if (focus === undefined) throw new Error(`After ${after} nothing has the focus.`);
  const named = `${focus.tag}#${focus.id} «${focus.name.slice(0, 60)}» after ${after}`;
  expect(focus.ring.width, `the ring of ${named}`).toBeGreaterThanOrEqual(RING_PX);
  expect(focus.ring.contrast, `the contrast of the ring of ${named}`).toBeGreaterThanOrEqual(RING_CONTRAST);
  return focus;
}

/** Presses a key; what has the focus then must be seen. */
export async function press(page: Page, key: Key): Promise<Focus> {
  await page.keyboard.press(key);
  return expectVisibleFocus(page, key);
}

/** Presses a key several times. */
export async function pressTimes(page: Page, key: Key, times: number): Promise<Focus | undefined> {
  let focus: Focus | undefined;
  for (let turn = 0; turn < times; turn++) focus = await press(page, key);
  return focus;
}

/**
 * Goes on with Tab, or back with Shift+Tab, until the focus is where it is wanted. Every stop on the way must be seen,
 * and must be another than the one before.
 */
export async function tabTo(
  page: Page,
  wanted: (focus: Focus) => boolean,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<Focus> {
  const names: string[] = [];
  let before = (await focusOf(page))?.key;
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const focus = await press(page, key);
    // A date has stops of its own for day, month and year.
    if (focus.key === before && focus.type !== 'date')
      throw new Error(`${key} stays on «${focus.name || focus.label}» (${focus.tag} ${focus.id}).`);
    if (wanted(focus)) return focus;
    before = focus.key;
    names.push(focus.name.slice(0, 30));
  }
  throw new Error(`${key} did not lead there, but to: ${names.join(' | ')}`);
}

/** All stops of a page, from its beginning to its end; fails when one comes twice. */
export async function stopsOf(page: Page): Promise<Focus[]> {
  const stops: Focus[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const focus = await focusOf(page);
    // Behind the last stop the focus is the browser's own, then begins anew.
    if (focus === undefined || focus.key === stops[0]?.key) return stops;
    expect(
      stops.map(({ key }) => key),
      `«${focus.name}» comes twice`,
    ).not.toContain(focus.key);
    stops.push(await expectVisibleFocus(page, `Tab from «${stops.at(-1)?.name ?? 'the beginning'}»`));
  }
  throw new Error(`There are more than ${MOST_STOPS} stops.`);
}
