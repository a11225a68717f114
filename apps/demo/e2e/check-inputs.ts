import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** An invented directory without mistakes, as a source folder. */
const FIXTURE = fileURLToPath(new URL('../../../packages/validator/test/fixtures/vestbyen', import.meta.url));

/** Invented lists, as spreadsheet programs write them. */
export const SPREADSHEETS = fileURLToPath(
  new URL('../../../packages/convert/test/fixtures', import.meta.url),
);

/** Drops files or folders of this machine on the middle of the page, as from a file manager. */
export async function drop(page: Page, ...files: string[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 2, height: 2 };
  const point = { x: width / 2, y: height / 2 };
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', { type, ...point, data });
  await client.detach();
}

/** Writes a file for a test and gives its path. */
export async function write(path: string, text: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}

/** A copy of the invented directory at `folder`, with something replaced in one of its files. */
export async function copyFixture(
  folder: string,
  edits: readonly { file: string; from: string | RegExp; to: string }[] = [],
): Promise<string> {
  await cp(FIXTURE, folder, { recursive: true });
  for (const { file, from, to } of edits) {
    const path = `${folder}/${file}`;
    const text = await readFile(path, 'utf8');
    if (text.replace(from, to) === text) throw new Error(`${file} holds nothing like ${String(from)}.`);
    await writeFile(path, text.replace(from, to));
  }
  return folder;
}

/** A directory in one file, with a service each of these. The days are those of the tests' clock. */
export const directoryOf = (services: readonly object[]) => ({
  kind: 'service-directory',
  schemaVersion: '1.0',
  id: 'prove',
  name: 'Prøvekatalogen',
  publisher: { name: 'Prøvenettverket', reportUrl: 'https://prove.example.org/feil' },
  license: 'CC0-1.0',
  country: 'NO',
  timeZone: 'Europe/Oslo',
  languages: ['nb'],
  updatedOn: '2026-11-20',
  organizations: [{ id: 'nettverket', name: 'Prøvenettverket' }],
  services,
});

export const serviceOf = (id: string, fields: object = {}) => ({
  id,
  organizationIds: ['nettverket'],
  name: `Prøvetjenesten ${id}`,
  summary: 'Hjelp.',
  needs: ['food'],
  access: { residenceStatus: { value: 'not-asked', basis: 'stated', sourceIds: ['nettsiden'] } },
  contacts: [{ channel: 'phone', value: '+4722990000' }],
  sources: [
    {
      id: 'nettsiden',
      url: 'https://prove.example.org/',
      retrievedOn: '2026-11-20',
      supports: ['access.residenceStatus', 'contacts'],
    },
  ],
  verification: { lastVerifiedOn: '2026-11-20', method: 'phone', confidence: 'high' },
  ...fields,
});
