import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find } from '../testing/dom.ts';
import { noteDownloads } from '../testing/downloads.ts';
import { press, type, wait } from '../testing/editor-page.ts';
import { openDirectory, openRecord, serviceOf } from '../testing/open-directory.ts';
import { until } from '../testing/until.ts';

const STATUS = '#f-services-0-access-residenceStatus';
const COST = '#f-services-0-access-cost';

const PROMISE = { value: 'not-asked', basis: 'stated', sourceIds: ['s1'] };
const PAGE = {
  id: 's1',
  url: 'https://nettverket.example.org/opphold',
  retrievedOn: '2026-11-01',
  supports: ['summary', 'needs', 'access.residenceStatus'],
};

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

async function openService(rest: object) {
  const editor = await openDirectory({ services: [serviceOf(rest)] });
  const record = await openRecord('Kafeen');
  await wait(STATUS);
  /** What is ticked and not, under a condition. */
  const boxes = (selector: string) =>
    [
      ...(record.shadowRoot?.querySelectorAll<HTMLInputElement>(`${selector}-sourceIds [type=checkbox]`) ??
        []),
    ].map((box) => [box.checked, box.labels?.[0]?.textContent.trim()]);
  return { editor, record, boxes };
}

async function addSource(condition: string, address: string): Promise<void> {
  ((await wait(`${condition}-sourceIds-new`)) as HTMLInputElement).value = address;
  find(await wait(`${condition}-sourceIds`), 'button', 'Legg til som kilde')?.click();
}

test('a source that a promise names and that is gone is told in its field, and can be let go', async () => {
  const { boxes } = await openService({ access: { residenceStatus: PROMISE }, sources: [] });
  const found = await wait(`${STATUS}-sourceIds-found`);
  expect(found.textContent).toContain('«s1»');
  expect(boxes(STATUS)).toEqual([[true, 'Kilden «s1», som oppføringen ikke har: ta bort krysset']]);
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  (await wait(`${STATUS}-sourceIds-0`)).click();
  await until(() => expect(boxes(STATUS)).toEqual([]));
  await until(() => expect(find(document.body, `${STATUS}-sourceIds-found`)).toBeUndefined());
});

test('a source that is added for one promise is not taken for one that another still names', async () => {
  const { boxes } = await openService({
    access: { residenceStatus: PROMISE, cost: { value: 'free', basis: 'stated' } },
    sources: [],
  });
  await addSource(COST, 'https://nettverket.example.org/pris');
  await until(() =>
    expect(boxes(STATUS)).toEqual([
      [false, 'https://nettverket.example.org/pris'],
      [true, 'Kilden «s1», som oppføringen ikke har: ta bort krysset'],
    ]),
  );
  expect(boxes(COST)).toEqual([[true, 'https://nettverket.example.org/pris']]);
});

test('a source that is added to the list takes no id that a promise still names', async () => {
  const { record } = await openService({ access: { residenceStatus: PROMISE }, sources: [] });
  find(await wait('#f-services-0-sources'), '.add')?.click();
  const id = (await wait('#f-services-0-sources-0-id')) as HTMLInputElement;
  expect(id.value).toBe('s2');
  expect(record).toBeDefined();
});

test('what is no address of the web is refused in its field, and stays there to be mended', async () => {
  const { editor } = await openService({ access: { residenceStatus: PROMISE }, sources: [PAGE] });
  const address = (await wait(`${STATUS}-sourceIds-new`)) as HTMLInputElement;
  await userEvent.type(address, 'javascript:alert(1)');
  address.blur();
  const refused = await wait(`${STATUS}-sourceIds-new-refused`);
  expect(refused.checkVisibility()).toBe(true);
  expect(refused.textContent).toBe(
    '«javascript:alert(1)» er ingen nettadresse. En slik begynner med https://.',
  );
  expect([address.value, address.getAttribute('aria-invalid')]).toEqual(['javascript:alert(1)', 'true']);
  expect(editor.hasUnsaved).toBe(true);
  (await wait('#close')).click();
  (await wait('#stay')).click();
  await addSource(STATUS, 'https://nettverket.example.org/');
  expect(refused.checkVisibility()).toBe(false);
  expect([editor.hasUnsaved, address.value, address.hasAttribute('aria-invalid')]).toEqual([true, '', false]);
});

