/** What the walk asks of a page, as text that every engine can run: shadow roots are looked into. */

/**
 * All that fits a selector, inside shadow roots too, in the order of the tree, and the first of them. ` >>> ` in a
 * selector goes down into what fits its first part, over the borders of shadow roots.
 */
const PRELUDE = `
const below = (root, selector) => [...(root.shadowRoot?.children ?? []), ...root.children].flatMap((part) => [
  ...(part.matches(selector) ? [part] : []),
  ...below(part, selector),
]);
const all = (path, root = document) =>
  path.split(' >>> ').reduce((roots, selector) => roots.flatMap((one) => below(one, selector)), [root]);
const one = (path, root) => all(path, root)[0];
const words = (part) => (part?.textContent ?? '').replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim();
`;

/**
 * The text of a function body that is given `args` and may use `all`, `one` and `words`.
 * @param {string} body such as `return words(one('h1'))`
 */
export const inPage = (body, ...args) => `${PRELUDE}
const args = ${JSON.stringify(args)};
${body}`;
