import type { LitElement, ReactiveController } from 'lit';

/**
 * Keeps the way out in view where the bar cannot stick: an ancestor that cuts off what flows over (`overflow: hidden`)
 * takes the bar along. The button is then lifted above the page, where no ancestor and no layer of the page reaches.
 */
export class ReachController implements ReactiveController {
  readonly #host: LitElement;
  #observer: IntersectionObserver | undefined;
  #isBarSeen = true;
  #isBaseSeen = true;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch();
  }

  hostUpdated(): void {
    if (this.#observer === undefined) this.#watch();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#lift(false);
  }

  #watch(): void {
    const bar = this.#host.renderRoot.querySelector('.top');
    const base = this.#host.renderRoot.querySelector('.base');
    if (bar === null || base === null) return;
    this.#observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        if (target === base) this.#isBaseSeen = isIntersecting;
        // A bar without a box of its own says nothing.
        else this.#isBarSeen = isIntersecting || boundingClientRect.width === 0;
      }
      this.#lift(!this.#isBarSeen && this.#isBaseSeen && base.getBoundingClientRect().top < 0);
    });
    this.#observer.observe(bar);
    this.#observer.observe(base);
  }

  #lift(isLifted: boolean): void {
    const button = this.#host.renderRoot.querySelector<HTMLElement>('service-directory-leave-button');
    if (button === null || !('showPopover' in button) || isLifted === button.hasAttribute('popover')) return;
    if (isLifted) {
      button.popover = 'manual';
      button.showPopover();
    } else {
      button.removeAttribute('popover');
    }
  }
}
