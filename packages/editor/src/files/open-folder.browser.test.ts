import { afterEach, beforeEach, expect, test } from 'vitest';
import { BrowserFolder } from '../testing/browser-folder.ts';
import { placeEditor, press, type, wait } from '../testing/editor-page.ts';
import { until } from '../testing/until.ts';

const HEAD = `kind: service-directory
schemaVersion: '1.1'
id: prove
name: Prøve
publisher:
  name: Nettverket
  email: post@nettverket.example.org
license: CC0-1.0
country: 'NO'
timeZone: Europe/Oslo
languages: [nb]
updatedOn: '2026-11-20'
`;

let folder: BrowserFolder;

beforeEach(async () => {
  folder = await BrowserFolder.create();
  Object.assign(window, { showDirectoryPicker: () => Promise.resolve(folder.handle) });
});

afterEach(async () => {
  document.body.replaceChildren();
  await folder.dispose();
});

async function openFolder(): Promise<void> {
  placeEditor('nb');
  await press('Åpne en mappe');
}

test('a folder without a record yet has no errors, and a new record becomes a file of its own', async () => {
  await folder.write('directory.yaml', HEAD);
  await folder.write('services/.gitkeep', '');
  await folder.write('organizations/.gitkeep', '');
  await openFolder();
  const state = await wait('.state');
  await until(() => expect(state.textContent).not.toContain('Sjekker'));
  expect(state.textContent).not.toContain('feil');
  await press('Legg til et tilbud');
  type(await wait('form input'), 'Nattkafeen');
  await press('Legg til', 'form button');
  await wait('service-directory-editor-record');
  await press('Lagre');
  await until(async () => expect(await folder.read('services/nattkafeen.yaml')).toContain('id: nattkafeen'));
  expect(await folder.read('directory.yaml')).toBe(HEAD);
});

test('the folder of a project opens with the directory that lies in it, and is saved there', async () => {
  await folder.write('package.json', '{}');
  await folder.write('node_modules/a/directory.json', '{}');
  await folder.write('directory/directory.yaml', HEAD);
  await folder.write('directory/services/a.yaml', 'id: a\nname: Kafeen\n');
  await openFolder();
  (await wait('li .name', 'Kafeen')).click();
  type(await wait('#f-services-0-name'), 'Kafe Natt');
  await press('Lagre');
  await until(async () =>
    expect(await folder.read('directory/services/a.yaml')).toBe('id: a\nname: Kafe Natt\n'),
  );
});

test('a file of a folder that cannot be read is told with its line and what is wrong, as the check does', async () => {
  await folder.write('directory.yaml', HEAD);
  await folder.write('services/a.yaml', 'id: a\nname: Kafeen\n');
  await folder.write('services/dup.yaml', 'id: dup\nname: A\nname: B\n');
  await folder.write('services/syntax.yaml', 'id: [\n');
  await openFolder();
  await wait('li .name', 'Kafeen');
  const notice = await wait('.notice', 'Kan ikke leses, og blir stående');
  await until(() =>
    expect(notice.textContent).toContain(
      'services/dup.yaml, linje 3: Feltet «name» står to ganger i samme post.',
    ),
  );
  expect(notice.textContent).toMatch(/services\/syntax\.yaml, linje \d+: Filen kan ikke leses/);
});

test('a folder among the records is told: what lies in it is no part of the directory', async () => {
  await folder.write('directory.yaml', HEAD);
  await folder.write('services/a.yaml', 'id: a\nname: Kafeen\n');
  await folder.write('services/oslo/b.yaml', 'id: b\nname: Bua\n');
  await openFolder();
  const notice = await wait('.notice', 'Ligger der, men er ikke med i katalogen: services/oslo.');
  expect(notice.textContent).not.toContain('Kan ikke leses');
});

test('a file that is not in UTF-8 is told as one that is not opened, and not as one that was read', async () => {
  await folder.write('directory.yaml', HEAD);
  await folder.write('services/a.yaml', 'id: a\nname: Kafeen\n');
  await folder.write(
    'services/b.yaml',
    new Uint8Array([0xff, 0xfe, ...[...'id: b\n'].flatMap((sign) => [sign.charCodeAt(0), 0])]),
  );
  await openFolder();
  const notice = await wait('.notice', 'Kan ikke leses, og blir stående');
  await until(() =>
    expect(notice.textContent).toContain(
      'services/b.yaml er ikke lagret i UTF-8, og kan derfor ikke redigeres her.',
    ),
  );
  expect(notice.textContent).not.toContain('lest likevel');
});

test('where a file cannot be read, it is not said that nothing has to be checked', async () => {
  await folder.write('directory.yaml', HEAD);
  await folder.write('services/a.yaml', 'id: a\nextra: "unclosed\n');
  await folder.write('services/tom.yaml', '');
  await openFolder();
  const due = await wait('service-directory-editor-due');
  await until(() =>
    expect(due.shadowRoot?.textContent).toContain(
      'disse 2 filene, som er tomme eller ikke kan leses: services/a.yaml, services/tom.yaml.',
    ),
  );
  expect(due.shadowRoot?.textContent).not.toContain('Ingenting må sjekkes');
  expect(due.shadowRoot?.textContent).not.toContain('#1');
});
