import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { NOTHING, storedIn, watchForFaults } from './quiet-page.ts';

interface Fixtures {
  /**
   * Where a test leaves the site to, such as the target of the leave button: an origin that may be gone to as a whole page,
   * and is then answered with an empty one. Nothing else may be asked for there.
   */
  leavesTo: string | undefined;
  /** The one address elsewhere that a test lets the page ask for, and answers itself. */
  mayAsk: string | undefined;
  /**
   * A page that fails the test when anything is asked of another host, when the console tells of an error, or when
   * something is stored on the device at the end.
   */
  quietPage: Page;
}

export const test = base.extend<Fixtures>({
  leavesTo: [undefined, { option: true }],
  mayAsk: [undefined, { option: true }],
  quietPage: async ({ page, context, baseURL, leavesTo, mayAsk }, use) => {
    const { origin } = new URL(baseURL ?? '');
    const faults = watchForFaults(page, { origin, leavesTo, mayAsk });
    if (leavesTo !== undefined)
      await context.route(`${leavesTo}/**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>' }),
      );

    await use(page);

    expect(faults).toEqual([]);
    expect(await storedIn(context, page, origin)).toEqual(NOTHING);
  },
});

export { expect };

/**
 * Waits until the directory has done what it was asked for and every card stands in its place: the first cards of a list
 * come before the others, so a list that is read at once may lack its end.
 */
export async function settled(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const directories = [...document.querySelectorAll('service-directory')];
          for (const directory of directories) await (directory as Updating).updateComplete;
          const lists = directories.flatMap(({ shadowRoot }) => [
            ...(shadowRoot?.querySelectorAll('service-directory-list') ?? []),
          ]);
          return lists.every((list) => (list as List).isFull === true);
        }),
      { timeout: 15_000, intervals: [50] },
    )
    .toBe(true);
}

/** Waits for the preview of the page on embedding, which is fetched when somebody comes near it, and goes back to the top. */
export async function embedReady(page: Page): Promise<void> {
  await page.locator('.preview .stage').scrollIntoViewIfNeeded();
  await expect(page.locator('.preview service-directory-card').first()).toBeVisible();
  await settled(page);
  await page.evaluate(() => scrollTo(0, 0));
}

type Updating = Element & { updateComplete?: Promise<boolean> };
type List = Element & { isFull?: boolean };

/** Lays out the cards and articles that are far from the window too: what is not laid out has no size, and axe takes it for hidden. */
export const layOutAll = (page: Page) =>
  page
    .locator('.chunk, .service-directory-list article')
    .evaluateAll((boxes: HTMLElement[]) =>
      boxes.forEach(({ style }) => (style.contentVisibility = 'visible')),
    );

/** Fails with what axe finds: rule, target and what to mend. All rules count, best practices among them. */
export async function expectNoAxeFindings(page: Page) {
  // Cards are alike, and articles without scripts: those of the first box, and ten, stand for all. Only looking through a hundred more takes axe seconds.
  await page
    .locator('.chunk ~ .chunk, .service-directory-list article:nth-of-type(n + 11)')
    .evaluateAll((boxes) => boxes.forEach((box) => box.remove()));
  await layOutAll(page);
  // In one go, and telling of what it finds alone: four times as quick. Frames of other sites are left out so; these pages have none.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  const findings = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
  expect(findings).toEqual([]);
}

/** The width that the page would need, against the width it has: nothing may scroll sideways. */
export async function expectNoSidewaysScroll(page: Page) {
  await layOutAll(page);
  const { needed, given } = await page.evaluate(() => ({
    needed: document.documentElement.scrollWidth,
    given: document.documentElement.clientWidth,
  }));
  expect(needed).toBeLessThanOrEqual(given);
}
