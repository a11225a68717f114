import { expect, expectNoAxeFindings, expectNoSidewaysScroll, test } from './helpers.ts';
import { stopsOf } from './keyboard.ts';

for (const [lang, address] of Object.entries({ nb: '/guide/', en: '/guide/en/' }))
  test(`the guide in ${lang} has its pictures, leads where it says, and axe finds nothing in it`, async ({
    quietPage: page,
    request,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    const addresses = await page
      .locator('main a')
      .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') ?? ''))]);
    expect(addresses.filter((one) => one.startsWith('/guide/pictures/')).length).toBeGreaterThan(7);
    for (const one of addresses) {
      if (one.startsWith('#')) await expect(page.locator(one)).toBeVisible();
      else expect([one, (await request.get(one)).status()]).toEqual([one, 200]);
    }
    await expectNoSidewaysScroll(page);
    await expectNoAxeFindings(page);
  });

for (const scheme of ['light', 'dark'] as const)
  for (const width of [280, 360, 1280])
    test(`axe finds nothing in the guide and nothing scrolls sideways (${scheme}, ${width} px)`, async ({
      quietPage: page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto('/guide/');
      await expectNoSidewaysScroll(page);
      await expectNoAxeFindings(page);
    });

test('the guide is read and left by keyboard: every link and wide table has a ring, and is in sight', async ({
  quietPage: page,
}) => {
  await page.goto('/guide/');
  const links = await page.locator('body :is(a, button, summary, [tabindex="0"]):visible').count();
  const stops = await stopsOf(page);
  expect(stops).toHaveLength(links);
  expect(stops.some(({ name }) => name === 'Forlat siden')).toBe(true);
});
