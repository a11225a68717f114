import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deepFocus } from './deep-focus.ts';

/** What a part is, as far as its focus is watched: it has a shadow root. */
type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** From the top of the page, in CSS pixels: scrolling does not change it. */
const placeOf = (element: Element): number => element.getBoundingClientRect().top + scrollY;

/**
 * Keeps what has the focus in the window (WCAG 2.2, 2.4.11). What is drawn late above it, such as a finding or what is due,
 * in this part or in another, must not push it out, or under the bars. Whoever scrolls away from it is not fetched back.
 *
 * Each part has its own: of a move inside a shadow root, nothing outside is told.
 */
export class FocusInWindow implements ReactiveController {
  readonly #host: Host;
  #last: Element | undefined;
  /** Where it stood on the page when it was last looked at. */
  #place = 0;
  /** Was it in the window when the person last moved the page? */
  #isSeen = false;
  readonly #resized = new ResizeObserver(() => this.#keep(this.#takePlace()));
  /** What grows elsewhere on the page moves it too. */
  readonly #left = new IntersectionObserver(() => this.#keep(this.#takePlace()), { threshold: [0, 1] });

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('focusin', this.#note);
    this.#host.renderRoot.addEventListener('keyup', this.#arrive);
    window.addEventListener('scroll', this.#look, { passive: true });
    this.#resized.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('focusin', this.#note);
    this.#host.renderRoot.removeEventListener('keyup', this.#arrive);
    window.removeEventListener('scroll', this.#look);
    this.#resized.disconnect();
    this.#left.disconnect();
    this.#last = undefined;
  }

  /** @param isMoved does it stand elsewhere on the page than before, without having been scrolled? */
  #keep(isMoved: boolean): void {
    if (!isMoved || !this.#isSeen || this.#last === undefined || deepFocus() !== this.#last) return;
    this.#last.scrollIntoView({ block: 'nearest' });
  }

  /** Has something pushed it, since it was last looked at? */
  #takePlace(): boolean {
    if (this.#last === undefined) return false;
    const before = this.#place;
    this.#place = placeOf(this.#last);
    return Math.abs(this.#place - before) >= 1;
  }

  /** Browsers show where one writes in a field, and not the field: that may lie under the bars. */
  readonly #arrive = (event: Event): void => {
    if ((event as KeyboardEvent).key === 'Tab') this.#keep(true);
  };

  /** Browsers scroll, too, when something grows: then it was not the person who left it. */
  readonly #look = (): void => {
    if (this.#last === undefined) return;
    const isMoved = this.#takePlace();
    if (!isMoved) this.#isSeen = isInWindow(this.#last);
    this.#keep(isMoved);
  };

  readonly #note = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return;
    this.#left.disconnect();
    this.#last = target;
    this.#place = placeOf(target);
    this.#isSeen = true;
    this.#left.observe(target);
  };
}
