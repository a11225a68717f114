/** A long list of cards beside Lit's `repeat()` of the same cards, and beside @lit-labs/virtualizer, in a real browser. */
import { searchServices } from '../../search/services.mjs';
import { median, ratiosOf } from '../../record/spread.mjs';
import { bytesOf, servePage, withPage } from './browser.mjs';

const ROUNDS = 5;
/** No contestant takes longer than this in all; it then has fewer rounds, but never fewer than three. */
const LONGEST_MS = 90_000;
const LEAST_ROUNDS = 3;
const UPDATES = ['filter', 'sort', 'all'];

async function measureOnce(address, contestant, at) {
  return withPage(address, { contestant, at }, async (page) => {
    const show = (order) => page.evaluate((name) => globalThis.bench.show(name), order);
    const before = await bytesOf(page);
    const { firstMs, allMs } = await show('all');
    const bytes = (await bytesOf(page)) - before;
    const updates = {};
    for (const order of UPDATES) updates[order] = (await show(order)).firstMs;
    return { firstMs, allMs, bytes, ...updates };
  });
}

/** What each contestant took, round by round, measured in turn so that a slow moment of the machine hits all alike. */
async function measure(address, contestants, at, rounds) {
  const runs = Object.fromEntries(contestants.map((name) => [name, []]));
  const spent = Object.fromEntries(contestants.map((name) => [name, 0]));
  for (let round = 0; round < rounds; round++)
    for (const name of contestants) {
      if (round >= LEAST_ROUNDS && spent[name] > LONGEST_MS) continue;
      const began = performance.now();
      runs[name].push(await measureOnce(address, name, at));
      spent[name] += performance.now() - began;
    }
  return Object.fromEntries(
    Object.entries(runs).map(([name, all]) => [
      name,
      Object.fromEntries(Object.keys(all[0]).map((key) => [key, all.map((run) => run[key])])),
    ]),
  );
}

/** The middle of everything that was measured. */
const mediansOf = (measured) =>
  Object.fromEntries(
    Object.entries(measured).map(([name, all]) => [
      name,
      Object.fromEntries(Object.entries(all).map(([key, values]) => [key, median(values)])),
    ]),
  );

/** Can the last card be found as by Ctrl+F? */
const canFindLast = (address, contestant, at) =>
  withPage(address, { contestant, at }, async (page) => {
    await page.evaluate(() => globalThis.bench.show('all'));
    return page.evaluate(() => globalThis.find(globalThis.bench.lastName()));
  });

/** Headings that assistive technology hears. Chromium tells of boxes away from the window only when something listens. */
const countHeadings = (address, contestant, at) =>
  withPage(address, { contestant, at, args: ['--force-renderer-accessibility'] }, async (page) => {
    await page.evaluate(() => globalThis.bench.show('all'));
    const session = await page.context().newCDPSession(page);
    const { root } = await session.send('DOM.getDocument');
    const { nodes } = await session.send('Accessibility.queryAXTree', {
      nodeId: root.nodeId,
      role: 'heading',
    });
    return nodes.filter(({ ignored }) => !ignored).length;
  });

/**
 * @param small the directory that the list is made of
 * @param at the moment at which it is shown, epoch milliseconds
 */
export async function benchList(small, { count, at, quick = false }) {
  const { address, close } = await servePage({ ...small, services: searchServices(small, count) });
  try {
    const contestants = ['repeat()', 'virtualizer', 'ours'];
    const measured = await measure(address, contestants, at, quick ? 1 : ROUNDS);
    const { 'repeat()': peer, virtualizer, ours } = measured;
    const row = (key, reach, failAbove) => {
      const spread = ratiosOf(ours[key], peer[key]);
      return { ratio: spread.median, spread, reach, failAbove };
    };
    const told = (key) => {
      const spread = ratiosOf(virtualizer[key], peer[key]);
      return { ratio: spread.median, spread };
    };
    const headings = await countHeadings(address, 'ours', at);
    const rows = {
      [`first cards of ${count} ÷ repeat()`]: row('firstMs', 0.03, 0.06),
      'first cards after a filter ÷ repeat()': row('filter', 0.05, 0.1),
      'first cards after a sort ÷ repeat()': row('sort', 0.05, 0.1),
      'first cards after a clear ÷ repeat()': row('all', 0.05, 0.1),
      'all in the document ÷ repeat()': row('allMs', 1, 1.3),
      'memory ÷ repeat()': row('bytes', 0.3, 0.4),
      // It never has all in the document: nothing to compare there.
      'peer: virtualizer, first cards ÷ repeat()': told('firstMs'),
      'peer: virtualizer, memory ÷ repeat()': told('bytes'),
      'find-in-page finds the last card': { same: await canFindLast(address, 'ours', at) },
      'headings for assistive technology = results': { same: headings === count, headings },
    };
    return { rows, medians: mediansOf(measured) };
  } finally {
    close();
  }
}
