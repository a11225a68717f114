import type { ReactiveControllerHost } from 'lit';

/**
 * Whether search and filters stand there already. The cards come in a moment of their own: between the two the page answers
 * the reader.
 */
export class FirstFrame {
  isDrawn = false;
  /** Is fulfilled when they stand there; undefined before they are drawn. */
  drawn: Promise<void> | undefined;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Call it when they have been drawn. */
  note(): void {
    this.drawn ??= new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
      this.isDrawn = true;
      this.#host.requestUpdate();
    });
  }
}
