/** Chromium, driven by Playwright: what the other engines are compared with. */
import { chromium } from 'playwright';

export async function openChromium({ program }) {
  const browser = await chromium.launch({
    executablePath: program,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
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
