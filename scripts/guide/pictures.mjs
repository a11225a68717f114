/**
 * Makes the pictures of docs/guide: `npm run guide`, once everything is built; `npm run guide -- en` for one language. They
 * show the built demo and a real WordPress with the built plugin; where WordPress cannot be had, its pictures stay as they
 * are, and that is said. Look at them before they are committed.
 */
import { chromium } from 'playwright';
import { CHROMIUM_ARGUMENTS, ensureBrowser } from '../browser.mjs';
import { serveSite } from '../engines/site.mjs';
import { ensureWordPress } from '../wordpress/get.mjs';
import { serveWordPress } from '../wordpress/site.mjs';
import { takeDemoPictures } from './demo-pictures.mjs';
import { takeWordPressPictures } from './wordpress-pictures.mjs';

const LANGUAGES = (process.argv[2] ?? 'nb en').split(' ');
const today = new Date().toISOString().slice(0, 10);

const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: CHROMIUM_ARGUMENTS });
try {
  const site = await serveSite();
  try {
    for (const language of LANGUAGES) await takeDemoPictures(browser, site.origin, language, today);
  } finally {
    site.close();
  }
  const why = await ensureWordPress();
  if (why !== '') console.log(`The pictures of WordPress were not made: ${why}.`);
  for (const language of why === '' ? LANGUAGES : []) {
    const world = await serveWordPress();
    try {
      await takeWordPressPictures({ ...world, browser }, language, today);
    } finally {
      world.close();
    }
  }
} finally {
  await browser.close();
}
