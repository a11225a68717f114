/** What has the focus, looked for inside shadow roots; undefined when nothing has. */
export function deepFocus(): Element | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === null || active === document.body || active === document.documentElement
    ? undefined
    : active;
}
