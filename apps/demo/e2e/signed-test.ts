import { expect, test as base, type Page } from '@playwright/test';
import { makeKey, OWN_WORDS, serveSigned, type Key } from './signed-host.ts';

/** What the page was told with `service-directory-error`. */
export interface Refusal {
  reason: string;
  fault?: string;
  message?: string;
}

export const test = base.extend<{
  key: Key;
  /** Attributes of the element, which a test may change before it opens the page. */
  attributes: { html: string };
  host: Awaited<ReturnType<typeof serveSigned>>;
  refusals: Refusal[];
}>({
  key: async ({ browserName: _ }, use) => use(makeKey()),
  attributes: async ({ key }, use) =>
    use({ html: `src="/data/directory.json" public-key="${key.publicKey}"` }),
  host: async ({ attributes }, use) => {
    const host = await serveSigned(() => attributes.html);
    await use(host);
    await host.close();
  },
  refusals: async ({ page }, use) => {
    const refusals: Refusal[] = [];
    await page.exposeFunction('noteRefusal', (refusal: Refusal) => void refusals.push(refusal));
    await page.addInitScript(() =>
      document.addEventListener('service-directory-error', (event) =>
        // Set by `exposeFunction` above.
        (window as unknown as { noteRefusal: (detail: unknown) => void }).noteRefusal(
          (event as CustomEvent).detail,
        ),
      ),
    );
    const thrown: string[] = [];
    page.on('pageerror', ({ message }) => thrown.push(message));
    await use(refusals);
    expect(thrown).toEqual([]);
  },
});

export { expect };

export const cards = (page: Page) => page.locator('service-directory-card');
export const NOT_SURE = 'Vi er ikke sikre på at dette er den riktige listen, så vi viser den ikke.';

/** The list is refused in words, nothing of it is shown, and the numbers of the page and the way out are there. */
export async function expectRefused(page: Page): Promise<void> {
  await expect(page.getByRole('alert')).toContainText(NOT_SURE);
  await expect(page.getByRole('button', { name: 'Prøv igjen' })).toBeVisible();
  await expect(page.getByText(OWN_WORDS)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Forlat siden' })).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
}
