import { en as labels } from '@service-directory/schema/locales/en';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ServiceDirectoryEditorRecord } from './components/editor-record.ts';
import type { ServiceDirectoryEditor } from './service-directory-editor.ts';
import { find } from './testing/dom.ts';
import { placeEditor, press, type, wait } from './testing/editor-page.ts';
import { TODAY } from './testing/fixtures.ts';
import { until } from './testing/until.ts';

const SERVICE = `id: kafeen
organizationIds: [nettverket]
# asked on the phone
name:
  nb: Kafeen
summary:
  nb: Varm mat. Alle kan komme.
  en: Warm food. Everybody can come.
needs: [food]
access:
  residenceStatus: unconfirmed
openingHours:
  periods:
    - days: [mo]
      opens: '10:00'
      closes: '15:00'
sources:
  - id: s1
    url: https://nettverket.example.org/
    retrievedOn: '2025-01-01'
    supports: [summary, needs, openingHours]
verification:
  lastVerifiedOn: '2025-01-01'
  method: website
  confidence: low
mystery: kept
`;

const HEAD = `kind: service-directory
schemaVersion: '1.1'
id: prove
name: Prøvekatalogen
publisher:
  name: Nettverket
license: CC0-1.0
country: 'NO'
timeZone: Europe/Oslo
languages: [nb, en]
updatedOn: '2026-11-20'
`;

/** A folder of the browser's own, which is written as one of the person's would be. */
let folder: FileSystemDirectoryHandle;

async function write(path: string, text: string): Promise<void> {
  const names = path.split('/');
  let place = folder;
  for (const name of names.slice(0, -1)) place = await place.getDirectoryHandle(name, { create: true });
  const file = await place.getFileHandle(names.at(-1) ?? '', { create: true });
  const stream = await file.createWritable();
  await stream.write(text);
  await stream.close();
}

async function read(path: string): Promise<string> {
  const names = path.split('/');
  let place = folder;
  for (const name of names.slice(0, -1)) place = await place.getDirectoryHandle(name);
  return (await (await place.getFileHandle(names.at(-1) ?? '')).getFile()).text();
}

beforeEach(async () => {
  const root = await navigator.storage.getDirectory();
  folder = await root.getDirectoryHandle(crypto.randomUUID(), { create: true });
  await write('directory.yaml', HEAD);
  await write(
    'organizations/nettverket.yaml',
    'id: nettverket\nname: Nettverket\nemail: post@nettverket.example.org\n',
  );
  await write('services/kafeen.yaml', SERVICE);
  Object.assign(window, { showDirectoryPicker: () => Promise.resolve(folder) });
});

afterEach(async () => {
  document.body.replaceChildren();
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(folder.name, { recursive: true });
});

async function openFolder(): Promise<ServiceDirectoryEditor> {
  const editor = placeEditor('en');
  await press('Open a folder');
  await wait('service-directory-editor-due');
  return editor;
}

const openService = async () => {
  const list = await wait('service-directory-editor-list');
  (
    await until(() => {
      const button = find(list.shadowRoot ?? list, 'li button');
      if (button === undefined) throw new Error('no service');
      return button;
    })
  ).click();
  await wait('service-directory-editor-record h2, h2', 'Kafeen');
};

test('a folder that is opened and not changed has nothing to be saved', async () => {
  const editor = await openFolder();
  expect(editor.hasUnsaved).toBe(false);
  expect((await wait('button', 'Save')).getAttribute('aria-disabled')).toBe('true');
});

test('«checked today» and a text are written to their file, and nothing else of it is touched', async () => {
  const editor = await openFolder();
  await openService();
  await press('Mark as checked today');
  type(await wait('#f-services-0-name-en'), 'The café');
  expect(editor.hasUnsaved).toBe(true);
  await press('Save');
  await until(() => expect(editor.hasUnsaved).toBe(false));
  expect(await read('services/kafeen.yaml')).toBe(
    SERVICE.replace('  nb: Kafeen\n', '  nb: Kafeen\n  en: The café\n').replace(
      "lastVerifiedOn: '2025-01-01'",
      `lastVerifiedOn: '${TODAY}'`,
    ),
  );
  expect(await read('directory.yaml')).toBe(HEAD);
});

test('errors in what can be folded up are counted on the fold, in hours as in any other record', async () => {
  await write('services/kafeen.yaml', SERVICE.replace("opens: '10:00'", "opens: '25:00'"));
  await openFolder();
  await openService();
  expect((await wait('details.hours > summary .count.error')).textContent).toContain('1');
});

