/** The steps of the walk in which the list comes from an address: of another site, and of the site itself. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { adminPage, cardsOf, expectCards, visit } from './actions.mjs';
import { PUBLISHED, servePublisher } from './publisher.mjs';

/** What the published list holds. */
const published = () => JSON.parse(readFileSync(join(PUBLISHED, 'directory.json'), 'utf8'));
const namesOf = ({ services }) => ({ names: services.flatMap(({ name }) => Object.values(name)) });

const chooseAddress = async (page, world, address) => {
  await page.goto(adminPage(world));
  await page.getByLabel('From an address').check();
  await page.getByLabel('Address of a published directory').fill(address);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL(/told=/);
};

const fetchNow = async (page, world) => {
  await page.goto(adminPage(world));
  await page.getByRole('button', { name: 'Fetch now' }).click();
  await page.waitForURL(/told=/);
};

const copies = (page) => page.innerText('.service-directory-copies');

/** What a reader has of a page, with and without scripts; nobody but the site may be asked. */
async function readAs(world, url, expected) {
  const { context, page, hosts } = await visit(world.browser, url);
  await expectCards(page, expected);
  assert.deepEqual([...hosts], [world.origin]);
  await context.close();
}

async function articlesWithoutScripts(world, url) {
  const { context, page } = await visit(world.browser, url, { javaScriptEnabled: false });
  const count = await page.locator('.service-directory-list article').count();
  await context.close();
  return count;
}

