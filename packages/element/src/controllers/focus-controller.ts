import type { LitElement, ReactiveController } from 'lit';

/** What a reader can go on from when all around it is gone, the best first: how many there are, the title, the menu. */
const FIRM = ['.total', '.intro [tabindex]', '.top select'];
const CAN_FOCUS = 'a[href], button:enabled, select, input';

const isThere = (part: HTMLElement) => part.getClientRects().length > 0 && !part.matches(':disabled');

/** What has the focus within a root, looked for inside shadow roots. */
function focusedIn(root: ShadowRoot | null): HTMLElement | undefined {
  const { activeElement } = root ?? {};
  if (!(activeElement instanceof HTMLElement)) return undefined;
  return focusedIn(activeElement.shadowRoot) ?? activeElement;
}

/**
 * Keeps the focus near by when what had it is taken away or can no longer be used, such as a choice that was removed:
 * it would fall to the beginning of the page.
 */
export class FocusController implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const before = focusedIn(this.#host.shadowRoot);
    if (before === undefined) return;
    const beside = [...(before.parentElement?.querySelectorAll<HTMLElement>(CAN_FOCUS) ?? [])];
    const place = beside.indexOf(before);
    const near = [...beside.slice(place + 1), ...beside.slice(0, Math.max(place, 0)).reverse()];
    // The parts of the host draw themselves after it; who moves the focus on purpose has done so by then.
    setTimeout(() => this.#keep(before, near));
  }

  #keep(before: HTMLElement, near: readonly HTMLElement[]): void {
    const now = focusedIn(this.#host.shadowRoot);
    const isElsewhere = document.activeElement !== document.body && document.activeElement !== this.#host;
    if (isThere(before) || isElsewhere || (now !== undefined && now !== before)) return;
    const { renderRoot } = this.#host;
    const firm = FIRM.flatMap((selector) => [...renderRoot.querySelectorAll<HTMLElement>(selector)]);
    const next = [...near, ...firm].find(isThere);
    next?.focus();
  }
}
