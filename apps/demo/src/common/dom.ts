type Child = Node | string | undefined;

/** Attributes, or with `on…` what to do at an event. `undefined` and `false` leave it out, `true` sets it empty. */
type Attributes = Record<string, string | number | boolean | ((event: never) => void) | undefined>;

/** Makes an element. Strings become text nodes, never HTML. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as (event: Event) => void);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  element.append(...children.flat().filter((child) => child !== undefined));
  return element;
}

/** A word out of data, whose direction is its own. */
export const data = (text: string, tag: 'bdi' | 'code' = 'bdi') => h(tag, { dir: 'auto' }, text);
