import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { SANDBOX } from '../src/sandbox.ts';
import { EXIT_PAGE, expect, test, type Host } from './host.ts';

const frameOf = (page: Page): FrameLocator => page.frameLocator('iframe >> nth=0');
const cards = (page: Page) => frameOf(page).locator('service-directory-card');

/** Of the frame, in CSS pixels, until it is told how high its list is. */
const WRITTEN_HEIGHT = 500;

interface FrameOptions {
  query?: string;
  sandbox?: string;
  /** Does the page around load the script that helps the frame? */
  isHelped?: boolean;
}

/** Puts a page with the frame on another site, and opens it. */
async function openFrame(
  page: Page,
  { site, around }: { site: Host; around: Host },
  { query = '', sandbox = SANDBOX, isHelped = true }: FrameOptions = {},
): Promise<void> {
  const helper = isHelped ? `<script src="${site.origin}/frame-host.js"></script>` : '';
  around.files.set(
    'index.html',
    `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Around</title><main><h1>Around</h1>
    <iframe title="Finn hjelp" width="100%" height="${WRITTEN_HEIGHT}" frameborder="0" sandbox="${sandbox}" src="${site.origin}/frame.html${query}"></iframe>
    <p>Below</p></main>${helper}`,
  );
  around.files.set('before.html', '<!doctype html><title>Before</title>');
  await page.goto(`${around.origin}/before.html`);
  await page.goto(`${around.origin}/`);
  await expect(cards(page).first()).toBeVisible();
  if (isHelped) await expect.poll(() => heightOf(page)).not.toBe(WRITTEN_HEIGHT);
  await expect.poll(() => isAtRest(page)).toBe(true);
}

const heightOf = (page: Page) =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame) => Math.round(frame.getBoundingClientRect().height));

/** Of the frame and of what it shows. */
const heightsOf = async (page: Page) => [
  await heightOf(page),
  await frameOf(page)
    .locator('body')
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height)),
];

/**
 * Has nothing moved for a while? The list is drawn in several steps, and tells its height after each. A frame of another
 * site is drawn by another process: a click is lost that comes while the frame around is made higher or lower.
 */
async function isAtRest(page: Page): Promise<boolean> {
  const before = await heightsOf(page);
  await page.waitForTimeout(300);
  for (const root of [page.locator('html'), frameOf(page).locator('html')])
    await root.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  return String(await heightsOf(page)) === String(before);
}

test('the recipe of the guide is the one that is tried here', ({ site }) => {
  for (const name of ['LES-MEG.txt', 'READ-ME.txt'])
    expect(new TextDecoder().decode(site.files.get(name) as Uint8Array)).toContain(`sandbox="${SANDBOX}"`);
});

test('a frame shows the list on another site, and axe finds nothing in it', async ({
  page,
  site,
  around,
  faults,
}) => {
  await openFrame(page, { site, around });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(faults).toEqual([]);
});

test.describe('its height', () => {
  test.use({ viewport: { width: 800, height: 700 } });

  test('follows the list, and is never higher than the window, so that the button to leave stays in sight', async ({
    page,
    site,
    around,
  }) => {
    await openFrame(page, { site, around });
    // The whole list is higher than the window.
    await expect.poll(() => heightOf(page)).toBe(700);
    await cards(page).last().scrollIntoViewIfNeeded();
    await expect(frameOf(page).getByRole('link', { name: 'Forlat siden' }).first()).toBeInViewport();
    await page.setViewportSize({ width: 800, height: 5000 });
    await expect.poll(() => heightOf(page)).toBeGreaterThan(700);
    const whole = await heightOf(page);
    await frameOf(page).getByRole('searchbox').fill('zzzz');
    await expect.poll(() => heightOf(page)).not.toBe(whole);
    await expect
      .poll(() =>
        frameOf(page)
          .locator('html')
          .evaluate((root) => root.scrollHeight <= root.clientHeight + 1),
      )
      .toBe(true);
  });

  test('is the one that was written where the page around has no script of ours', async ({
    page,
    site,
    around,
  }) => {
    await openFrame(page, { site, around }, { isHelped: false });
    expect(await heightOf(page)).toBe(WRITTEN_HEIGHT);
  });
});

