import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { INTERFACE_LANGUAGES } from '@service-directory/element/locales';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect, layOutAll } from './helpers.ts';

/** Which looks of a state are checked by axe, and how it is asked without loading the page anew for each. */

export const THEMES = ['light', 'dark', 'forced colours'] as const;
export const WIDTHS = [280, 360, 768, 1280, 1600] as const;

export interface Look {
  language: string;
  theme: (typeof THEMES)[number];
  width: (typeof WIDTHS)[number];
}

/** In every state: both languages of the site, one from right to left, one without blanks, two scripts with tall letters. */
export const ALWAYS = ['nb', 'en', 'ar', 'ro', 'th', 'ti', 'zh'];
const OTHERS = INTERFACE_LANGUAGES.map(({ language }) => language).filter(
  (language) => !ALWAYS.includes(language),
);
const OTHERS_PER_STATE = 3;

/** The looks of one state, by its place among the states: from state to state languages meet other themes and widths. */
export function looksOf(state: number): Look[] {
  const look = (language: string | undefined, turn: number, round: number): Look => ({
    language: language ?? 'en',
    theme: THEMES[(turn + round) % THEMES.length] ?? 'light',
    width: WIDTHS[(2 * turn + round) % WIDTHS.length] ?? 360,
  });
  return [
    ...ALWAYS.map((language, index) => look(language, index, state)),
    ...Array.from({ length: OTHERS_PER_STATE }, (_, index) => {
      const turn = state * OTHERS_PER_STATE + index;
      return look(OTHERS[turn % OTHERS.length], turn, Math.floor(turn / OTHERS.length));
    }),
  ];
}

/** Gives the page a look, in place. */
export async function take(page: Page, { language, theme, width }: Look): Promise<void> {
  await page.emulateMedia({
    reducedMotion: 'reduce', // so that no colour is measured on its way to another
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'forced colours' ? 'active' : 'none',
  });
  await page.setViewportSize({ width, height: 800 });
  // By attribute, as the host page would: on paper there is no menu.
  await page
    .locator('service-directory')
    .evaluate((element, wanted) => element.setAttribute('lang', wanted), language);
  await expect(page.locator('service-directory .frame')).toHaveAttribute('lang', language);
}

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Puts axe on the page, once for all runs on it. */
export async function prepareAxe(page: Page): Promise<void> {
  await page.evaluate(await axeSource);
}

const OPTIONS: RunOptions = {
  resultTypes: ['violations'],
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
};

/**
 * In forced colours the reader's own stand on the page. axe measures those of our style sheets: it takes the colour of
 * letters from `-webkit-text-fill-color`, which Chromium gives unforced.
 */
const rulesFor = (theme: Look['theme']): NonNullable<RunOptions['rules']> =>
  theme === 'forced colours' ? { 'color-contrast': { enabled: false } } : {};

/** What axe finds on the page as it stands, one line each: rule, target and what to mend. */
export async function findingsOf(page: Page, theme: Look['theme']): Promise<string[]> {
  await layOutAll(page);
  return page.evaluate(
    async (options) => {
      // Down the page, the bar with the way out lies over what is scrolled under it.
      window.scrollTo(0, 0);
      const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
      const { violations } = await axe.run(options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary}`),
      );
    },
    { ...OPTIONS, rules: rulesFor(theme) },
  );
}
