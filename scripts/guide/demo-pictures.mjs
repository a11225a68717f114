/* global window -- inside the browser */
/** The pictures of the spreadsheet and of the pages of the demo. */
import { exampleWorkbook, exampleXlsx } from './example-list.mjs';
import { around, savePicture } from './save-picture.mjs';
import { sheetPage } from './sheet-page.mjs';

const WINDOW = { width: 960, height: 1000 };

async function openPage(browser, address, language) {
  const page = await browser.newPage({ viewport: WINDOW, reducedMotion: 'reduce', colorScheme: 'light' });
  await page.goto(address);
  // The pages are there in Bokmål, with a button for English.
  if (language === 'en') await page.click('#language');
  return page;
}

async function check(page, name, bytes) {
  const chooser = page.waitForEvent('filechooser');
  await page.locator('.drop button.primary').click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.locator('#result-heading').waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

const FILES = { nb: 'tjenester.xlsx', en: 'services.xlsx' };

/**
 * @param {import('playwright').Browser} browser
 * @param {string} origin of the built demo
 * @param {'nb' | 'en'} language
 * @param {string} today YYYY-MM-DD
 */
export async function takeDemoPictures(browser, origin, language, today) {
  const sheet = await browser.newPage({ viewport: { width: 1100, height: 600 } });
  await sheet.setContent(sheetPage(exampleWorkbook(language, { today })));
  await savePicture(sheet, `${language}-spreadsheet`, { clip: await sheet.locator('main').boundingBox() });
  await sheet.close();

  const page = await openPage(browser, `${origin}/check/`, language);
  await savePicture(page, `${language}-check`, {
    clip: await around(page, page.locator('#heading'), page.locator('.begin')),
  });
  await check(page, FILES[language], exampleXlsx(language, { today, isWrong: true }));
  const findings = page.locator('.findings');
  await findings.evaluate((node) =>
    window.scrollTo(0, node.getBoundingClientRect().top + window.scrollY - 72),
  );
  await savePicture(page, `${language}-findings`, { clip: await around(page, findings) });
  await page.locator('.result button:not(.primary):not(.plain)').click();
  await check(page, FILES[language], exampleXlsx(language, { today }));
  await savePicture(page, `${language}-no-errors`, {
    clip: await around(page, page.locator('.result'), page.locator('.site')),
  });
  await page.close();

  const builder = await openPage(browser, `${origin}/embed/`, language);
  await builder.setViewportSize({ width: 1280, height: 900 });
  await builder.locator('#target').selectOption('frame');
  await builder.locator('.preview service-directory-card').first().waitFor();
  await builder.evaluate(() => window.scrollTo(0, 0));
  await savePicture(builder, `${language}-frame`, { clip: { x: 0, y: 0, width: 1280, height: 720 } });
  await builder.close();
}
