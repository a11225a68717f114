import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, settled } from '../helpers.ts';
import { NOON, sampleDirectory } from './directory.ts';

/** Address of the page with the invented directory: the built page of the site, with other data. */
const ADDRESS = '/sample/';

export const PHONE = { width: 360, height: 740 };
export const WIDE = { width: 1280, height: 800 };

export interface SampleOptions {
  directory?: unknown;
  viewport?: { width: number; height: number };
  /** Puts something of its own in the place of the element, for pages with several of them. */
  replaceElement?: (element: string) => string;
  /** Does not wait for the list. */
  isListAwaited?: boolean;
  /** Lets time go on from noon, for what moves in steps of time. */
  isClockRunning?: boolean;
}

/** The list that the page brings: its articles are alike, and a few stand for all. A hundred more slow every look at it. */
function withoutMostArticles(page: string): string {
  const MOST = 6;
  let met = 0;
  return page.replace(/<article\b[\s\S]*?<\/article>/g, (article) => (met++ < MOST ? article : ''));
}

/**
 * Opens the built page with the invented directory at noon on a Tuesday, and waits for its list. What a test has routed
 * before, such as a file that does not come, stays so.
 */
export async function openSample(
  page: Page,
  {
    directory = sampleDirectory(),
    viewport = PHONE,
    replaceElement = (element) => element,
    isListAwaited = true,
    isClockRunning = false,
  }: SampleOptions = {},
): Promise<void> {
  const built = await readFile(new URL('../../dist/index.html', import.meta.url), 'utf8');
  const src = /<service-directory\b[^>]*?\bsrc="([^"]*)"/.exec(built)?.[1];
  const body = withoutMostArticles(built)
    .replaceAll(`"${src}"`, `"${ADDRESS}directory.json"`)
    .replace(/<service-directory\b[\s\S]*?<\/service-directory>/, replaceElement);
  // One by one on the page: the latest handler answers, so those of the test are asked again first.
  await page.route(`**${ADDRESS}`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.route(`**${ADDRESS}directory.json`, (route) => route.fulfill({ json: directory }));
  if (isClockRunning) await page.clock.install({ time: NOON });
  else await page.clock.setFixedTime(NOON);
  await page.setViewportSize(viewport);
  await page.goto(ADDRESS);
  if (!isListAwaited) return;
  await expect(cards(page).first()).toBeVisible();
  await settled(page);
}

export const cards = (page: Page): Locator => page.locator('service-directory-card');
export const cardOf = (page: Page, id: string): Locator =>
  page.locator(`service-directory-card[data-id="${id}"]`);
export const record = (page: Page): Locator => page.locator('service-directory-record');
export const map = (page: Page): Locator => page.locator('service-directory-map');
export const searchBox = (page: Page): Locator => page.getByRole('searchbox');
export const filter = (page: Page, name: string): Locator => page.locator(`[data-filter="${name}"]`);
/** The button for the list or for the map, where there is no room for both. */
export const viewButton = (page: Page, view: 'list' | 'map'): Locator =>
  page.locator('service-directory .segments button').nth(view === 'list' ? 0 : 1);

/** Chooses the language of the page in its menu, and waits for its words. */
export async function chooseLanguage(page: Page, language: string): Promise<void> {
  await page.locator('service-directory .top select').first().selectOption(language);
  await expect(page.locator('service-directory .frame').first()).toHaveAttribute('lang', language);
}
