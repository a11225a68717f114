import type { Directory } from '@service-directory/schema';
import { rules as allRules } from '../rules/index.ts';
import { validateInSteps } from '../validate.ts';
import { keptSettings } from './kept-settings.ts';
import { makeFiles } from './make-files.ts';
import type { Published, PublishOptions } from './types.ts';

/** What filling in the holidays mends. */
const FILLED_IN: ReadonlySet<string> = new Set([
  'directory/holidays-running-out',
  'directory/holiday-missing',
]);

/**
 * Checks a directory and makes the files that readers get: the directory without what is not public and with the holidays
 * of its country, a list without scripts for each language, and checksums. No file when anything in it is an error. Pure
 * but for what it loads: the same input and options give the same bytes.
 * @param input the whole directory, as JSON gives it
 * @throws RunError when an option is wrong: an unknown rule, a date that is none
 */
export async function publish(input: unknown, options: PublishOptions): Promise<Published> {
  const { today, file, locate, lang, isTold, headingsOf, rules = {} } = options;
  const steps = validateInSteps(allRules, input, {
    today,
    rules: keptSettings(rules),
    ...(file === undefined ? {} : { file }),
    ...(locate === undefined ? {} : { locate }),
    ...(lang === undefined ? {} : { lang }),
    ...(isTold === undefined ? {} : { isTold }),
    ...(headingsOf === undefined ? {} : { headingsOf }),
  });
  let step = steps.next();
  while (step.done !== true) {
    options.onProgress?.(step.value);
    step = steps.next();
  }
  const { findings, crashes } = step.value;
  const isRefused = crashes.length > 0 || findings.some(({ severity }) => severity === 'error');
  if (isRefused) return { files: undefined, removed: [], holidays: [], findings, crashes };
  const made = await makeFiles(input as Directory, options);
  // What was missing of the holidays is there now.
  const left = made.holidays?.length ? findings.filter(({ code }) => !FILLED_IN.has(code)) : findings;
  return { ...made, findings: left, crashes };
}
