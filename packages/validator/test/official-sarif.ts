import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/**
 * The schema of the OASIS committee for SARIF 2.1.0 (rtm.5, that of the approved standard), as Microsoft's own package of
 * test matchers holds it.
 */
export const officialSarif = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
) as Readonly<Record<string, unknown>>;

// It is of JSON Schema draft 4: it says no word that draft 7 reads in another way, its own name aside. One of its patterns
// is none in Unicode mode.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const { $schema: _draft, id: _name, ...asDraft7 } = officialSarif;

/** Is a value a SARIF log by the official schema? Its `errors` say why not. */
export const isSarif = ajv.compile(asDraft7);
