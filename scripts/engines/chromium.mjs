/** Chromium, driven by Playwright: what the other engines are compared with. */
import { chromium } from 'playwright';
import { CHROMIUM_ARGUMENTS } from '../browser.mjs';

export async function openChromium({ program }) {
  const browser = await chromium.launch({
    executablePath: program,
    args: CHROMIUM_ARGUMENTS,
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'nb-NO' });
  return {
    goto: (url) => page.goto(url),
    run: (text) => page.evaluate(`(() => {${text}})()`),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    back: () => page.goBack(),
    url: async () => page.url(),
    close: () => browser.close(),
  };
}
