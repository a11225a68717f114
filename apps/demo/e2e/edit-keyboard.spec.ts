import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './helpers.ts';
import { expectVisibleFocus, focusOf, press, tabTo, type Focus } from './keyboard.ts';

/** Keeping a directory without a mouse. Every stop on the way must be seen: `tabTo` fails where one is not. */

const NORWAY = fileURLToPath(new URL('../directory', import.meta.url));
const CHECKED = { timeout: 30_000 };

const told = (page: Page) => page.locator('service-directory-editor p.visually-hidden[role=status]');
const bar = (page: Page) => page.locator('service-directory-editor-bar');
const record = (page: Page) => page.locator('service-directory-editor-record');

const named =
  (wanted: string | RegExp) =>
  ({ name, label }: Focus): boolean =>
    [name, label].some((words) => (typeof wanted === 'string' ? words === wanted : wanted.test(words)));

/** The focus moves there by itself. */
async function expectFocusOn(page: Page, wanted: string | RegExp, after: string): Promise<void> {
  await expect
    .poll(async () => {
      const focus = await focusOf(page);
      return focus !== undefined && (named(wanted)(focus) || `${focus.name} ${focus.label}`);
    }, after)
    .toBe(true);
  await expectVisibleFocus(page, after);
}

/** Opens the Norwegian directory with the button for folders, in a browser without pickers of its own. */
async function openByKeys(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-28T12:00:00+01:00'));
  await page.addInitScript(() => Object.assign(window, { showDirectoryPicker: undefined }));
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/edit/');
  await expect(page.getByRole('button', { name: 'Åpne en mappe' })).toBeVisible();
  // Asked for early: a dialogue that opens before the browser knows is not told.
  const chooser = page.waitForEvent('filechooser', { timeout: 20_000 });
  await tabTo(page, named('Åpne en mappe'));
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(NORWAY);
  await expectFocusOn(page, /Norge/, 'a directory was opened');
}

/** Finds a service with the search field of the list and opens it. */
async function openServiceByKeys(page: Page, words: string, name: RegExp): Promise<void> {
  await tabTo(page, named('Søk: Tilbud'));
  await page.keyboard.type(words);
  await tabTo(page, named(name));
  await page.keyboard.press('Enter');
  await expectFocusOn(page, name, 'a service was opened');
}

/** Goes through the menu that has the focus, as far as a code. */
async function choose(page: Page, code: string): Promise<void> {
  const { id } = await press(page, 'Home');
  for (let turn = 0; turn < 20; turn += 1) {
    if ((await page.locator(`#${id}`).inputValue()) === code) return;
    await press(page, 'ArrowDown');
  }
  throw new Error(`The menu ${id} has no ${code}.`);
}

