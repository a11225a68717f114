import { afterEach, beforeEach, expect, test } from 'vitest';
import { BrowserFolder } from '../testing/browser-folder.ts';
import { placeEditor, press, wait } from '../testing/editor-page.ts';
import { until } from '../testing/until.ts';

const HEAD = 'kind: service-directory\nid: x\nname: Prøve\nlanguages: [nb]\n';
const PHONE = '  # fast, hele døgnet\n  - channel: phone   # spør etter vakta\n    value: "1"\n';
const EMAIL = '  # bare kontoret\n  - {channel: email, value: a@b.example}   # leses mandager\n';
const service = (...contacts: string[]) =>
  `id: a\nname: Kafeen\ncontacts:\n${contacts.join('')}sources: []\n`;

let folder: BrowserFolder;

beforeEach(async () => {
  folder = await BrowserFolder.create();
  await folder.write('directory.yaml', HEAD);
  await folder.write('services/a.yaml', service(PHONE, EMAIL));
  Object.assign(window, { showDirectoryPicker: () => Promise.resolve(folder.handle) });
});

afterEach(async () => {
  document.body.replaceChildren();
  await folder.dispose();
});

test('an item that is moved up is saved with its remarks, as it was written', async () => {
  placeEditor('nb');
  await press('Åpne en mappe');
  (await wait('li .name', 'Kafeen')).click();
  (await wait('#f-services-0-contacts-1 button', 'Flytt')).click();
  await press('Lagre');
  await until(async () => expect(await folder.read('services/a.yaml')).toBe(service(EMAIL, PHONE)));
});
