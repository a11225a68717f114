import { chromium, type Browser } from 'playwright';
import { CHROMIUM_ARGUMENTS, findBrowser } from '../../../scripts/browser.mjs';

/** The Chromium of the tests. */
export async function launch(): Promise<Browser> {
  const executablePath = await findBrowser();
  return chromium.launch({
    args: CHROMIUM_ARGUMENTS,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
}