test.describe('leaving', () => {
  const leave = (page: Page) => frameOf(page).getByRole('link', { name: 'Forlat siden' }).first().click();

  test('replaces the whole page with the help of the page around, also in the strictest sandbox', async ({
    page,
    site,
    around,
    faults,
  }) => {
    await openFrame(page, { site, around }, { sandbox: 'allow-scripts allow-same-origin' });
    await leave(page);
    await expect(page).toHaveURL(EXIT_PAGE);
    await page.goBack();
    await expect(page).toHaveTitle('Before');
    expect(faults.filter((fault) => !fault.includes('navigat'))).toEqual([]);
  });

  test('three presses of Shift do the same', async ({ page, site, around }) => {
    await openFrame(page, { site, around });
    await frameOf(page).getByRole('searchbox').focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(EXIT_PAGE);
  });

  test('replaces the whole page without that help where the recipe allows it', async ({
    page,
    site,
    around,
  }) => {
    await openFrame(page, { site, around }, { isHelped: false });
    await leave(page);
    await expect(page).toHaveURL(EXIT_PAGE);
  });

  test('takes the frame alone where neither is given', async ({ page, site, around }) => {
    await openFrame(page, { site, around }, { isHelped: false, sandbox: 'allow-scripts allow-same-origin' });
    await leave(page);
    await expect.poll(() => page.frames()[1]?.url()).toBe(EXIT_PAGE);
    await expect(page).toHaveTitle('Around');
  });
});

test('the address of the frame chooses language, part and look', async ({ page, site, around }) => {
  await openFrame(
    page,
    { site, around },
    { query: '?lang=en&only-needs=food&theme=high-contrast&map-hidden' },
  );
  await expect(cards(page)).toHaveCount(1);
  await expect(cards(page)).toContainText('The example café');
  await expect(frameOf(page).locator('html')).toHaveAttribute('lang', 'en');
  await expect(frameOf(page).locator('link[href$="themes/high-contrast.css"]')).toBeAttached();
});

test('the address of the frame names no other file and no other way out', async ({ page, site, around }) => {
  site.files.set('other.json', JSON.stringify({ kind: 'service-directory', name: 'Other' }));
  await openFrame(
    page,
    { site, around },
    { query: '?src=/other.json&exit-url=https://evil.example/&exit-hidden' },
  );
  expect(site.asked).not.toContain('/other.json');
  await frameOf(page).getByRole('link', { name: 'Forlat siden' }).first().click();
  await expect(page).toHaveURL(EXIT_PAGE);
});

test('the page around listens to its own frame alone', async ({ page, site, around }) => {
  around.files.set('other.html', '<!doctype html><title>Other</title><script src="other.js"></script>');
  around.files.set(
    'other.js',
    `parent.postMessage({ 'service-directory-frame': { kind: 'height', height: 77 } }, '*');`,
  );
  await openFrame(page, { site, around });
  const before = await heightOf(page);
  // What is heard here has been heard by the script before, which was there first.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const exit = { 'service-directory-frame': { kind: 'exit', url: 'https://evil.example/' } };
        window.postMessage(exit, '*');
        const other = document.createElement('iframe');
        other.src = '/other.html';
        window.addEventListener('message', ({ source }) => {
          if (source === other.contentWindow) resolve();
        });
        document.body.append(other);
      }),
  );
  await expect(page).toHaveTitle('Around');
  expect(await heightOf(page)).toBe(before);
});

test('a host that says who may show the frame is obeyed', async ({ page, site, around }) => {
  site.headers['content-security-policy'] = "frame-ancestors 'self'";
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  around.files.set(
    'index.html',
    `<!doctype html><title>Around</title><iframe src="${site.origin}/frame.html"></iframe>`,
  );
  await page.goto(`${around.origin}/`);
  await refused;
});
