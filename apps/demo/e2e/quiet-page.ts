import type { BrowserContext, Page } from '@playwright/test';

/** What a page must not do: ask others, store something, or tell of errors in its console. */

interface Allowed {
  /** Of the site. */
  origin: string;
  /** An origin that may be gone to as a whole page. */
  leavesTo?: string | undefined;
  /** One address elsewhere. */
  mayAsk?: string | undefined;
}

/**
 * What a page does that it must not, one line each, added to as it happens. Requests are only watched: to be asked about
 * each would be a tenth of all work of a test. None gets far, see `NOWHERE` of playwright.config.ts.
 */
export function watchForFaults(page: Page, { origin, leavesTo, mayAsk }: Allowed): readonly string[] {
  const faults: string[] = [];
  const context = page.context();
  context.on('request', (request) => {
    const url = request.url();
    const { origin: asked, protocol } = new URL(url);
    // A number that is called, or a mail that is begun, is handed to another program, and asks nobody.
    if (!/^https?:$/.test(protocol) || asked === origin || url === mayAsk) return;
    if (!request.isNavigationRequest() || asked !== leavesTo) faults.push(`asked for ${url}`);
  });
  context.on('serviceworker', (worker) => faults.push(`a service worker: ${worker.url()}`));
  const watch = (watched: Page) => {
    watched.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    watched.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
    watched.on('websocket', (socket) => {
      if (new URL(socket.url()).host !== new URL(origin).host) faults.push(`a web socket: ${socket.url()}`);
    });
  };
  watch(page);
  context.on('page', watch);
  return faults;
}

export const NOTHING = {
  cookies: [],
  localStorage: [],
  sessionStorage: [],
  databases: [],
  caches: [],
  serviceWorkers: [],
};

/** What the site has left on the device: names only. */
export async function storedIn(context: BrowserContext, page: Page, origin: string) {
  const cookies = (await context.cookies()).map(({ name }) => name);
  const isThere = !page.isClosed() && page.url().startsWith(`${origin}/`);
  // Where the page has left, another tab of the site sees all but what belonged to the tab.
  const witness = isThere ? page : await context.newPage();
  if (!isThere) await witness.goto(`${origin}/favicon.svg`);
  const stored = await witness.evaluate(async () => ({
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    serviceWorkers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  }));
  return { cookies, ...stored };
}
