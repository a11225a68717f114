import type { Page } from '@playwright/test';
import { embedReady, expect, expectNoAxeFindings, expectNoSidewaysScroll, settled, test } from './helpers.ts';

const code = (page: Page) => page.locator('#code');
const total = (page: Page) => page.locator('service-directory .total');

async function open(page: Page): Promise<void> {
  await page.goto('/embed/');
  await embedReady(page);
}

for (const height of [640, 800])
  test(`the code, and what copies it, is in view beside the choices in a window of 1280 × ${height}`, async ({
    quietPage: page,
  }) => {
    await page.setViewportSize({ width: 1280, height });
    await page.goto('/embed/');
    const button = page.locator('.code button').first();
    await expect(button).toBeInViewport({ ratio: 1 });
    const shown = await page.locator('#code').evaluate((code) => {
      const pane = code.closest('.beside > *')?.getBoundingClientRect();
      const { top, bottom } = code.getBoundingClientRect();
      return pane === undefined ? 0 : (Math.min(bottom, pane.bottom) - top) / (bottom - top);
    });
    expect(shown).toBeGreaterThan(0.8);
  });

test('every choice has a label of its own, and languages are called as they call themselves', async ({
  quietPage: page,
}) => {
  await open(page);
  const unlabelled = await page
    .locator('#view')
    .evaluate((form) =>
      [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].flatMap(
        ({ labels, id }) => ((labels?.length ?? 0) > 0 ? [] : [id]),
      ),
    );
  expect(unlabelled).toEqual([]);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).toEqual([...new Set(ids)]);
  await page.getByText('Visning', { exact: true }).click();
  await expect(page.locator('#list-view')).toBeFocused();
  const names = await page.getByLabel('Språket listen åpner på').locator('option').allTextContents();
  // As in the menu of the list itself.
  const menu = page.locator('.preview service-directory select').first().locator('option');
  for (const name of await menu.allTextContents()) expect(names).toContain(name.trim());
});

test('what is chosen stands in the code, in the preview and in what should be known, at once', async ({
  quietPage: page,
}) => {
  await open(page);
  await expect(code(page)).toHaveText(/<service-directory src="\/directory\.json">/);
  await expect(page.getByText('Valgene gir ikke noe fra seg.')).toBeVisible();
  const all = await total(page).textContent();

  await page.getByLabel('By eller kommune').fill('Tromsø');
  await page.getByLabel('Språket listen åpner på').selectOption('en');
  await page.getByLabel('Uten kart').check();
  await expect(code(page)).toContainText('only-locality="Tromsø"');
  await expect(code(page)).toContainText('lang="en"');
  await expect(code(page)).toContainText('map-hidden');
  await expect(total(page)).not.toHaveText(all ?? '');
  await expect(total(page)).toHaveText(/services?/);
  await expect(page.locator('.warnings [data-code="locked"]')).toBeVisible();

  await page.getByText('Mat og klær', { exact: true }).first().click();
  await page.locator('#need-food').check();
  await expect(code(page)).toContainText('only-needs="food"');
  await page.locator('#need-food').uncheck();
  await expect(code(page)).not.toContainText('only-needs');
});

test('the code, pasted into a page, shows what was chosen', async ({ quietPage: page, baseURL }) => {
  await open(page);
  await page.getByLabel('Adressen til katalogen').fill('/data/directory.json');
  await page.getByLabel('By eller kommune').fill('Bergen');
  await page.getByLabel('Farger og skrift').selectOption('high-contrast');
  await page.getByLabel('Nivå på første overskrift').selectOption('3');
  const pasted = (await code(page).textContent()) ?? '';
  await page.route('**/pasted.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><title>Own</title>${pasted}`,
    }),
  );
  await page.goto(`${baseURL}/pasted.html`);
  await expect(page.locator('service-directory-card').first()).toBeVisible();
  await settled(page);
  const places = await page.locator('service-directory-card .by').allTextContents();
  expect(places.length).toBeGreaterThan(0);
  await expect(page.locator('service-directory').getByRole('heading', { level: 3 }).first()).toBeVisible();
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
  const shown = Number(/\d+/.exec((await total(page).textContent()) ?? '')?.[0]);
  expect(places).toHaveLength(shown);
});

