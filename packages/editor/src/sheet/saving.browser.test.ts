import { fromSpreadsheet, readWorkbook } from '@service-directory/convert/spreadsheet';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { find } from '../testing/dom.ts';
import { noteDownloads } from '../testing/downloads.ts';
import { focused, placeEditor, press, type, wait } from '../testing/editor-page.ts';
import { until } from '../testing/until.ts';

const HEADINGS =
  'Navn;Hvem driver;Kort beskrivelse;Hjelper med;Pris;Telefon;Synlighet;Poststed;Eier i systemet';
const CSV = `${HEADINGS}\r\nKafeen;Nettverket;Varm mat;Mat;nei;22 99 00 00;Åpen adresse;Oslo;Kari\r\n`;

let folder: FileSystemDirectoryHandle;
let handle: FileSystemFileHandle;

async function write(text: string): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
}
const bytesThere = async () => new Uint8Array(await (await handle.getFile()).arrayBuffer());

/** What the browser is asked to save, by the name of the file. */
let downloads: ReadonlyMap<string, Blob>;

beforeEach(async () => {
  const root = await navigator.storage.getDirectory();
  folder = await root.getDirectoryHandle(crypto.randomUUID(), { create: true });
  handle = await folder.getFileHandle('liste.csv', { create: true });
  await write(CSV);
  downloads = noteDownloads();
  Object.assign(window, { showOpenFilePicker: () => Promise.resolve([handle]) });
});

afterEach(async () => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(folder.name, { recursive: true });
});

async function openList(lang: 'nb' | 'en' = 'en') {
  const editor = placeEditor(lang, { checkUrl: '/check/' });
  await press(lang === 'nb' ? 'Åpne en fil' : 'Open a file');
  await wait('service-directory-editor-sheet');
  return editor;
}

async function edit(name: string): Promise<void> {
  const list = await wait('service-directory-editor-list');
  (
    await until(() => find(list.shadowRoot ?? list, 'li button') ?? Promise.reject(new Error('no list')))
  ).click();
  type(await wait('#f-services-0-name'), name);
}

const serviceIn = (bytes: Uint8Array, name: string) => {
  const { workbook } = readWorkbook(bytes, { name });
  return workbook === undefined ? undefined : fromSpreadsheet(workbook).output.services[0];
};

test('what was not understood in a spreadsheet is told with its cell when it is opened', async () => {
  await openList();
  const notice = await wait('details summary', '6 things to know');
  const told = notice.parentElement?.textContent.replace(/\s+/g, ' ') ?? '';
  expect(told).toContain('cell E2: “nei” does not say enough in “Pris”.');
  expect(told).toContain('“Eier i systemet” is not known and was not taken over.');
});

test('saving asks as what, tells what is not written, and downloads a spreadsheet that opens as the same', async () => {
  const editor = await openList();
  await edit('Nattkafeen');
  await press('Save');
  await until(() => expect(focused()?.textContent).toBe('As what is it to be saved?'));
  const panel = await wait('service-directory-editor-save-as');
  await until(() => expect(panel.shadowRoot?.textContent).toContain('the column «Eier i systemet» (1 cell)'));
  expect(panel.shadowRoot?.textContent).toContain('It becomes liste.csv.');
  const heading = find(panel.shadowRoot ?? panel, 'h3', 'This is in the directory and will not be');
  expect(heading?.parentElement?.textContent.replace(/\s+/g, ' ')).toContain('Languages: nb');
  await press('Download');
  await until(() => expect(editor.hasUnsaved).toBe(false));
  await until(() => expect(find(document.body, '.state')?.textContent).toContain('Saved, but for what'));
  const bytes = new Uint8Array(await (downloads.get('liste.csv') ?? new Blob()).arrayBuffer());
  expect(serviceIn(bytes, 'liste.csv')).toMatchObject({ name: 'Nattkafeen', needs: ['food'] });
  expect(new TextDecoder().decode(await bytesThere())).toBe(CSV);
  await until(() => expect(focused()?.textContent).toBe('What comes next?'));
});

