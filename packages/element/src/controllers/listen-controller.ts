import type { ReactiveController } from 'lit';
import type { Insides } from '../insides.ts';

/** Begins to read cards aloud when what reads records has come: nothing is fetched for it. */
export class ListenController implements ReactiveController {
  readonly #insides: Insides;
  #hasBegun = false;

  constructor(insides: Insides) {
    this.#insides = insides;
    insides.host.addController(this);
  }

  hostUpdated(): void {
    const { CardListen } = this.#insides.late.made.record ?? {};
    if (CardListen === undefined || this.#hasBegun) return;
    this.#hasBegun = true;
    new CardListen(this.#insides);
  }
}
