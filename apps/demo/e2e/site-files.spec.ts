import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fromSpreadsheet, readWorkbook, spreadsheetTemplate, writeXlsx } from '@service-directory/convert';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, expectNoAxeFindings, test } from './helpers.ts';

/** What stands above the records of an invented directory. */
const DIRECTORY = fileURLToPath(
  new URL('../../../packages/validator/test/fixtures/vestbyen/directory.yaml', import.meta.url),
);
const NOON = new Date('2026-11-24T12:00:00+01:00');

const ROW: Readonly<Record<string, string>> = {
  name: 'Eksempelhuset',
  organization: 'Oppdiktet forening',
  summary: 'Et sted å sove. Oppdiktet.',
  needs: 'Bosted når du er i fare',
  email: 'huset@example.org',
  visibility: 'Hemmelig adresse',
  area: 'Oslo',
  lastVerifiedOn: '2026-11-20',
  method: 'Sjekket på telefon',
  confidence: 'Ganske sikkert',
  internal: 'Et notat som ingen andre skal lese.',
};

/** The empty spreadsheet with one row filled in. */
function filledIn(): Buffer {
  const template = spreadsheetTemplate({ language: 'nb' });
  const [services, ...others] = template.sheets;
  if (services === undefined) throw new Error('The empty spreadsheet has no sheet of services.');
  const cells = services.columns.map(({ key }) => ROW[key] ?? '');
  const rows = [...services.rows, { role: 'record' as const, cells }];
  return Buffer.from(writeXlsx({ ...template, sheets: [{ ...services, rows }, ...others] }));
}

async function open(page: Page): Promise<void> {
  await page.clock.setFixedTime(NOON);
  await page.goto('/check/');
}

async function saved(page: Page, by: Locator) {
  const waiting = page.waitForEvent('download');
  await by.click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function check(page: Page, name: string, buffer: Buffer): Promise<void> {
  const waiting = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Velg filer' }).click();
  await (await waiting).setFiles({ name, mimeType: 'application/octet-stream', buffer });
  await expect(page.locator('#result-heading')).toBeVisible();
}

test('a list without a service gets no files for a site', async ({ quietPage: page }) => {
  await open(page);
  await check(page, 'tjenester.xlsx', filledIn());
  await expect(page.locator('#site-heading')).toBeVisible();
  await page.reload();
  const head = await readFile(DIRECTORY, 'utf8');
  await check(page, 'directory.yaml', Buffer.from(`${head}\norganizations: []\nservices: []\n`));
  await expect(page.locator('#result-heading')).toContainText('Ingen feil');
  await expect(page.locator('#site-heading')).toHaveCount(0);
});

test('an empty spreadsheet is there in the language of the page, and has no service in it', async ({
  quietPage: page,
}) => {
  await open(page);
  const nb = await saved(page, page.getByRole('link', { name: 'Last ned et tomt regneark' }));
  expect(nb.name).toBe('tomt-regneark.xlsx');
  await page.getByRole('button', { name: 'English' }).click();
  const en = await saved(page, page.getByRole('link', { name: 'Download an empty spreadsheet' }));
  expect(en.name).toBe('empty-spreadsheet.xlsx');
  const sheetsOf = (bytes: Uint8Array) => readWorkbook(bytes, { name: 'list.xlsx' }).workbook;
  expect(sheetsOf(nb.bytes)?.sheets.map(({ name }) => name)).toContain('Tjenester');
  const english = sheetsOf(en.bytes);
  expect(english?.sheets.map(({ name }) => name)).toContain('Services');
  expect(english === undefined ? [] : fromSpreadsheet(english).output.services).toEqual([]);
});

test('a list without errors becomes the files of a site, under the name that was asked for', async ({
  quietPage: page,
}) => {
  await open(page);
  await check(page, 'tjenester.xlsx', filledIn());
  const button = page.getByRole('button', { name: 'Last ned filene (zip)' });
  await button.click();
  const name = page.getByLabel('Hva listen heter');
  await expect(name).toBeFocused();
  await expectNoAxeFindings(page);
  await name.fill('Hjelp i Østbyen');
  await page.getByLabel('Hvem som gir den ut').fill('Foreningen');
  const zip = await saved(page, button);
  expect(zip.name).toBe('filer-til-nettstedet-2026-11-24.zip');
  await expect(page.locator('.site')).toContainText('1 verdi er tatt ut');
  await expect(page.locator('.site')).toContainText('helligdager er fylt inn');

  const files = unzipSync(zip.bytes);
  const text = (file: string) => strFromU8(files[file] ?? new Uint8Array());
  expect(JSON.parse(text('directory.json'))).toMatchObject({
    name: 'Hjelp i Østbyen',
    publisher: { name: 'Foreningen' },
    timeZone: 'Europe/Oslo',
    services: [{ name: 'Eksempelhuset' }],
  });
  for (const file of ['index.html', 'frame.html']) {
    expect(text(file)).toContain('<service-directory');
    expect(text(file)).toContain('Eksempelhuset');
    expect(text(file)).not.toContain('Eksempelkafeen');
  }
  for (const file of Object.keys(files)) expect(text(file)).not.toContain('notat');
});

test('a list too long for one file becomes one in parts, which the pages name', async ({
  quietPage: page,
  request,
}) => {
  test.slow();
  const list = (await (await request.get('/data/directory.json')).json()) as { services: { id: string }[] };
  const [first] = list.services;
  // More than are published in one file.
  list.services = Array.from({ length: 3_001 }, (_, index) => ({ ...first!, id: `tilbud-${index}` }));
  await open(page);
  await check(page, 'lang.json', Buffer.from(JSON.stringify(list)));
  const { bytes } = await saved(page, page.getByRole('button', { name: 'Last ned filene (zip)' }));
  const files = unzipSync(bytes);
  expect(Object.keys(files)).not.toContain('directory.json');
  expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))).toHaveProperty('kind');
  for (const file of ['index.html', 'frame.html'])
    expect(strFromU8(files[file] ?? new Uint8Array())).toContain('<service-directory src="manifest.json"');
});

test('a list with errors becomes no files', async ({ quietPage: page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Prøv med et eksempel' }).click();
  await expect(page.locator('#result-heading')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Last ned filene (zip)' })).toHaveCount(0);
});

test('what has to be on a site first can be had beside its code', async ({ quietPage: page, request }) => {
  await page.goto('/embed/');
  for (const [target, folder] of [
    ['html', /^service-directory-[\d.]+\/index\.html$/],
    ['frame', /^service-directory-[\d.]+\/frame-host\.js$/],
    ['wordpress', /^service-directory\/service-directory\.php$/],
  ] as const) {
    await page.locator('#target').selectOption(target);
    const link = page.getByRole('link', { name: /^Last ned .*\(zip\)$/ });
    const address = (await link.getAttribute('href')) ?? '';
    const names = Object.keys(unzipSync(new Uint8Array(await (await request.get(address)).body())));
    expect(names.some((name) => folder.test(name))).toBe(true);
  }
  await page.locator('#target').selectOption('react');
  await expect(page.getByRole('link', { name: /\(zip\)$/ })).toHaveCount(0);
});
