/** Some of the examples, installed from a registry, built and used in Chromium. */
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGUMENTS } from '../browser.mjs';
import { StepResults } from '../lib/step-results.mjs';
import { installExamples, sourceOf, tryExample } from './project.mjs';

/**
 * @param {readonly string[]} names of examples
 * @param {string} folder for them, which does not exist yet
 * @param {Record<string, string>} packages package → version
 * @param {{ npmrc: string, browser: string, root: string }} options where the packages come from, a Chromium, and a
 *   repository in which the plain folder is built
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function tryExamples(names, folder, packages, { npmrc, browser: executablePath, root }) {
  await installExamples(names, folder, packages, { npmrc });
  const results = new StepResults(join(folder, 'results.json'));
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    for (const name of names)
      await results.take(sourceOf(name), [name, 'is built and served'], () =>
        tryExample(name, folder, browser, results, root),
      );
  } finally {
    await browser.close();
  }
  return results.count;
}
