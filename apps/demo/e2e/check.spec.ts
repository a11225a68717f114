import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { copyFixture, directoryOf, drop, serviceOf, SPREADSHEETS, write } from './check-inputs.ts';
import { expect, expectNoAxeFindings, expectNoSidewaysScroll, test } from './helpers.ts';

const NOON = new Date('2026-11-24T12:00:00+01:00');
const PHONE = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 800 };

/** Opens the page at a fixed time. */
async function open(page: Page, viewport = WIDE): Promise<void> {
  await page.clock.setFixedTime(NOON);
  await page.setViewportSize(viewport);
  await page.goto('/check/');
  await expect(page.getByRole('button', { name: 'Velg filer' })).toBeVisible();
}

const heading = (page: Page) => page.locator('#result-heading');
const findings = (page: Page) => page.locator('.group li');
const errors = (page: Page) => page.getByRole('region', { name: /^Feil/ });
const status = (page: Page) => page.locator('#status');

/** The text of what a button lets the browser save, and its name. */
async function savedBy(page: Page, button: string | RegExp) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const BROKEN = JSON.stringify(
  directoryOf([
    serviceOf('kafeen', { needs: ['fod'], minAge: 18 }),
    serviceOf('kafeen-2', { name: 'Kafé  ' }),
  ]),
  null,
  2,
);

test('says that nothing leaves, and what can be given', async ({ quietPage: page }) => {
  await open(page, PHONE);
  await expect(page).toHaveTitle('Sjekk');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sjekk en katalog');
  await expect(
    page.getByText('Ingenting forlater denne siden: filen leses av nettleseren din og sendes ikke noe sted.'),
  ).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Velg en mappe' })).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(
    page.getByText('Nothing leaves this page: the file is read by your browser and not sent anywhere.'),
  ).toBeVisible();
});

test('a dropped file gives a verdict, which takes the focus and is told, and findings with their lines', async ({
  quietPage: page,
}, testInfo) => {
  await open(page);
  await drop(page, await write(testInfo.outputPath('katalog.json'), BROKEN));
  await expect(heading(page)).toHaveText('2 feil må rettes før katalogen kan publiseres.');
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toBeInViewport();
  await expect(status(page)).toContainText('2 feil må rettes');
  await expect(status(page)).toContainText('2 tjenester og 1 organisasjon i 1 fil');
  const card = page.locator('.group').filter({ hasText: 'minAge' });
  await expect(card.getByRole('heading')).toContainText('minAge');
  const finding = card.getByRole('listitem');
  const line = BROKEN.slice(0, BROKEN.indexOf('"minAge"')).split('\n').length;
  await expect(finding.locator('.place')).toHaveText(`katalog.jsonlinje ${line}Post kafeen`);
  await expect(finding).toContainText('Slik retter du:');
});