/** @type {Record<string, (world: object, state: object) => Promise<void>>} */
export const ADDRESS_STEPS = {
  async 'a list of another site is fetched by this one: phones ask nobody else, and it is read without scripts'(
    world,
    state,
  ) {
    state.publisher = await servePublisher(world);
    await chooseAddress(state.editor, world, state.publisher.address);
    assert.match(await copies(state.editor), /2 services, as it was on .*without JavaScript.* nb, en\./s);
    await readAs(world, state.url, namesOf(published()));
    assert.equal(await articlesWithoutScripts(world, state.url), 2);
    assert.equal(await world.php(`echo wp_get_schedule( 'service_directory_copy' );`), 'hourly');
    for (const { headers } of state.publisher.asked)
      assert.deepEqual(
        [headers['user-agent'], headers.cookie, headers.referer],
        ['service-directory-wordpress', undefined, undefined],
      );
  },

  async 'a block has the list of an address of its own, and its preview asks the site alone'(world, state) {
    const page = await state.editor.context().newPage();
    const hosts = new Set();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${world.origin}/wp-admin/post-new.php?post_type=page`);
    const canvas = page.frameLocator('iframe[name="editor-canvas"]');
    await canvas.locator('.wp-block-post-title').fill('Andre');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/service directory');
    await page.locator('.components-autocomplete__result', { hasText: 'Service directory' }).first().click();
    const settings = page.locator('.interface-interface-skeleton__sidebar');
    await settings.getByLabel('Another list than that of this site').check();
    const field = settings.getByLabel('Address of a published directory');
    await field.fill(`${state.publisher.origin}/away.json`);
    await field.blur();
    await canvas.getByText('The list at this address could not be fetched.').waitFor();
    assert.match(await settings.locator('.components-notice').first().innerText(), /is not there/);
    await field.fill(state.publisher.address);
    await field.blur();
    await canvas.locator('service-directory').waitFor();
    await expectCards(canvas, namesOf(published()));
    assert.match(await settings.locator('.components-notice').first().innerText(), /2 services/);
    assert.ok(!hosts.has(new URL(state.publisher.origin).host), 'The browser of the editor asked the host.');
    await page.close();
    // What was only tried is gone with the next errand.
    const kept = await world.php(
      `Service_Directory\\Copying::fetch_all(); echo implode( ' ', array_keys( Service_Directory\\Copies::all() ) );`,
    );
    assert.equal(kept, state.publisher.address);
  },

  async 'a host that is away or broken is not noticed by readers, and is told to those who keep the list'(
    world,
    state,
  ) {
    state.publisher.status = 503;
    await fetchNow(state.editor, world);
    assert.match(await copies(state.editor), /does not answer\. Readers see what was there on/);
    assert.match(await state.editor.innerText('.notice-error'), /Not every list/);
    await readAs(world, state.url, namesOf(published()));
    assert.equal(await articlesWithoutScripts(world, state.url), 2);
    await state.editor.goto(`${world.origin}/wp-admin/index.php`);
    const notice = state.editor.locator('.notice-warning', { hasText: 'was not fetched' });
    assert.ok(await notice.getByText(state.publisher.address).isVisible());
  },

  async 'what its host takes away goes from the pages, which stay whole'(world, state) {
    state.publisher.status = 410;
    await fetchNow(state.editor, world);
    assert.match(await copies(state.editor), /Readers do not see this list/);
    const response = await fetch(state.url);
    const html = await response.text();
    assert.equal(response.status, 200);
    assert.ok(html.includes('Hjelp') && !/<service-directory|service-directory-list/.test(html));
    state.publisher.status = 200;
    await fetchNow(state.editor, world);
    await readAs(world, state.url, namesOf(published()));
  },

  async 'who is taken out of the list there goes from the pages, once the site has done its errands'(
    world,
    state,
  ) {
    const { organizations, services, ...head } = published();
    const [kept] = services;
    const shorter = {
      ...head,
      services: [kept],
      organizations: organizations.filter(({ id }) => kept.organizationIds.includes(id)),
    };
    const list = readFileSync(join(PUBLISHED, 'list.en.html'), 'utf8');
    const articles = list.match(/<article[\s>][\s\S]*?<\/article>/g);
    state.publisher.files.set('checksums.json', '{}');
    state.publisher.files.set('directory.json', JSON.stringify(shorter));
    state.publisher.files.set('list.en.html', list.replace(articles[1], ''));
    await world.php(`
      wp_clear_scheduled_hook( 'service_directory_copy' );
      wp_schedule_event( time() - 1, 'hourly', 'service_directory_copy' );`);
    await fetch(`${world.origin}/wp-cron.php`);
    for (let tries = 0; tries < 100 && (await articlesWithoutScripts(world, state.url)) !== 1; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(await articlesWithoutScripts(world, state.url), 1);
    const { context, page } = await visit(world.browser, state.url);
    await expectCards(page, namesOf(shorter));
    assert.equal(await cardsOf(page).count(), 1);
    await context.close();
  },

  async 'a folder that was uploaded to the site itself has its list without scripts in the page'(
    world,
    state,
  ) {
    cpSync(PUBLISHED, join(world.folder, 'ny liste'), { recursive: true });
    await chooseAddress(state.editor, world, '/ny%20liste/directory.json');
    assert.match(
      await copies(state.editor),
      /\/ny%20liste\/directory\.json\n?.*without JavaScript.* nb, en\./s,
    );
    const { context, page } = await visit(world.browser, state.url);
    await expectCards(page, namesOf(published()));
    assert.equal(await page.locator('service-directory').getAttribute('src'), '/ny%20liste/directory.json');
    await context.close();
    assert.equal(await articlesWithoutScripts(world, state.url), 2);
  },

  async 'a directory without a list beside it has one drawn here, which the locks of a block hold for too'(
    world,
    state,
  ) {
    for (const language of ['nb', 'en']) rmSync(join(world.folder, `ny liste/list.${language}.html`));
    await fetchNow(state.editor, world);
    assert.match(await copies(state.editor), /your site has drawn that from what is in the directory/);
    const { context, page } = await visit(world.browser, state.url, { javaScriptEnabled: false });
    const articles = page.locator('.service-directory-list article');
    const { names } = namesOf(published());
    for (const text of await articles.allTextContents()) assert.ok(names.some((name) => text.includes(name)));
    assert.equal(await articles.count(), 2);
    await context.close();
    const [first, second] = published().services;
    const need = first.needs.find((one) => !second.needs.includes(one));
    const id = await world.php(
      `echo wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Del', 'post_content' => '[service-directory only-needs="${need}"]' ) );`,
    );
    assert.equal(await articlesWithoutScripts(world, `${world.origin}/?page_id=${id}`), 1);
  },

  async 'the copy of a list that is no longer wanted is deleted'(world, state) {
    const page = state.editor;
    await page.goto(adminPage(world));
    const button = page.getByRole('button', { name: `Delete the copy of ${state.publisher.address}` });
    await button.click();
    await page.waitForURL(/told=dropped/);
    assert.equal(await button.count(), 0);
  },

  async 'a list in parts elsewhere is told with what it gives away, and a private network is out of reach'(
    world,
    state,
  ) {
    const page = state.editor;
    await chooseAddress(page, world, 'https://elsewhere.example/manifest.json');
    assert.match(await copies(page), /the phone of each reader asks elsewhere\.example/);
    const told = await world.php(
      `foreach ( array( 'https://127.0.0.2/directory.json', 'https://10.0.0.1/directory.json', 'http://127.0.0.1/directory.json' ) as $address ) {
        echo Service_Directory\\Remote::get( $address, 'application/json' )->get_error_code(), ' ';
      }`,
      `file_put_contents( '${world.folder}/let-out', 'http' );`,
    );
    assert.equal(told, 'no_answer no_answer only_https ');
    await page.goto(adminPage(world));
    await page.getByLabel('From the file that was uploaded here').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL(/told=source/);
    assert.match(
      await (await fetch(state.url)).text(),
      / src="\/wp-content\/uploads\/service-directory\/[0-9a-f]{32}\.json\?v=/,
    );
  },
};
