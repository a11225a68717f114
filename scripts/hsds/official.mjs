#!/usr/bin/env node
/**
 * Checks our HSDS 3.1 against the official schemas and examples, which are not in this repository: they are CC BY-SA 4.0, by
 * Open Referral (github.com/openreferral/specification). See docs/hsds-profile/official-examples.md.
 *
 *   node scripts/hsds/official.mjs <folder with schema/ and examples/> [file of a directory or of HSDS to check…]
 *
 * Each official example is read, written again and validated; what differs after that is printed. So is a directory given
 * as a file. Exits 1 when an export does not validate, 2 when it could not run. Needs built packages.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { differences } from './differences.mjs';

const { fromHsds, fromHsdsTables, toHsds, toHsdsTables } = await import('@service-directory/convert');

const [folder, ...files] = process.argv.slice(2);
if (folder === undefined) {
  console.error('official: name the folder that holds schema/ and examples/ of HSDS 3.1');
  process.exit(2);
}
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The official schemas, which name each other by file. */
function loadSchemas() {
  const ajv = new Ajv.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const schemas = join(folder, 'schema');
  for (const file of readdirSync(schemas)) {
    if (!file.endsWith('.json') || file === 'openapi.json') continue;
    const { example: _example, ...schema } = readJson(join(schemas, file));
    ajv.addSchema(schema, file);
  }
  return ajv;
}

const ajv = loadSchemas();
let findings = 0;

function validate(kind, object, where) {
  const check = ajv.getSchema(`${kind}.json`);
  if (check(object)) return;
  for (const { instancePath, message } of check.errors) {
    findings += 1;
    console.log(`  not valid: ${where}${instancePath}: ${message}`);
  }
}

/** Checks every form in which we write a directory. */
function validateAll(directory) {
  const page = toHsds(directory).output;
  page.contents.forEach((service, index) => validate('service', service, `contents/${index}`));
  toHsds(directory, { shape: 'services' }).output.forEach((service, index) =>
    validate('service', service, index),
  );
  toHsds(directory, { shape: 'organizations' }).output.forEach((organization, index) => {
    validate('organization', organization, index);
    (organization.services ?? []).forEach((service, at) =>
      validate('service', service, `${index}/services/${at}`),
    );
  });
  return page;
}

const tell = (losses) => {
  for (const { path, reason } of losses) console.log(`  told: ${reason} ${path}`);
};

/** What of an example stands in our export, whatever object it stood in. */
function compare(example, directory) {
  if (directory.services.length + directory.organizations.length === 0) return;
  const list = Array.isArray(example?.contents) ? example.contents : [example];
  const page = toHsds(directory).output;
  const trees = toHsds(directory, { shape: 'organizations' }).output;
  for (const one of list) {
    const isAtLocation = one.service !== undefined;
    const written = isAtLocation
      ? page.contents.flatMap((service) =>
          (service.service_at_locations ?? []).map((place) => ({ ...place, service })),
        )
      : [...page.contents, ...trees];
    const same = written.find(({ id }) => id === one.id) ?? (isAtLocation ? written[0] : undefined);
    if (same === undefined) console.log(`  not written again: ${one.id}`);
    else for (const line of differences(one, same)) console.log(`  differs: ${line}`);
  }
}

const options = { country: 'GB', timeZone: 'Europe/London', language: 'en', today: '2024-10-10' };
const examples = join(folder, 'examples');
for (const file of readdirSync(examples).filter((name) => name.endsWith('.json'))) {
  console.log(file);
  const example = readJson(join(examples, file));
  const { output, losses } = fromHsds(example, options);
  tell(losses);
  validateAll(output);
  if (example.id !== undefined || Array.isArray(example.contents)) compare(example, output);
}

console.log('csv/');
const csv = Object.fromEntries(
  readdirSync(join(examples, 'csv')).map((name) => [name, readFileSync(join(examples, 'csv', name), 'utf8')]),
);
const tables = fromHsdsTables(csv, options);
tell(tables.losses);
validateAll(tables.output);
const again = toHsdsTables(tables.output).output;
for (const name of Object.keys(csv).filter((one) => !(one in again)))
  console.log(`  not written again: ${name}`);

for (const file of files) {
  console.log(file);
  const document = readJson(file);
  const directory = document.kind === 'service-directory' ? document : fromHsds(document).output;
  const page = validateAll(directory);
  console.log(`  ${page.total_items} services`);
}
console.log(`${findings} finding(s)`);
process.exit(findings > 0 ? 1 : 0);
