import type { LitElement } from 'lit';
import { listOf } from './move-focus.ts';

/** Is the button of a card that opens the record inside the window? */
function isMoreInSight(card: Element): boolean {
  const { top = 0, bottom = 0 } = card.querySelector('.more')?.getBoundingClientRect() ?? {};
  return top >= 0 && bottom <= innerHeight;
}

/**
 * Back to the card from which a record was opened.
 * @param top where in the window it stood then, as `topOfCard` told; without, it comes to the middle
 */
export async function focusCardOf(element: LitElement, id: string | undefined, top?: number): Promise<void> {
  await element.updateComplete;
  const card = id === undefined ? undefined : listOf(element)?.cardOf(id);
  if (card === undefined) return;
  const toMiddle = () => card.scrollIntoView({ block: 'center', behavior: 'instant' });
  const settle = () => {
    toMiddle();
    if (top === undefined) return;
    scrollBy({ top: card.getBoundingClientRect().top - top, behavior: 'instant' });
    // A phone that was turned meanwhile has another window.
    if (!isMoreInSight(card)) toMiddle();
  };
  settle();
  card.focusMore({ preventScroll: true });
  // Boxes that the browser had not drawn have other heights once it has.
  requestAnimationFrame(settle);
}
