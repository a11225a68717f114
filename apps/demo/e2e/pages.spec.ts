import type { APIRequestContext } from '@playwright/test';
import { expect, expectNoAxeFindings, expectNoSidewaysScroll, test } from './helpers.ts';

/** What every page of the site owes to browsers, to hosts and to who reads the history of a shared phone. */

/** Where the walk begins: the list, and what only scripts or hosts lead to. */
const FIRST = ['/', '/en/', '/404.html', '/check/rules/', '/guide/'];
/** What a title or a description must not tell about who reads. */
const TELLING = /sex|prostitu|papir|papers|migrant|hiv|politi|police|opphold|residence|rus\b|drug/i;

/** The addresses of the site's own pages and files that a page names. */
const ownLinks = (html: string, from: string) =>
  [...html.matchAll(/<[a-z][^<>]*?\s(?:href|src)="([^"]+)"/g)]
    .map(([, address = '']) => new URL(address, `http://site.invalid${from}`))
    .filter(({ host }) => host === 'site.invalid')
    .map(({ pathname }) => pathname);

/** Every page that can be reached, by its path, as it is answered. */
async function reachedPages(request: APIRequestContext) {
  const seen = new Set(FIRST);
  const pages = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>();
  for (const path of seen) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    const headers = answer.headers();
    if (!/html/.test(headers['content-type'] ?? '')) continue;
    const html = await answer.text();
    pages.set(path, { html, headers });
    for (const link of ownLinks(html, path)) seen.add(link);
  }
  return pages;
}

test('each page that can be reached has a title and a description that give nothing away, and no dead link', async ({
  request,
}) => {
  const pages = await reachedPages(request);
  for (const [path, { html }] of pages) {
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1];
    const description = /<meta\s+name="description"\s+content="([^"]+)"/.exec(html)?.[1];
    for (const said of [title, description]) {
      expect(said, path).toBeTruthy();
      expect(said, path).not.toMatch(TELLING);
    }
  }
  for (const path of [
    '/about/',
    '/check/',
    '/check/rules/en/',
    '/edit/',
    '/embed/',
    '/guide/',
    '/sources/',
    '/sources/en/',
  ])
    expect([...pages.keys()], path).toContain(path);
});

test('each page comes with the policy that it names as a header, and may be put into frames of this site alone', async ({
  request,
}) => {
  const nosniff = { 'x-content-type-options': 'nosniff' };
  for (const [path, { html, headers }] of await reachedPages(request)) {
    const [, named = ''] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html) ?? [];
    expect(named, path).toContain("default-src 'none'");
    expect(headers, path).toMatchObject({
      ...nosniff,
      'content-security-policy': `${named}; frame-ancestors 'self'`,
      'referrer-policy': 'no-referrer',
    });
  }
  expect((await request.get('/data/directory.json')).headers()).toMatchObject(nosniff);
});

test('a page that is there in two languages opens in English at its English address, and keeps it', async ({
  quietPage: page,
}) => {
  for (const path of ['/check/', '/edit/', '/embed/']) {
    await page.goto('/en/');
    await page.locator(`a[href="${path}#en"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.locator('#language').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
    expect(new URL(page.url()).hash).toBe('');
    await page.locator('#language').click();
    expect(new URL(page.url()).hash).toBe('#en');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
});

test('an address that is not there is answered so, and robots are told that there is no secret', async ({
  request,
}) => {
  expect((await request.get('/robots.txt')).headers()['content-type']).toMatch(/^text\/plain/);
  const missing = await request.get('/not-there/', { headers: { accept: 'text/html' } });
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toContain('class="leave"');
  expect((await request.get('/not-there.json')).status()).toBe(404);
});

test('the page for such an address leads back, and out', async ({ quietPage: page }) => {
  await page.setViewportSize({ width: 280, height: 640 });
  await page.goto('/404.html');
  await expectNoSidewaysScroll(page);
  await expectNoAxeFindings(page);
  await expect(page.locator('.leave')).toBeInViewport();
  await page.getByRole('link', { name: 'Til forsiden' }).click();
  await expect(page).toHaveURL(/\/$/);
});
