/** Many points on our map beside Leaflet.markercluster with the same points, and beside an empty map, in a real browser. */
import { median, ratiosOf } from '../../record/spread.mjs';
import { bytesOf, servePage, withPage } from '../list/browser.mjs';

const COUNTS = [1_000, 10_000, 50_000];
const QUICK_COUNTS = [1_000, 10_000];
const ROUNDS = 5;
/** From ratios that an independent trial gave; each row says what is reached for and where it fails. */
const PAINTED = { 1_000: [0.8, 1], 10_000: [0.45, 0.6], 50_000: [0.12, 0.2] };
const DRAGS = 6;

const call = (page, name) => page.evaluate((method) => globalThis.bench[method](), name);

/** Pushes the map about with a mouse and tells how long frames took. */
async function pan(page) {
  const { x, y, width, height } = await page.locator('.map').boundingBox();
  await call(page, 'watch');
  for (let drag = 0; drag < DRAGS; drag++) {
    const [from, to] = drag % 2 === 0 ? [0.8, 0.2] : [0.2, 0.8];
    await page.mouse.move(x + width * from, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * to, y + height / 2, { steps: 20 });
    await page.mouse.up();
  }
  return call(page, 'frameTime');
}

async function measureOnce(address, contestant, count) {
  return withPage(address, { contestant, at: count }, async (page) => {
    const before = await bytesOf(page);
    const painted = await call(page, 'make');
    const bytes = (await bytesOf(page)) - before;
    const frame = await pan(page);
    const jump = await call(page, 'jump');
    const filter = await call(page, 'filter');
    return { painted, bytes, frame, jump, filter };
  });
}

/** What each contestant took, round by round, measured in turn so that a slow moment of the machine hits all alike. */
async function measure(address, count, rounds) {
  const runs = { markercluster: [], ours: [], empty: [] };
  for (let round = 0; round < rounds; round++)
    for (const [contestant, all] of Object.entries(runs))
      all.push(await measureOnce(address, contestant, count));
  return Object.fromEntries(
    Object.entries(runs).map(([contestant, all]) => [
      contestant,
      Object.fromEntries(Object.keys(all[0]).map((key) => [key, all.map((run) => run[key])])),
    ]),
  );
}

/** The middle of everything that was measured. */
const mediansOf = (measured) =>
  Object.fromEntries(
    Object.entries(measured).map(([contestant, all]) => [
      contestant,
      Object.fromEntries(Object.entries(all).map(([key, values]) => [key, median(values)])),
    ]),
  );

export async function benchMap({ quick = false } = {}) {
  const { address, close } = await servePage({}, new URL('./page.ts', import.meta.url));
  const rows = {};
  const medians = {};
  try {
    for (const count of quick ? QUICK_COUNTS : COUNTS) {
      const measured = await measure(address, count, quick ? 1 : ROUNDS);
      const { markercluster: peer, ours, empty } = measured;
      medians[count] = mediansOf(measured);
      const row = (key, [reach, failAbove], beside = peer) => {
        const spread = ratiosOf(ours[key], beside[key]);
        return { ratio: spread.median, spread, reach, failAbove };
      };
      rows[`clusters of ${count} painted ÷ markercluster`] = row('painted', PAINTED[count]);
      if (count >= 10_000)
        rows[`pan, p95 frame with ${count} ÷ the empty map's`] = row('frame', [1.1, 1.3], empty);
      if (count === 10_000) {
        rows['jump to another place, 10000 ÷ markercluster'] = row('jump', [0.8, 1]);
        rows['after a filter, 10000 ÷ markercluster'] = row('filter', [0.3, 0.6]);
      }
      if (count === 50_000) rows['memory of 50000 ÷ markercluster'] = row('bytes', [0.2, 0.35]);
    }
    return { rows, medians };
  } finally {
    close();
  }
}
