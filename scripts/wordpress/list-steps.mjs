/** The steps of the walk in which an editor changes the list of the site. They stand on a page that has it already. */
import assert from 'node:assert/strict';
import { spreadsheetTemplate, writeXlsx } from '@service-directory/convert/spreadsheet';
import { exampleXlsx } from '../guide/example-list.mjs';
import { accept, adminPage, choose } from './actions.mjs';

/** Address of the list, as the page of the site has it. */
const srcOf = async ({ url }) =>
  /<service-directory[^>]* src="([^"]+)"/.exec(await (await fetch(url)).text())[1];

/** @type {Record<string, (world: object, state: object) => Promise<void>>} */
export const LIST_STEPS = {
  async 'an older list is restored, at the same address'(world, state) {
    const before = await srcOf(state);
    const first = await (await fetch(world.origin + before)).json();
    const shorter = { ...first, services: first.services.slice(0, 3) };
    const used = new Set(shorter.services.flatMap(({ organizationIds }) => organizationIds));
    shorter.organizations = first.organizations.filter(({ id }) => used.has(id));
    const file = {
      name: 'kort.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(shorter)),
    };
    await choose(state.editor, world, file);
    await accept(state.editor);
    const after = await srcOf(state);
    assert.equal(after.split('?')[0], before.split('?')[0]);
    assert.notEqual(after, before);
    assert.equal((await (await fetch(world.origin + after)).json()).services.length, 3);

    await state.editor.getByRole('button', { name: /^Restore: ren-liste\.xlsx/ }).click();
    await state.editor.waitForURL(/told=restored/);
    assert.equal(await srcOf(state), before);
    assert.equal((await (await fetch(world.origin + before)).json()).services.length, 20);
  },

  async 'an older list is deleted only when that is asked for twice'(world, state) {
    const page = state.editor;
    const older = page.locator('.service-directory-versions li', { hasText: 'kort.json' });
    const forGood = older.getByRole('button', { name: /^Delete for good: kort\.json/ });
    assert.equal(await forGood.isVisible(), false);
    await older.locator('summary', { hasText: 'Delete' }).click();
    await forGood.click();
    await page.waitForURL(/told=forgotten/);
    assert.equal(await older.count(), 0);
  },

  async 'the empty spreadsheet of the page, filled in, is accepted under the title of the site'(
    world,
    state,
  ) {
    const page = state.editor;
    await page.goto(adminPage(world));
    const link = page.getByRole('link', { name: 'an empty spreadsheet' });
    const empty = await page.request.get(await link.evaluate((node) => node.href));
    assert.deepEqual(
      Buffer.from(await empty.body()),
      Buffer.from(writeXlsx(spreadsheetTemplate({ language: 'en', country: 'NO' }))),
    );
    const today = new Date().toISOString().slice(0, 10);
    const buffer = Buffer.from(exampleXlsx('en', { today }));
    await choose(page, world, { name: 'services.xlsx', mimeType: 'application/octet-stream', buffer });
    assert.match(
      await page.innerText('.service-directory-result'),
      /Readers see the title of this site: Walk\./,
    );
    await accept(page);
    const directory = await (await fetch(world.origin + (await srcOf(state)))).json();
    assert.deepEqual(directory.publisher, { name: 'Walk' });
    assert.equal(directory.services.length, 2);
    assert.ok(!JSON.stringify(directory).includes('Christmas.'), 'A note of the editors was published.');
  },
};
