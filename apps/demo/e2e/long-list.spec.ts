import { expect, test } from './helpers.ts';

/** Chromium tells of what is far from the window only when something listens, as a screen reader does. */
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--force-renderer-accessibility'] }),
});

test('every service, however far down, is found by the browser and is a heading for assistive technology', async ({
  quietPage: page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const cards = page.locator('service-directory-card');
  await expect(cards.first()).toBeVisible();
  const count = Number(/\d+/.exec((await page.locator('service-directory .total').textContent()) ?? '')?.[0]);
  await expect(cards).toHaveCount(count);

  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const headings = async () => {
    const { nodes } = await session.send('Accessibility.queryAXTree', {
      nodeId: root.nodeId,
      role: 'heading',
    });
    return nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value));
  };
  // One heading above the list.
  await expect.poll(async () => (await headings()).length).toBe(count + 1);
  const last = (await headings()).at(-1) ?? '';

  const heading = cards.last().getByRole('heading');
  await expect(heading).not.toBeInViewport();
  const find = (words: string) =>
    page.evaluate((text) => (globalThis as unknown as { find: (text: string) => boolean }).find(text), words);
  await expect.poll(() => find(last)).toBe(true);
  await expect(heading).toBeInViewport();
});
