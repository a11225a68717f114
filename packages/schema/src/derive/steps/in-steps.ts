/** What is worked out in steps, once. */
export class InSteps<Value> {
  readonly #steps: Generator<undefined, Value>;
  #value: Value | undefined;

  constructor(steps: Generator<undefined, Value>) {
    this.#steps = steps;
  }

  /** The value; what is left of the work is done first. */
  get value(): Value {
    while (this.step());
    return this.#value as Value;
  }

  /** Does one step; false when there is none left. */
  step(): boolean {
    const { done, value } = this.#steps.next();
    if (done !== true) return true;
    this.#value ??= value;
    return false;
  }
}
