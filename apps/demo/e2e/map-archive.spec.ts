import type { Directory, Location } from '@service-directory/schema';
import { expect, test as base, type Page } from '@playwright/test';
// eslint-disable-next-line kit/import-direction -- a helper of tests is in no built package, and is not written twice
import { makeIsland } from '../../../packages/element/src/testing/archive/island.ts';
import { serveMap, type Serving } from './map-server.ts';

/** A map from an archive that was made here, fetched by real range requests from a host with the strictest policy. */

const test = base.extend<{ serving: Serving; host: Awaited<ReturnType<typeof serveMap>>; faults: string[] }>({
  serving: ['ranges', { option: true }],
  host: async ({ serving }, use) => {
    const host = await serveMap(makeIsland(), serving);
    await use(host);
    await host.close();
  },
  faults: async ({ page }, use) => {
    const faults: string[] = [];
    await page.exposeFunction('noteFault', (words: string) => void faults.push(words));
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        // Set by `exposeFunction` above.
        (window as unknown as { noteFault: (words: string) => void }).noteFault(
          `${violatedDirective} ${blockedURI}`,
        ),
      ),
    );
    page.on('pageerror', ({ message }) => faults.push(message));
    await use(faults);
  },
});

const map = (page: Page) => page.locator('service-directory-map');

test('is drawn in parts, with names and its makers, and breaks no policy', async ({ page, host, faults }) => {
  await page.goto(host.origin);
  await expect(map(page).locator('.tile path.land').first()).toBeAttached();
  await expect(map(page).locator('.place .town').first()).toHaveText('Øyby');
  await expect(map(page).locator('.foot a')).toHaveText(['© Island survey']);
  await expect(map(page).locator('.marker button').first()).toBeVisible();
  expect(host.ranges.length).toBeGreaterThan(2);
  for (const range of host.ranges) expect(range).toMatch(/^bytes=\d+-\d+$/);
  const bytes = host.ranges.map((range) => {
    const [from = 0, to = 0] = range.slice('bytes='.length).split('-').map(Number);
    return to - from;
  });
  expect(Math.max(...bytes)).toBeLessThan(makeIsland().length);
  expect(faults).toEqual([]);
});

test('comes nearer than its tiles, up to where it stays true', async ({ page, host, faults }) => {
  await page.goto(host.origin);
  await expect(map(page).locator('.tile path.land').first()).toBeAttached();
  const nearer = map(page).locator('.leaflet-control-zoom-in');
  // A press while the map still moves is none, so presses are not counted.
  await expect(async () => {
    if ((await nearer.getAttribute('aria-disabled')) === 'false') await nearer.click({ timeout: 1000 });
    await expect(nearer).toHaveAttribute('aria-disabled', 'true', { timeout: 300 });
  }).toPass();
  await expect(map(page).locator('.message')).toContainText('Kartet er for grovt');
  await expect(map(page).locator('.tile path.land').first()).toBeAttached();
  expect(faults).toEqual([]);
});

test('moved fast while the network is cut it keeps what was drawn and throws nothing', async ({
  page,
  host,
  faults,
}) => {
  await page.goto(host.origin);
  await expect(map(page).locator('.tile path.land').first()).toBeAttached();
  await expect(map(page).locator('.place .town').first()).toBeAttached();
  await page.context().setOffline(true);
  const region = map(page).getByRole('region');
  await region.focus();
  for (const key of ['+', 'ArrowLeft', 'ArrowLeft', 'ArrowUp', '-', '-', 'ArrowRight', '+', '+'])
    await page.keyboard.press(key);
  await expect(map(page).locator('.marker button').first()).toBeAttached();
  await page.context().setOffline(false);
  await page.keyboard.press('ArrowRight');
  await expect(map(page).locator('.tile path.land').first()).toBeAttached();
  expect(faults).toEqual([]);
});

test('what did not come while the network was cut comes once it is back; until then the coarser map stays', async ({
  page,
  host,
  faults,
}) => {
  await page.goto(host.origin);
  const region = map(page).getByRole('region');
  const drawn = (zoom: number) => map(page).locator(`.tile.z${zoom} path.land`).first();
  const zoomNow = async () =>
    Number(/z(\d+)/.exec((await map(page).locator('.tile').first().getAttribute('class')) ?? '')?.[1]);
  await expect(map(page).locator('.tile path.land').first()).toBeAttached();
  const zoom = await zoomNow();
  await page.context().setOffline(true);
  await region.focus();
  await page.keyboard.press('+');
  await expect(map(page).locator('.leaflet-zoom-anim')).toHaveCount(0);
  const asked = host.ranges.length;
  await page.keyboard.press('ArrowRight');
  await expect(drawn(zoom)).toBeVisible();
  await expect(map(page).locator(`.tile.z${zoom + 1}`)).toHaveCount(0);
  expect(host.ranges).toHaveLength(asked);
  await page.context().setOffline(false);
  await expect(drawn(zoom + 1)).toBeVisible();
  await expect(map(page).locator(`.tile.z${zoom}`)).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('a sketch of a place has its ground, and is printed whole under the strictest policy', async ({
  page,
  host,
  faults,
}) => {
  await page.goto(host.origin);
  await expect(map(page).locator('.marker button').first()).toBeVisible();
  await page
    .locator('service-directory')
    .evaluate(async (element: HTMLElement & { select: (id: string) => void }) => {
      const { services } = (await (await fetch('/data/directory.json')).json()) as Directory;
      const isShown = ({ visibility, address, position }: Location) =>
        visibility === 'public' && address?.street !== undefined && position !== undefined;
      element.select(services.find(({ locations = [] }) => locations.some(isShown))!.id);
    });
  const way = page
    .locator('service-directory-way')
    .filter({ has: page.locator('.lead') })
    .first();
  await way.locator('.lead').click();
  const sketch = way.locator('service-directory-sketch');
  await expect(sketch.locator('.tile path.land').first()).toBeAttached();
  await expect(sketch.locator('.makers a')).toHaveText(['© Island survey']);
  // Instead of the dialogue, which would wait for somebody.
  await page.evaluate(() => {
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get(this: HTMLIFrameElement) {
        const view = own.get!.call(this) as Window;
        view.print = () => undefined;
        return view;
      },
    });
  });
  await way.locator('.print').click();
  const sheet = page.frameLocator('iframe[aria-hidden]');
  await expect(sheet.locator('body')).toContainText('© Island survey');
  const [drawn, printed] = await Promise.all(
    [sketch, sheet].map((parent) =>
      parent
        .locator('.tiles > div > div')
        .first()
        .evaluate((tile) => tile.style.left),
    ),
  );
  expect(printed).toBe(drawn);
  expect(
    await sheet
      .locator('.tile path.land')
      .first()
      .evaluate((land) => getComputedStyle(land).fill),
  ).toBe('rgb(243, 239, 230)');
  expect(faults).toEqual([]);
});

for (const serving of ['missing', 'whole', 'cut'] as const)
  test.describe(`served ${serving}`, () => {
    test.use({ serving });

    test('it costs itself: the outline is there, with a sentence', async ({ page, host, faults }) => {
      await page.goto(host.origin);
      await expect(map(page).locator('.simple')).toHaveText(
        'Dette kartet lot seg ikke hente. Du ser et enklere kart.',
      );
      await expect(map(page).locator('path.land').first()).toBeAttached();
      await expect(map(page).locator('.foot')).toContainText('Natural Earth');
      await expect(map(page).locator('.marker button').first()).toBeVisible();
      expect(faults).toEqual([]);
    });
  });
