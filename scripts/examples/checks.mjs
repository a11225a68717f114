/** What the page of every example must do, whatever it is built with. */
import assert from 'node:assert/strict';

/** An engine on a machine that does other things too. */
const PATIENCE_MS = 20_000;
/** The lock that every example sets. */
const LOCKED_NEED = 'food';

const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Asks the element again until a condition holds; the policy of the page lets nothing wait within it. */
async function until({ page }, what, condition) {
  for (
    const begun = Date.now();
    !(await page.locator('service-directory').evaluate(condition));
    await pause()
  )
    assert.ok(Date.now() - begun < PATIENCE_MS, `It did not happen: ${what}.`);
}

/** Opens the page of an example, and notes what it asks of others and what goes wrong on it. */
export async function openExample(browser, origin, { javaScriptEnabled = true } = {}) {
  const page = await browser.newPage({ javaScriptEnabled });
  page.setDefaultTimeout(PATIENCE_MS);
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) faults.push(`asked for ${request.url()}`);
  });
  await page.goto(`${origin}/`);
  if (javaScriptEnabled) await page.locator('service-directory-card').first().waitFor();
  return { page, faults, close: () => page.close() };
}

const namesIn = async (example) => {
  await until(
    example,
    'every card is there',
    ({ shadowRoot }) => shadowRoot.querySelector('service-directory-list')?.isFull === true,
  );
  return example.page
    .locator('service-directory-card')
    .evaluateAll((cards) => cards.map((card) => card.dataset.id).sort());
};

const lockedIds = ({ services }) =>
  services
    .filter(({ needs }) => needs.includes(LOCKED_NEED))
    .map(({ id }) => id)
    .sort();

export const CHECKS = {
  'the list is shown, without a fault and without asking anybody else': async (example) => {
    assert.deepEqual(example.faults, []);
    // Some frameworks set attributes, some properties.
    assert.equal(
      await example.page.locator('service-directory').evaluate(({ src }) => src),
      '/directory.json',
    );
  },

  'the lock holds': async (example, directory) => {
    const wanted = lockedIds(directory);
    assert.ok(wanted.length > 0 && wanted.length < directory.services.length);
    assert.deepEqual(await namesIn(example), wanted);
  },

  'the list stands there once, also where a server drew one': async ({ page }) => {
    const titles = page.locator('service-directory .intro :is(h1, h2, h3)').filter({ visible: true });
    assert.equal(await titles.count(), 1);
    assert.equal(
      await page.locator('service-directory article[data-id]').filter({ visible: true }).count(),
      0,
    );
  },

  'a switch without a value is on: there is no map': async ({ page }) => {
    assert.equal(await page.locator('service-directory-map').count(), 0);
    assert.equal(await page.locator('service-directory [part="view"]').count(), 0);
  },

  'the event of the element is heard, with what it tells': async ({ page }, directory) => {
    const told = page.locator('#told', { hasText: `${directory.services.length} services` });
    await told.waitFor();
  },

  'a method of the element is called from the page': async (example) => {
    const { page } = example;
    const all = await namesIn(example);
    await page.getByRole('searchbox').fill('zzzz');
    await until(example, 'nothing fits', ({ results }) => results.length === 0);
    await page.getByRole('button', { name: 'Show all' }).click();
    await until(example, 'all fit', ({ results }) => results.length > 0);
    assert.deepEqual(await namesIn(example), all);
  },

  'what stands between its tags is there for readers without scripts': async ({ page }) => {
    assert.equal(await page.locator('service-directory > p a[href="tel:113"]').count(), 1);
  },
};

/** What a page must do on which a server drew the list, for a reader without scripts. */
export const DRAWN_CHECKS = {
  'without scripts the list of the lock is read, with names and numbers': async (
    { page, faults },
    directory,
  ) => {
    const cards = page.locator('service-directory article').filter({ visible: true });
    const ids = await Promise.all((await cards.all()).map((card) => card.getAttribute('data-id')));
    assert.deepEqual(ids.sort(), lockedIds(directory));
    const links = cards.locator('a[part="contact"]');
    assert.ok((await links.count()) > 0);
    for (const words of await cards.allInnerTexts()) assert.match(words, /00.00.00.01/);
    assert.deepEqual(faults, []);
  },

  'without scripts nothing is said to be open or closed now, and no button does nothing': async ({
    page,
  }) => {
    assert.equal(await page.locator('service-directory .state').count(), 0);
    assert.equal(await page.locator('service-directory :is(button, select, input)').count(), 0);
  },

  'without scripts the styles are let in by the policy, and the way out leads out': async ({ page }) => {
    const leave = page.locator('service-directory .top a');
    assert.match(await leave.getAttribute('href'), /^https:/);
    const { height, y } = await leave.boundingBox();
    // Without its styles it is a line of text.
    assert.ok(height >= 44 && y > 0);
  },

  'the title, the way out and the cards stand where they will with scripts': async ({ page }) => {
    const placesOn = async (one, cards) => {
      const places = [];
      for (const part of ['.intro :is(h1, h2)', ':is(.top a, service-directory-leave-button)', cards]) {
        const { x, y } = await one
          .locator(`service-directory ${part}`)
          .filter({ visible: true })
          .first()
          .boundingBox();
        places.push([Math.round(x), part === cards ? 0 : Math.round(y)]);
      }
      return places;
    };
    const scripted = await page.context().browser().newPage();
    try {
      await scripted.goto(page.url());
      await scripted.locator('service-directory-card').first().waitFor();
      const taken = await placesOn(scripted, 'service-directory-card');
      assert.deepEqual(await placesOn(page, 'article'), taken);
    } finally {
      await scripted.close();
    }
  },
};
