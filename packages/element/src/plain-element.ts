/** The base of elements that do without Lit; on a server, where nothing is drawn, an empty class stands in its place. */
export const PlainElement = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;
