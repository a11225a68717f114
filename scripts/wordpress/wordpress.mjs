/**
 * Walks through a real WordPress with the built plugin. `npm test` runs it; alone: `npm run test:wordpress`, once the packages
 * are built. Where WordPress cannot be had it is told as not run, with the reason, and counts neither as passed nor as failed.
 * Writes the counts to test-results/wordpress.json.
 */
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGUMENTS, ensureBrowser } from '../browser.mjs';
import { ROOT } from '../lib/run.mjs';
import { StepResults } from '../lib/step-results.mjs';
import { ensureWordPress } from './get.mjs';
import { serveWordPress } from './site.mjs';
import { newState, STEPS } from './walk.mjs';

const RESULTS = join(ROOT, 'test-results/wordpress.json');
/** Where the steps are written, for who looks for one that failed. */
const WALK = join(ROOT, 'scripts/wordpress/walk.mjs');
/** One action in the browser may take so long; one that hangs must not hang the rest. */
const ACTION_MS = 45_000;

const results = new StepResults(RESULTS);

async function walk() {
  const world = await serveWordPress();
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: CHROMIUM_ARGUMENTS });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext({ locale: 'en-US', ...options });
    context.setDefaultTimeout(ACTION_MS);
    return context;
  };
  const state = newState();
  try {
    for (const [step, take] of Object.entries(STEPS))
      await results.take(WALK, ['WordPress', step], () => take({ ...world, browser }, state));
  } finally {
    await state.publisher?.close();
    await browser.close();
    world.close();
  }
}

try {
  const why = await ensureWordPress();
  if (why === '') await walk();
  else results.notRun('WordPress', why);
  results.end();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