/** Puts what the page tells into a page that allows nothing but what the page tells. */
async function paste(page: Page, edit: (code: string) => string = (text) => text): Promise<void> {
  const pasted = edit((await code(page).textContent()) ?? '');
  const policy = edit((await page.locator('#policy').textContent()) ?? '');
  await page.route('**/pasted.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': `default-src 'none'; ${policy.replaceAll('\n', ' ')}` },
      body: `<!doctype html><meta charset="utf-8"><title>Own</title>${pasted}`,
    }),
  );
  await page.goto('/pasted.html');
}

test('the security rules that are told are enough for the code, its looks and its map', async ({
  quietPage: page,
}) => {
  await open(page);
  await page.getByLabel('Adressen til katalogen').fill('/data/directory.json');
  await page.getByLabel('Farger og skrift').selectOption('high-contrast');
  await paste(page);
  await expect(page.locator('service-directory-card').first()).toBeVisible();
  await expect(page.locator('service-directory-map path.land').first()).toBeAttached({ timeout: 20_000 });
  await settled(page);
});

test('the security rules that are told are enough for a frame', async ({ quietPage: page, baseURL }) => {
  await open(page);
  await page.getByLabel('Hva slags side har du?').selectOption('frame');
  // The folder lies on this site, under another address than that of a site of its own.
  await paste(page, (text) =>
    text
      .replaceAll(/https:\/\/DITT-NETTSTED(\/?)/g, `${baseURL ?? ''}/embed$1`)
      .replaceAll(/\/embed(?=[ ;\n]|$)/g, ''),
  );
  const list = page.frameLocator('iframe').locator('service-directory-card').first();
  await expect(list).toBeVisible();
});

test('a frame on this site shows its directory, and its address cannot name another', async ({
  quietPage: page,
}) => {
  await page.goto('/embed/frame.html?lang=en&only-locality=Oslo&src=/elsewhere.json&theme=high-contrast');
  await expect(total(page)).toHaveText(/\d+ services/);
  await expect(page.locator('service-directory')).toHaveAttribute('src', '/data/directory.json');
  expect(
    await page.evaluate(() =>
      [...document.styleSheets].map(({ href }) => (href === null ? '' : new URL(href).pathname)),
    ),
  ).toContain('/service-directory/themes/high-contrast.css');
});

test('for a frame the page says what must stand in frame.html', async ({ quietPage: page }) => {
  await open(page);
  await page.getByLabel('Hva slags side har du?').selectOption('frame');
  await page.getByLabel('Hvor «Forlat siden» går').fill('https://www.yr.no/');
  await expect(code(page)).toContainText('frame.html');
  await expect(code(page)).not.toContainText('yr.no');
  await expect(page.locator('#frame-code')).toContainText('exit-url="https://www.yr.no/"');
  await expect(page.locator('#policy')).toContainText('frame-src');
  await expect(page.locator('#ancestors')).toHaveText("frame-ancestors 'self' https://SIDEN-RUNDT");
  await expect(page.locator('[data-code="frame"]')).toContainText('ser at rammen er der');
  await expect(page.getByText('Valgene gir ikke noe fra seg.')).toHaveCount(0);
});

test('the code is copied and said to be; where that is not allowed, that is said', async ({
  quietPage: page,
  context,
}) => {
  await open(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopier' }).first().click();
  await expect(page.locator('#status')).toHaveText('Kopiert.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page).textContent());
  await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))));
  await page.getByRole('button', { name: 'Kopier' }).first().click();
  await expect(page.locator('#status')).toContainText('Merk teksten');
});

test('another language changes every word and keeps what was chosen', async ({ quietPage: page }) => {
  await open(page);
  await page.getByLabel('By eller kommune').fill('Oslo');
  await page.getByLabel('Hva kartet viser').selectOption('osm');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveTitle('Put the list on your page');
  await expect(page.getByLabel('Town or municipality')).toHaveValue('Oslo');
  await expect(page.getByLabel('What the map shows')).toHaveValue('osm');
  await expect(page.locator('[data-code="tiles-elsewhere"]')).toContainText('tile.openstreetmap.org');
  await expect(page.getByText('Maps other than the outline are not shown here.')).toBeVisible();
  const norwegian = /\b(?:og|ikke|siden|velg)\b/;
  for (const part of ['.choices', '.outcome', '#heading', '#lead', '#promise'])
    await expect(page.locator(part)).not.toHaveText(norwegian);
});

