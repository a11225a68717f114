/** The pictures of a real WordPress, taken by doing what the guide says. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/run.mjs';
import { accept, adminPage, expectCards, logIn } from '../wordpress/actions.mjs';
import { exampleXlsx } from './example-list.mjs';
import { around, savePicture } from './save-picture.mjs';
import { WORDPRESS_NAMES as NAMES } from './wordpress-names.mjs';

const BUILT = join(ROOT, 'packages/wordpress/dist');
const WINDOW = { width: 1040, height: 800 };
const LOCALES = { nb: 'nb_NO', en: '' };
/** The words of the example, by language: of the page that is made, and of the file. */
const WORDS = {
  nb: { file: 'tjenester.xlsx', page: 'Finn hjelp', block: 'tjenestekatalog', names: ['Eksempel'] },
  en: { file: 'services.xlsx', page: 'Find help', block: 'service directory', names: ['Example'] },
};

const open = async (browser, locale, viewport = WINDOW) =>
  (await browser.newContext({ viewport, locale, reducedMotion: 'reduce' })).newPage();

/** An administrator uploads the plugin, which is named as it is on the page it is downloaded from. */
export async function installPlugin(page, world, picture) {
  await logIn(page, world, 'admin');
  const menu = page.locator('#adminmenu');
  await menu.getByRole('link', { name: NAMES.plugins.en, exact: true }).first().click();
  await menu.getByRole('link', { name: NAMES.addPlugin.en, exact: true }).click();
  await page
    .getByRole('link', { name: NAMES.uploadPlugin.en })
    .or(page.getByRole('button', { name: NAMES.uploadPlugin.en }))
    .first()
    .click();
  const zip = readdirSync(BUILT).find((name) => name.endsWith('.zip'));
  await page.setInputFiles('#pluginzip', {
    name: 'service-directory-wordpress.zip',
    mimeType: 'application/zip',
    buffer: readFileSync(join(BUILT, zip)),
  });
  const form = page.locator('.upload-plugin');
  await savePicture(page, picture, {
    clip: await around(page, page.locator('#wpbody h1').first(), form, { air: 40 }),
  });
  await page.getByRole('button', { name: NAMES.installNow.en }).click();
  await page.getByRole('link', { name: NAMES.activatePlugin.en }).click();
  await page.waitForURL(/plugins\.php/);
}

async function choose(page, world, name, bytes) {
  await page.goto(adminPage(world));
  await page.setInputFiles('#service-directory-file', {
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  await page.waitForSelector('.service-directory-result');
}

async function addToPage(page, world, { page: title, block, names }) {
  const menu = page.locator('#adminmenu');
  await menu.getByRole('link', { name: NAMES.pages.en, exact: true }).first().click();
  await page.locator('#wpbody').getByRole('link', { name: NAMES.addPage.en }).first().click();
  const canvas = page.frameLocator('iframe[name="editor-canvas"]');
  await canvas.locator('.wp-block-post-title').fill(title);
  await page.keyboard.press('Enter');
  await page.keyboard.type(`/${block}`);
  await page.locator('.components-autocomplete__result').first().click();
  await expectCards(canvas, { names });
}

async function publishPage(page) {
  const publish = { name: NAMES.publish.en, exact: true };
  await page.getByRole('button', publish).click();
  await page.getByRole('region', { name: 'Editor publish' }).getByRole('button', publish).click();
  const link = page.locator('.post-publish-panel__postpublish-buttons a', { hasText: NAMES.viewPage.en });
  return link.getAttribute('href');
}

/**
 * @param {object} world a WordPress without the plugin, with `browser`
 * @param {'nb' | 'en'} language of the plugin; WordPress itself has no words but English here
 * @param {string} today YYYY-MM-DD
 */
export async function takeWordPressPictures(world, language, today) {
  const { browser } = world;
  const words = WORDS[language];
  await world.php(
    `update_option( 'walk_locale', '${LOCALES[language]}' ); update_option( 'blogname', '${language === 'nb' ? 'Foreningen vår' : 'Our association'}' );`,
  );
  const locale = language === 'nb' ? 'nb-NO' : 'en-GB';
  const admin = await open(browser, locale);
  await installPlugin(admin, world, `${language}-wordpress-install`);
  await admin.context().close();

  const page = await open(browser, locale);
  await logIn(page, world, 'editor');
  await choose(page, world, words.file, exampleXlsx(language, { today }));
  const upload = page.locator('#service-directory-upload');
  await upload.scrollIntoViewIfNeeded();
  await savePicture(page, `${language}-wordpress-list`);
  await accept(page);

  await page.setViewportSize({ width: 1280, height: 800 });
  await addToPage(page, world, words);
  await savePicture(page, `${language}-wordpress-block`);
  const address = await publishPage(page);

  const phone = await open(browser, locale, { width: 360, height: 740 });
  await phone.goto(address);
  await expectCards(phone, words);
  await phone.waitForTimeout(1000);
  await savePicture(phone, `${language}-phone`);
  await phone.context().close();

  await page.setViewportSize(WINDOW);
  await choose(page, world, words.file, exampleXlsx(language, { today }));
  await accept(page);
  const earlier = page.locator('section', { has: page.locator('.service-directory-versions') });
  await page.locator('.service-directory-forget summary').click();
  await earlier.evaluate((section) => section.scrollIntoView({ block: 'center' }));
  await savePicture(page, `${language}-wordpress-earlier`, { clip: await around(page, earlier) });
  await page.context().close();
}
