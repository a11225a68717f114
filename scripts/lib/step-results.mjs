/** What became of the steps that a script takes one after the other: told as it comes, and written for `npm test`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export class StepResults {
  #file;
  #results = { passed: 0, failed: 0, skipped: 0, failures: [], notRun: [] };

  /** @param {string} file of the results; those of an earlier run are taken away */
  constructor(file) {
    this.#file = file;
    rmSync(file, { force: true });
  }

  /**
   * Takes a step. What it throws is told and kept; the next steps go on.
   * @param {string} where the file in which whoever looks for a failed step finds it
   * @param {[string, string]} titles of what is tried, and of the step
   * @param {() => unknown} action
   */
  async take(where, titles, action) {
    try {
      await action();
      this.#results.passed += 1;
      console.log(`✓ ${titles.join(': ')}`);
    } catch (error) {
      this.#results.failed += 1;
      this.#results.failures.push({ file: where, titles, message: error.message.split('\n')[0] });
      console.error(`✗ ${titles.join(': ')}\n    ${error.message}`);
    }
  }

  /** How many steps passed and failed so far. */
  get count() {
    const { passed, failed, skipped } = this.#results;
    return { passed, failed, skipped };
  }

  /** What could not be had: it counts as nothing, so it is told. */
  notRun(engine, why) {
    this.#results.notRun.push({ engine, why });
    console.error(`! ${engine} was NOT RUN: ${why}`);
  }

  /** Tells the sum and writes the file; the exit code of the process says whether anything failed. */
  end() {
    const { passed, failed } = this.#results;
    console.log(`${passed} passed, ${failed} failed`);
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, `${JSON.stringify(this.#results)}\n`);
    process.exitCode = failed > 0 ? 1 : 0;
  }
}
