/**
 * Draws the list on a server, see docs/frameworks.md. Needs `@lit-labs/ssr`.
 * @packageDocumentation
 */

export { prerenderedStyles } from './list-styles.ts';
export { renderDirectory, type RenderedDirectory, type RenderOptions } from './render-directory.ts';
export type { TagAttributes } from './tag.ts';