test('the file that was opened is written over only when the person has agreed', async () => {
  const editor = await openList();
  await edit('Nattkafeen');
  await press('Save as a spreadsheet or JSON');
  await press('Write over liste.csv');
  await wait('[role=alert]', 'First tick that you have read');
  expect(focused()?.id).toBe('agree');
  expect(editor.hasUnsaved).toBe(true);
  expect(new TextDecoder().decode(await bytesThere())).toBe(CSV);
  (focused() as HTMLInputElement).click();
  await press('Write over liste.csv');
  await until(() => expect(editor.hasUnsaved).toBe(false));
  expect(serviceIn(await bytesThere(), 'liste.csv')).toMatchObject({ name: 'Nattkafeen' });
  expect(downloads.size).toBe(0);
  // What was hers is gone from the file now: it is not told again, and she may go on.
  type(await wait('#f-services-0-name'), 'Nattkafeen igjen');
  await press('Save');
  const panel = await wait('service-directory-editor-save-as');
  await until(() => expect(panel.shadowRoot?.textContent).toContain('It becomes liste.csv'));
  expect(panel.shadowRoot?.textContent).not.toContain('Eier i systemet');
});

test('a spreadsheet that somebody else has changed meanwhile is not written over', async () => {
  const editor = await openList();
  await edit('Nattkafeen');
  await press('Save');
  (await wait('#agree')).click();
  await write(`${CSV}Ny;;;;;;;;\r\n`);
  await press('Write over liste.csv');
  await wait('[role=alert]', 'liste.csv has been changed by something else');
  expect(editor.hasUnsaved).toBe(true);
  expect(new TextDecoder().decode(await bytesThere())).toContain('Ny;');
});

test('one that holds everything can be chosen, and JSON', async () => {
  const editor = await openList();
  await edit('Nattkafeen');
  await press('Save');
  await press('Spreadsheet with a sheet for each', 'label');
  const panel = await wait('service-directory-editor-save-as');
  await until(() => expect(panel.shadowRoot?.textContent).not.toContain('This is in the directory and'));
  // Another file than the one that was opened: it takes nobody's place.
  expect(find(document.body, 'button', 'Write over')).toBeUndefined();
  await press('Download');
  await until(() => expect(downloads.has('liste.xlsx')).toBe(true));
  await press('Save as a spreadsheet or JSON');
  await press('File of JSON', 'label');
  await press('Download');
  await until(() => expect(downloads.has('directory.json')).toBe(true));
  expect(await downloads.get('directory.json')?.text()).toContain('"Nattkafeen"');
  expect(editor.hasUnsaved).toBe(false);
});

test('cancelling saves nothing and puts the focus back', async () => {
  const editor = await openList();
  await edit('Nattkafeen');
  await press('Save');
  await press('Cancel');
  await until(() => expect(focused()?.textContent.trim()).toBe('Save as a spreadsheet or JSON'));
  expect([editor.hasUnsaved, downloads.size]).toEqual([true, 0]);
});

test.each(['nb', 'en'] as const)('axe finds nothing in what is asked and told, in %s', async (lang) => {
  await openList(lang);
  (await wait('details summary', lang === 'nb' ? '6 ting å vite' : '6 things')).click();
  await press(lang === 'nb' ? 'Lagre som regneark' : 'Save as a spreadsheet');
  await wait('#agree');
  const look = async () => {
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  };
  await look();
  await press(lang === 'nb' ? 'Last ned' : 'Download');
  await until(() => expect(downloads.size).toBe(1));
  const next = await wait('service-directory-editor-next');
  await until(() => expect(find(next.shadowRoot ?? next, 'a')?.getAttribute('href')).toMatch(/\/check\/$/));
  await look();
});
