import type { Channel, Result } from '@service-directory/schema';
import { adoptStyles } from 'lit';
import type { ViewContext } from '../../context.ts';
import { dispatch } from '../../events.ts';
import { base } from '../../styles/base.ts';
import { cardStyles } from '../card/card.styles.ts';
import type { ServiceDirectoryCard } from '../card/card.ts';
import { stateStyles } from '../state/state.styles.ts';
import { chunksIn } from './chunks.ts';
import { listStyles } from './list.styles.ts';
import { PlainElement } from '../../plain-element.ts';

/** Between two cards, as the styles have it. */
const GAP_PX = 12;

/** What a list shows, and in which words. */
export interface ListContent {
  readonly results: readonly Result[];
  readonly context: ViewContext;
  /** Offers to show places on the map. */
  readonly hasMap: boolean;
  /** Id of the service that is marked. */
  readonly markedId: string | undefined;
}

/**
 * All services that were found, a card each, however many they are: the first at once, the rest while the page is idle.
 * While it is `hidden`, since something else stands in its place, it keeps its cards, so that the way back is short.
 * @fires open-record - detail: id of the service
 * @fires show-on-map - detail: id of the service
 */
export class ServiceDirectoryList extends PlainElement {
  private readonly root = this.attachShadow({ mode: 'open' });
  private shown: ListContent | undefined;
  private measuredWidth = 0;
  private readonly sizes = new ResizeObserver(([entry]) => this.onSize(entry!));
  private readonly chunks = chunksIn<Result, ServiceDirectoryCard>(this.root, {
    keyOf: ({ service }) => service.id,
    draw: (result, card) => this.draw(result, card),
    wake: (card) => card.wake(),
  });

  constructor() {
    super();
    adoptStyles(this.root, [base, stateStyles, cardStyles, listStyles]);
    this.root.addEventListener('click', (event) => this.onClick(event.target as Element));
  }

  connectedCallback(): void {
    window.addEventListener('beforeprint', this.onPrint);
    this.chunks.resume();
  }

  disconnectedCallback(): void {
    window.removeEventListener('beforeprint', this.onPrint);
    this.chunks.pause();
  }

  /** Setting it draws, except while the list is hidden. */
  set content(content: ListContent) {
    const { shown, root } = this;
    if (this.hidden) return;
    this.shown = content;
    for (const id of [shown?.markedId, content.markedId])
      if (id !== undefined) this.mark(this.drawnCard(id), id);
    if (
      shown?.results === content.results &&
      shown.context === content.context &&
      shown.hasMap === content.hasMap
    )
      return;
    const focus = root.activeElement;
    // A card that is drawn anew lets go of what has the focus in it.
    const id = focus?.closest<HTMLElement>('service-directory-card')?.dataset['id'];
    this.chunks.show(content.results);
    this.sizes.observe(root.querySelector('.chunk')!);
    if (id === undefined) return;
    this.keepFocus(
      focus as HTMLElement,
      id,
      shown!.results.findIndex(({ service }) => service.id === id),
    );
  }

  /** True when every service that was found has its card. */
  get isFull(): boolean {
    return this.shown !== undefined && this.chunks.isFull();
  }

  /** The card of a service as far as it is drawn. */
  drawnCard(id: string): ServiceDirectoryCard | undefined {
    return this.chunks.drawnCard(id);
  }

  /** The card of a service, drawn if it was not; undefined when it is not among the results. */
  cardOf(id: string): ServiceDirectoryCard | undefined {
    return this.chunks.cardOf(id);
  }

  private draw(result: Result, known: ServiceDirectoryCard | undefined): ServiceDirectoryCard {
    const card = known ?? document.createElement('service-directory-card');
    if (known === undefined) {
      card.setAttribute('role', 'listitem');
      this.mark(card, result.service.id);
    }
    try {
      card.show({ ...this.shown!, result });
    } catch (error) {
      // A card that cannot be drawn takes no other with it.
      queueMicrotask(() => {
        throw error;
      });
    }
    return card;
  }

  private mark(card: ServiceDirectoryCard | undefined, id: string): void {
    card?.toggleAttribute('selected', id === this.shown?.markedId);
  }

  /** Where the focus was in a card, it stays; with the card gone, it goes to the one that has its place. */
  private keepFocus(focus: HTMLElement, id: string, place: number): void {
    const options = { preventScroll: true };
    const { results } = this.shown!;
    const card = this.cardOf(id);
    if (card === undefined) {
      const next = results[Math.min(place, results.length - 1)];
      if (next !== undefined) this.cardOf(next.service.id)?.focusName(options);
    } else if (card.contains(focus)) focus.focus(options);
    else card.focusMore(options);
  }

  /**
   * Boxes that were not drawn yet take the room of cards as high as the first ones. Measured at the cards: a box away from
   * the window, as where a list begins far down a page, has the height that it was given, not theirs.
   */
  private onSize({ contentRect: { width }, target }: ResizeObserverEntry): void {
    const { firstElementChild: first, lastElementChild: last, childElementCount: cards } = target;
    if (first === null || last === null || Math.abs(width - this.measuredWidth) < 1) return;
    const height = last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
    if (height === 0) return;
    this.measuredWidth = width;
    const room = `${Math.round((height + GAP_PX) / cards)}px`;
    // Not before the browser is done telling sizes: what grows now may be watched as well.
    requestAnimationFrame(() => this.style.setProperty('--_card-height', room));
  }

  private readonly onPrint = (): void => {
    if (!this.hidden) this.chunks.finish();
  };

  private onClick(target: Element): void {
    const id = target.closest<HTMLElement>('service-directory-card')?.dataset['id'];
    const pressed = target.closest<HTMLElement>('a, button');
    if (id === undefined || pressed === null) return;
    const { channel } = pressed.dataset;
    if (channel !== undefined) {
      dispatch(this, 'service-directory-contact', { id, channel: channel as Channel });
      return;
    }
    const name = pressed.matches('.map') ? 'show-on-map' : 'open-record';
    this.dispatchEvent(new CustomEvent(name, { detail: id }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'service-directory-list': ServiceDirectoryList;
  }
}