test('what was refused waits at its record while another is open, and is forgotten once it is mended', async () => {
  const sources = [PAGE];
  const editor = await openDirectory({
    services: [
      serviceOf({ id: 'annen', name: 'Et annet sted', access: { residenceStatus: PROMISE }, sources }),
      serviceOf({ access: { residenceStatus: PROMISE }, sources }),
    ],
  });
  await openRecord('Kafeen');
  const second = STATUS.replace('0', '1');
  await userEvent.type(await wait(`${second}-sourceIds-new`), 'nettverket, se forsiden');
  await userEvent.click(await wait('button', 'Til listen'));
  await openRecord('Et annet sted');
  expect(((await wait(`${STATUS}-sourceIds-new`)) as HTMLInputElement).value).toBe('');
  // The record has another place in the list from here on.
  await press('Fjern denne oppføringen');
  await until(() => expect(find(document.body, 'li .name', 'Et annet sted')).toBeUndefined());
  await openRecord('Kafeen');
  const address = (await wait(`${STATUS}-sourceIds-new`)) as HTMLInputElement;
  expect([address.value, address.getAttribute('aria-invalid')]).toEqual(['nettverket, se forsiden', 'true']);
  expect((await wait(`${STATUS}-sourceIds-new-refused`)).checkVisibility()).toBe(true);
  await userEvent.fill(address, '');
  noteDownloads();
  await userEvent.keyboard('{Control>}s{/Control}');
  await until(() => expect(editor.hasUnsaved).toBe(false));
});

test('an address that was typed and not added is taken in when one saves or goes on, and by one undo taken back', async () => {
  const { editor, boxes } = await openService({ access: { residenceStatus: PROMISE }, sources: [PAGE] });
  noteDownloads();
  const address = (await wait(`${STATUS}-sourceIds-new`)) as HTMLInputElement;
  await userEvent.type(address, 'https://nettverket.example.org/ny');
  await userEvent.keyboard('{Control>}s{/Control}');
  const added = [true, 'https://nettverket.example.org/ny'];
  await until(() => expect(boxes(STATUS)).toContainEqual(added));
  expect(address.value).toBe('');
  await until(() => expect(editor.hasUnsaved).toBe(false));
  await press('Angre');
  await until(() => expect(boxes(STATUS)).not.toContainEqual(added));
  await userEvent.type(address, 'https://nettverket.example.org/ny');
  await userEvent.click(await wait('button', 'Til listen'));
  await openRecord('Kafeen');
  await until(() => expect(boxes(STATUS)).toContainEqual(added));
});

test('the button that adds an address adds it once', async () => {
  const { boxes } = await openService({ access: { residenceStatus: PROMISE }, sources: [PAGE] });
  await userEvent.type(await wait(`${STATUS}-sourceIds-new`), 'https://nettverket.example.org/ny');
  await userEvent.click(
    find(await wait(`${STATUS}-sourceIds`), 'button', 'Legg til som kilde') ?? document.body,
  );
  await until(() => expect(boxes(STATUS)).toHaveLength(2));
});

test('what an answer rested on goes with it when nobody knows it, and comes back by one undo', async () => {
  const { editor, boxes } = await openService({ access: { residenceStatus: PROMISE }, sources: [PAGE] });
  type(await wait(STATUS), 'unconfirmed');
  await until(() => expect(find(document.body, `${STATUS}-sourceIds`)).toBeUndefined());
  type(await wait(STATUS), 'not-asked');
  await until(() => expect(boxes(STATUS)).toEqual([[false, PAGE.url]]));
  await press('Angre');
  await press('Angre');
  await until(() => expect(boxes(STATUS)).toEqual([[true, PAGE.url]]));
  expect(editor.hasUnsaved).toBe(false);
});

test('evidence of what nobody knows is shown where a file has it, so that it can be taken out', async () => {
  const { boxes } = await openService({
    access: { residenceStatus: { value: 'unconfirmed', sourceIds: ['s9'] } },
    sources: [PAGE],
  });
  expect(boxes(STATUS)).toHaveLength(2);
});

test('what is wrong with a code is told beside its menu, and on the fold of a way in', async () => {
  await openService({
    access: { residenceStatus: { ...PROMISE, value: 'mystery' }, entry: [{ value: 'mystery' }] },
    sources: [PAGE],
  });
  expect((await wait(`${STATUS}-value-found`)).textContent).toContain('mystery');
  expect((await wait('#f-services-0-access-entry-0-value-found')).textContent).toContain('mystery');
  expect(find(document.body, '#f-services-0-access-entry-0-item summary .count.error')).toBeDefined();
});
