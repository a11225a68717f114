/**
 * Registers parts of the editor by the end of their tags. A second copy on the page does no harm.
 */
export function defineAll(parts: Readonly<Record<string, CustomElementConstructor>>): void {
  for (const [name, part] of Object.entries(parts)) {
    const tag = `service-directory-editor-${name}`;
    if (customElements.get(tag) === undefined) customElements.define(tag, part);
  }
}
