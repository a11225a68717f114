/**
 * More places that `src` of `<service-directory>` can name, besides files: an API of another system. See docs/plugins.md.
 * @packageDocumentation
 */
export { hsds, type HsdsHead, type HsdsOptions } from './hsds/hsds.ts';
export type { HsdsLimits } from './hsds/limits.ts';
