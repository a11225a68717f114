import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find } from '../testing/dom.ts';
import { placeEditor, press, type, wait } from '../testing/editor-page.ts';
import { openDirectory, openRecord, serviceOf } from '../testing/open-directory.ts';
import { until } from '../testing/until.ts';

afterEach(() => document.body.replaceChildren());

const state = () => find(document.body, '.state')?.textContent ?? '';

/** Is the page kept from being left without a question? */
const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('what is typed is not saved, and what is typed and taken back is nothing', async () => {
  const editor = await openDirectory({ services: [serviceOf({})] });
  await openRecord('Kafeen');
  const name = (await wait('#f-services-0-name')) as HTMLTextAreaElement;
  name.focus();
  name.setSelectionRange(name.value.length, name.value.length);
  await userEvent.keyboard('X');
  expect([editor.hasUnsaved, isAsked()]).toEqual([true, true]);
  await until(() => expect(state()).toContain('Én fil er ikke lagret.'));
  await userEvent.keyboard('{Backspace}');
  expect(editor.hasUnsaved).toBe(false);
  await until(() => expect(state()).toContain('Alt er lagret.'));
  await userEvent.keyboard('X{Backspace}{Tab}');
  await until(() => expect(state()).toContain('Alt er lagret.'));
  expect(isAsked()).toBe(false);
});

test('what stands in a field that is left for the next one is not saved, as the file says', async () => {
  const editor = await openDirectory({ services: [serviceOf({})] });
  await openRecord('Kafeen');
  (await wait('#f-services-0-name')).focus();
  await userEvent.keyboard('X{Tab}');
  await until(() => expect(state()).toContain('Én fil er ikke lagret.'));
  expect(editor.hasUnsaved).toBe(true);
});

test('a record that is chosen in a menu and not added is nothing that is being typed', async () => {
  const organizations = ['nettverket', 'havn'].map((id) => ({ id, name: id }));
  const editor = await openDirectory({ organizations, services: [serviceOf({})] });
  await openRecord('Kafeen');
  await userEvent.selectOptions(await wait('#f-services-0-organizationIds'), 'havn');
  expect(editor.hasUnsaved).toBe(false);
});

test('an empty directory is left without a question until something is written in it', async () => {
  const editor = placeEditor('nb');
  await press('Begynn på en tom');
  const name = await wait('#f-name');
  expect([editor.hasUnsaved, isAsked()]).toEqual([false, false]);
  type(name, 'Min katalog');
  await until(() => expect([editor.hasUnsaved, isAsked()]).toEqual([true, true]));
  await press('Angre');
  await until(() => expect(editor.hasUnsaved).toBe(false));
  await press('Lukk katalogen');
  await wait('button', 'Begynn på en tom');
});
