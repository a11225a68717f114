import { expect } from 'vitest';
import type { Page } from 'playwright';
import { makeDirectory, makeNeighbour } from '../good-directory.ts';
import { always, page as pageOf, type Site } from '../site.ts';
import { list } from './answers.ts';
import { HOST } from './hosts.ts';

/** Faults that come in an order of their own. */
export interface StepFault {
  name: string;
  /** Drives a page whose site has the list at `/list.json`. */
  steps: (given: { page: Page; site: Site; origin: string; tag: string }) => Promise<void>;
}

const FAILED = 'The list could not be loaded';
const cards = (page: Page) => page.locator('service-directory-card');
const part = (page: Page, name: string) => page.locator(`service-directory [part~="${name}"]`);
const two = async (page: Page) => {
  await cards(page).nth(1).waitFor();
  expect(await cards(page).count()).toBe(2);
};
const call = (
  page: Page,
  work: (element: HTMLElement & { reload: () => void; src: string | null }) => void,
) => page.evaluate(`(${work.toString()})(document.querySelector('service-directory'))`);
const record = (page: Page) => page.locator('service-directory-record #record-name');
const named = (name: string) => JSON.stringify(makeDirectory(makeNeighbour({ id: 'annen', name })));

export const stepFaults: readonly StepFault[] = [
  { name: 'offline before the list came: message, and retry when there is a line again', steps: async ({ page, site, origin }) => {
    site.answers.set('/list.json', (request) => void request.socket.destroy());
    await page.goto(origin);
    await page.context().setOffline(true);
    await part(page, 'error').getByText(FAILED).waitFor();
    site.answers.set('/list.json', always(list()));
    await part(page, 'error').getByRole('button').click();
    await part(page, 'error').getByText(FAILED).waitFor();
    await page.context().setOffline(false);
    await part(page, 'error').getByRole('button').click();
    await two(page);
  } }, // prettier-ignore
  { name: 'offline after the list came: it stays, and says so', steps: async ({ page, origin }) => {
    await page.goto(origin);
    await two(page);
    await page.context().setOffline(true);
    await page.getByText('You are offline. This is the list as it was loaded.').first().waitFor();
    await two(page);
    await page.context().setOffline(false);
    await page.getByText('You are offline.').first().waitFor({ state: 'detached' });
  } }, // prettier-ignore
  { name: 'a late answer after a newer one is dropped', steps: async ({ page, site, origin }) => {
    let late: (() => void) | undefined;
    const isAsked = new Promise<void>((resolve) => site.answers.set('/list.json', (_, response) => {
      late = () => response.writeHead(200).end(named('Gammel'));
      resolve();
    }));
    site.answers.set('/new.json', always(named('Ny')));
    await page.goto(origin);
    await isAsked;
    await call(page, (element) => (element.src = '/new.json'));
    await two(page);
    late?.();
    await page.waitForTimeout(100);
    expect(await cards(page).allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('Ny')]));
    expect(await page.getByText('Gammel').count()).toBe(0);
  } }, // prettier-ignore
  { name: 'moved while it loads', steps: async ({ page, site, origin }) => {
    site.answers.set('/list.json', async (_, response) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      response.writeHead(200).end(list());
    });
    await page.goto(origin);
    await part(page, 'leave').waitFor();
    await call(page, (element) => document.body.append(element));
    await two(page);
  } }, // prettier-ignore
  { name: 'moved with a record open: it stays open', steps: async ({ page, origin }) => {
    await page.goto(origin);
    await two(page);
    await part(page, 'more').first().click();
    await record(page).waitFor();
    await call(page, (element) => document.body.append(element));
    await record(page).waitFor();
  } }, // prettier-ignore
  { name: 'taken away while it loads, and put back', steps: async ({ page, site, origin }) => {
    site.answers.set('/list.json', () => undefined);
    await page.goto(origin);
    await part(page, 'leave').waitFor();
    await page.evaluate(() => Object.assign(window, { kept: document.querySelector('service-directory') }));
    await call(page, (element) => element.remove());
    site.answers.set('/list.json', always(list()));
    await page.evaluate(() => document.body.append((window as unknown as { kept: Node }).kept));
    await two(page);
  } }, // prettier-ignore
  { name: 'copied with all its children', steps: async ({ page, origin }) => {
    await page.goto(origin);
    await two(page);
    await call(page, (element) => document.body.append(element.cloneNode(true)));
    await cards(page).nth(3).waitFor();
  } }, // prettier-ignore
  { name: 'emptied by the page', steps: async ({ page, origin }) => {
    await page.goto(origin);
    await two(page);
    await call(page, (element) => element.replaceChildren());
    await two(page);
  } }, // prettier-ignore
  { name: 'asked to load fifty times at once', steps: async ({ page, origin }) => {
    await page.goto(origin);
    await two(page);
    await call(page, (element) => { for (let at = 0; at < 50; at++) element.reload(); });
    await page.waitForTimeout(100);
    await two(page);
  } }, // prettier-ignore
  { name: 'one of two files is missing: the other is shown, and the gap is told', steps: async ({ page, site, origin }) => {
    site.answers.set('/', pageOf(HOST.replace('src="/list.json"', 'src="/list.json /missing.json"')));
    await page.goto(origin);
    await two(page);
    await page.getByText('A part of the list could not be loaded.').waitFor();
    site.answers.set('/missing.json', always(named('Tredje').replace('"example"', '"other"')));
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByText('A part of the list could not be loaded.').waitFor({ state: 'detached' });
  } }, // prettier-ignore
  { name: 'the parts of a record are missing: the list stays, and the record opens when they are there', steps: async ({ page, origin }) => {
    let isMissing = true;
    await page.route('**/parts/define-record-*', (route) => (isMissing ? route.abort() : route.continue()));
    await page.goto(origin);
    await two(page);
    await part(page, 'more').first().click();
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    isMissing = false;
    await retry.click();
    await record(page).waitFor();
  } }, // prettier-ignore
  { name: 'the map is missing: everything is in the list', steps: async ({ page, site, origin }) => {
    site.answers.set('/', pageOf(HOST.replace('src="/list.json"', 'src="/list.json" view="map"')));
    await page.route(/\/parts\/(?:define-map|leaflet-map)-/, (route) => route.abort());
    await page.goto(origin);
    await page.getByText('The map could not be loaded. Everything is in the list.').first().waitFor();
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await two(page);
  } }, // prettier-ignore
  { name: 'the words of a language are missing: those that are there stay', steps: async ({ page, origin }) => {
    await page.goto(origin);
    await two(page);
    await page.route('**/parts/ar-*', (route) => route.abort());
    await part(page, 'language').selectOption('ar');
    await page.waitForTimeout(100);
    await two(page);
  } }, // prettier-ignore
  { name: 'the policy lets no list through: message', steps: async ({ page, site, origin }) => {
    site.answers.set('/', pageOf(HOST, "default-src 'self'; connect-src 'none'"));
    await page.goto(origin);
    await part(page, 'error').getByText(FAILED).waitFor();
    await page.evaluate(() => void ((window as unknown as { trouble: string[] }).trouble.length = 0));
  } }, // prettier-ignore
  { name: 'the list is on another site that says nothing of it: message', steps: async ({ page, site, origin }) => {
    site.answers.set('/list.json', always(list()));
    const elsewhere = origin.replace('127.0.0.1', 'localhost');
    site.answers.set('/', pageOf(HOST.replace('/list.json', `${elsewhere}/list.json`), "default-src 'self'; connect-src *"));
    await page.goto(origin);
    await part(page, 'error').getByText(FAILED).waitFor();
    site.answers.set('/list.json', always(list(), { 'access-control-allow-origin': '*' }));
    await part(page, 'error').getByRole('button').click();
    await two(page);
  } }, // prettier-ignore
  { name: 'a listener of the page throws: the list is there', steps: async ({ page, origin }) => {
    await page.addInitScript(() => window.addEventListener('service-directory-load', () => { throw new Error('of the page'); }));
    await page.goto(origin);
    await two(page);
    await page.evaluate(() => void ((window as unknown as { trouble: string[] }).trouble.length = 0));
  } }, // prettier-ignore
  { name: 'gone back to: the list is there', steps: async ({ page, site, origin }) => {
    site.answers.set('/other', pageOf('<!doctype html><title>Other</title>'));
    await page.goto(origin);
    await two(page);
    await page.goto(`${origin}/other`);
    await page.goBack();
    await two(page);
  } }, // prettier-ignore
];
