/** Looking through shadow roots, for tests and stories alike. */

/**
 * The first thing of a kind below an element, inside shadow roots too.
 * @param text what its words begin with
 */
export function find(root: ParentNode, selector: string, text?: string): HTMLElement | undefined {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(selector) && (text === undefined || element.textContent.trim().startsWith(text)))
      return element;
    const inside = element.shadowRoot === null ? undefined : find(element.shadowRoot, selector, text);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
