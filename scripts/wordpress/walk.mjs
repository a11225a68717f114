/**
 * The walk: an administrator installs the plugin, an editor uploads a list and puts it on a page, readers read it, and the
 * administrator takes the plugin away again. Each step stands on those before it.
 */
import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/run.mjs';
import { accept, adminPage, choose, expectCards, logIn, uploads, visit } from './actions.mjs';
import { ADDRESS_STEPS } from './address-steps.mjs';
import { LIST_STEPS } from './list-steps.mjs';
import { NEIGHBOUR_STEPS } from './neighbour-steps.mjs';
import { testNetwork } from './network.mjs';
import { READER_STEPS } from './reader-steps.mjs';

const SHEETS = join(ROOT, 'packages/validator/test/fixtures/regneark');
const BUILT = join(ROOT, 'packages/wordpress/dist');
/** The slug that WordPress makes of the folder of the plugin. */
const PLUGIN = 'service-directory';
const zip = () =>
  join(
    BUILT,
    readdirSync(BUILT).find((name) => name.endsWith('.zip')),
  );

/** What the steps hand on to those behind them. */
export const newState = () => ({
  admin: undefined,
  editor: undefined,
  url: '',
  names: [],
  publisher: undefined,
});

/** @type {Record<string, (world: object, state: object) => Promise<void>>} */
export const STEPS = {
  async 'an administrator installs the built zip and activates it'(world, state) {
    const page = (state.admin = await (await world.browser.newContext()).newPage());
    await logIn(page, world, 'admin');
    await page.goto(`${world.origin}/wp-admin/plugin-install.php?tab=upload`);
    await page.setInputFiles('#pluginzip', zip());
    await page.click('#install-plugin-submit');
    await page.click('text=Activate Plugin');
    await page.waitForSelector(`tr.active[data-slug="${PLUGIN}"]`);
  },

  async 'a list with errors shows each with its cell, and cannot be accepted'(world, state) {
    const page = (state.editor = await (
      await world.browser.newContext({ viewport: { width: 1280, height: 800 } })
    ).newPage());
    await logIn(page, world, 'editor');
    const sent = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
    await choose(page, world, join(SHEETS, 'ti-feil.xlsx'));
    const findings = await page.locator('.service-directory-findings.is-error li').allInnerTexts();
    assert.ok(findings.length >= 3, `${findings.length} errors are shown.`);
    assert.ok(
      findings.some((text) => /\b[A-Z]\d+\b/.test(text)),
      findings.join('\n'),
    );
    assert.equal(await page.locator('.service-directory-result .button-primary').count(), 0);
    const { violations } = await new AxeBuilder({ page }).include('.service-directory-admin').analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
      [],
    );
    assert.deepEqual(
      sent.filter((url) => url.includes('versions')),
      [],
    );
    assert.equal(existsSync(uploads(world)), false);
  },

  async 'a good spreadsheet is accepted, and only what is public is stored'(world, state) {
    await choose(state.editor, world, join(SHEETS, 'ren-liste.xlsx'));
    await accept(state.editor);
    assert.match(await state.editor.innerText('.service-directory-admin'), /20 services/);
    const file = readdirSync(uploads(world)).find((name) => /^[0-9a-f]{32}\.json$/.test(name));
    const directory = await (
      await fetch(`${world.origin}/wp-content/uploads/service-directory/${file}`)
    ).json();
    assert.equal(directory.services.length, 20);
    assert.ok(directory.services.every((service) => service.internal === undefined));
    state.names = directory.services.flatMap(({ name }) =>
      typeof name === 'string' ? [name] : Object.values(name),
    );
    assert.ok(directory.publicHolidays.some(({ date }) => date.endsWith('-05-17')));
  },

  async 'the list without scripts is kept as it was written, and nothing else could be'(world) {
    const told = await world.php(`
      foreach ( Service_Directory\\Store::current()['lists'] as $language ) {
        $list = file_get_contents( glob( Service_Directory\\Files::path( "versions/*/list.{$language}.html" ) )[0] );
        echo strlen( $list ) > 10000 && Service_Directory\\List_Html::clean( $list ) === $list ? 'same ' : 'other ';
      }
      echo Service_Directory\\List_Html::clean( '<p onclick="x" style="x">a<script>b</script><a href="javascript:c">d</a><img src="e"></p>' );`);
    assert.equal(told, 'same same <p>ab<a href="c">d</a></p>');
  },

  async 'an editor adds the block, sees the list in it, chooses, and publishes'(world, state) {
    const page = state.editor;
    await page.goto(`${world.origin}/wp-admin/post-new.php?post_type=page`);
    const canvas = page.frameLocator('iframe[name="editor-canvas"]');
    await canvas.locator('.wp-block-post-title').fill('Hjelp');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/service directory');
    await page.locator('.components-autocomplete__result', { hasText: 'Service directory' }).first().click();
    const frame = () => page.frame({ name: 'editor-canvas' });
    await expectCards(canvas, state);

    const settings = page.locator('.interface-interface-skeleton__sidebar');
    await settings.getByRole('button', { name: 'Map', exact: true }).click();
    await settings.getByLabel('Without a map').click();
    await frame().waitForSelector('service-directory[map-hidden]');

    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page
      .getByRole('region', { name: 'Editor publish' })
      .getByRole('button', { name: 'Publish', exact: true })
      .click();
    const link = page.locator('.post-publish-panel__postpublish-buttons a', { hasText: 'View Page' });
    state.url = await link.getAttribute('href');
    assert.ok(state.url?.startsWith(world.origin));
  },

  ...READER_STEPS,

  async 'a shortcode in a classic theme, on a site in Bokmål, has the list in Bokmål'(world, state) {
    await world.php(`
      switch_theme( 'classic' );
      update_option( 'walk_locale', 'nb_NO' );
      wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Kort', 'post_name' => 'kort',
        'post_content' => '[service-directory only-needs="food" search-hidden look="high-contrast" exit-url="javascript:alert(1)"]' ) );`);
    const id = await world.php(`echo get_page_by_path( 'kort' )->ID;`);
    const { context, page, faults } = await visit(world.browser, `${world.origin}/?page_id=${id}`);
    await expectCards(page, state);
    await page.locator('service-directory .leaflet-container').waitFor();
    const element = page.locator('service-directory');
    assert.equal(await element.getAttribute('only-needs'), 'food');
    assert.equal(await element.getAttribute('search-hidden'), '');
    assert.equal(await element.getAttribute('exit-url'), null);
    assert.match(
      await page.locator('service-directory > .service-directory-list').getAttribute('lang'),
      /^nb/,
    );
    assert.equal(await page.locator('link[href*="high-contrast.css"]').count(), 1);
    assert.deepEqual(
      faults.filter((fault) => !fault.includes('favicon')),
      [],
    );
    await context.close();
    await state.editor.goto(adminPage(world));
    assert.equal(await state.editor.innerText('.service-directory-admin h1'), 'Tjenestekatalog');
    assert.ok(
      await state.editor.getByText('Regneark (Excel, LibreOffice, CSV), JSON eller YAML').isVisible(),
    );
    await world.php(`switch_theme( 'twentytwentyfive' ); delete_option( 'walk_locale' );`);
  },

  ...NEIGHBOUR_STEPS,

  ...LIST_STEPS,

  ...ADDRESS_STEPS,

  async 'who may not keep the list can neither see the page nor send one'(world) {
    const path = `${world.origin}/?rest_route=/service-directory/v1/versions`;
    const body = JSON.stringify({ name: 'x', directory: '{}', lists: {} });
    const stranger = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    assert.equal(stranger.status, 401);
    const page = await (await world.browser.newContext()).newPage();
    await logIn(page, world, 'author');
    assert.equal((await page.goto(adminPage(world))).status(), 403);
    const forms = await page.request.post(`${world.origin}/wp-admin/admin-post.php`, {
      form: { action: 'service_directory_forget', version: 'x' },
    });
    assert.equal(forms.status(), 403);
    await page.context().close();
  },

  async 'disabled, the page is whole and has nothing of the plugin'(world, state) {
    const page = state.admin;
    await page.goto(`${world.origin}/wp-admin/plugins.php`);
    await page.click(`tr[data-slug="${PLUGIN}"] .deactivate a`);
    await page.waitForSelector(`tr.inactive[data-slug="${PLUGIN}"]`);
    const response = await fetch(state.url);
    assert.equal(response.status, 200);
    const html = await response.text();
    assert.ok(html.includes('Hjelp'));
    assert.ok(!/<service-directory|plugins\/service-directory/.test(html));
    assert.ok(existsSync(uploads(world)), 'The list is kept while the plugin is only disabled.');
  },

  async 'deleted, nothing of it is left'(world, state) {
    const page = state.admin;
    page.once('dialog', (dialog) => void dialog.accept());
    await page.click(`tr[data-slug="${PLUGIN}"] .delete a`);
    await page.waitForSelector(`tr[data-slug="${PLUGIN}"].deleted, .plugin-deleted-tr`);
    assert.equal(existsSync(uploads(world)), false);
    const left = await world.php(
      `global $wpdb; echo $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->options} WHERE option_name LIKE '%service_directory%'" );`,
    );
    assert.equal(left.trim(), '0');
    assert.equal(
      await world.php(
        `echo wp_next_scheduled( 'service_directory_copy' ) || wp_next_scheduled( 'service_directory_copy_soon' ) ? 'errand' : 'none';`,
      ),
      'none',
    );
  },

  async 'on a network each site has a list of its own, and deleting takes all of them'(world) {
    await testNetwork(world, join(BUILT, PLUGIN));
  },

  async 'PHP had nothing to complain of, and the site asked nobody but whom it was told to'(world, state) {
    const complaints = world
      .log()
      .split('\n')
      .filter((line) => line.includes('service-directory') || line.includes('Service_Directory'));
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      world.asked().filter((url) => {
        const { origin, hostname } = new URL(url);
        const isNamed = [world.origin, state.publisher.origin, 'https://elsewhere.example'].includes(origin);
        return (
          !isNamed &&
          hostname !== '127.0.0.2' &&
          hostname !== '10.0.0.1' &&
          !/(?:^|\.)(?:wordpress\.org|w\.org)$/.test(hostname)
        );
      }),
      [],
    );
  },
};
