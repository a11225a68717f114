import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

const isText = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio');

/**
 * Tells whether something is typed in a field that is in no file yet, because the field still has the focus. What was typed
 * and taken back is nothing.
 *
 * @fires service-directory-editor-typing - detail: is there something?
 */
export class TypingNotes implements ReactiveController {
  readonly #host: Host;
  #field: EventTarget | null = null;
  #before = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Inside: of a move from one field to the next, the host is told nothing.
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('focusin', this.#note);
    renderRoot.addEventListener('input', this.#look);
    renderRoot.addEventListener('change', this.#settle);
    renderRoot.addEventListener('focusout', this.#settle);
  }

  hostDisconnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.removeEventListener('focusin', this.#note);
    renderRoot.removeEventListener('input', this.#look);
    renderRoot.removeEventListener('change', this.#settle);
    renderRoot.removeEventListener('focusout', this.#settle);
  }

  readonly #note = ({ target }: Event): void => {
    this.#field = target;
    this.#before = isText(target) ? target.value : '';
  };

  readonly #look = ({ target }: Event): void => {
    if (isText(target)) this.#tell(target !== this.#field || target.value !== this.#before);
  };

  /** What the field said is taken over by now. */
  readonly #settle = (event: Event): void => {
    this.#note(event);
    this.#tell(false);
  };

  #tell(isTyping: boolean): void {
    this.#host.dispatchEvent(new CustomEvent('service-directory-editor-typing', { detail: isTyping }));
  }
}
