import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { serveFolder, SITE } from './static-server.ts';

/** The strictest policy a host may have (docs/theming.md, README of the element): nothing inline but the styles that the page names by their hash, nothing built from strings. */
const policyFor = (page: string) =>
  `default-src 'none'; script-src 'self'; ${styleRule(page)}; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;

/** What a page says itself of styles: its own stand in it, by their hash. */
const styleRule = (page: string) =>
  /style-src [^;"]+/.exec(readFileSync(join(SITE, page), 'utf8'))?.[0] ?? '';

const test = base.extend<{ origin: string; violations: string[] }>({
  // Playwright reads what a fixture needs from its first argument, which must be a pattern.
  // eslint-disable-next-line no-empty-pattern
  origin: async ({}, use) => {
    const server = await serveFolder(SITE, {
      headers: { 'content-security-policy': policyFor('index.html') },
    });
    await use(server.origin);
    await server.close();
  },
  violations: async ({ page }, use) => {
    const violations: string[] = [];
    await page.exposeFunction('noteViolation', (words: string) => void violations.push(words));
    await page.addInitScript(() => {
      document.addEventListener(
        'securitypolicyviolation',
        ({ violatedDirective, blockedURI, sample, sourceFile }) =>
          // Set by `exposeFunction` above.
          (window as unknown as { noteViolation: (words: string) => void }).noteViolation(
            `${violatedDirective} ${blockedURI} ${sample} ${sourceFile}`,
          ),
      );
    });
    page.on('pageerror', ({ message }) => violations.push(message));
    await use(violations);
  },
});

const part = (page: Page, name: string) => page.locator(`service-directory [part~="${name}"]`);

for (const [name, viewport] of [
  ['on a phone', { width: 360, height: 740 }],
  ['on a wide screen', { width: 1280, height: 800 }],
] as const)
  test(`a walk through list, search, record and map breaks no policy ${name}`, async ({
    page,
    origin,
    violations,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(`${origin}/`);
    await expect(part(page, 'card').first()).toBeVisible();
    await page.locator('service-directory [data-filter="free"]').click();
    await page.getByRole('searchbox').fill('hiv');
    await expect(part(page, 'chip').filter({ hasText: 'hiv' })).toBeVisible();
    await part(page, 'more').first().click();
    await expect(part(page, 'record')).toBeVisible();
    for (const sheet of await page.locator('service-directory-take button[aria-expanded]').all())
      await sheet.click();
    await expect(page.locator('service-directory-take .code')).toBeVisible();
    await part(page, 'back').click();
    await part(page, 'language').selectOption('ar');
    await expect(part(page, 'frame')).toHaveAttribute('dir', 'rtl');
    if (viewport.width < 1000) await part(page, 'view').locator('button').nth(1).click();
    const map = page.locator('service-directory-map');
    await expect(map.locator('path.land').first()).toBeAttached();
    await map.locator('.leaflet-control-zoom-in').click();
    await expect(map.locator('.leaflet-control-zoom-in')).toHaveText('+');
    await expect(map.locator('.marker button').first()).toBeAttached();
    expect(violations).toEqual([]);
  });

test('the policy is in force: markup from a string is refused and told', async ({
  page,
  origin,
  violations,
}) => {
  await page.goto(`${origin}/`);
  const isRefused = await page.evaluate(() => {
    try {
      // As any program does that has not been written for it.
      return !Reflect.set(document.createElement('div'), 'innerHTML', '<b></b>');
    } catch {
      return true;
    }
  });
  expect(isRefused).toBe(true);
  await expect.poll(() => violations.join()).toContain('require-trusted-types-for');
});
