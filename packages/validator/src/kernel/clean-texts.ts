/** How many texts are remembered. With texts of a few hundred characters some ten megabytes. */
const MAX_TEXTS = 30_000;
/** Longer texts are judged anew each time. */
const MAX_LENGTH = 2_000;

/**
 * Texts about which no rule had anything to say. The same name, sentence, address or date stands in many records of a
 * directory, and what is said of it depends on nothing but itself and the head, so it is judged once. Forgets everything
 * when it is full.
 */
export class CleanTexts {
  readonly #known = new Set<string>();

  constructor(readonly isOn: boolean) {}

  has(key: string): boolean {
    return key.length <= MAX_LENGTH && this.#known.has(key);
  }

  add(key: string): void {
    if (!this.isOn || key.length > MAX_LENGTH) return;
    if (this.#known.size >= MAX_TEXTS) this.#known.clear();
    this.#known.add(key);
  }
}
