import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../../scripts/browser.mjs';
import { makeReport } from '../src/report/index.ts';
import { aFinding, manyFindings, someOptions } from '../src/report/testing/findings.ts';
import { exampleDirectory } from '../src/rules/example.ts';

/** Every part of the page: each severity, folded places, cells, another place, a rule of a caller's own. */
const FINDINGS = [
  ...manyFindings(25),
  aFinding({ file: 'katalog.xlsx', sheet: 'Tjenester', cell: 'C7', message: 'Other.', help: 'Do that.' }),
  aFinding({
    code: 'service/stale',
    severity: 'warning',
    related: [{ file: 'a.yaml', path: '', line: 1, column: 1 }],
  }),
  aFinding({ code: 'my/rule', severity: 'info', file: '', path: '', line: 0, column: 0, recordId: '' }),
  aFinding({ message: 'a'.repeat(300), file: `${'lang/'.repeat(40)}fil.yaml`, recordId: 'x'.repeat(90) }),
];
/** The narrowest phone (WCAG 2.2, 1.4.10) and a desktop, each in one of the two schemes of colours. */
const SCREENS = [
  { name: 'with findings on a phone in light', findings: FINDINGS, width: 320, colorScheme: 'light' },
  { name: 'with findings on a desktop in dark', findings: FINDINGS, width: 1280, colorScheme: 'dark' },
  { name: 'without findings on a phone in dark', findings: [], width: 320, colorScheme: 'dark' },
] as const;

let browser: Browser;
beforeAll(async () => {
  const executablePath = await findBrowser();
  // As root Chromium has no sandbox.
  browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu'],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
});
afterAll(() => browser.close());

/** Shows a report, and tells what the page asked for beside itself. */
async function show(
  page: Page,
  lang: 'en' | 'nb',
  findings: Parameters<typeof makeReport>[1],
): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => asked.push(message.text()));
  const options = someOptions({ lang, directories: [exampleDirectory('directory', {})] });
  await page.setContent(makeReport('html', findings, options));
  return asked;
}

test.each(SCREENS)(
  'the page $name has nothing that axe finds, and does not scroll sideways',
  async ({ findings, width, colorScheme }) => {
    // The tool puts its script into the page, which the policy of the page forbids.
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      bypassCSP: true,
    });
    const page = await context.newPage();
    expect(await show(page, 'nb', findings)).toEqual([]);
    for (const details of await page.locator('details').all()) {
      await details.evaluate((element) => element.setAttribute('open', ''));
    }
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await context.close();
  },
);

test('a reader without a mouse reaches the findings from their count, and unfolds the places', async () => {
  const page = await browser.newPage();
  await show(page, 'en', FINDINGS);
  await page.getByRole('link', { name: '27 errors' }).press('Enter');
  await expect.poll(() => page.evaluate('location.hash')).toBe('#error');
  const rest = page.getByText('Show 7 more');
  await rest.press('Enter');
  expect(
    await page
      .getByRole('cell', { name: /s24\.yaml/ })
      .first()
      .isVisible(),
  ).toBe(true);
  await page.close();
});

test('places that are folded on the screen are in the print', async () => {
  const page = await browser.newPage();
  await show(page, 'en', FINDINGS);
  const last = page.locator('details .places tr').last();
  expect(await last.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  const height = await last.evaluate((row) => row.getBoundingClientRect().height);
  expect(height).toBeGreaterThan(0);
  await page.close();
});
