/** The steps of the walk in which an editor changes the list of the site. They stand on a page that has it already. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { spreadsheetTemplate, writeXlsx } from '@service-directory/convert/spreadsheet';
import { exampleXlsx } from '../guide/example-list.mjs';
import { ROOT } from '../lib/run.mjs';
import { accept, adminPage, choose } from './actions.mjs';

const SMALL = join(ROOT, 'packages/validator/test/fixtures/regneark/ren-liste.xlsx');

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

  async 'a server that refuses a list before WordPress sees it is told in words, and nothing changes'(
    world,
    state,
  ) {
    const page = state.editor;
    const before = await srcOf(state);
    await choose(page, world, SMALL);
    const isList = (url) => decodeURIComponent(url.href).includes('service-directory/v1/versions');
    await page.route(isList, (route) =>
      route.fulfill({ status: 413, contentType: 'text/html', body: '<h1>413 Request Entity Too Large</h1>' }),
    );
    await page.click('.service-directory-result .button-primary');
    await page.getByText('The server refused the list before WordPress saw it').waitFor();
    await page.unroute(isList);
    assert.equal(await srcOf(state), before);
  },

  async 'a list of thousands goes through the usual limits of a server, and a trap does not'(world, state) {
    const page = state.editor;
    const before = await srcOf(state);
    const sizes = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') sizes.push(request.postDataBuffer()?.length ?? 0);
    });
    const whole = await (await fetch(world.origin + before)).json();
    const [first] = whole.services;
    const services = Array.from({ length: 3000 }, (_, at) => ({
      ...first,
      id: `s${at}`,
      name: `Tilbud ${at}`,
    }));
    const organizations = whole.organizations.filter(({ id }) => first.organizationIds.includes(id));
    const buffer = Buffer.from(JSON.stringify({ ...whole, organizations, services }));
    await choose(page, world, { name: 'mange.json', mimeType: 'application/json', buffer });
    await accept(page);
    assert.match(await page.innerText('.service-directory-admin'), /3,000 services/);
    assert.ok(Math.max(...sizes) < 1e6, `${Math.max(...sizes)} bytes were sent.`);
    await page.getByRole('button', { name: /^Restore: ren-liste\.xlsx/ }).click();
    await page.waitForURL(/told=restored/);
    assert.equal(await srcOf(state), before);
    const trap = gzipSync(Buffer.alloc(80_000_000, ' ')).toString('base64');
    for (const packed of [trap, 'no base64', Buffer.from('no gzip').toString('base64')]) {
      const told = await world.php(`
        wp_set_current_user( get_user_by( 'login', 'editor' )->ID );
        $request = new WP_REST_Request( 'POST', '/service-directory/v1/versions' );
        $request->set_body_params( array( 'name' => 'x', 'packed' => '${packed}' ) );
        echo rest_do_request( $request )->get_data()['code'];`);
      assert.equal(told, 'service_directory_not_a_directory');
    }
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
