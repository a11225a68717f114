import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ServiceDirectoryEditor } from '../service-directory-editor.ts';
import { BrowserFolder } from '../testing/browser-folder.ts';
import { find } from '../testing/dom.ts';
import { noteDownloads } from '../testing/downloads.ts';
import { focused, placeEditor, press, type, wait } from '../testing/editor-page.ts';
import { until } from '../testing/until.ts';

const HEAD = "kind: service-directory\nschemaVersion: '1.1'\nid: x\nname: {nb: Prøve}\nlanguages: [nb]\n";
const THEIRS = 'id: b\nname: B theirs # by a colleague\n';

let folder: BrowserFolder;

beforeEach(async () => {
  folder = await BrowserFolder.create();
  await folder.write('directory.yaml', HEAD);
  for (const id of ['a', 'b', 'c'])
    await folder.write(`services/${id}.yaml`, `id: ${id}\nname: ${id.toUpperCase()}\n`);
  Object.assign(window, { showDirectoryPicker: () => Promise.resolve(folder.handle) });
});

afterEach(async () => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  await folder.dispose();
});

async function openFolder(): Promise<ServiceDirectoryEditor> {
  const editor = placeEditor('en');
  await press('Open a folder');
  await wait('service-directory-editor-due');
  return editor;
}

/** Writes into a field of a service, found by its name in the list. */
async function edit(name: string, index: number, field: string, text: string): Promise<void> {
  (await wait('li .name', name)).click();
  type(await wait(`#f-services-${index}-${field}`), text);
}

const panel = () => find(document.body, 'service-directory-editor-left');
const button = (name: string) => wait(`button[aria-label="${name}"]`);

/** C gets another id, and so another file; B is changed here and by somebody else. */
async function saveBesideAColleague(): Promise<ServiceDirectoryEditor> {
  const editor = await openFolder();
  await edit('C', 2, 'id', 'zz');
  await edit('B', 1, 'name', 'B mine');
  await folder.write('services/b.yaml', THEIRS);
  await press('Save');
  await wait('h2', 'One file was not saved');
  await until(() => expect(focused()?.id).toBe('left'));
  return editor;
}

test('one file that somebody else has changed stops no other, and nothing goes before it has arrived', async () => {
  const editor = await saveBesideAColleague();
  expect(await folder.read('services/c.yaml')).toBeUndefined();
  expect(await folder.read('services/zz.yaml')).toBe('id: zz\nname: C\n');
  expect(await folder.read('services/b.yaml')).toBe(THEIRS);
  expect(panel()?.shadowRoot?.textContent).toContain('services/b.yaml has been changed by something else');
  expect(editor.hasUnsaved).toBe(true);
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations).toEqual([]);
});

test('the own file is written over theirs when the person says so', async () => {
  const editor = await saveBesideAColleague();
  (await button('Write over it with mine: services/b.yaml')).click();
  await until(() => expect(editor.hasUnsaved).toBe(false));
  expect(await folder.read('services/b.yaml')).toBe('id: b\nname: B mine\n');
  await until(() => expect(panel()).toBeUndefined());
});

test('theirs is taken when the person says so, and undoing brings the own one back', async () => {
  const editor = await saveBesideAColleague();
  (await button('Take the one that is there: services/b.yaml')).click();
  await until(() => expect(editor.hasUnsaved).toBe(false));
  await wait('li .name', 'B theirs');
  await press('Undo');
  await wait('li .name', 'B mine');
  expect(editor.hasUnsaved).toBe(true);
  expect(await folder.read('services/b.yaml')).toBe(THEIRS);
});

test('what is not saved can be downloaded, and is still said not to be saved', async () => {
  const downloads = noteDownloads();
  const editor = await saveBesideAColleague();
  await press('Download what is not saved');
  await wait('[role=alert]', 'Saved among your downloads: b.yaml');
  expect(await downloads.get('b.yaml')?.text()).toBe('id: b\nname: B mine\n');
  expect(editor.hasUnsaved).toBe(true);
  expect(panel()).toBeDefined();
});

test('a file that somebody else has taken away is made again, or goes here too', async () => {
  const editor = await openFolder();
  await edit('B', 1, 'name', 'B mine');
  await edit('A', 0, 'name', 'A mine');
  await folder.remove('services/b.yaml');
  await folder.remove('services/a.yaml');
  await press('Save');
  await wait('h2', '2 files were not saved');
  (await button('Remove it here too: services/a.yaml')).click();
  await wait('h2', 'One file was not saved');
  (await button('Save it anew: services/b.yaml')).click();
  await until(() => expect(editor.hasUnsaved).toBe(false));
  expect(await folder.read('services/b.yaml')).toBe('id: b\nname: B mine\n');
  expect(await folder.read('services/a.yaml')).toBeUndefined();
});