test('what is due stands first, as the review of the command tells it, until it is checked', async () => {
  await openFolder();
  const due = await wait('service-directory-editor-due');
  await until(() => expect(due.shadowRoot?.textContent).toContain('One service of one organisation'));
  const message = find(due.shadowRoot ?? due, 'textarea') as HTMLTextAreaElement;
  expect(message.value).toContain('Kafeen');
  await openService();
  await press('Mark as checked today');
  await until(() => expect(due.shadowRoot?.textContent).toContain('Nothing has to be checked'));
});

test('a file that somebody else has changed meanwhile is not written over', async () => {
  const editor = await openFolder();
  await openService();
  type(await wait('#f-services-0-name'), 'Kafeen vår');
  await write('services/kafeen.yaml', `${SERVICE}# by a colleague\n`);
  await press('Save');
  await wait(
    'service-directory-editor-left p, li p',
    'services/kafeen.yaml has been changed by something else',
  );
  expect(await read('services/kafeen.yaml')).toBe(`${SERVICE}# by a colleague\n`);
  expect(editor.hasUnsaved).toBe(true);
});

test('undo and redo go step by step, also by keys, and a record that was removed comes back', async () => {
  const editor = await openFolder();
  await openService();
  await press('Remove this record');
  await until(() => expect(editor.hasUnsaved).toBe(true));
  await press('Undo');
  await wait('h2', 'Kafeen');
  expect(editor.hasUnsaved).toBe(false);
  find(document.body, 'service-directory-editor-record')?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'y', ctrlKey: true, bubbles: true, composed: true }),
  );
  await until(() => expect(editor.hasUnsaved).toBe(true));
});

test('a mistake is told beside its field with how to mend it, and goes when it is mended', async () => {
  await openFolder();
  await openService();
  type(await wait('#f-services-0-summary'), '');
  type(await wait('#f-services-0-summary-en'), '');
  const found = await wait('#f-services-0-summary-found');
  expect(found.textContent).toContain('Error');
  type(await wait('#f-services-0-summary'), 'Varm mat.');
  await until(() => expect(find(document.body, '#f-services-0-summary-found .error')).toBeUndefined());
});

test('the preview says so while readers would not get the service at all', async () => {
  await openFolder();
  await openService();
  const preview = await wait('service-directory-editor-preview');
  const shows = (text: string) => until(() => expect(preview.shadowRoot?.textContent).toContain(text));
  const isShown = (wanted: boolean) =>
    until(() => expect(preview.shadowRoot?.querySelector('.frame')?.checkVisibility()).toBe(wanted));
  await shows('The card as it will be');
  type(await wait('#f-services-0-name'), '');
  await shows('Readers are not shown it yet');
  await isShown(false);
  type(await wait('#f-services-0-name'), 'Kafeen');
  await shows('The card as it will be');
  await isShown(true);
});

test.each([
  ['en', 'light'],
  ['nb', 'dark'],
] as const)('axe finds nothing in %s, %s: start, list, form and translations', async (lang, scheme) => {
  await write('services/kafeen.yaml', SERVICE.replace('  en: Warm food. Everybody can come.\n', ''));
  document.documentElement.style.colorScheme = scheme;
  const editor = placeEditor(lang);
  editor.style.colorScheme = scheme;
  const look = async () => {
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  };
  await wait('button', lang === 'nb' ? 'Åpne en mappe' : 'Open a folder');
  await look();
  await press(lang === 'nb' ? 'Åpne en mappe' : 'Open a folder');
  await wait('service-directory-editor-due');
  await openService();
  await look();
  await press(lang === 'nb' ? 'Oversettelser' : 'Translations');
  await press(lang === 'nb' ? 'engelsk' : 'English');
  await wait('.round textarea');
  await look();
  document.documentElement.style.colorScheme = '';
});

test('what is being typed stays while the form is drawn anew, and is asked about before it is lost', async () => {
  await openFolder();
  await openService();
  const field = (await wait('#f-services-0-name-en')) as HTMLTextAreaElement;
  field.focus();
  field.value = 'The ca';
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  const record = find(document.body, 'service-directory-editor-record') as ServiceDirectoryEditorRecord;
  record.requestUpdate();
  await record.updateComplete;
  expect(field.value).toBe('The ca');
  const isAsked = () => {
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented;
  };
  expect(isAsked()).toBe(true);
  // Who leaves at once has covered the page, and is not asked.
  const cover = document.createElement('div');
  cover.setAttribute('data-service-directory-cover', '');
  document.documentElement.append(cover);
  expect(isAsked()).toBe(false);
  cover.remove();
  expect(isAsked()).toBe(true);
  // Left as it was: there is nothing to lose.
  field.blur();
  expect(isAsked()).toBe(false);
});

