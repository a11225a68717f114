/* global getComputedStyle -- inside the browser */
/**
 * The code that the snippet builder (`/embed/` of the demo) copies, pasted into an example in the place of its component: it is
 * built as its author would, and the page does what was chosen in the builder.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/run.mjs';
import { serve } from '../packaging/server.mjs';
import { CHECKS } from './checks.mjs';

const DEMO = join(ROOT, 'apps/demo/dist');
const PATIENCE_MS = 20_000;

/** Example → where the code is pasted, and what the builder calls the framework. Nothing else of the example is changed. */
export const PASTED = {
  react: { file: 'src/help.tsx', target: 'react' },
  'react-18': { file: 'src/help.tsx', target: 'react' },
  vue: { file: 'src/Help.vue', target: 'vue' },
  svelte: { file: 'src/Help.svelte', target: 'svelte' },
  angular: { file: 'src/help.component.ts', target: 'angular' },
  solid: { file: 'src/help.tsx', target: 'solid' },
};

/** Something of every kind: a language, a lock, a level, a switch, an address, a file of looks. */
async function choose(page) {
  await page.getByLabel('Språket listen åpner på').selectOption('en');
  await page.getByText('Mat og klær', { exact: true }).first().click();
  await page.locator('#need-food').check();
  await page.getByLabel('Farger og skrift').selectOption('high-contrast');
  await page.getByLabel('Nivå på første overskrift').selectOption('3');
  await page.getByLabel('Uten kart').check();
  await page.getByLabel('Hvor «Forlat siden» går').fill('https://www.yr.no/');
}

/**
 * What the builder shows for each framework when the same was chosen.
 * @param {import('playwright').Browser} browser
 * @returns {Promise<Record<string, string>>} by what the builder calls it
 */
export async function readSnippets(browser) {
  const server = await serve(DEMO, { allowsInline: true });
  const page = await browser.newPage({ locale: 'nb' });
  page.setDefaultTimeout(PATIENCE_MS);
  const codes = {};
  try {
    await page.goto(`${server.origin}/embed/`);
    await choose(page);
    for (const target of new Set(Object.values(PASTED).map((one) => one.target))) {
      await page.locator('#target').selectOption(target);
      codes[target] = await page.locator('#code').textContent();
    }
  } finally {
    await page.close();
    await server.close();
  }
  return codes;
}

/** Puts the code into an example, and does what a line of it says about `angular.json`. */
export function paste(folder, name, codes) {
  const { file, target } = PASTED[name];
  writeFileSync(join(folder, name, file), codes[target]);
  const [, told] = /^\/\/ In angular\.json, .*: "styles": (\[.*\])$/m.exec(codes[target]) ?? [];
  if (told === undefined) return;
  const settings = join(folder, name, 'angular.json');
  const all = JSON.parse(readFileSync(settings, 'utf8'));
  for (const { architect } of Object.values(all.projects)) architect.build.options.styles = JSON.parse(told);
  writeFileSync(settings, JSON.stringify(all));
}

const kept = (titles) => Object.fromEntries(titles.map((title) => [`pasted: ${title}`, CHECKS[title]]));

/** What the page must do with the pasted code. */
export const PASTED_CHECKS = {
  ...kept([
    'the list is shown, without a fault and without asking anybody else',
    'the lock holds',
    'a switch without a value is on: there is no map',
  ]),

  'pasted: its language, its heading and the way out are as chosen': async ({ page }) => {
    const list = page.locator('service-directory');
    assert.equal(await list.evaluate(({ lang }) => lang), 'en');
    assert.equal(await page.locator('service-directory .intro h3').filter({ visible: true }).count(), 1);
    assert.equal(await list.evaluate(({ exitUrl }) => exitUrl), 'https://www.yr.no/');
  },

  'pasted: its looks are as chosen': async ({ page }) => {
    // High contrast is black on white, and its own looks are not.
    const ink = await page
      .locator('service-directory .intro h3')
      .filter({ visible: true })
      .evaluate((title) => getComputedStyle(title).color);
    assert.equal(ink, 'rgb(0, 0, 0)');
  },

  'pasted: in the dark its looks are as chosen, too': async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const [ink, paper] = await page.locator('service-directory .frame').evaluate((frame) => {
      const { color } = getComputedStyle(frame);
      return [color, getComputedStyle(frame).getPropertyValue('--service-directory-paper')];
    });
    assert.equal(ink, 'rgb(255, 255, 255)', paper);
  },
};
