/** What was worked out last, kept for as long as all that it hangs on is the same. */
export class Last<T> {
  #inputs: readonly unknown[] = [];
  #value: T | undefined;

  /**
   * @param inputs what it hangs on, always as many: compared one by one, objects by identity
   * @param make works it out anew; must not give undefined
   */
  of(inputs: readonly unknown[], make: () => T): T {
    if (this.#value === undefined || inputs.some((input, index) => input !== this.#inputs[index])) {
      this.#value = make();
      this.#inputs = inputs;
    }
    return this.#value;
  }
}
