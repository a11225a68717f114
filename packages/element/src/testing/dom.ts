/** Looking through shadow roots, for tests and stories alike. */

/** Every element below a node that fits a selector, inside shadow roots too, in the order of the tree. */
export function all<E extends Element = HTMLElement>(node: ParentNode | Element, selector: string): E[] {
  const roots: (ParentNode | ShadowRoot)[] = [node];
  if (node instanceof Element && node.shadowRoot !== null) roots.unshift(node.shadowRoot);
  return roots.flatMap((root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element as E] : []),
      ...(element.shadowRoot === null ? [] : all<E>(element.shadowRoot, selector)),
    ]),
  );
}

export function one<E extends Element = HTMLElement>(node: ParentNode | Element, selector: string): E {
  const [found] = all<E>(node, selector);
  if (found === undefined) throw new Error(`Nothing fits «${selector}».`);
  return found;
}
