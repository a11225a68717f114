import type { ServiceDirectoryList } from '../components/list/list.ts';

/** A service of a list that was in the page before scripts were: what draws it on a server and what `publish` writes say so. */
const CARD = 'article[data-id]';

const isShown = (card: Element): boolean => card.getClientRects().length > 0;

/** The services of such a list that are shown: of one that a server drew, or of one between the tags of the element. */
const shownCards = (host: Element): HTMLElement[] =>
  [
    ...(host.shadowRoot?.querySelectorAll<HTMLElement>(`.drawn ${CARD}`) ?? []),
    ...host.querySelectorAll<HTMLElement>(CARD),
  ].filter(isShown);

/** Where the reader is in a list that was there before. */
interface Place {
  id: string;
  card: HTMLElement;
  /** How far below the top of the window the card stands, in CSS pixels. */
  top: number;
  hasFocus: boolean;
  /** How far the page was scrolled, in CSS pixels. */
  scrolled: number;
}

/** What a reader reads is about so far down the window. */
const READING_LINE = 1 / 3;

/** The card with the focus, or the one that she reads once she has scrolled; undefined when she is at the beginning. */
function placeIn(host: Element, cards: readonly HTMLElement[]): Place | undefined {
  const focused = host.shadowRoot?.activeElement ?? host.ownerDocument.activeElement;
  const ofFocus = cards.find((card) => card.contains(focused));
  const line = innerHeight * READING_LINE;
  const seen = scrollY === 0 ? undefined : cards.find((card) => card.getBoundingClientRect().bottom > line);
  const card = ofFocus ?? seen;
  const id = card?.dataset['id'];
  if (card === undefined || id === undefined) return undefined;
  return {
    id,
    card,
    top: card.getBoundingClientRect().top,
    hasFocus: ofFocus !== undefined,
    scrolled: scrollY,
  };
}

/** How a reader goes on herself. */
const OWN_MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** So long the heights of cards change that the browser had not drawn, in milliseconds. */
const SETTLING = 1500;

/** Scrolls until a card is so far below the top of the window. */
const bringTo = (card: Element, top: number): void =>
  scrollBy({ top: card.getBoundingClientRect().top - top, behavior: 'instant' });

/** Keeps a card so far below the top of the window while others get their heights, until the reader scrolls herself. */
function holdAt(card: HTMLElement, top: number): void {
  const moving = new AbortController();
  const { signal } = moving;
  for (const type of OWN_MOVES)
    addEventListener(type, () => moving.abort(), { passive: true, capture: true, signal });
  setTimeout(() => moving.abort(), SETTLING);
  const settle = () => {
    if (signal.aborted || !card.isConnected) return;
    bringTo(card, top);
    requestAnimationFrame(settle);
  };
  settle();
}

/** Brings the card of the list back to where the reader had it; of a longer one she sees the beginning of this. */
function goTo({ id, top, hasFocus }: Place, list: ServiceDirectoryList): void {
  const card = list.cardOf(id);
  if (card === undefined) return;
  if (hasFocus) card.focusName({ preventScroll: true });
  holdAt(card, top + card.offsetHeight > innerHeight * READING_LINE ? top : 0);
}

async function watch(host: Element): Promise<void> {
  let place: Place | undefined;
  let hasGoneOn = true;
  // Between the lists the window has nothing to scroll: where she was before that counts.
  const note = () => {
    const cards = shownCards(host);
    if (cards.length === 0) return;
    // WebKit goes to the top of the page when the element draws for the first time: that was not the reader.
    if (scrollY === 0 && place !== undefined && place.scrolled > 0 && !hasGoneOn)
      bringTo(place.card, place.top);
    else place = placeIn(host, cards);
  };
  const listening = new AbortController();
  const options = { passive: true, signal: listening.signal };
  for (const type of OWN_MOVES)
    addEventListener(type, () => (hasGoneOn = true), { ...options, capture: true });
  addEventListener('scroll', note, options);
  addEventListener('resize', note, options);
  for (const root of [host, host.shadowRoot]) {
    root?.addEventListener('focusin', note, options);
    root?.addEventListener('focusout', note, options);
  }
  note();
  await customElements.whenDefined(host.localName);
  const root = host.shadowRoot;
  if (root === null) return;
  // Its list is looked for where the element is drawn, not where a page may say that it is.
  const changes = new MutationObserver(() => {
    hasGoneOn = false;
    const list = root.querySelector('service-directory-list');
    if (list === null) {
      // What the element draws above the list while it loads moves nothing.
      if (place !== undefined && isShown(place.card)) bringTo(place.card, place.top);
      return;
    }
    changes.disconnect();
    listening.abort();
    const kept = place;
    root.querySelector('.drawn')?.remove();
    if (kept !== undefined) goTo(kept, list);
  });
  changes.observe(root, { childList: true, subtree: true });
}

/**
 * Keeps the place of a reader who has begun to read a list without scripts, drawn by a server or written by `publish` between
 * the tags, when the list of the element takes its place: the card that she looks at stays where it is in the window, and
 * the focus stays with it.
 * @param page where elements are looked for
 */
export function keepPlaces(page: ParentNode): void {
  for (const host of page.querySelectorAll('service-directory')) {
    if (host.shadowRoot?.querySelector('.drawn') || host.querySelector(CARD)) void watch(host);
  }
}
