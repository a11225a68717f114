import { cp, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { publish } from '@service-directory/validator';
import { checkFiles, readSource } from '@service-directory/validator/node';
import { directoryOf, drop, serviceOf, SPREADSHEETS } from './check-inputs.ts';
import { expect, expectNoAxeFindings, expectNoSidewaysScroll, test } from './helpers.ts';

const NORWAY = fileURLToPath(new URL('../directory', import.meta.url));
const TODAY = '2026-11-28';
/** The check of a whole directory, on a busy machine. */
const CHECKED = { timeout: 30_000 };
const PHONE = { width: 360, height: 740 };
const WIDE = { width: 1440, height: 900 };

async function open(page: Page, viewport = WIDE): Promise<void> {
  await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00+01:00`));
  await page.setViewportSize(viewport);
  await page.goto('/edit/');
  await expect(page.getByRole('button', { name: 'Åpne en fil' })).toBeVisible();
}

/** Gives the page files as its own buttons would, in a browser that cannot write them back. */
const give = (page: Page, field: 'Åpne en fil' | 'Åpne en mappe', path: string) =>
  page.locator(`input[aria-label="${field}"]`).setInputFiles(path);

const group = (page: Page, name: string | RegExp) => page.getByRole('group', { name });
const record = (page: Page) => page.locator('service-directory-editor-record');
const bar = (page: Page) => page.locator('service-directory-editor-bar');

/** What a button puts among the downloads, and its name. */
async function downloadOf(page: Page, button: string) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The text of what «Lagre» puts among the downloads, and its name. */
async function save(page: Page) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('a worker adds a service with a night and a promise, mends what is found, saves, publishes and sees it', async ({
  quietPage: page,
}, testInfo) => {
  // A walk through everything; on a busy machine it takes longer than one step of others.
  test.slow();
  await open(page);
  await give(page, 'Åpne en mappe', NORWAY);
  await expect(bar(page)).toContainText('Alt er lagret.');

  await page.getByRole('button', { name: 'Legg til et tilbud' }).click();
  await page.getByRole('textbox', { name: 'Navn', exact: true }).fill('Nattkafeen i Prøvegata');
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Nattkafeen i Prøvegata', level: 2 })).toBeFocused();

  await record(page)
    .getByRole('combobox', { name: 'Legg til: Drives av' })
    .selectOption('Kirkens Bymisjon Oslo');
  await record(page).getByRole('button', { name: 'Legg til: Drives av' }).click();
  await record(page).getByRole('textbox', { name: 'Navn: engelsk' }).fill('Night café');
  await record(page)
    .getByRole('textbox', { name: 'Kort sagt: norsk bokmål' })
    .fill('Varm mat om natten. Alle kan komme.');
  await record(page)
    .getByRole('textbox', { name: 'Kort sagt: engelsk' })
    .fill('Warm food at night. Everybody can come.');
  const needs = group(page, /^Hva de hjelper med/);
  await needs.getByText('Velg …').click();
  await needs.getByRole('checkbox', { name: 'Mat', exact: true }).check();

  // A promise asks for its evidence, and is told until it has it.
  const status = group(page, /^Opphold/);
  await status.getByRole('combobox', { name: 'Opphold' }).selectOption('not-asked');
  await expect(status.getByText('Et løfte trenger bevis: hvem sier det, og hvor står det?')).toBeVisible();
  await status.getByRole('combobox', { name: /^Hvem sier det/ }).selectOption('stated');
  await status.getByRole('textbox', { name: /Hvor står det/ }).fill('https://kirkensbymisjon.no/nattkafeen/');
  await status.getByRole('button', { name: 'Legg til som kilde' }).click();
  await expect(
    status.getByRole('checkbox', { name: 'https://kirkensbymisjon.no/nattkafeen/' }),
  ).toBeChecked();
  await expect(status.getByText('Et løfte trenger bevis')).toBeHidden();

  // Hours over midnight, as a week one can see.
  await record(page).locator('details.hours > summary').first().click();
  await record(page).getByRole('button', { name: 'Legg til: Tider i uka' }).click();
  const hours = record(page).locator('details.hours').first();
  await expect(hours.getByRole('checkbox', { name: 'mandag' })).toBeFocused();
  await hours.getByRole('checkbox', { name: 'fredag' }).check();
  await hours.getByRole('textbox', { name: /^Åpner/ }).fill('22');
  await hours.getByRole('textbox', { name: 'Stenger' }).fill('3');
  await hours.getByRole('textbox', { name: 'Stenger' }).press('Tab');
  await expect(hours.getByRole('row', { name: /^fredag \S+ \S+ 22:00–03:00 \(neste dag\)/i })).toBeVisible();

  // What is still wrong stands beside its field, with how to mend it, and goes when it is mended.
  const check = record(page).locator('[id$="-verification-field"]');
  await expect(check.locator('.finding.error')).toContainText('Feil', CHECKED);
  await check.getByRole('combobox', { name: /^Hvordan det ble sjekket/ }).selectOption('website');
  await expect(check.locator('[id$="-confidence-found"]')).toBeVisible(CHECKED);
  await check.getByRole('combobox', { name: /^Hvor sikre vi er/ }).selectOption('low');
  await expect(check.locator('.finding.error')).toBeHidden(CHECKED);
  await page.getByRole('button', { name: 'Merk som sjekket i dag' }).click();
  await expect(record(page).getByText('Sist sjekket: 28. nov. 2026')).toBeVisible();
  await expect(bar(page)).not.toContainText(/feil|Sjekker/, CHECKED);
  await expect(page.locator('service-directory-card')).toContainText('Nattkafeen i Prøvegata');
  await expectNoAxeFindings(page);

  const { name, text } = await save(page);
  await expect(bar(page)).toContainText('Alt er lagret.');
  expect(name).toBe('nattkafeen-i-provegata.yaml');
  // What comes next, for a folder that this browser could not write to.
  const next = page.locator('service-directory-editor-next');
  await expect(next).toContainText('Legg filene der katalogen ligger');
  await expect(next).toContainText('npx @service-directory/validator publish directory --out public/data');
  expect(text).toContain("    - days: [fr]\n      opens: '22:00'\n      closes: '03:00'\n");
  expect(text).toContain("  lastVerifiedOn: '2026-11-28'\n");

  const folder = testInfo.outputPath('directory');
  await cp(NORWAY, folder, { recursive: true });
  await writeFile(`${folder}/services/${name}`, text);
  const { findings } = await checkFiles([folder], { today: TODAY });
  const own = findings.filter(({ file, severity }) => file.endsWith(name) && severity === 'error');
  expect(own.map(({ message }) => message)).toEqual([]);

  const { directory } = await readSource(folder);
  const { files } = await publish(directory, { today: TODAY, holidays: false });
  const body = Buffer.from(files?.get('directory.json') ?? []);
  await page.route('**/data/directory.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  await page.goto('/');
  await page.getByRole('searchbox').fill('nattkafeen');
  await expect(page.locator('service-directory-card').first()).toContainText('Nattkafeen i Prøvegata');
});

test('a spreadsheet is opened, changed on a phone, and saved as a spreadsheet and as a directory; the person is asked before it is lost', async ({
  quietPage: page,
}, testInfo) => {
  test.slow();
  await open(page, PHONE);
  await expectNoAxeFindings(page);
  await give(page, 'Åpne en fil', `${SPREADSHEETS}/liste.xlsx`);
  await expect(page.getByText(/^Lest fra liste\.xlsx/)).toBeVisible();
  await expectNoAxeFindings(page);
  await expectNoSidewaysScroll(page);

  await page
    .locator('service-directory-editor-list')
    .first()
    .getByRole('listitem')
    .first()
    .getByRole('button')
    .click();
  await expectNoSidewaysScroll(page);
  const name = record(page)
    .getByRole('textbox', { name: /^Navn:/ })
    .first();
  await name.fill('Et nytt navn');
  // Saving takes over what is still being typed. It is told what the columns do not hold, before anything is saved.
  await name.press('Control+s');
  const asked = page.locator('service-directory-editor-save-as');
  await expect(asked.getByRole('heading', { name: 'Hva skal det lagres som?' })).toBeFocused();
  await expect(asked.getByRole('heading', { name: 'Dette er i liste.xlsx og skrives ikke' })).toBeVisible();
  await expectNoAxeFindings(page);
  await expectNoSidewaysScroll(page);
  const sheet = await downloadOf(page, 'Last ned');
  expect(sheet.name).toBe('liste.xlsx');
  await expect(bar(page)).toContainText('Lagret, unntatt det som ikke får plass i regnearket.');
  const next = page.locator('service-directory-editor-next');
  await expect(next.getByRole('heading', { name: 'Hva kommer nå?' })).toBeFocused();
  await expectNoAxeFindings(page);
  await expectNoSidewaysScroll(page);
  for (const link of await next.getByRole('link').all())
    expect((await page.request.get((await link.getAttribute('href')) ?? '')).ok()).toBe(true);
  await expect(next.getByRole('link')).toHaveText(['Sjekk en katalog', 'Steg for steg']);

  // What was saved is opened again, with what was written; then it becomes JSON.
  const again = testInfo.outputPath('liste.xlsx');
  await writeFile(again, sheet.bytes);
  await page.getByRole('button', { name: 'Til listen' }).click();
  await page.getByRole('button', { name: 'Lukk katalogen' }).click();
  await give(page, 'Åpne en fil', again);
  await expect(page.getByText(/^Lest fra liste\.xlsx/)).toBeVisible();
  await page
    .getByRole('button', { name: /^Et nytt navn/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await asked.getByRole('radio', { name: /^Fil med JSON/ }).check();
  const download = await downloadOf(page, 'Last ned');
  const saved = JSON.parse(download.bytes.toString('utf8')) as {
    kind: string;
    services: { name: unknown }[];
  };
  expect(saved.kind).toBe('service-directory');
  expect(JSON.stringify(saved.services.map((service) => service.name))).toContain('Et nytt navn');

  await name.fill('Enda et navn');
  await name.press('Tab');
  await page.getByRole('button', { name: 'Angre' }).click();
  await page.getByRole('button', { name: 'Gjør om' }).click();
  await expect(name).toHaveValue('Enda et navn');
  await expect(bar(page)).toContainText('Én fil er ikke lagret.');
  await expectNoAxeFindings(page);
  await page.getByRole('button', { name: 'Til listen' }).click();
  await page.getByRole('button', { name: 'Lukk katalogen' }).click();
  await expect(page.getByText('Det som ikke er lagret, går tapt.')).toBeVisible();
  await page.getByRole('button', { name: 'Bli her' }).click();
  const asking = page.waitForEvent('dialog');
  const leaving = page.close({ runBeforeUnload: true });
  const dialog = await asking;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await leaving;
});

const AWAY = 'https://katalog.example.org/directory.json';

/** Answers the address of another server, and notes what was sent there. */
async function answerAway(
  page: Page,
  answer: { status?: number; body?: string; headers?: Record<string, string> },
) {
  const asked: { method: string; headers: Record<string, string>; body: string | null }[] = [];
  await page.context().route(AWAY, async (route) => {
    const request = route.request();
    asked.push({ method: request.method(), headers: request.headers(), body: request.postData() });
    await route.fulfill(answer);
  });
  return asked;
}

async function askFor(page: Page, address: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Nettadressen til katalogen' });
  if (!(await field.isVisible())) await page.getByText('Åpne fra nettet').click();
  await field.fill(address);
  await page.getByRole('button', { name: 'Hent', exact: true }).click();
}

test('a folder that is dropped on the page is opened', async ({ quietPage: page }) => {
  await open(page, { width: 1280, height: 800 });
  await drop(page, NORWAY);
  await expect(page.getByRole('heading', { name: /Norge/ })).toBeFocused();
  await expect(bar(page)).toContainText('Alt er lagret.');
});

test.describe(() => {
  test.use({ mayAsk: AWAY });

  test('a directory at an address is fetched when it is asked for, and nothing is told to its server', async ({
    quietPage: page,
  }) => {
    await open(page);
    const body = JSON.stringify(directoryOf([serviceOf('a')]));
    const asked = await answerAway(page, { body, headers: { 'access-control-allow-origin': '*' } });
    await page.getByText('Åpne fra nettet').click();
    await page.getByRole('textbox', { name: 'Nettadressen til katalogen' }).fill(AWAY);
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: 'Hent', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Prøvekatalogen' })).toBeFocused();
    expect(asked.map(({ method, body: sent }) => [method, sent])).toEqual([['GET', null]]);
    expect(Object.keys(asked[0]?.headers ?? {})).not.toEqual(expect.arrayContaining(['cookie']));
    expect(asked[0]?.headers).not.toHaveProperty('referer');
    await expect(bar(page)).toContainText('Alt er lagret.');
  });
});

test('an address that does not lead to a directory is told in plain words', async ({ page }) => {
  await open(page);
  const trouble = page.getByRole('alert');
  await askFor(page, 'bare noe');
  await expect(trouble).toContainText('er ingen nettadresse');
  await askFor(page, 'ftp://katalog.example.org/');
  await expect(trouble).toContainText('er ingen nettadresse');

  await answerAway(page, { status: 404, headers: { 'access-control-allow-origin': '*' } });
  await askFor(page, AWAY);
  await expect(trouble).toContainText(`Det er ingenting på ${AWAY} (404).`);
  await page.context().unroute(AWAY);
  // As for one that does not let other pages read it: a page is not told which of the two it is.
  await page.context().route(AWAY, (route) => route.abort('failed'));
  await askFor(page, AWAY);
  await expect(trouble).toContainText('lar den ikke andre sider lese den (CORS)');
  await page.context().unroute(AWAY);
  await answerAway(page, { body: '{"a": 1}', headers: { 'access-control-allow-origin': '*' } });
  await askFor(page, AWAY);
  await expect(trouble).toContainText('directory.json er ikke en katalog over tilbud.');
});

test('the directory of the site can be tried at once, in English', async ({ quietPage: page }) => {
  await open(page);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Try it with the Norwegian directory' }).click();
  await expect(page.getByRole('heading', { name: 'To be checked' })).toBeVisible();
  await expect(bar(page)).toContainText('Everything is saved.');
  await expectNoAxeFindings(page);
});
