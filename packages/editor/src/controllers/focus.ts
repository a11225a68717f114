import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deepFocus } from './deep-focus.ts';

/** What a part is, as far as its focus is moved: it is drawn, and has a shadow root. */
type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Puts the focus on something of a part when it is drawn: the first that fits, or one further down. */
export async function focusWhenDrawn(host: Host, selector: string, index = 0): Promise<void> {
  await host.updateComplete;
  host.renderRoot.querySelectorAll<HTMLElement>(selector)[index]?.focus();
}

/** The first of these places that is there and can have the focus. */
const FOCUSABLE =
  'a[href], button:not([disabled]), input, select, textarea, summary, [tabindex]:not(service-directory-editor)';

/**
 * Keeps the focus in a part when what had it is drawn no more, such as a finding that was mended or an item that was taken
 * back: it goes to the nearest place around it that is still there, or else to what stood next behind it, so that whoever
 * goes on with Tab or Shift+Tab goes on from there.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: Host;
  #last: Element | undefined;
  /** Ids of what holds it, from the inside out: what is drawn anew has the same. */
  #around: string[] = [];
  /** What stood behind it and can have the focus, the nearest first. */
  #behind: HTMLElement[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Inside: of a move from one field to the next, the host is told nothing.
    this.#host.renderRoot.addEventListener('focusin', this.#note);
    this.#host.renderRoot.addEventListener('focusout', this.#leave);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('focusin', this.#note);
    this.#host.renderRoot.removeEventListener('focusout', this.#leave);
    this.#forget();
  }

  hostUpdated(): void {
    if (this.#last === undefined || this.#last.isConnected) return;
    if (deepFocus() !== undefined) return;
    const { renderRoot } = this.#host;
    const [around, behind] = [this.#around, this.#behind];
    this.#forget();
    for (const id of around) {
      const place = renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
      const target =
        place?.matches(FOCUSABLE) === true ? place : place?.querySelector<HTMLElement>(FOCUSABLE);
      if (target === null || target === undefined) continue;
      target.focus();
      return;
    }
    for (const node of [...behind, renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')]) {
      node?.focus();
      // What is gone, folded up or hidden takes no focus.
      if (deepFocus() !== undefined) return;
    }
  }

  #forget(): void {
    this.#last = undefined;
    this.#around = [];
    this.#behind = [];
  }

  readonly #note = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return;
    this.#last = target;
    this.#behind = [...this.#host.renderRoot.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
      (node) => (target.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    this.#around = [];
    for (let node: Element | null = target; node !== null; node = node.parentElement)
      if (node.id !== '') this.#around.push(node.id);
  };

  /** Whoever leaves for the page, or for nowhere, is not fetched back; what is taken away leaves too. */
  readonly #leave = (event: Event): void => {
    const left = this.#last;
    if ((event as FocusEvent).relatedTarget !== null) this.#forget();
    else
      setTimeout(() => {
        if (this.#last === left && left?.isConnected === true) this.#forget();
      });
  };
}
