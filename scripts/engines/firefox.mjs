/** Firefox, driven by puppeteer-core over WebDriver BiDi. */
import puppeteer from 'puppeteer-core';

/** Whatever is asked of another host goes to the proxy that refuses it: the browser's own chatter, too. */
const prefsFor = (proxyPort) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'intl.accept_languages': 'nb-NO',
  // A page that comes back from memory is not told to puppeteer, which then waits for it in vain.
  'browser.sessionhistory.max_total_viewers': 0,
});

export async function openFirefox({ program }, { proxyPort }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: prefsFor(proxyPort),
  });
  const [page] = await browser.pages();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  return {
    goto: (url) => page.goto(url),
    run: (text) => page.evaluate(`(() => {${text}})()`),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    back: () => page.goBack(),
    url: () => page.evaluate('location.href'),
    asked: () => asked,
    close: () => browser.close(),
  };
}
