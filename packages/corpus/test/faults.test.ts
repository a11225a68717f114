import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { answerFaults, list, oddAnswers } from '../src/faults/answers.ts';
import { HOST, hostFaults, TAG } from '../src/faults/hosts.ts';
import { stepFaults } from '../src/faults/steps.ts';
import { watch } from '../src/observe.ts';
import { always, page as pageOf, Site, type Answer } from '../src/site.ts';

/**
 * The built element on networks and pages that fail: each fault ends in a message and a way to try again that works, and
 * what was shown stays.
 */

const FAILED = 'The list could not be loaded';
const good: Answer = always(list(), { 'access-control-allow-origin': '*' });
const site = new Site();
let browser: Browser | undefined;
let context: BrowserContext;

beforeAll(async () => {
  await site.open();
  site.answers.set('/', pageOf());
  site.answers.set('/good.json', good);
  site.answers.set('/moved.json', good);
  site.answers.set(
    '/framed',
    pageOf(HOST.replaceAll('/list.json', '/good.json'), "default-src 'self' * 'unsafe-inline'"),
  );
  browser = await launch();
  context = await browser.newContext({ viewport: { width: 414, height: 896 } });
  context.setDefaultTimeout(20_000);
});
afterAll(async () => {
  await browser?.close();
  await site.close();
});

const part = (page: Page | FrameLocator, name: string) => page.locator(`service-directory [part~="${name}"]`);
const cards = (page: Page | FrameLocator) => page.locator('service-directory-card');
const troubleOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { trouble: string[] }).trouble.splice(0));

/** Puts a new element on the page in place of the last one. */
const placeNew = (page: Page) =>
  page.evaluate((src) => {
    const element = document.createElement('service-directory');
    element.setAttribute('src', src);
    element.setAttribute('lang', 'en');
    const words = document.createElement('p');
    words.textContent = 'Call 112';
    element.append(words);
    document.querySelector('main')!.replaceChildren(element);
  }, '/list.json');
const reload = (page: Page) =>
  page.evaluate(() =>
    document.querySelector<HTMLElement & { reload: () => void }>('service-directory')!.reload(),
  );

describe('the server', () => {
  let page: Page;
  const answer = (next: Answer) => void site.answers.set('/list.json', next);

  beforeAll(async () => {
    page = await context.newPage();
    await page.clock.install();
    await page.addInitScript(watch);
    await page.goto(`${site.origin}/`);
  });
  afterAll(() => page.close());

  test.each(answerFaults.map((fault) => [fault.name, fault] as const))(
    '%s: message, retry, and nothing lost',
    async (_, { answer: broken, waitMs }) => {
      const pass = async () => {
        if (waitMs === undefined) return;
        await part(page, 'loading').or(part(page, 'waiting')).first().waitFor({ state: 'attached', timeout: 2000 }).catch(() => undefined); // prettier-ignore
        await page.clock.fastForward(waitMs);
      };
      answer(broken);
      await placeNew(page);
      await part(page, 'leave').waitFor();
      await pass();
      await part(page, 'error').waitFor();
      expect(await part(page, 'error').textContent()).toContain(FAILED);
      expect(await page.getByText('Call 112').isVisible()).toBe(true);
      answer(good);
      await part(page, 'error').getByRole('button').click();
      await cards(page).first().waitFor();
      expect(await part(page, 'error').count()).toBe(0);
      answer(broken);
      await reload(page);
      if (waitMs !== undefined) await page.clock.fastForward(waitMs);
      await part(page, 'gaps').getByText(FAILED).waitFor();
      expect(await cards(page).count()).toBe(2);
      answer(good);
      await part(page, 'gaps').getByRole('button').first().click();
      await part(page, 'gaps').getByText(FAILED).waitFor({ state: 'detached' });
      expect(await cards(page).count()).toBe(2);
      // A redirect to somebody else is stopped by the policy of the page before it is asked.
      expect((await troubleOf(page)).filter((line) => !line.startsWith('policy: connect-src'))).toEqual([]);
    },
  );

  test.each(oddAnswers.map((fault) => [fault.name, fault] as const))(
    '%s: an odd answer that holds the list is the list',
    async (_, { answer: odd }) => {
      answer(odd);
      await placeNew(page);
      await cards(page).first().waitFor();
      expect(await cards(page).count()).toBe(2);
      expect(await troubleOf(page)).toEqual([]);
    },
  );
});

describe('the page', () => {
  test.each(hostFaults.map((fault, at) => [fault.name, at, fault] as const))(
    '%s: list, record and the way out are there',
    async (_, at, { before, html = HOST, policy, within, copies = 1 }) => {
      const content = html.replaceAll('/list.json', '/good.json');
      site.answers.set(`/host-${at}`, policy === undefined ? pageOf(content) : pageOf(content, policy));
      const page = await context.newPage();
      try {
        await page.addInitScript(watch);
        if (before !== undefined) await page.addInitScript(before);
        await page.goto(`${site.origin}/host-${at}`);
        const inside = within === 'frame' ? page.frameLocator('iframe') : page;
        await cards(inside)
          .nth(2 * copies - 1)
          .waitFor({ state: 'attached' });
        expect(await cards(inside).count()).toBe(2 * copies);
        await part(inside, 'more').first().dispatchEvent('click');
        await inside.locator('service-directory-record #record-name').waitFor({ state: 'attached' });
        expect(await part(inside, 'leave').first().getAttribute('href')).toMatch(/^https:/);
        expect(await troubleOf(page)).toEqual([]);
      } finally {
        await page.close();
      }
    },
  );
});

describe('what happens meanwhile', () => {
  test.each(stepFaults.map((fault) => [fault.name, fault] as const))('%s', async (_, { steps }) => {
    const own = new Site();
    const page = await context.newPage();
    try {
      await own.open();
      own.answers.set('/', pageOf(HOST));
      own.answers.set('/list.json', good);
      await page.addInitScript(watch);
      await steps({ page, site: own, origin: own.origin, tag: TAG });
      expect(await troubleOf(page)).toEqual([]);
    } finally {
      await page.context().setOffline(false);
      await page.close();
      await own.close();
    }
  });
});
