/** Uses the main entry of the schema package where nothing else is installed, zod neither. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { openingStatus, queryServices, readDirectory } from '@service-directory/schema';

const { directory, problems } = readDirectory(
  JSON.parse(await readFile(new URL('directory.json', import.meta.url), 'utf8')),
);
assert.deepEqual(problems, []);

/** A Tuesday at noon in Oslo. */
const at = Date.parse('2026-11-24T12:00:00+01:00');
const { results } = queryServices({ noPapers: true }, directory, { at, lang: 'en' });
assert.deepEqual(
  results.map(({ service }) => service.id),
  ['havna-health'],
);

const status = openingStatus(directory.services[0].openingHours, { at, timeZone: 'Europe/Oslo' });
assert.equal(status.state, 'open');
assert.equal(status.changesAt, '2026-11-24T14:00:00.000Z');

await assert.rejects(import('zod'), { code: 'ERR_MODULE_NOT_FOUND' });
