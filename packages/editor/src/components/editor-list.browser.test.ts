import { afterEach, expect, test } from 'vitest';
import { find } from '../testing/dom.ts';
import { press, type, wait } from '../testing/editor-page.ts';
import { openDirectory, openRecord, serviceOf } from '../testing/open-directory.ts';
import { until } from '../testing/until.ts';

afterEach(() => document.body.replaceChildren());

const LANGUAGES = '#f-languages';

test.each([
  ['several in one line', ['nb, en']],
  ['an underscore', ['nb_NO', 'en']],
  ['nothing', ['']],
])(
  'a first language that is none is told at its field, and list and forms work: %s',
  async (_, languages) => {
    await openDirectory({
      languages,
      services: [serviceOf({ name: 'Kafeen' }), serviceOf({ id: 'b', name: 'Bua' })],
    });
    await until(() => expect(document.body.querySelector('service-directory-editor')).not.toBeNull());
    await wait('li .name', 'Bua');
    await openRecord('Kafeen');
    expect(((await wait('#f-services-0-name')) as HTMLTextAreaElement).value).toBe('Kafeen');
    // The organisations to choose from stand in an order too.
    await wait('#f-services-0-organizationIds');
    await press('Katalogen');
    await wait(LANGUAGES);
    await wait(`${LANGUAGES}-found .finding.error`);
  },
);

test('a list of languages that is typed in one line is told at its field, and can be mended there', async () => {
  await openDirectory({ services: [serviceOf({})] });
  await press('Katalogen');
  type(await wait(LANGUAGES), 'nb, en, pl');
  await wait(`${LANGUAGES}-found .finding.error`);
  await openRecord('Kafeen');
  await wait('#f-services-0-organizationIds');
  await press('Katalogen');
  type(await wait(LANGUAGES), 'nb\nen\npl');
  await until(() => expect(find(document.body, `${LANGUAGES}-found .finding.error`)).toBeUndefined());
  await wait('li .name', 'Kafeen');
});

test('another language that is put first takes over no text: those that stood there say theirs', async () => {
  const editor = await openDirectory({ services: [serviceOf({ name: 'Varmestua' })] });
  await press('Katalogen');
  type(await wait(LANGUAGES), 'en\nnb');
  await openRecord('Varmestua');
  const textIn = async (lang: string) =>
    ((await wait(`#f-services-0-name${lang}`)) as HTMLTextAreaElement).value;
  await until(async () => expect([await textIn(''), await textIn('-nb')]).toEqual(['', 'Varmestua']));
  const told = find(document.body, '[role=status]');
  expect(told?.textContent).toContain('er merket som norsk bokmål');
  await press('Angre');
  await until(() => expect(editor.hasUnsaved).toBe(false));
});

test('an id that another record has is told at its field', async () => {
  await openDirectory({ services: [serviceOf({ id: 'a', name: 'A' }), serviceOf({ id: 'b', name: 'B' })] });
  await openRecord('A');
  type(await wait('#f-services-0-id'), 'b');
  const found = await wait('#f-services-0-id-found');
  expect(found.textContent).toContain('«b» står to ganger');
});
