/**
 * What a reader does on the built demo, step by step, in one engine. Each step tells what it saw; what is the same for
 * everyone is compared with what Chromium told.
 */
import assert from 'node:assert/strict';
import { DRAWN_STEPS } from './drawn.mjs';
import { ask, settle, shownCards, until } from './steps.mjs';

/** A part of the list that is read in full: its first cards. */
const CARDS = 20;
/** Presses the first thing that fits a selector, where it is on the screen. */
async function click(driver, selector) {
  await until(driver, `${selector} is there`, 'return one(args[0]) !== undefined', selector);
  const [x, y] = await ask(
    driver,
    `const part = one(args[0]);
    part.scrollIntoView({ block: 'center' });
    const box = part.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];`,
    selector,
  );
  await driver.click(x, y);
}

/** Opens the demo as a reader comes to it, with a page before it in the history, and waits for the list. */
async function open(driver, { origin }) {
  await driver.goto(`${origin}/before/`);
  await driver.goto(`${origin}/`);
  await until(driver, 'the list is there', `return ${shownCards} > 0`);
  // All of it: the first cards come before the others.
  await settle(driver);
}

/** Every text about hours on the first cards, and of the week in the first records that have one. */
async function readHours(driver) {
  const cards = await ask(
    driver,
    `return all('service-directory-card').slice(0, args[0]).map((card) =>
      [words(one('[part="name"]', card)), ...all('.state', card).map(words)].join(': '));`,
    CARDS,
  );
  const records = [];
  for (let index = 0; index < 3; index += 1) {
    await ask(driver, `all('service-directory-card')[args[0]].querySelector('.more').click()`, index);
    await until(
      driver,
      'the record is there',
      `return one('service-directory-record >>> article') !== undefined`,
    );
    records.push(await ask(driver, `return all('service-directory-record >>> tr').map(words)`));
    await ask(driver, `one('service-directory-record >>> .back').click()`);
    await until(driver, 'the list is back', `return ${shownCards} > 0`);
  }
  return { cards, records };
}

/** Leaves in one way, and goes one step back: to what was before the directory, not to it. */
async function leave(driver, world, go) {
  await open(driver, world);
  await go();
  await until(driver, 'another page has come', `return document.title === 'Elsewhere'`);
  assert.equal(await driver.url(), `${world.away}/`);
  assert.equal(
    await ask(driver, `return words(one('#referrer')) + document.referrer`),
    '',
    'it was told where she came from',
  );
  await driver.back();
  await until(driver, 'the page before has come', `return document.title === 'Before'`);
}

/** The steps, in order: `told` keeps what an engine tells, by step, for the comparison. */
export const STEPS = {
  'the list loads': async (driver, world) => {
    await open(driver, world);
    return ask(driver, `return words(one('.total'))`);
  },
  'hours are told as in Chromium': (driver) => readHours(driver),
  'the search finds what is typed': async (driver) => {
    await click(driver, 'input[type="search"]');
    await driver.type('olafiakl');
    await until(driver, 'all of it is typed', `return one('input[type="search"]').value === 'olafiakl'`);
    await until(driver, 'the search has ended', `return ${shownCards} < 10 && ${shownCards} > 0`);
    await settle(driver);
    const found = await ask(driver, `return all('service-directory-card >>> [part="name"]').map(words)`);
    await click(driver, '.field button');
    await until(driver, 'the search is empty', `return ${shownCards} > 10`);
    await settle(driver);
    return found;
  },
  'a filter leaves as many as it says': async (driver) => {
    const count = await ask(driver, `return words(one('[data-filter="free"] .count'))`);
    await click(driver, '[data-filter="free"]');
    await until(
      driver,
      'the filter is on',
      `return one('[data-filter="free"]').getAttribute('aria-pressed') === 'true'`,
    );
    await until(driver, 'the count is right', `return words(one('.total')).startsWith(args[0])`, count);
    await click(driver, '.chosen button');
    await until(driver, 'the filter is off', `return all('.chosen').length === 0`);
    return count;
  },
  'a record opens and leads back': async (driver) => {
    await click(driver, 'service-directory-card >>> .more');
    await until(
      driver,
      'the record is there',
      `return one('service-directory-record >>> article') !== undefined`,
    );
    const text = await ask(
      driver,
      `return all('service-directory-record >>> :is(h1, h2, h3, h4)').map(words)`,
    );
    await click(driver, 'service-directory-record >>> .back');
    await until(
      driver,
      'the list is back',
      `return ${shownCards} > 0 && all('service-directory-record').length === 0`,
    );
    return text;
  },
  'the way to a place is unfolded, with a sketch': async (driver) => {
    // The first places with an address and a point.
    await click(driver, 'service-directory-card:has(button.map) >>> .more');
    await click(driver, 'service-directory-way >>> .lead');
    await until(
      driver,
      'the coast is drawn',
      `return all('service-directory-sketch >>> path.land').length > 0`,
    );
    const words = await ask(driver, `return words(one('service-directory-way >>> .way .address'))`);
    await click(driver, 'service-directory-record >>> .back');
    await until(driver, 'the list is back', `return all('service-directory-record').length === 0`);
    return words;
  },
  'the map is drawn': async (driver) => {
    await until(driver, 'the coast is drawn', `return all('path.land').length > 0`);
    await until(driver, 'markers stand on it', `return all('.marker button').length > 0`);
    return undefined; // How many there are depends on how wide the letters of the engine are.
  },
  'Arabic is laid out from right to left': async (driver) => {
    await ask(
      driver,
      `const menu = one('.top select');
      menu.value = 'ar';
      menu.dispatchEvent(new Event('change', { bubbles: true }));`,
    );
    await until(driver, 'the words are Arabic', `return one('.frame').lang === 'ar'`);
    // The cards of the old order stay until the list is made ready in the new language.
    await settle(driver);
    const [leaveLeft, menuLeft] = await ask(
      driver,
      `return ['[part~="leave"]', '.top select'].map((selector) => one(selector).getBoundingClientRect().left)`,
    );
    assert.ok(leaveLeft > menuLeft, 'the way out stands on the right');
    return ask(driver, `return all('service-directory-card >>> .state').slice(0, 5).map(words)`);
  },
  'nothing is stored, and no fault was thrown': async (driver, { asked }) => {
    const left = await ask(
      driver,
      `return { cookie: document.cookie, local: localStorage.length, session: sessionStorage.length, title: document.title,
        search: location.search, hash: location.hash, faults: window.faults };`,
    );
    assert.deepEqual(left, {
      cookie: '',
      local: 0,
      session: 0,
      title: 'Oversikt',
      search: '',
      hash: '',
      faults: [],
    });
    assert.deepEqual(
      asked.filter((url) => url.includes('?')),
      [],
      'a request holds a word',
    );
  },
  'the button leaves, and one step back does not return': (driver, world) =>
    leave(driver, world, () => click(driver, '[part~="leave"]')),
  'three presses of Shift leave, and one step back does not return': (driver, world) =>
    leave(driver, world, async () => {
      for (let turn = 0; turn < 3; turn += 1) await driver.press('Shift');
    }),
  ...DRAWN_STEPS,
  'nothing was asked of anybody else': async (driver, { origin, away, elsewhere }) => {
    const others = (driver.asked?.() ?? []).filter(
      (url) => /^https?:/.test(url) && !url.startsWith(`${origin}/`) && !url.startsWith(`${away}/`),
    );
    assert.deepEqual(others, []);
    // Firefox asks things of its own accord, which the proxy refuses; what its page asks is in the list above.
    if (driver.asked === undefined) assert.deepEqual(elsewhere, []);
  },
};
