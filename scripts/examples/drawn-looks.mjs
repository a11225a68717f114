/**
 * How a list that a server drew looks before its scripts have come, and after: on the narrowest phones, light and dark, axe
 * finds nothing, and nothing scrolls sideways.
 */
/* global document -- inside the browser */
import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';

const NARROW = { width: 280, height: 653 };

async function expectSound(page) {
  const { violations } = await new AxeBuilder({ page }).include('service-directory').analyze();
  assert.deepEqual(
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    ),
    [],
  );
  const { needed, given } = await page.evaluate(() => ({
    needed: document.documentElement.scrollWidth,
    given: document.documentElement.clientWidth,
  }));
  assert.ok(needed <= given, `It scrolls ${needed - given} px sideways.`);
}

/** A page of 280 px; without its scripts it is as it was drawn, and axe can still run in it. */
async function openNarrow({ browser, origin, colorScheme, hasScripts }) {
  // axe wants a context of its own.
  const context = await browser.newContext({ viewport: NARROW, colorScheme });
  const page = await context.newPage();
  if (!hasScripts)
    await page.route('**/*', (route) =>
      route.request().resourceType() === 'script' ? route.abort() : route.continue(),
    );
  await page.goto(origin);
  await page
    .locator(hasScripts ? 'service-directory-card' : 'service-directory article[data-id]')
    .first()
    .waitFor();
  return page;
}

/** Checks by title; each is given a browser and where the built example is served. */
export const DRAWN_LOOKS = Object.fromEntries(
  ['light', 'dark'].flatMap((colorScheme) =>
    [false, true].map((hasScripts) => [
      `${hasScripts ? 'taken over' : 'as it was drawn'} it is sound on 280 px (${colorScheme})`,
      async ({ browser, origin }) => {
        const page = await openNarrow({ browser, origin, colorScheme, hasScripts });
        try {
          await expectSound(page);
        } finally {
          await page.context().close();
        }
      },
    ]),
  ),
);