test('nothing is said to be saved from the first letter on that is typed, until it is', async () => {
  await openFolder();
  await openService();
  const bar = await wait('service-directory-editor-bar');
  const said = () => bar.shadowRoot?.querySelector('.state')?.textContent ?? '';
  await until(() => expect(said()).toContain('Everything is saved'));
  const field = (await wait('#f-services-0-name-en')) as HTMLTextAreaElement;
  await userEvent.type(field, 'T');
  await until(() => expect(said()).toContain('One file is not saved'));
  await press('Save');
  await until(() => expect(said()).toContain('Everything is saved'));
  expect(await read('services/kafeen.yaml')).toContain('en: T\n');
});

test('a box that is ticked and saved is saved, while it has the focus still', async () => {
  await openFolder();
  await openService();
  const bar = await wait('service-directory-editor-bar');
  const said = () => bar.shadowRoot?.querySelector('.state')?.textContent ?? '';
  (await wait('#f-services-0-needs summary')).click();
  const box = (await wait('#f-services-0-needs label', 'Clothes')).querySelector('input');
  box?.focus();
  box?.click();
  await until(() => expect(said()).toContain('One file is not saved'));
  await userEvent.keyboard('{Control>}s{/Control}');
  await until(() => expect(said()).toContain('Everything is saved'));
});

test('a record is called by its name in the language of the editor, in the list as above its form', async () => {
  await write('services/kafeen.yaml', SERVICE.replace('  nb: Kafeen\n', '  nb: Kafeen\n  en: The café\n'));
  await openFolder();
  (await wait('li .name', 'The café')).click();
  await wait('service-directory-editor-record h2, h2', 'The café');
});

test('an item of a list is called by the label of its code', async () => {
  const audience = 'audience:\n  - group: victims-of-violence\n    welcome: mainly\n';
  await write('services/kafeen.yaml', SERVICE.replace('access:\n', `${audience}access:\n`));
  await openFolder();
  await openService();
  const title = await wait('#f-services-0-audience-0 > summary');
  expect(title.textContent.trim()).toBe(labels.audience['victims-of-violence'].label);
});

test('what is missing in a language is written beside its original, and is kept in its file', async () => {
  const text = SERVICE.replace('  en: Warm food. Everybody can come.\n', '');
  await write('services/kafeen.yaml', text);
  await openFolder();
  await press('Translations');
  await wait('button', 'English');
  expect((await wait('.languages button', 'English')).textContent).toContain('1 text is missing');
  await press('English');
  const original = await wait('.original');
  expect(original.textContent).toBe('Varm mat. Alle kan komme.');
  type(await wait('.round textarea'), 'Warm food.');
  expect((await wait('.round summary')).textContent).toContain('Kafeen');
  await wait('.round .done', 'Done.');
  await press('Save');
  await until(async () =>
    expect(await read('services/kafeen.yaml')).toBe(
      text.replace('Alle kan komme.\n', 'Alle kan komme.\n  en: Warm food.\n'),
    ),
  );
});

test('a new id goes to the file and to what names it, and a short number keeps what was written', async () => {
  await write('services/kafeen.yaml', `${SERVICE}contacts:\n  - channel: phone\n    value: '113'\n`);
  await openFolder();
  await openService();
  await press('It is a short number, such as 113');
  await press('Save');
  await until(async () =>
    expect(await read('services/kafeen.yaml')).toMatch(/shortCode: '?113'?\n\s+country: '?NO'?/),
  );
  await press('It is a whole number or an address');
  type(await wait('#f-services-0-id'), 'natthuset');
  await press('Save');
  await until(async () => expect(await read('services/natthuset.yaml')).toContain('id: natthuset\n'));
  expect(await read('services/natthuset.yaml')).toContain("    value: '113'\n");
  await expect(read('services/kafeen.yaml')).rejects.toThrow();
});

test('taking an item out puts the focus on the next one, and tells it', async () => {
  await write(
    'services/kafeen.yaml',
    `${SERVICE}contacts:\n  - channel: phone\n    value: '+4722112233'\n    label: Vakt\n  - channel: email\n    value: post@nettverket.example.org\n    label: Post\n`,
  );
  await openFolder();
  await openService();
  const focused = () => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.textContent.trim() ?? '';
  };
  const take = await wait('button', 'Remove Vakt');
  take.focus();
  take.click();
  await until(() => expect(focused()).toMatch(/^Post/));
  await wait('[role=status]', 'Removed. Undo brings it back.');
  (await wait('button', 'Remove Post')).click();
  await until(() => expect(focused()).toMatch(/^Add: /));
});

test('an element that is taken away and put back keeps what was written', async () => {
  const editor = await openFolder();
  await openService();
  type(await wait('#f-services-0-name'), 'Kafeen vår');
  editor.remove();
  document.body.append(editor);
  expect(editor.hasUnsaved).toBe(true);
  await wait('h2', 'Kafeen vår');
});
