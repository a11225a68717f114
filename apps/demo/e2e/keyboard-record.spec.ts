import type { Page } from '@playwright/test';
import { expect, test } from './helpers.ts';
import { expectVisibleFocus, focusOf, press, tabTo } from './keyboard.ts';
import { cardOf, cards, openSample, record, searchBox } from './sample/page.ts';

/** Reading a record and taking it along without a mouse. */

/** Opens the record of a service from its card; the focus is then on its name. */
async function openByKeys(page: Page, id: string): Promise<void> {
  await tabTo(page, ({ card, name }) => card === id && name.startsWith('Alt om stedet'));
  await page.keyboard.press('Enter');
  await expect(record(page).locator('article')).toBeVisible();
  await expect.poll(async () => (await focusOf(page))?.id).toBe('record-name');
  await expectVisibleFocus(page, `the record of ${id} was opened`);
}

test('a record is opened and left again, and the focus is back on its card', async ({ quietPage: page }) => {
  await openSample(page);
  await openByKeys(page, 'stale');
  await tabTo(page, ({ name }) => name === 'Tilbake til listen', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(record(page)).toHaveCount(0);
  await expect.poll(async () => (await focusOf(page))?.card).toBe('stale');
  expect((await expectVisibleFocus(page, 'going back')).name).toContain('Gammel sjekk');
});

test('Tab goes through a whole record and out of it', async ({ quietPage: page }) => {
  await openSample(page);
  await openByKeys(page, 'open-door');
  await tabTo(page, ({ href }) => href === 'tel:+4700000001');
  await tabTo(page, ({ href }) => href.startsWith('mailto:'));
  await tabTo(page, ({ name }) => name.startsWith('Nattdør'));
  await tabTo(page, ({ name }) => name === 'Kopier');
  await tabTo(page, ({ href }) => href.startsWith('https://kilde.example/'));
  await tabTo(page, ({ href }) => href.endsWith('/sources/'));
});

test('a record leads to another one and back to the list', async ({ quietPage: page }) => {
  await openSample(page);
  await openByKeys(page, 'open-door');
  await tabTo(page, ({ name }) => name.startsWith('Nattdør'));
  await page.keyboard.press('Enter');
  await expect(record(page).locator('#record-name')).toHaveText('Nattdør');
  await expect.poll(async () => (await focusOf(page))?.name).toBe('Nattdør');
  await tabTo(page, ({ name }) => name === 'Tilbake til listen', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focusOf(page))?.card).toBe('night-door');
  await expectVisibleFocus(page, 'going back');
});

test('the address is shown to a driver and put away again', async ({ quietPage: page }) => {
  await openSample(page);
  await openByKeys(page, 'open-door');
  const opened = await tabTo(page, ({ name }) => name.startsWith('Vis til'));
  await press(page, 'Enter');
  await expect(record(page).locator('.driver')).toContainText('Oppdiktet gate 1');
  expect((await expectVisibleFocus(page, 'the address is shown')).key).toBe(opened.key);
  await press(page, 'Enter');
  await expect(record(page).locator('.driver')).toHaveCount(0);
  expect((await expectVisibleFocus(page, 'the address is put away')).key).toBe(opened.key);
});

test('the code is shown and put away again, and the text is shared', async ({ quietPage: page }) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.assign(navigator, { share: async (what: unknown) => void shared.push(what) });
  });
  await openSample(page);
  await openByKeys(page, 'open-door');
  const code = await tabTo(page, ({ name }) => name === 'QR-kode');
  await press(page, 'Space');
  await expect(record(page).locator('svg.code')).toBeVisible();
  await press(page, 'Space');
  await expect(record(page).locator('svg.code')).toHaveCount(0);
  expect((await expectVisibleFocus(page, 'the code is put away')).key).toBe(code.key);
  await tabTo(page, ({ name }) => name === 'Del');
  await press(page, 'Enter');
  const shared = await page.evaluate(() => (window as unknown as { shared: { text: string }[] }).shared);
  expect(shared).toHaveLength(1);
  expect(shared[0]?.text).toContain('Åpen dør');
  expect(JSON.stringify(shared)).not.toContain('127.0.0.1');
});

test('reading aloud is begun and ended, with a voice of the device', async ({ quietPage: page }) => {
  await page.addInitScript(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    const voice = { lang: 'nb-NO', localService: true, default: true, name: 'Kari', voiceURI: 'kari' };
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => [voice],
        speak: ({ text }: { text: string }) => spoken.push(text),
        cancel: () => spoken.push('(silence)'),
      }),
    });
    Object.assign(window, {
      SpeechSynthesisUtterance: class {
        constructor(readonly text: string) {}
      },
    });
  });
  await openSample(page);
  await openByKeys(page, 'open-door');
  const listen = await tabTo(page, ({ name }) => name === 'Lytt');
  const stop = await press(page, 'Enter');
  expect(stop).toMatchObject({ key: listen.key, name: 'Stopp' });
  const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  expect((await spoken()).join(' ')).toContain('Åpen dør');
  expect((await press(page, 'Enter')).name).toBe('Lytt');
  expect((await spoken()).at(-1)).toBe('(silence)');
});

test('a record that did not come has the focus on its name, is asked for again, and opens', async ({
  page,
}) => {
  await page.context().route('**/define-record-*.js', (route) => route.abort('internetdisconnected'));
  await openSample(page);
  await tabTo(page, ({ card, name }) => card === 'open-door' && name.startsWith('Alt om stedet'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect.poll(async () => (await focusOf(page))?.id).toBe('record-name');
  await page.context().unroute('**/define-record-*.js');
  await tabTo(page, ({ name }) => name === 'Prøv igjen');
  await page.keyboard.press('Enter');
  await expect(record(page).locator('article')).toBeVisible();
  await expect.poll(async () => (await focusOf(page))?.id).toBe('record-name');
  await tabTo(page, ({ name }) => name === 'Tilbake til listen', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(cardOf(page, 'open-door')).toBeVisible();
});

test('Escape closes nothing that it should not, and empties the search field only', async ({
  quietPage: page,
}) => {
  await openSample(page);
  await tabTo(page, ({ name }) => name === 'Søk');
  await page.keyboard.type('Nattdør');
  await expect(cards(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(searchBox(page)).toHaveValue('');
  await expect(cards(page)).toHaveCount(7);
  await openByKeys(page, 'night-door');
  await page.keyboard.press('Escape');
  await expect(record(page).locator('article')).toBeVisible();
});
