/** Uses the two entries of the validator. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { rules, validate } from '@service-directory/validator';
import { checkFiles, readSource } from '@service-directory/validator/node';

const options = { today: '2026-11-24' };
const errorsIn = ({ findings }) => findings.filter(({ severity }) => severity === 'error');
const readJson = async (name) => JSON.parse(await readFile(new URL(name, import.meta.url), 'utf8'));

assert.ok(rules.length > 0);
assert.deepEqual(errorsIn(validate(await readJson('directory.json'), options)), []);
assert.notDeepEqual(errorsIn(validate(await readJson('broken.json'), options)), []);

assert.equal((await readSource('directory.json')).directory.id, 'example');
const { findings, crashes, unreadable } = await checkFiles(['directory.json', 'broken.json'], options);
assert.deepEqual([crashes, unreadable], [[], []]);
assert.deepEqual([...new Set(errorsIn({ findings }).map(({ file }) => file))], ['broken.json']);