test('each finding leads to what the rule is for, and to its place in the list of all rules', async ({
  quietPage: page,
}, testInfo) => {
  await open(page);
  await drop(page, await write(testInfo.outputPath('katalog.json'), BROKEN));
  const group = page.locator('.group').filter({ hasText: 'minAge' });
  await group.getByText('Om regelen').click();
  await expect(group.locator('pre').first()).toBeVisible();
  const waiting = page.context().waitForEvent('page');
  await group.getByRole('link', { name: /listen over alle regler/ }).click();
  const rules = await waiting;
  await expect(rules).toHaveURL(/\/check\/rules\/#schema-unknown-field$/);
  await expect(rules.locator('#schema-unknown-field')).toBeInViewport();
});

test('a dropped folder is read as one directory, with the file of each finding', async ({
  quietPage: page,
}, testInfo) => {
  const folder = await copyFixture(testInfo.outputPath('vestbyen'), [
    { file: 'services/havn-dagsenter.yaml', from: 'shower-laundry', to: 'shower-laundri' },
  ]);
  await write(`${folder}/bilder/logo.png`, 'x');
  await open(page);
  await drop(page, folder);
  await expect(heading(page)).toHaveText(/^1 feil må rettes/);
  await expect(errors(page)).toContainText('«shower-laundri»');
  await expect(errors(page).locator('.file')).toHaveText('vestbyen/services/havn-dagsenter.yaml');
  await expect(page.locator('.result')).toContainText('3 tjenester og 2 organisasjoner i 6 filer');
  await expect(page.locator('.result')).toContainText('1 fil i mappen hører ikke til katalogen');
});

test('a spreadsheet as Norwegian Excel writes it is read, with the cell of each finding', async ({
  quietPage: page,
}, testInfo) => {
  const rows = ['Navn;Organisasjon;Telefon', 'Prøvekafeen;Prøvenettverket;229900'];
  const list = await write(testInfo.outputPath('liste.csv'), `\uFEFF${rows.join('\r\n')}\r\n`);
  await open(page);
  await drop(page, list);
  await expect(heading(page)).toHaveText(/feil må rettes/);
  const cell = findings(page).filter({ has: page.getByText('celle C2', { exact: true }) });
  await expect(cell.first()).toContainText('liste.csv');
});

test('a workbook is read, with the sheet and cell of each finding', async ({ quietPage: page }) => {
  await open(page);
  for (const name of ['liste.xlsx', 'liste.ods']) {
    await drop(page, `${SPREADSHEETS}/${name}`);
    await expect(heading(page)).toBeVisible();
    const place = page.locator('.where', { hasText: /^ark «.+», celle [A-Z]+\d+$/ });
    await expect(findings(page).filter({ has: place }).first()).toContainText(name);
    await expect(page.locator('.findings')).toContainText('Vi gir ingen rettet kopi av et regneark');
  }
});

test('a chosen folder and chosen files are read as dropped ones', async ({ quietPage: page }, testInfo) => {
  const folder = await copyFixture(testInfo.outputPath('vestbyen'));
  await open(page);
  const choose = async (button: string, ...paths: string[]) => {
    const waiting = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: button }).click();
    await (await waiting).setFiles(paths);
  };
  await choose('Velg en mappe', folder);
  await expect(page.locator('.result')).toContainText('3 tjenester og 2 organisasjoner i 6 filer');
  await page.getByRole('button', { name: 'Velg på nytt' }).click();
  await expect(page.getByRole('button', { name: 'Velg filer' })).toBeFocused();
  const one = await write(testInfo.outputPath('en.json'), BROKEN);
  const two = await write(testInfo.outputPath('to.json'), BROKEN);
  await choose('Velg filer', one, two);
  await expect(heading(page)).toHaveText(/^4 feil/);
});

test('a pasted text is checked, by keyboard alone', async ({ quietPage: page }) => {
  await open(page);
  const tabTo = async (name: RegExp) => {
    for (let press = 0; press < 20; press++) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => {
        const active = document.activeElement;
        return active instanceof HTMLTextAreaElement ? active.labels[0]?.textContent : active?.textContent;
      });
      if (name.test(text ?? '')) return;
    }
    throw new Error(`Tab did not lead to ${String(name)}.`);
  };
  await tabTo(/^Lim inn tekst/);
  await page.keyboard.press('Enter');
  await tabTo(/^Teksten som skal sjekkes/);
  await page.keyboard.insertText('kind: service-directory\nname: Prøve\n');
  await tabTo(/^Sjekk teksten/);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(page.locator('.group .file').first()).toHaveText('innlimt.yaml');
  await tabTo(/^Sjekk på nytt/);
});

