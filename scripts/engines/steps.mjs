/** What the steps of a walk do more than once. */
import { inPage } from './in-page.mjs';

/** So long a step may take; a phone is not meant, only an engine on a machine that does other things too. */
const PATIENCE_MS = 20_000;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again until a condition of the page holds. */
export async function until(driver, what, body, ...args) {
  for (const begun = Date.now(); ; await pause(50)) {
    // While one page takes the place of another, some engines have none to ask.
    const value = await driver.run(inPage(body, ...args)).catch(() => undefined);
    if (value) return value;
    if (Date.now() - begun > PATIENCE_MS) throw new Error(`It did not happen: ${what}.`);
  }
}

export const ask = (driver, body, ...args) => driver.run(inPage(body, ...args));

export const shownCards = `all('service-directory-card').length`;

/** Waits until everything that was asked of the element is done, and every card stands in its place. */
export async function settle(driver) {
  await ask(
    driver,
    `window.isSettled = false;
    void one('service-directory').updateComplete.then(() => (window.isSettled = true));`,
  );
  await until(
    driver,
    'the list has settled',
    `return window.isSettled && one('service-directory-list')?.isFull === true`,
  );
}