test('an address that is no address is told, and the preview stays', async ({ quietPage: page }) => {
  await open(page);
  await page.getByLabel('Adressen til katalogen').fill('javascript:alert(1)');
  await page.getByLabel('Hvor «Forlat siden» går').fill('https://www.google.com/');
  await expect(page.locator('[data-code="source-unreadable"]')).toContainText('javascript:alert(1)');
  await expect(page.locator('[data-code="exit-searches"]')).toBeVisible();
  await expect(page.locator('.preview service-directory-card').first()).toBeVisible();
});

test('on a wide screen the list that is shown is in view from the first', async ({ quietPage: page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  await expect(code(page)).toBeInViewport();
  await expect(page.locator('.preview .stage')).toBeInViewport({ ratio: 0.95 });
  await expect(page.locator('.preview service-directory').getByRole('searchbox')).toBeInViewport();
});

test('on a wide screen what a choice does is seen beside it, however far down it is', async ({
  quietPage: page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  await page.locator('.preview').scrollIntoViewIfNeeded();
  const choice = page.getByLabel('Uten knappen for å forlate siden');
  await choice.scrollIntoViewIfNeeded();
  const list = page.locator('.preview service-directory');
  await expect(list.getByText('Forlat siden').first()).toBeInViewport();
  await choice.check();
  await expect(choice).toBeInViewport();
  await expect(page.locator('.preview .stage')).toBeInViewport({ ratio: 0.5 });
  await expect(list.getByText('Forlat siden')).toHaveCount(0);
});

/** What the page can show; each changes what stands below the code or in the preview. */
const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'an address elsewhere, all needs open': async (page) => {
    await page.getByLabel('Adressen til katalogen').fill('https://other.example/directory.json');
    for (const summary of await page.locator('.needs summary').all()) await summary.click();
  },
  'a frame with code of its own': async (page) => {
    await page.getByLabel('Hva slags side har du?').selectOption('frame');
    await page.getByLabel('Hvor «Forlat siden» går').fill('https://www.yr.no/');
  },
  'Angular, a map of others': async (page) => {
    await page.getByLabel('Hva slags side har du?').selectOption('angular');
    await page.getByLabel('Hva kartet viser').selectOption('osm');
  },
  'a list in Arabic in high contrast': async (page) => {
    await page.getByLabel('Språket listen åpner på').selectOption('ar');
    await page.getByLabel('Farger og skrift').selectOption('high-contrast');
    await expect(page.locator('.preview service-directory [dir="rtl"]').first()).toBeVisible();
  },
};

const LOOKS = (['light', 'dark'] as const).flatMap((scheme) =>
  [280, 360, 1280].map((width) => ({ scheme, width })),
);

for (const [state, reach] of Object.entries(STATES))
  test(`axe finds nothing, nothing scrolls sideways and all can be hit, light and dark, narrow and wide: ${state}`, async ({
    quietPage: page,
  }) => {
    test.slow(); // axe looks at the page six times
    await page.setViewportSize({ width: LOOKS[0]!.width, height: 740 });
    await open(page);
    await reach(page);
    const take = async ({ scheme, width }: (typeof LOOKS)[number]) => {
      await page.setViewportSize({ width, height: 740 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await settled(page);
    };
    for (const look of LOOKS)
      await test.step(`room: ${look.scheme}, ${look.width} px`, async () => {
        await take(look);
        await expectNoSidewaysScroll(page);
        for (const target of await page
          .locator('.choices :is(input:not([type=checkbox]), select, summary), .code button')
          .all()) {
          const box = await target.boundingBox();
          if (box !== null) expect(Math.round(box.height)).toBeGreaterThanOrEqual(44);
        }
      });
    // After all that is measured, for it takes away the cards that are like others.
    for (const look of LOOKS)
      await test.step(`axe: ${look.scheme}, ${look.width} px`, async () => {
        await take(look);
        await expectNoAxeFindings(page);
      });
  });

test('on a phone the list is fetched when somebody comes near the preview, and not before', async ({
  quietPage: page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/embed/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.startsWith('/service-directory/') || path.startsWith('/data/'))).toEqual(
    [],
  );
  await page.locator('.preview .stage').scrollIntoViewIfNeeded();
  await expect(page.locator('.preview service-directory-card').first()).toBeVisible();
});
