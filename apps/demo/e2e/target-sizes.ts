import type { Page } from '@playwright/test';
import { layOutAll } from './helpers.ts';

/** For calling, leaving and filtering, and here for all that is pressed. */
const LARGE_PX = 44;
/** WCAG 2.5.8. */
const SMALL_PX = 24;

/**
 * Targets under 44 px each way. A link within a line of words may be as high as the line (the exception of WCAG 2.5.8).
 * A part may be larger than its box by what lies around it, such as a label or `::after`.
 */
export async function tooSmall(page: Page) {
  await layOutAll(page);
  return page.evaluate(
    ({ large, small }) => {
      const faults: string[] = [];
      let measured = 0;
      const isInline = (part: Element) =>
        part.matches('a') &&
        getComputedStyle(part).display === 'inline' &&
        [...(part.parentElement?.childNodes ?? [])].some(
          (node) =>
            node !== part &&
            !(node instanceof Element && node.matches('a')) &&
            /\S/.test(node.textContent ?? ''),
        );
      /** The box, with what is drawn around it to be pressed too. */
      const sizeOf = (part: Element) => {
        const boxes = [part.getBoundingClientRect()];
        for (const around of [part.closest('label'), part.closest('.field')])
          if (around !== null) boxes.push(around.getBoundingClientRect());
        const after = getComputedStyle(part, '::after');
        const isGrown = after.content !== 'none' && after.position === 'absolute';
        const border = 2 * parseFloat(getComputedStyle(part).borderTopWidth);
        return {
          width: Math.max(...boxes.map((box) => box.width), isGrown ? parseFloat(after.width) + border : 0),
          height: Math.max(
            ...boxes.map((box) => box.height),
            isGrown ? parseFloat(after.height) + border : 0,
          ),
        };
      };
      const visit = (root: ParentNode) => {
        for (const part of root.querySelectorAll('*')) {
          if (part.shadowRoot !== null) visit(part.shadowRoot);
          if (
            !part.matches('a[href], button, select, input, textarea, summary, [role="button"], [role="link"]')
          )
            continue;
          if (part.matches(':disabled') || part.getClientRects().length === 0) continue;
          // Shown only when it has the focus.
          if (part.matches('.skip')) continue;
          measured += 1;
          const { width, height } = sizeOf(part);
          const isFine = isInline(part)
            ? height >= small - 8
            : Math.round(width) >= large && Math.round(height) >= large;
          if (!isFine)
            faults.push(
              `${part.localName}.${part.className} «${(part.getAttribute('aria-label') ?? part.textContent ?? '').trim().slice(0, 30)}»: ${Math.round(width)} × ${Math.round(height)} px`,
            );
        }
      };
      visit(document);
      return { faults, measured };
    },
    { large: LARGE_PX, small: SMALL_PX },
  );
}
