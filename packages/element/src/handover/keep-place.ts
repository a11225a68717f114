import type { ServiceDirectoryList } from '../components/list/list.ts';

/** A card that a server drew. */
const DRAWN_CARD = '.drawn article[data-id]';

/** Where the reader is in a list that a server drew. */
interface Place {
  id: string;
  /** How far below the top of the window the card stands, in CSS pixels. */
  top: number;
  hasFocus: boolean;
}

/** The card with the focus, or the first one of which something is in the window once she has scrolled. */
function placeIn(root: ShadowRoot): Place | undefined {
  const focused = root.activeElement?.closest<HTMLElement>(DRAWN_CARD) ?? undefined;
  const seen =
    scrollY === 0
      ? undefined
      : [...root.querySelectorAll<HTMLElement>(DRAWN_CARD)].find(
          (card) => card.getBoundingClientRect().bottom > 0,
        );
  const card = focused ?? seen;
  const id = card?.dataset['id'];
  if (card === undefined || id === undefined) return undefined;
  return { id, top: card.getBoundingClientRect().top, hasFocus: focused !== undefined };
}

/** Brings the card of the list back to where the reader had it. */
function goTo({ id, top, hasFocus }: Place, list: ServiceDirectoryList): void {
  const card = list.cardOf(id);
  if (card === undefined) return;
  const settle = () => scrollBy({ top: card.getBoundingClientRect().top - top, behavior: 'instant' });
  settle();
  if (hasFocus) card.focusName({ preventScroll: true });
  // Boxes that the browser had not drawn have other heights once it has.
  requestAnimationFrame(settle);
}

function watch(root: ShadowRoot): void {
  let place: Place | undefined;
  const note = () => (place = placeIn(root));
  const listening = new AbortController();
  const options = { passive: true, signal: listening.signal };
  addEventListener('scroll', note, options);
  addEventListener('resize', note, options);
  root.addEventListener('focusin', note, options);
  root.addEventListener('focusout', note, options);
  note();
  // Its list is looked for where the element is drawn, not where a page may say that it is.
  const changes = new MutationObserver(() => {
    const list = root.querySelector('service-directory-list');
    if (list === null) return;
    changes.disconnect();
    listening.abort();
    const kept = place;
    root.querySelector('.drawn')?.remove();
    if (kept !== undefined) goTo(kept, list);
  });
  changes.observe(root, { childList: true, subtree: true });
}

/**
 * Keeps the place of a reader who has begun to read a list that a server drew, when the list of the element takes its
 * place: the card that she looks at stays where it is in the window, and the focus stays with it.
 * @param page where elements with a declarative shadow root are looked for
 */
export function keepPlaces(page: ParentNode): void {
  for (const { shadowRoot } of page.querySelectorAll('service-directory')) {
    if (shadowRoot?.querySelector('.drawn')) watch(shadowRoot);
  }
}
