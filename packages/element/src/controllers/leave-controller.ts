import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { leavePage } from './leave-page.ts';

/** Presses of Shift that leave the page. */
const PRESSES = 3;
/** Presses further apart than this belong to different attempts. */
const PAUSE_MS = 3000;

/** The site that she leaves to is not told where she was, also from a page that says nothing of it. */
function hideOrigin(): void {
  document.head.append(
    Object.assign(document.createElement('meta'), { name: 'referrer', content: 'no-referrer' }),
  );
}

/**
 * Leaves the page at once: covers it, then replaces it, so that one step back does not show it. The history before it
 * is not erased. Shift three times does the same; never Esc, which closes dialogs, and never while capitals are typed.
 */
export class LeaveController implements ReactiveController {
  /** Presses still wanted after the last one; undefined when none was made. */
  pressesLeft: number | undefined;
  /** Address that replaces the page. */
  exitUrl = '';
  isEnabled = true;
  onLeave: () => void = () => undefined;
  /** Replaces the page; tests put their own in its place. */
  replace: (url: string) => void = leavePage;

  readonly #host: ReactiveControllerHost;
  #lastPress = 0;
  #isAlone = false;
  #cover: HTMLElement | undefined;
  #forget: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#onKeyDown, true);
    window.addEventListener('keyup', this.#onKeyUp, true);
    window.addEventListener('pageshow', this.#uncover);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#onKeyDown, true);
    window.removeEventListener('keyup', this.#onKeyUp, true);
    window.removeEventListener('pageshow', this.#uncover);
    clearTimeout(this.#forget);
    this.#uncover();
  }

  leave(): void {
    this.#coverPage();
    hideOrigin();
    this.onLeave();
    this.replace(this.exitUrl);
  }

  #coverPage(): void {
    if (this.#cover !== undefined) return;
    const cover = document.createElement('div');
    // Set one by one: a style attribute is blocked on strict pages.
    Object.assign(cover.style, { position: 'fixed', inset: '0', zIndex: '2147483647', background: 'Canvas' });
    cover.setAttribute('data-service-directory-cover', '');
    document.documentElement.append(cover);
    this.#cover = cover;
  }

  /** A reader who comes back finds the page as it was. */
  readonly #uncover = (): void => {
    this.#cover?.remove();
    this.#cover = undefined;
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    // Shift held with another key is a capital letter or a short cut.
    this.#isAlone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!this.#isAlone) this.#reset();
  };

  readonly #onKeyUp = (event: KeyboardEvent): void => {
    if (event.key !== 'Shift' || !this.#isAlone || !this.isEnabled) return;
    this.#isAlone = false;
    const isContinued = event.timeStamp - this.#lastPress < PAUSE_MS && this.pressesLeft !== undefined;
    this.#lastPress = event.timeStamp;
    this.pressesLeft = (isContinued ? (this.pressesLeft ?? PRESSES) : PRESSES) - 1;
    clearTimeout(this.#forget);
    this.#forget = setTimeout(() => this.#reset(), PAUSE_MS);
    this.#host.requestUpdate();
    if (this.pressesLeft > 0) return;
    this.#reset();
    // Of several elements on the page one leaves.
    event.stopImmediatePropagation();
    this.leave();
  };

  #reset(): void {
    if (this.pressesLeft === undefined) return;
    this.pressesLeft = undefined;
    this.#host.requestUpdate();
  }
}