test('the example has its ten mistakes', async ({ quietPage: page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Prøv med et eksempel' }).click();
  await expect(heading(page)).toHaveText(/feil må rettes/);
  const found = page.locator('.group:is(.is-error, .is-warning)');
  await expect(found).toHaveCount(10);
});

test('what may put somebody in danger comes first, and each card is called by what is wrong', async ({
  quietPage: page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Prøv med et eksempel' }).click();
  await expect(heading(page)).toHaveText(/feil må rettes/);
  const kinds = page.locator('.severity > h3');
  await expect(kinds.first()).toHaveText(/^Sikkerhet \(\d+\)$/);
  await expect(kinds.nth(1)).toHaveText(/^Feil/);
  await expect(page.locator('.group h4').first()).toContainText('hemmelig');
  const titles = await page.locator('.group h4 .message').allTextContents();
  expect(new Set(titles).size).toBe(titles.length);
});

test('findings are shown by severity and by words', async ({ quietPage: page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Prøv med et eksempel' }).click();
  await expect(page.getByRole('heading', { name: /^Advarsler/ })).toBeVisible();
  await page.getByRole('checkbox', { name: /advarsler$/ }).uncheck();
  await expect(page.getByRole('heading', { name: /^Advarsler/ })).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Søk i funnene' }).fill('HEMMELIG address');
  await expect(findings(page)).toHaveCount(1);
  await expect(page.locator('.shown')).toHaveText(/^Viser 1 av \d+ funn\.$/);
  await page.clock.runFor(1000);
  await expect(status(page)).toHaveText(/^Viser 1 av/);
  await page.getByRole('searchbox').fill('xyzxyz');
  await expect(page.locator('.shown')).toContainText('Ingen funn passer');
  await expectNoAxeFindings(page);
});

test('many findings of one rule are shown a part at a time', async ({ quietPage: page }, testInfo) => {
  const services = Array.from({ length: 70 }, (_, index) => serviceOf(`t-${index}`, { needs: ['fod'] }));
  await open(page);
  await drop(page, await write(testInfo.outputPath('mange.json'), JSON.stringify(directoryOf(services))));
  const group = errors(page).locator('.group').first();
  await expect(group.locator('.count')).toHaveText('70 steder');
  await expect(group.locator('li')).toHaveCount(5);
  await group.getByRole('button', { name: 'Vis 50 til' }).click();
  await expect(group.locator('li').nth(5)).toBeFocused();
  await group.getByRole('button', { name: 'Vis 15 til' }).click();
  await expect(group.locator('li')).toHaveCount(70);
  await expect(group.getByRole('button', { name: /^Vis/ })).toHaveCount(0);
});

test('the report and the findings can be saved, in the language of the page', async ({
  quietPage: page,
}, testInfo) => {
  await open(page);
  await drop(page, await write(testInfo.outputPath('katalog.json'), BROKEN));
  const report = await savedBy(page, 'Last ned rapporten (HTML)');
  expect(report.name).toBe('sjekk-2026-11-24.html');
  expect(report.text).toMatch(/^<!doctype html>\s*<html lang="nb"/i);
  expect(report.text).toContain('minAge');
  await expect(status(page)).toHaveText('sjekk-2026-11-24.html er laget. Nettleseren lagrer den.');
  await page.getByRole('button', { name: 'English' }).click();
  const json = await savedBy(page, 'Download the findings (JSON)');
  expect(json.name).toBe('check-2026-11-24.json');
  const { findings: list } = JSON.parse(json.text) as { findings: { message: string }[] };
  expect(list.map(({ message }) => message).join()).toContain('There is no field “minAge” here.');
});

test('what can be mended without a person is shown, and saved as a copy', async ({
  quietPage: page,
}, testInfo) => {
  const path = await write(testInfo.outputPath('katalog.json'), BROKEN);
  await open(page);
  await drop(page, path);
  const fixes = page.getByRole('region', { name: 'Noe kan rettes for deg' });
  await expect(fixes).toContainText('1 endring i 1 fil');
  await fixes.getByText('Se hver endring').click();
  await expect(fixes.getByRole('row').last()).toContainText('/services/1/name');
  await expectNoAxeFindings(page);
  const { name, text } = await savedBy(page, 'Last ned rettet katalog.json');
  expect(name).toBe('katalog.json');
  expect(text).toBe(BROKEN.replace('"Kafé  "', '"Kafé"'));
  expect(await readFile(path, 'utf8')).toBe(BROKEN);
});

test('a file that was mended is read anew by “check again”', async ({ quietPage: page }, testInfo) => {
  const path = await write(testInfo.outputPath('katalog.json'), BROKEN);
  await open(page);
  await drop(page, path);
  await expect(heading(page)).toHaveText(/^2 feil/);
  await write(path, BROKEN.replace('"fod"', '"food"'));
  await page.getByRole('button', { name: 'Sjekk på nytt' }).click();
  await expect(heading(page)).toHaveText(/^1 feil/);
});

test('a chosen file that has changed is told, for it must be chosen again', async ({
  quietPage: page,
}, testInfo) => {
  const path = await write(testInfo.outputPath('katalog.json'), BROKEN);
  await open(page);
  const waiting = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Velg filer' }).click();
  await (await waiting).setFiles(path);
  await expect(heading(page)).toHaveText(/^2 feil/);
  await write(path, `${BROKEN}\n\n`);
  await page.getByRole('button', { name: 'Sjekk på nytt' }).click();
  await expect(page.locator('.trouble')).toContainText('«katalog.json» kunne ikke leses. Den er endret');
});

test('changing the language changes the words of the result, and its choices stay', async ({
  quietPage: page,
}, testInfo) => {
  await open(page);
  await drop(page, await write(testInfo.outputPath('katalog.json'), BROKEN));
  await page.getByRole('searchbox').fill('minAge');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(heading(page)).toHaveText('2 errors must be mended before the directory can be published.');
  await expect(page.getByRole('searchbox')).toHaveValue('minAge');
  await expect(page.locator('main')).toContainText('There is no field “minAge” here.');
  await page.getByRole('button', { name: 'Norsk' }).click();
  await expect(heading(page)).toHaveText(/^2 feil/);
});

test('long work shows how far it has come and can be stopped; the next check runs', async ({
  quietPage: page,
}, testInfo) => {
  const services = Array.from({ length: 60_000 }, (_, index) => serviceOf(`t-${index}`));
  const large = await write(testInfo.outputPath('stor.json'), JSON.stringify(directoryOf(services)));
  await open(page);
  const started = page.waitForEvent('worker');
  await drop(page, large);
  const worker = await started;
  const ended = worker.waitForEvent('close');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expectNoAxeFindings(page);
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await ended;
  await expect(status(page)).toHaveText('Avbrutt. Ingenting ble sjekket.');
  await expect(page.getByRole('button', { name: 'Velg filer' })).toBeFocused();
  await drop(page, await write(testInfo.outputPath('katalog.json'), BROKEN));
  await expect(heading(page)).toHaveText(/^2 feil/);
});

test('a folder with nothing to check is told in words, with a way on', async ({
  quietPage: page,
}, testInfo) => {
  await write(testInfo.outputPath('bilder/logo.png'), 'x');
  await open(page);
  await drop(page, testInfo.outputPath('bilder'));
  await expect(heading(page)).toHaveText('Sjekken kunne ikke gjøres');
  await expect(heading(page)).toBeFocused();
  await expect(page.locator('.trouble')).toContainText('Ingen fil i denne mappen kan sjekkes');
  await expectNoAxeFindings(page);
  await page.getByRole('button', { name: 'Velg på nytt' }).click();
  await expect(page.getByRole('button', { name: 'Velg filer' })).toBeVisible();
});

test('a list in another format is told as such, in one sentence', async ({ quietPage: page }, testInfo) => {
  await open(page);
  await drop(
    page,
    await write(testInfo.outputPath('kart.json'), '{"type":"FeatureCollection","features":[]}'),
  );
  await expect(heading(page)).toHaveText(/^1 feil må rettes/);
  await expect(page.locator('main')).toContainText(
    'Filen er ingen tjenestekatalog, men en liste i et annet format: GeoJSON.',
  );
});

test('a file that breaks off is told as such', async ({ quietPage: page }, testInfo) => {
  await open(page);
  await drop(page, await write(testInfo.outputPath('brev.json'), '{"kjære": '));
  await expect(heading(page)).toHaveText(/feil må rettes/);
  await expect(page.locator('.result')).toContainText('brev.json kunne ikke kontrolleres i sin helhet.');
});

test('text of a directory is shown as text', async ({ quietPage: page }, testInfo) => {
  const name = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  await open(page);
  await drop(
    page,
    await write(
      testInfo.outputPath('katalog.json'),
      JSON.stringify(directoryOf([serviceOf('a', { name, [name]: 1, needs: [name] })])),
    ),
  );
  await expect(heading(page)).toBeVisible();
  await expect(page.locator('.findings')).toContainText('<img src=x');
  await expect(page.locator('.findings img, .findings script')).toHaveCount(0);
  await expect(page).toHaveTitle('Sjekk');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['nb', 'en'] as const) {
    test(`axe finds nothing and nothing scrolls sideways, before and after (${language}, ${colorScheme})`, async ({
      quietPage: page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, { width: 320, height: 640 });
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      await page.locator('.paste summary').click();
      await expectNoAxeFindings(page);
      await expectNoSidewaysScroll(page);
      await page.locator('.example button').click();
      await expect(heading(page)).toBeFocused();
      for (const summary of await page.locator('.fold > summary').all()) await summary.click();
      await expectNoAxeFindings(page);
      await expectNoSidewaysScroll(page);
    });
  }
}

test('every target is as large as a thumb', async ({ quietPage: page }) => {
  await open(page, PHONE);
  const expectLarge = async () => {
    for (const target of await page.locator('button:visible, .fold > summary:visible').all())
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  };
  await expectLarge();
  await page.locator('.example button').click();
  await expect(heading(page)).toBeFocused();
  await expectLarge();
});

test('the overview leads here', async ({ quietPage: page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /Sjekk en katalog/ }).click();
  await expect(page).toHaveURL(/\/check\/$/);
});

test.describe('where scripts do not run', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so, in both languages, and how it can be done otherwise', async ({ page }) => {
    await page.goto('/check/');
    await expect(page.locator('noscript p')).toHaveCount(2);
    for (const text of await page.locator('noscript p').all()) await expect(text).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
