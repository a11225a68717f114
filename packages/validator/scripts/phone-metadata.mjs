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

/** The countries one calling code after the other, each list in its own order: the first is that of a number that does not tell. */
const byCallingCode = ({ country_calling_codes: codes, countries }) =>
  Object.fromEntries(
    Object.values(codes)
      .flat()
      .map((country) => [country, countries[country]]),
  );

/** The metadata without formats. */
async function shortMetadata() {
  const metadata = JSON.parse(await readFile(require.resolve('libphonenumber-js/min/metadata'), 'utf8'));
  if (metadata.version !== VERSION)
    throw new Error(`libphonenumber has metadata of version ${metadata.version}, not ${VERSION}.`);
  return {
    ...metadata,
    countries: shortenAll(byCallingCode(metadata)),
    nonGeographic: shortenAll(metadata.nonGeographic),
  };
}

/** A digit in a pattern, as JSON has it, and the letter written instead of it, which stands nowhere else in the metadata. */
const DIGIT = String.raw`\\d`;
const LETTER = 'd';

/** The same as a module, a kilobyte shorter once compressed: each digit is a letter, and the countries tell the calling codes. */
async function metadataModule() {
  const { country_calling_codes: codes, ...short } = await shortMetadata();
  const json = JSON.stringify(short);
  if (json.replaceAll(DIGIT, '').includes(LETTER))
    throw new Error(`libphonenumber has the letter ${LETTER} in its metadata.`);
  return `${NOTICE}
const digits = (_, value) => (value.replaceAll ? value.replaceAll('${LETTER}', '${DIGIT}') : value);
const short = JSON.parse(${JSON.stringify(json.replaceAll(DIGIT, LETTER))}, digits);
const codes = {};
for (const country in short.countries) (codes[short.countries[country][0]] ??= []).push(country);
export default { ...short, country_calling_codes: codes };`;
}

/** What the plugin makes of the metadata, loaded. */
export const loadedMetadata = async () =>
  (await import(`data:text/javascript,${encodeURIComponent(await metadataModule())}`)).default;

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
      contents: await metadataModule(),
      loader: 'js',
    }));
  },
};
