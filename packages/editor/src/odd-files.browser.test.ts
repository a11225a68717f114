import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import type { ServiceDirectoryEditor } from './service-directory-editor.ts';
import { find } from './testing/dom.ts';
import { noteDownloads } from './testing/downloads.ts';
import { focused, placeEditor, press, type, wait } from './testing/editor-page.ts';
import { until } from './testing/until.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

async function begin(checkUrl = ''): Promise<ServiceDirectoryEditor> {
  const editor = placeEditor('en', { checkUrl });
  await wait('button', 'Open a file');
  return editor;
}

/** Drops a file somewhere. @returns whether the browser would have opened it in the place of the page */
function drop(name: string, content: string, target: EventTarget = document.body): boolean {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([content], name));
  const event = new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true });
  return target.dispatchEvent(event);
}

async function open(name: string, content: unknown, checkUrl = ''): Promise<ServiceDirectoryEditor> {
  const editor = await begin(checkUrl);
  drop(name, typeof content === 'string' ? content : JSON.stringify(content));
  return editor;
}

const directory = (rest: object) => ({ kind: 'service-directory', languages: ['nb'], ...rest });

async function expectNoViolations(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test('a service is not added in the place of what is no list: it is told what stands there', async () => {
  const editor = await open('x.json', directory({ services: { a: { id: 'a' } } }));
  await wait('.no-list', '“Services” is no list in x.json: one record with the field a stands there.');
  await press('Add a service');
  const name = (await wait('#new-name')) as HTMLInputElement;
  name.value = 'New';
  await press('Add', 'button[type=submit]');
  await wait('[role=alert]', '“Services” is no list in x.json');
  expect(editor.hasUnsaved).toBe(false);
  await expectNoViolations();
});

test('what stands in the place of a list in a record is shown, and the list when it was emptied', async () => {
  const editor = await open(
    'x.json',
    directory({ services: [{ id: 'a', name: 'A', contacts: 'ring oss' }] }),
  );
  (await wait('li .name', 'A')).click();
  const field = (await wait('#f-services-0-contacts')) as HTMLTextAreaElement;
  expect([field.localName, field.value]).toEqual(['textarea', 'ring oss']);
  type(field, '');
  await until(async () => expect((await wait('#f-services-0-contacts')).localName).toBe('fieldset'));
  expect(editor.hasUnsaved).toBe(true);
  await press('Undo');
  expect(((await wait('textarea#f-services-0-contacts')) as HTMLTextAreaElement).value).toBe('ring oss');
});

test('an item that is no record is shown for what it is, and removed; undoing brings it back', async () => {
  const editor = await open('x.json', directory({ services: [null, 'løst ord', { id: 'a', name: 'A' }] }));
  (await wait('li .name', 'No record: løst ord')).click();
  const page = await wait('service-directory-editor-no-record');
  await until(() => expect(focused()?.textContent).toBe('No record: løst ord'));
  expect(page.shadowRoot?.textContent).toContain('the text “løst ord” stands here');
  await expectNoViolations();
  await press('Remove this record');
  await until(() => expect(find(document.body, 'li .name', 'No record: løst ord')).toBeUndefined());
  await wait('li .name', 'No record: null');
  await press('Undo');
  await wait('service-directory-editor-no-record h2, h2', 'No record: løst ord');
  expect(editor.hasUnsaved).toBe(false);
});

test('NDJSON is no spreadsheet: it is said to become JSON, and saving asks nothing', async () => {
  const downloads = noteDownloads();
  const lines = [
    { kind: 'service-directory', schemaVersion: '1.1', id: 'x', languages: ['nb'] },
    { id: 'org', name: 'Nettverket' },
    { id: 'a', organizationIds: ['org'], name: 'Kafeen', needs: ['food'] },
  ];
  await open('list.ndjson', lines.map((line) => JSON.stringify(line)).join('\n'));
  const notice = await wait('.notice', 'Read from list.ndjson.');
  expect(notice.textContent).toContain('becomes a new file of JSON: directory.json');
  expect(find(document.body, 'service-directory-editor-sheet')).toBeUndefined();
  await press('Save');
  await until(() => expect(downloads.has('directory.json')).toBe(true));
  expect(JSON.parse((await downloads.get('directory.json')?.text()) ?? '')).toMatchObject({
    services: [{ id: 'a' }],
  });
});

test('a line of NDJSON that cannot be read is counted, told as not saved, and named where nobody knows what is due', async () => {
  const lines = [
    '{"kind":"service-directory","schemaVersion":"1.1","id":"x","languages":["nb"]}',
    '{"id":"org","name":"Nettverket"}',
    '{"id":"a","organizationIds":["org"],"name":"Kafeen","needs":["food"]',
    '{"id":"b","organizationIds":["org"],"name":"Klinikken","needs":["dental"]}',
  ];
  await open('list.ndjson', lines.join('\n'));
  const notice = await wait('.notice', 'Read from list.ndjson.');
  expect(notice.textContent).toContain('Not in it, and not in what you save');
  expect(notice.textContent).toContain('list.ndjson, line 3: This part of the file cannot be read');
  const due = await wait('.address', 'Nobody knows whether anything is due');
  expect(due.textContent).toContain('list.ndjson:3');
  await press('The directory');
  await wait('.to-mend .message', 'This part of the file cannot be read');
});

test.each([
  ['letter.docx', 'PK\u0003\u0004 hello', 'letter.docx: The file cannot be read', true],
  ['empty.json', '', 'empty.json, line 1: The file cannot be read', true],
  ['broken.json', '{\n"services": [1,, 2]}', 'broken.json, line 2: The file cannot be read', true],
  ['dup.yaml', 'id: x\nname: a\nname: b\n', 'dup.yaml, line 3: The field “name”', true],
  ['one.json', '{"id":"x"}', 'one.json is no directory of services. It has neither', true],
  ['places.json', '{"type":"FeatureCollection"}', 'places.json is no directory of services. The file', true],
  ['list.pdf', '%PDF-1.4', 'list.pdf is a PDF', false],
])('%s is told for what it is, with a next step', async (name, content, told, hasLink) => {
  await open(name, content, '/check/');
  const alert = await wait('#trouble', told);
  const link = alert.querySelector('a');
  expect(link?.getAttribute('href') ?? '').toMatch(hasLink ? /\/check\/$/ : /^$/);
  await expectNoViolations();
});

test('what is found beside a field calls the field as the form does', async () => {
  const openingHours = { periods: [{ days: ['mo'], opens: '10:00', closes: '17;45' }] };
  await open('x.json', directory({ services: [{ id: 'a', name: 'A', openingHours }] }));
  (await wait('li .name', 'A')).click();
  const found = await wait('#f-services-0-openingHours-periods-0-closes-found');
  expect(found.textContent).toContain('“17;45” does not fit “Closes”');
  type(await wait('#f-services-0-openingHours-periods-0-closes'), '17,45');
  await until(async () =>
    expect(((await wait('#f-services-0-openingHours-periods-0-closes')) as HTMLInputElement).value).toBe(
      '17:45',
    ),
  );
});

test('a file that is dropped while a directory is open asks before it takes its place', async () => {
  const editor = await open('x.json', directory({ name: 'The first', services: [{ id: 'a', name: 'A' }] }));
  (await wait('li .name', 'A')).click();
  type(await wait('#f-services-0-name'), 'A mine');
  const second = JSON.stringify(directory({ name: 'The second', services: [] }));
  expect(drop('y.json', second)).toBe(false);
  const ask = await wait('[role=alert]', 'A directory is open.');
  expect(ask.textContent).toContain('What is not saved in it will be lost.');
  await until(() => expect(focused()?.id).toBe('stay'));
  await expectNoViolations();
  await press('Stay here');
  await until(() => expect(find(document.body, '[role=alert]', 'A directory is open.')).toBeUndefined());
  expect(editor.hasUnsaved).toBe(true);
  drop('y.json', second);
  await press('Close without saving, and open what you dropped');
  await wait('bdi', 'The second');
  expect(editor.hasUnsaved).toBe(false);
});

test('what cannot be opened does not put away what is open, and a page keeps what it takes itself', async () => {
  await open('x.json', directory({ name: 'The first', services: [] }));
  await wait('bdi', 'The first');
  drop('y.json', '{"broken');
  await press('Close it and open what you dropped');
  await wait('[role=alert]', 'y.json, line 1');
  await wait('bdi', 'The first');
  const own = document.createElement('p');
  own.addEventListener('drop', (event) => event.preventDefault());
  document.body.append(own);
  drop('z.json', '{}', own);
  expect(find(document.body, '[role=alert]', 'A directory is open.')).toBeUndefined();
});
