/** How Vitest and Storybook find the sources, so that both see the same. Only the words of the schema are built first. */

const schema = (path) => new URL(`../../schema/src/${path}`, import.meta.url).pathname;

/** Vite's `resolve.alias`: the sources of the schema instead of its build. */
export const SCHEMA_SOURCES = [
  { find: /^@service-directory\/schema\/(locales|search-words)\/(.*)$/, replacement: schema('$1/$2.ts') },
  { find: /^@service-directory\/schema$/, replacement: schema('index.ts') },
];

/** Vite's `optimizeDeps.include`: what is found later makes it load the page anew, in the middle of a test. */
export const LIBRARIES = [
  '@mapbox/vector-tile',
  '@noble/ed25519',
  '@noble/hashes/sha2.js',
  'axe-core',
  'leaflet/dist/leaflet-src.esm.js',
  'lit',
  'lit/decorators.js',
  'lit/directives/repeat.js',
  'pbf',
  'pmtiles',
  'supercluster',
  'uqr',
  'uuid',
];
