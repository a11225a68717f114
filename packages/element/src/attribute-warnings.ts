/** Tells the host page, once for each element and value, what an attribute cannot be. */
export class AttributeWarnings {
  readonly #told = new Set<string>();

  /** @param fallback what is used in place of a value that is none of those allowed */
  oneOf(name: string, value: string, allowed: readonly string[], fallback: string): void {
    if (!allowed.includes(value)) this.tell(name, value, `one of ${allowed.join(', ')}; using ${fallback}`);
  }

  /** @param wanted what it is not, and what comes of that: ends the sentence */
  tell(name: string, value: string, wanted: string): void {
    const warning = `<service-directory>: ${name}="${value}" is not ${wanted}.`;
    if (this.#told.has(warning)) return;
    this.#told.add(warning);
    console.warn(warning);
  }
}
