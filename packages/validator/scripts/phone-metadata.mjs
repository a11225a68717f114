/**
 * For esbuild: what libphonenumber knows of the numbers of each country, without how they are written there, which is half of it:
 * we only ask whether a number can be dialled.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** tsup leaves out what it is not told to ask plugins for. */
export const PHONE_METADATA = /^libphonenumber-js\/min\/metadata$/;

/** Where a country keeps the ways of writing its numbers: version 4 of the metadata is a list without names. */
const VERSION = 4;
const FORMATS = 4;
/** What is written before a number that is called from abroad, and before an extension. */
const PREFIX_ABROAD = 12;
const EXTENSION = 13;

/** Keeps the notice that the licence asks for. */
const NOTICE =
  '/*! metadata of libphonenumber-js, MIT License, Copyright (c) 2016 @catamphetamine, shortened */';

/** A list without the empty ones at its end, which are read as if they were not there. */
const withoutEmptyEnd = (list) => list.slice(0, list.findLastIndex((value) => value !== 0) + 1);

function shorten(country) {
  const short = [...country];
  for (const index of [FORMATS, PREFIX_ABROAD, EXTENSION]) if (short.length > index) short[index] = 0;
  return withoutEmptyEnd(short);
}

const shortenAll = (countries) =>
  Object.fromEntries(Object.entries(countries).map(([code, country]) => [code, shorten(country)]));

/** The metadata without formats. */
export async function shortMetadata() {
  const metadata = JSON.parse(await readFile(require.resolve('libphonenumber-js/min/metadata'), 'utf8'));
  if (metadata.version !== VERSION)
    throw new Error(`libphonenumber has metadata of version ${metadata.version}, not ${VERSION}.`);
  return {
    ...metadata,
    countries: shortenAll(metadata.countries),
    nonGeographic: shortenAll(metadata.nonGeographic),
  };
}

/** @type {import('esbuild').Plugin} */
export const phoneMetadata = {
  name: 'phone-metadata',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: PHONE_METADATA }, ({ path }) => ({
      path,
      namespace: 'phone-metadata',
      sideEffects: false,
    }));
    onLoad({ filter: PHONE_METADATA, namespace: 'phone-metadata' }, async () => ({
      contents: `${NOTICE}\nexport default ${JSON.stringify(await shortMetadata())};`,
      loader: 'js',
    }));
  },
};
