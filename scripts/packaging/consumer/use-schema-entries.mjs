/** Uses the other entries of the schema package. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import * as labels from '@service-directory/schema/locales/nb';
import { directorySchema, openingHoursSchema } from '@service-directory/schema/zod';

const readJson = async (url) => JSON.parse(await readFile(new URL(url), 'utf8'));

const directory = await readJson(new URL('directory.json', import.meta.url));
assert.equal(directorySchema.safeParse(directory).success, true);
assert.equal(openingHoursSchema.safeParse({ periods: 'always' }).success, false);

assert.ok(Object.keys(labels).length > 0);

const schema = await readJson(import.meta.resolve('@service-directory/schema/json-schema/directory.json'));
assert.match(schema.$schema, /2020-12/);
assert.ok(schema.required.includes('services'));
