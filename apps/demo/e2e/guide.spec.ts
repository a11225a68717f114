import { expect, expectNoAxeFindings, expectNoSidewaysScroll, test } from './helpers.ts';

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
