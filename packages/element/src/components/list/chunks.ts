import { runInSlices } from '../../controllers/run-in-slices.ts';

/** Cards in the first chunks: what a phone shows, drawn at once, then what a larger screen shows. */
const FIRST_CARDS = [4, 12];
/** Cards in every further chunk: few enough to be drawn in a moment, so many that ten thousand cards are 200 boxes. */
const CHUNK_CARDS = 50;
/** A chunk is made ready when it is so near the window, as a share of the window's height. */
const NEAR = '100% 0px';

/** How items become cards. */
export interface CardMaker<Item, Card extends HTMLElement> {
  keyOf: (item: Item) => string;
  /** Makes the card of an item, or changes the one that its key has. */
  draw: (item: Item, card: Card | undefined) => Card;
  /** Called for each card when the reader comes near, as often as she does. */
  wake: (card: Card) => void;
}

/** A card for every item of a list. */
export interface Chunks<Item, Card extends HTMLElement> {
  /** Shows items in this order: the first of them, and those that the reader looks at, before it returns. */
  show: (items: readonly Item[]) => void;
  /** The card of a key, in its place; undefined when no item has the key. */
  cardOf: (key: string) => Card | undefined;
  /** The card of a key as far as it is drawn. */
  drawnCard: (key: string) => Card | undefined;
  /** Fills everything before it returns, with all there is to see: paper shows all. */
  finish: () => void;
  /** True when every item has its card. */
  isFull: () => boolean;
  /** Goes on where it was paused. */
  resume: () => void;
  /** Stops filling and watching, such as while the list is not on a page. */
  pause: () => void;
}

interface Chunk<Item> {
  readonly box: HTMLElement;
  /** What it should hold. */
  items: readonly Item[];
  /** What it holds; undefined while that is none of what it should. */
  held: readonly Item[] | undefined;
  isNear: boolean;
}

/**
 * Keeps a card for every item in the document, in boxes of which the browser draws those near the window. The first box
 * is filled at once, then what the reader looks at, then the rest while the page is idle. A box that is not filled yet
 * takes the room that it will need, and nothing in it can be seen, found or reached. Cards stay where they are when their
 * item does, and are moved when it moves.
 */
export function chunksIn<Item, Card extends HTMLElement>(
  root: ParentNode,
  { keyOf, draw, wake }: CardMaker<Item, Card>,
): Chunks<Item, Card> {
  const cards = new Map<string, Card>();
  const chunks: Chunk<Item>[] = [];
  /** Boxes that are no longer needed. They are taken apart when the page is idle, since that takes its time too. */
  const surplus: HTMLElement[] = [];
  /** Undefined while it is paused. */
  let stopFilling: (() => void) | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const chunk = chunks.find(({ box }) => box === target);
        if (chunk !== undefined) chunk.isNear = isIntersecting;
        if (chunk !== undefined && isIntersecting) wakeAll(chunk);
      }
    },
    { rootMargin: NEAR },
  );

  const isFilled = ({ held, items }: Chunk<Item>) => held === items;

  function addChunk(): Chunk<Item> {
    const box = document.createElement('div');
    box.className = 'chunk';
    box.setAttribute('role', 'presentation');
    root.append(box);
    const chunk: Chunk<Item> = { box, items: [], held: undefined, isNear: false };
    chunks.push(chunk);
    return chunk;
  }

  /** As many boxes as the items need. What will hold other items is out of sight until it does. */
  function fitChunks(items: readonly Item[]): void {
    const shares: (readonly Item[])[] = [];
    let from = 0;
    do {
      const to = from + (FIRST_CARDS[shares.length] ?? CHUNK_CARDS);
      shares.push(items.slice(from, to));
      from = to;
    } while (from < items.length);
    for (const { box } of chunks.splice(shares.length)) {
      box.hidden = true;
      surplus.push(box);
    }
    shares.forEach((share, index) => {
      const chunk = chunks[index] ?? addChunk();
      chunk.items = share;
      chunk.box.style.setProperty('--_cards', String(share.length));
      const { held } = chunk;
      // With the same items it stays in sight while it learns what they say now.
      if (held?.length === share.length && held.every((item, place) => keyOf(item) === keyOf(share[place]!)))
        return;
      chunk.held = undefined;
      chunk.box.classList.add('is-empty');
    });
  }

  /** Puts the cards of a chunk in their places, a card a step. */
  function* fill(chunk: Chunk<Item>): Generator<undefined, void> {
    const { box, items } = chunk;
    const wanted = new Set(items.map(keyOf));
    for (const card of [...box.children] as Card[]) if (!wanted.has(card.dataset['id']!)) card.remove();
    let place = box.firstElementChild;
    for (const item of items) {
      const key = keyOf(item);
      const card = draw(item, cards.get(key));
      card.dataset['id'] = key;
      cards.set(key, card);
      if (card === place) place = place.nextElementSibling;
      else box.insertBefore(card, place);
      yield;
    }
    chunk.held = items;
    box.classList.remove('is-empty');
  }

  function fillNow(chunk: Chunk<Item>): void {
    if (isFilled(chunk)) return;
    const steps = fill(chunk);
    while (steps.next().done !== true);
  }

  function wakeAll(chunk: Chunk<Item>): void {
    if (isFilled(chunk)) for (const card of chunk.box.children) wake(card as Card);
  }

  function* fillRest(): Generator<undefined, void> {
    for (;;) {
      const open = chunks.filter((chunk) => !isFilled(chunk));
      const next = open.find(({ isNear }) => isNear) ?? open[0];
      if (next === undefined) break;
      yield* fill(next);
      if (next.isNear) wakeAll(next);
    }
    const keys = new Set(chunks.flatMap(({ items }) => items.map(keyOf)));
    for (const key of cards.keys()) if (!keys.has(key)) cards.delete(key);
    for (let box = surplus.pop(); box !== undefined; box = surplus.pop()) {
      box.remove();
      yield;
    }
  }

  const fillWhenIdle = () => {
    stopFilling = runInSlices(fillRest(), undefined, 'idle');
  };

  /** Does something to chunks of which one may be half filled: the filling begins again behind it. */
  function meanwhile(work: () => void): void {
    stopFilling?.();
    work();
    if (stopFilling !== undefined) fillWhenIdle();
  }

  function pause(): void {
    stopFilling?.();
    stopFilling = undefined;
    observer.disconnect();
  }

  function resume(): void {
    if (stopFilling !== undefined) return;
    for (const { box } of chunks) observer.observe(box);
    fillWhenIdle();
  }

  return {
    show: (items) => {
      pause();
      fitChunks(items);
      chunks.forEach((chunk, index) => {
        if (index > 0 && !chunk.isNear) return;
        fillNow(chunk);
        wakeAll(chunk);
      });
      resume();
    },
    cardOf: (key) => {
      const chunk = chunks.find(({ items }) => items.some((item) => keyOf(item) === key));
      if (chunk !== undefined) meanwhile(() => fillNow(chunk));
      return chunk && cards.get(key);
    },
    drawnCard: (key) => cards.get(key),
    finish: () =>
      meanwhile(() =>
        chunks.forEach((chunk) => {
          fillNow(chunk);
          wakeAll(chunk);
        }),
      ),
    isFull: () => chunks.every(isFilled),
    resume,
    pause,
  };
}
