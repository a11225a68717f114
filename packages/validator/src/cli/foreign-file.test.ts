import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeReport, REPORT_FORMATS } from '../report/index.ts';
import { aFinding, manyFindings, someOptions } from '../report/testing/findings.ts';
import { keepForeign } from './foreign-file.ts';
import { messagesIn } from './messages/index.ts';
import { makeTestWorld, type TestWorld } from './testing/test-world.ts';
import type { World } from './world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await makeTestWorld();
});
afterAll(() => world.remove());

/** Would a report take the place of this? */
async function isReplaced(content: string | Uint8Array): Promise<boolean> {
  await world.write('der.fil', content);
  try {
    keepForeign('der.fil', { folder: world.folder } as World, messagesIn('en'));
    return true;
  } catch {
    return false;
  }
}

describe.each(['en', 'nb'] as const)(
  'a report takes the place of one that was made before, in %s:',
  (lang) => {
    const gaps = { unreadable: ['a.yaml'], crashes: [{ code: 'hours/overlap' }], hasUnaskedLinks: true };
    test.each(REPORT_FORMATS)('%s, whatever was found', async (format) => {
      for (const findings of [[], [aFinding()], manyFindings(3, { severity: 'info' }), manyFindings(1_500)])
        for (const more of [
          {},
          gaps,
          { color: true },
          { subject: { files: 1, organizations: 0, services: 1 } },
        ])
          expect(await isReplaced(makeReport(format, findings, someOptions({ lang, ...more })))).toBe(true);
    });

    test.each(['text', 'json', 'markdown'])('the rules as %s, all and some', async (format) => {
      for (const names of [[], ['service/stale'], ['hours', 'text/*']]) {
        const { out } = await world.run(['rules', ...names, '--format', format, '--lang', lang]);
        expect(await isReplaced(out)).toBe(true);
      }
    });

    test.each([['--format', 'text'], ['--format', 'json'], ['--format', 'markdown'], ['--ics']])(
      'a review with %s %s, with something due and nothing',
      async (...words) => {
        for (const today of ['2026-06-15', '2026-11-25']) {
          const run = ['review', '@/katalog', '--today', today, '--lang', lang, ...words];
          const { out } = await world.run(run);
          expect(out).not.toBe('');
          expect(await isReplaced(out)).toBe(true);
        }
      },
    );
  },
);

test('what --fix would change takes the place of what it would have changed before, in colours too', async () => {
  const diff = '--- katalog/a b.yaml\n+++ katalog/a b.yaml\n@@ -1,1 +1,1 @@\n-a\n+b\n';
  expect(await isReplaced(diff)).toBe(true);
  expect(await isReplaced(diff.replace(/^([+-].*)$/gm, '\u001B[32m$1\u001B[0m'))).toBe(true);
});

test('of an empty file nothing is lost, and a folder is told by whoever writes', async () => {
  expect(await isReplaced('')).toBe(true);
  expect(await isReplaced(' \n')).toBe(true);
  await mkdir(join(world.folder, 'mappe'));
  const say = messagesIn('en');
  expect(() => keepForeign('mappe', { folder: world.folder } as World, say)).not.toThrow();
  expect(() => keepForeign('ingen', { folder: world.folder } as World, say)).not.toThrow();
});

describe('a report does not take the place of', () => {
  const directory = '{"kind":"service-directory","id":"x","languages":["nb"],"services":[]}';
  const sarif = makeReport('sarif', [], someOptions()).replaceAll('service-directory', 'eslint');
  test.each([
    ['a directory', directory],
    ['a directory laid out', JSON.stringify(JSON.parse(directory), null, 2)],
    ['a directory as NDJSON', `${directory}\n{"id":"a"}\n`],
    ['a list of records', '[\n  {\n    "id": "a",\n    "name": { "nb": "A" }\n  }\n]\n'],
    ['a record of YAML', 'id: havn\nname:\n  nb: Havn\nneeds: [food]\n'],
    ['a table', 'Navn;Telefon\nHavn;55 00 00 01\n'],
    ['a spreadsheet', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 8, 0, 0x21, 0])],
    ['a page', '<!DOCTYPE html>\n<html lang="nb"><body><footer>Havn 2026</footer></body></html>\n'],
    ['notes that tell how to use this', '# Havn\n\nRun service-directory check, then read "findings".\n'],
    ['notes of what was checked', '# Log\n\nChecked 3 services by phone. Checked 12 places.\n'],
    ['a calendar of others', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Havn//EN\r\nEND:VCALENDAR\r\n'],
    ['a patch between two files', '--- a/katalog.yaml\n+++ b/katalog.yaml\n@@ -1 +1 @@\n-a\n+b\n'],
    ['a report of another program', sarif],
    ['a list of known findings', '{\n"version": 1,\n"findings": [\n]\n}\n'],
    ['settings', '{ "lang": "nb", "rules": { "service/stale": "off" } }\n'],
  ])('%s', async (_, content) => expect(await isReplaced(content)).toBe(false));
});
