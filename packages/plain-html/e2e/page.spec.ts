import { readFileSync } from 'node:fs';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, unpack } from './host.ts';

const cards = 'service-directory-card';

test('what was uploaded shows the list, and says of each service that it is invented', async ({
  page,
  site,
  faults,
}) => {
  await page.goto(`${site.origin}/`);
  await expect(page.locator(cards)).toHaveCount(2);
  for (const card of await page.locator(cards).all()) await expect(card).toContainText('Oppdiktet');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(faults).toEqual([]);
});

test('the two lines of the guide are enough on a page of its own', async ({ page, site, faults }) => {
  const guide = new TextDecoder().decode(site.files.get('LES-MEG.txt') as Uint8Array);
  const lines = guide
    .split('\n')
    .filter((line) => /^ {3}<(?:script type="module" src="\/|service-directory )/.test(line));
  expect(lines).toHaveLength(2);
  site.files.set('own.html', `<!doctype html><meta charset="utf-8"><title>Own</title>${lines.join('\n')}`);
  await page.goto(`${site.origin}/own.html`);
  await expect(page.locator(cards)).toHaveCount(2);
  expect(faults).toEqual([]);
});

for (const name of ['index.html', 'frame.html'])
  test(`nothing moves on ${name} when the list comes`, async ({ page, site }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site.origin}/${name}`);
    await expect(page.locator(cards)).toHaveCount(2);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => (window as Window & { shifts?: number[] }).shifts)).toEqual([]);
  });

test('no phone number stands in the example but those of the emergency services', () => {
  const text = new TextDecoder().decode(unpack().get('directory.json'));
  const { services } = JSON.parse(text) as { services: { contacts?: { channel: string }[] }[] };
  expect(services.flatMap(({ contacts = [] }) => contacts).map(({ channel }) => channel)).not.toContain(
    'phone',
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the list can be read, with a way out', async ({ page, site }) => {
    await page.goto(`${site.origin}/`);
    await expect(page.getByRole('heading', { name: 'Eksempelkafeen' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Forlat siden' })).toBeVisible();
  });
});

test.describe('the integrity that the build tells', () => {
  const pageWith = (integrity: string) =>
    `<!doctype html><meta charset="utf-8"><title>Own</title>
    <script type="module" integrity="${integrity}" src="/service-directory/service-directory.js"></script>
    <service-directory src="/directory.json"><p>Ring 112</p></service-directory>`;
  const integrityOf = (files: ReadonlyMap<string, Uint8Array | string>) =>
    (
      JSON.parse(new TextDecoder().decode(files.get('integrity.json') as Uint8Array)) as Record<
        string,
        string
      >
    )['service-directory/service-directory.js'] ?? '';

  test('fits the file', async ({ page, site, faults }) => {
    site.files.set('own.html', pageWith(integrityOf(site.files)));
    await page.goto(`${site.origin}/own.html`);
    await expect(page.locator(cards)).toHaveCount(2);
    expect(faults).toEqual([]);
  });

  test('refuses a file that was changed, and what stands between the tags stays', async ({ page, site }) => {
    site.files.set('own.html', pageWith(integrityOf(site.files)));
    const script = new TextDecoder().decode(
      site.files.get('service-directory/service-directory.js') as Uint8Array,
    );
    site.files.set('service-directory/service-directory.js', `${script}\n// changed`);
    const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
    await page.goto(`${site.origin}/own.html`);
    await refused;
    await expect(page.getByText('Ring 112')).toBeVisible();
    await expect(page.locator(cards)).toHaveCount(0);
  });
});

test.describe('opened from a folder', () => {
  let folder = '';
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plain-html-'));
    for (const [path, content] of unpack()) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
  });
  test.afterEach(() => rm(folder, { recursive: true, force: true }));

  test('the page says why it is empty, reads on, and shows the directory that is chosen', async ({
    page,
  }) => {
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await expect(page.getByText('Du har åpnet siden fra en mappe')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Eksempelkafeen' })).toBeVisible();
    await page.locator('input[type="file"]').setInputFiles(join(folder, 'directory.json'));
    await expect(page.locator(cards)).toHaveCount(2);
  });

  test('a file that is no directory is told, and what was shown stays', async ({ page }) => {
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.locator('input[type="file"]').setInputFiles(join(folder, 'integrity.json'));
    await expect(page.getByRole('alert')).toContainText('kunne ikke leses som en katalog');
    await expect(page.getByRole('heading', { name: 'Eksempelkafeen' })).toBeVisible();
  });
});

test('the zip is the same for the same sources', async () => {
  const first = unpack();
  expect([...first.keys()]).toEqual(
    expect.arrayContaining(['index.html', 'frame.html', 'LES-MEG.txt', 'READ-ME.txt']),
  );
  // Nothing of the machine it was made on.
  for (const [path, content] of first)
    if (/\.(?:html|json|txt)$/.test(path))
      expect(new TextDecoder().decode(content)).not.toContain(process.cwd());
  expect(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).toContain('"private": true');
});
