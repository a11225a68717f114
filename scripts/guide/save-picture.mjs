/* global createImageBitmap, document -- inside the browser */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../lib/run.mjs';

export const PICTURES = join(ROOT, 'docs/guide/pictures');
/** Letters stay sharp, and a picture stays below 50 kB or so. */
const QUALITY = 0.82;

/**
 * Takes a picture of the page, or of a part of it, and writes it as WebP, which the browser makes itself.
 * @param {import('playwright').Page} page
 * @param {string} name without the ending
 * @param {{ clip?: { x: number, y: number, width: number, height: number } }} [options]
 */
export async function savePicture(page, name, options = {}) {
  await page.mouse.move(0, 0);
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide', ...options });
  const blank = await page.context().browser().newPage();
  const webp = await blank.evaluate(
    async ([base64, quality]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = Object.assign(document.createElement('canvas'), {
        width: bitmap.width,
        height: bitmap.height,
      });
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/webp', quality).split(',')[1];
    },
    [png.toString('base64'), QUALITY],
  );
  await blank.close();
  const file = join(PICTURES, `${name}.webp`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.from(webp, 'base64'));
  console.log(`docs/guide/pictures/${name}.webp  ${Math.round((webp.length * 0.75) / 1024)} kB`);
}

/** The part of the page from the top of one thing to the bottom of another, with some air. */
export async function around(page, first, last = first, { air = 12, width } = {}) {
  const [from, to] = [await first.boundingBox(), await last.boundingBox()];
  const wide = width ?? page.viewportSize().width;
  const y = Math.max(0, from.y - air);
  return { x: 0, y, width: wide, height: Math.min(page.viewportSize().height, to.y + to.height + air) - y };
}
