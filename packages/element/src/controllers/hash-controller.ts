import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NO_CHOICE, type SearchChoice } from '../search-choice.ts';

const importHash = () => import('../hash-state.ts');

/** Keeps the search in the part of the address after `#`, for the few pages that want it; loads what it takes only for them. */
export class HashController implements ReactiveController {
  /** The address is being read: nothing is searched until then, or a list of everything would flash by. */
  isReading = false;

  readonly #isWanted: () => boolean;
  readonly #onRead: (choice: SearchChoice | undefined) => void;
  #hash: Awaited<ReturnType<typeof importHash>> | undefined;

  /**
   * @param isWanted does the page want the search in the address?
   * @param onRead called with the search of the address, undefined when it could not be read
   */
  constructor(
    host: ReactiveControllerHost,
    isWanted: () => boolean,
    onRead: (choice: SearchChoice | undefined) => void,
  ) {
    this.#isWanted = isWanted;
    this.#onRead = onRead;
    host.addController(this);
  }

  hostConnected(): void {
    // An element that is moved keeps its search, which the address need not hold.
    if (this.#isWanted() && this.#hash === undefined) void this.#read();
  }

  hostUpdate(): void {
    if (this.#isWanted()) void this.#fetch();
  }

  write(choice: SearchChoice): void {
    if (this.#isWanted()) this.#hash?.writeHash(choice);
  }

  async #read(): Promise<void> {
    this.isReading = true;
    await this.#fetch();
    this.isReading = false;
    this.#onRead(this.#hash?.fromHash(location.hash, NO_CHOICE));
  }

  async #fetch(): Promise<void> {
    this.#hash ??= await importHash().catch(() => undefined);
  }
}