test('a whole walk by the keys alone: find, edit, hours over midnight, a promise, mending, preview, undo, save', async ({
  quietPage: page,
}) => {
  test.slow();
  await openByKeys(page);
  await openServiceByKeys(page, 'aksept', /^Aksept/);

  await tabTo(page, named('Navn: engelsk'));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Aksept, a centre');

  // A finding is made, told at the top of the record, and mended where the way there leads.
  await tabTo(page, named('Kort sagt: norsk bokmål'));
  await expect(bar(page)).toContainText('Én fil er ikke lagret.');
  const before = await record(page).locator('[id$="-summary"]').inputValue();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await press(page, 'Tab');
  await expect(record(page).locator('.to-mend')).toBeVisible(CHECKED);
  await tabTo(page, named(/^Å rette/), 'Shift+Tab');
  await press(page, 'Enter');
  await tabTo(page, named(/«[^»]*bokmål»/));
  await page.keyboard.press('Enter');
  await expectFocusOn(page, /^Kort sagt: norsk bokmål/, 'going to what is to be mended');
  await page.keyboard.type(before);
  await press(page, 'Tab');
  await expect(record(page).locator('[id$="-summary-found"]')).toHaveCount(0, CHECKED);

  // Hours over midnight.
  await tabTo(page, named(/^Åpningstider/));
  await press(page, 'Enter');
  await tabTo(page, named('Legg til: Tider i uka'));
  await page.keyboard.press('Enter');
  await expectFocusOn(page, /^mandag$/i, 'hours were added');
  await tabTo(page, named(/^lørdag$/i));
  await press(page, 'Space');
  await tabTo(page, named(/^Åpner/));
  await page.keyboard.type('22');
  await press(page, 'Tab');
  await page.keyboard.type('0300');
  await press(page, 'Tab');
  await expect(record(page).getByRole('row', { name: /^lørdag.*22:00–03:00 \(neste dag\)/i })).toBeVisible();

  // A promise with its source.
  const status = record(page).getByRole('group', { name: /^Opphold/ });
  await tabTo(page, ({ id }) => id.endsWith('-access-residenceStatus'), 'Shift+Tab');
  await choose(page, 'not-asked');
  await expect(status.getByText('Et løfte trenger bevis')).toBeVisible();
  await tabTo(page, named(/^Hvem sier det/));
  await press(page, 'ArrowDown');
  await tabTo(page, named(/^Hvor står det/));
  await page.keyboard.type('https://aksept.org/nytt/');
  await tabTo(page, named('Legg til som kilde'));
  await press(page, 'Enter');
  await expect(status.getByRole('checkbox', { name: 'https://aksept.org/nytt/' })).toBeChecked();
  await expect(status.getByText('Et løfte trenger bevis')).toHaveCount(0, CHECKED);

  // What readers see, and back to the last step.
  await tabTo(page, named('Se det leserne ser'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectFocusOn(page, 'Det leserne ser', 'the preview was asked for');
  await expect(page.locator('service-directory-card')).toContainText('Aksept');
  await page.keyboard.press('Control+Z');
  await expect(told(page)).toHaveText('Angret.');
  await expect(status.getByRole('checkbox', { name: 'https://aksept.org/nytt/' })).toHaveCount(0);
  await expectVisibleFocus(page, 'undoing');
  await page.keyboard.press('Control+Y');
  await expect(told(page)).toHaveText('Gjort om igjen.');

  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Control+S');
  const download = await waiting;
  await expect(told(page)).toContainText('Lagret blant nedlastingene dine: aksept.yaml');
  await expectVisibleFocus(page, 'saving');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('https://aksept.org/nytt/');
  expect(text).toMatch(/opens: '?22:00'?\n\s+closes: '?03:00'?/);
});

test('the focus is never lost: adding, cancelling, taking away, undoing to the end, going back, closing', async ({
  quietPage: page,
}) => {
  test.slow();
  await openByKeys(page);

  await tabTo(page, named('Legg til et tilbud'));
  await press(page, 'Enter');
  await tabTo(page, named('Avbryt'));
  await page.keyboard.press('Enter');
  await expectFocusOn(page, 'Legg til et tilbud', 'adding was cancelled');
  await press(page, 'Enter');
  await page.keyboard.type('Nattkafeen i Prøvegata');
  await page.keyboard.press('Enter');
  await expectFocusOn(page, 'Nattkafeen i Prøvegata', 'a service was added');

  // Choosing adds nothing; the button does, and takes away again.
  await tabTo(page, named('Legg til: Drives av'));
  await press(page, 'ArrowDown');
  await press(page, 'ArrowDown');
  await expect(record(page).locator('.chosen li')).toHaveCount(0);
  await press(page, 'Tab');
  await press(page, 'Enter');
  await expect(record(page).locator('.chosen li')).toHaveCount(1);
  await expect(told(page)).toContainText('Lagt til i Drives av');
  await tabTo(page, named(/^Fjern /), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectFocusOn(page, 'Legg til: Drives av', 'an organisation was taken away');
  await expect(told(page)).toContainText('Fjernet');

  // The last step back leaves a button that cannot be used, and keeps the focus.
  await tabTo(page, named('Angre'), 'Shift+Tab');
  for (let turn = 0; turn < 3; turn += 1) await press(page, 'Enter');
  await expectFocusOn(page, 'Angre', 'everything was undone');
  await expect(page.getByRole('heading', { name: 'Nattkafeen i Prøvegata' })).toHaveCount(0);
  await tabTo(page, named('Gjør om'));
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { name: 'Nattkafeen i Prøvegata' }).first()).toBeVisible();

  await tabTo(page, named('Lukk katalogen'));
  await page.keyboard.press('Enter');
  await expectFocusOn(page, 'Bli her', 'closing asks');
  await page.keyboard.press('Enter');
  await expectFocusOn(page, 'Lukk katalogen', 'staying');
  await page.keyboard.press('Enter');
  await expectFocusOn(page, 'Bli her', 'closing asks again');
  await press(page, 'Tab');
  await page.keyboard.press('Enter');
  await expectFocusOn(page, 'Hvilken katalog?', 'the directory was closed');
});

test('what is due is worked out late, and does not push what has the focus out of the window', async ({
  quietPage: page,
}) => {
  await openByKeys(page);
  await page.getByRole('button', { name: 'Legg til et tilbud' }).click();
  await page.keyboard.type('Nattkafeen i Prøvegata');
  await page.keyboard.press('Enter');
  await expectFocusOn(page, 'Nattkafeen i Prøvegata', 'a service was added');
  const unknown = page.locator('service-directory-editor-due').getByText('Ingen vet når dette tilbudet');
  await expect(unknown).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(unknown).toHaveCount(0);

  // At the lower edge of the window. The browser keeps still what stands beside it, and not what is pushed.
  await page.keyboard.press('Control+Y');
  const all = page.getByRole('button', { name: /^Vis alle \d+/ });
  await all.focus();
  await all.evaluate((button) => {
    scrollBy(0, button.getBoundingClientRect().bottom - innerHeight + 24);
  });
  await expect(unknown).toBeVisible();
  await expectVisibleFocus(page, 'something came above it');
});

test('on a phone with a keyboard, one goes back from a service to where it stands in the list', async ({
  quietPage: page,
}) => {
  test.slow();
  await openByKeys(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await openServiceByKeys(page, 'aksept', /^Aksept/);
  await tabTo(page, named('Til listen'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectFocusOn(page, /^Aksept/, 'going back');
});
