/* global document */
/** What the steps of the walk do more than once. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { PASSWORD } from './site.mjs';

export async function logIn(page, { origin }, user) {
  await page.goto(`${origin}/wp-login.php`);
  // The page puts the focus into the first field after a fifth of a second: what is typed before may go astray.
  await page.waitForFunction(() => document.activeElement?.id === 'user_login');
  await page.fill('#user_login', user);
  await page.fill('#user_pass', PASSWORD);
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);
}

export const adminPage = ({ origin }) => `${origin}/wp-admin/admin.php?page=service-directory`;

/** Uploads a file on the page of the plugin and waits for what is found. */
export async function choose(page, world, file) {
  await page.goto(adminPage(world));
  await page.setInputFiles('#service-directory-file', file);
  await page.waitForSelector('.service-directory-result', { timeout: 45_000 });
}

export async function accept(page) {
  await page.click('.service-directory-result .button-primary');
  await page.waitForURL(/told=added/);
}

/** The cards that the element draws; those of the list without scripts are not in its frame. */
export const cardsOf = (page) => page.locator('service-directory .frame article');

/** Waits for the first card, and sees that it is of the list that was uploaded. */
export async function expectCards(page, { names }) {
  const card = cardsOf(page).first();
  await card.waitFor();
  const text = await card.innerText();
  assert.ok(
    names.some((name) => text.includes(name)),
    text,
  );
}

/** A page of a new visitor, with what it asked for and how much it left behind. */
export async function visit(browser, url, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const hosts = new Set();
  const faults = [];
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  page.on(
    'response',
    (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`),
  );
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(url);
  return { context, page, hosts, faults };
}

export const uploads = ({ folder }) => join(folder, 'wp-content/uploads/service-directory');
