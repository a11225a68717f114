/** Nothing is depended on that nobody decided on, and nothing under a licence that nobody read. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ALLOWED, EXCEPTIONS, LICENCES_OF_TOOLS, LICENCES_TO_SHIP } from './allowed.mjs';
import { dependenciesPage, PAGE } from './page.mjs';
import { directDependencies, installedPackages } from './read-dependencies.mjs';

const direct = directDependencies();
const installed = installedPackages();

/** Why a package may not be there; undefined when it may. */
function refusalOf({ name, licence, ships }) {
  const exception = Object.hasOwn(EXCEPTIONS, name) ? EXCEPTIONS[name] : undefined;
  if (exception !== undefined && exception.licence === licence && (exception.ships || !ships))
    return undefined;
  if ((ships ? LICENCES_TO_SHIP : LICENCES_OF_TOOLS).includes(licence)) return undefined;
  return `${name} is under ${licence ?? 'no licence that is told'}${ships ? ', and is published with ours' : ''}`;
}

test('every package that a manifest names is allowed, with a reason, and every reason is of one that is there', () => {
  assert.deepEqual(
    [...direct.keys()].sort(),
    Object.keys(ALLOWED).sort(),
    'List it in scripts/dependencies/allowed.mjs with the reason, or take it out there.',
  );
  for (const [name, why] of Object.entries(ALLOWED)) assert.ok(why.length > 8, name);
});

test('every package that is installed is under a licence that is allowed', () => {
  assert.ok(installed.length > 500);
  assert.deepEqual(installed.map(refusalOf).filter(Boolean), []);
});

test('every exception is of a package that is there, under that licence', () => {
  for (const [name, { licence }] of Object.entries(EXCEPTIONS))
    assert.ok(
      installed.some((one) => one.name === name && one.licence === licence),
      `${name} is no longer there, or under another licence: take it out of the exceptions.`,
    );
});

test('a licence that nobody read is refused, and one for tools does not ship', () => {
  assert.match(refusalOf({ name: 'x', licence: 'GPL-3.0-only', ships: false }), /GPL/);
  assert.match(refusalOf({ name: 'x', licence: 'MPL-2.0', ships: true }), /published/);
  assert.match(refusalOf({ name: 'opening_hours', licence: 'LGPL-3.0-only', ships: true }), /published/);
  assert.equal(refusalOf({ name: 'x', licence: 'MPL-2.0', ships: false }), undefined);
});

test('what is installed comes from the registry, with a hash', () => {
  const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
  for (const [path, { link, integrity, resolved }] of Object.entries(packages)) {
    if (!path.includes('node_modules/') || link === true) continue;
    assert.match(integrity ?? '', /^sha512-/, `${path} has no hash.`);
    assert.equal(resolved, undefined, `${path} names where it was downloaded.`);
  }
});

test('the page is what the list says', async () => {
  assert.equal(
    readFileSync(PAGE, 'utf8'),
    await dependenciesPage(),
    'Run `node scripts/dependencies/page.mjs` and commit what it writes.',
  );
});
