import { describe, expect, test } from 'vitest';
import { makeDirectory, NOW, SECRETS } from '../testing/fixtures.ts';
import { LANGUAGES } from '../testing/records.ts';
import { loadLocale } from '../locales/locale.ts';
import { prerenderedStyles } from './list-styles.ts';
import { renderDirectory, type RenderOptions } from './render-directory.ts';

const listOf = async (attributes: RenderOptions['attributes'] = {}, directory: unknown = makeDirectory()) =>
  (await renderDirectory(directory, { now: NOW, attributes: { lang: 'en', ...attributes } })).html;

/** The words of HTML, without tags and styles. */
const wordsOf = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ');

const idsIn = (html: string) => [...html.matchAll(/<article[^>]* data-id="([^"]*)"/g)].map(([, id]) => id);

const service = (changes: object) => {
  const directory = makeDirectory();
  const [first] = directory.services as object[];
  return { ...directory, services: [{ ...first, ...changes }] };
};

describe('a list that a server draws', () => {
  test('has every service with its number, its address and the times of its week', async () => {
    const html = await listOf();
    expect(idsIn(html)).toHaveLength(31);
    expect(html).toContain('href="tel:+4700000001"');
    expect(wordsOf(html)).toContain('Call 00 00 00 01');
    expect(wordsOf(html)).toContain('Funnet vei 2, Stavanger');
    expect(wordsOf(html)).toMatch(/Monday–Sunday 12:00–18:00/);
  });

  test.each(LANGUAGES)(
    'never says in %s that something is open or closed now, nor for how long',
    async (lang) => {
      const { messages } = await loadLocale(lang);
      const html = await listOf({ lang });
      const words = wordsOf(html);
      for (const sentence of [messages.until('18:00'), messages.opensAt('20:00'), messages.entryOver])
        expect(words).not.toContain(sentence.replace(/[\u2068\u2069]/g, ''));
      expect(html).not.toMatch(/class="state/);
    },
  );

  test('says beside a condition what limits it, since no record can be opened', async () => {
    const cost = { value: 'free', basis: 'stated', sourceIds: ['page'], note: { en: 'Food costs money.' } };
    const words = wordsOf(await listOf({}, service({ access: { residenceStatus: 'unconfirmed', cost } })));
    expect(words).toMatch(/Free\s+– Food costs money\./);
    expect(words).not.toContain('read more first');
  });

  test.each([
    ['behind a promise about papers', { value: 'not-asked', basis: 'stated', sourceIds: ['page'] }],
    ['by themselves', 'unconfirmed'],
  ])('names the groups that alone are welcome once, %s', async (_, residenceStatus) => {
    const audience = [{ group: 'women', welcome: 'only' }];
    const only = service({ access: { residenceStatus }, audience, openingHours: undefined });
    expect(wordsOf(await listOf({}, only)).match(/only for: Women/gi)).toHaveLength(1);
  });

  test('says for whom alone it is once, beside the condition where it limits that, else by itself', async () => {
    const limit = { en: 'Only those who live in Vestby.' };
    const known = { value: 'not-asked', basis: 'stated', sourceIds: ['page'] };
    const wordsWith = async (residenceStatus: unknown) => wordsOf(await listOf({}, service({ access: { residenceStatus, eligibility: limit } }))); // prettier-ignore
    for (const residenceStatus of [
      known,
      { ...known, note: limit },
      { ...known, note: { en: 'By day.' } },
      'unconfirmed',
    ])
      // prettier-ignore
      expect((await wordsWith(residenceStatus)).split(limit.en)).toHaveLength(2);
    expect(await wordsWith(known)).toMatch(
      /Does not ask about your permit\.?\s+– Only those who live in Vestby\./,
    );
  });

  test('is the same at any hour of the day', async () => {
    const at = async (hours: number) =>
      (await renderDirectory(makeDirectory(), { now: NOW + hours * 3_600_000, attributes: { lang: 'en' } }))
        .html;
    const [morning, later] = [await at(0), await at(3)];
    expect(idsIn(later).sort()).toEqual(idsIn(morning).sort());
    expect(wordsOf(later).length).toBe(wordsOf(morning).length);
  });

  test('says of hours that are old, or change from week to week, that they are not certain', async () => {
    const openingHours = { periods: [{ days: ['mo'], opens: '10:00', closes: '15:00' }] };
    const verification = { lastVerifiedOn: '2026-01-20', method: 'visit', confidence: 'high' };
    const sure = wordsOf(await listOf({}, service({ openingHours, verification })));
    expect(sure).toContain('Monday 10:00–15:00');
    expect(sure).not.toContain('Opening hours are not certain.');
    const old = { ...verification, lastVerifiedOn: '2024-01-20' };
    expect(wordsOf(await listOf({}, service({ openingHours, verification: old })))).toContain(
      'Opening hours are not certain.',
    );
    const [period] = openingHours.periods;
    const odd = { periods: [{ ...period, isoWeeks: 'odd' }], printed: 'Mandag i oddetallsuker' };
    const words = wordsOf(await listOf({}, service({ openingHours: odd, verification })));
    expect(words).toContain('Opening hours are not certain.');
    expect(words).toContain('Mandag i oddetallsuker');
    expect(words).not.toContain('Monday 10:00');
  });

  test('says of numbers for danger when somebody answers, and not whether anybody does now', async () => {
    const line = (openingHours: object) => ({
      ...makeDirectory(),
      emergencyContacts: [
        { label: 'Help line', contacts: [{ channel: 'phone', value: '+4700000009', openingHours }] },
      ],
    });
    const days = { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '10:00', closes: '15:00' };
    const words = wordsOf(await listOf({}, line({ periods: [days] })));
    expect(words).toMatch(/Help line Mon–Fri 10:00–15:00/);
    expect(wordsOf(await listOf({}, line({ periods: [{ ...days, isoWeeks: 'odd' }] })))).toContain(
      'Help line Opening hours are not certain.',
    );
    expect(wordsOf(await listOf({}, line({ always: true })))).not.toContain('Help line Opening');
  });

  test('tells the days on which it is not as usual', async () => {
    const openingHours = {
      periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '10:00', closes: '15:00' }],
      exceptions: [{ from: '2026-04-02', through: '2026-04-06', closed: true }],
    };
    const words = wordsOf(await listOf({}, service({ openingHours })));
    expect(words).toMatch(/Other hours soon: [^:]*Apr 2[^:]*closed/);
    expect(words).toContain('Not known: open on public holidays?');
    expect(words).not.toContain('Invented holiday');
  });

  test('tells those of half a year, as nobody knows when the page is made anew', async () => {
    const closed = (day: string) => ({ from: day, through: day, closed: true });
    const openingHours = {
      periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '10:00', closes: '15:00' }],
      exceptions: [closed('2026-08-03'), closed('2026-12-03')],
    };
    const words = wordsOf(await listOf({}, service({ openingHours })));
    expect(words).toContain('Aug 3');
    expect(words).not.toContain('Dec 3');
  });

  test('keeps secret what is secret', async () => {
    for (const secret of SECRETS) expect(await listOf()).not.toContain(secret);
  });

  test('is locked as the element is', async () => {
    const ids = idsIn(await listOf({ 'only-needs': 'food' }));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThan(31);
    expect(idsIn(await listOf({ 'only-needs': 'no-such-need' }))).toEqual([]);
  });

  test('has its headings where the page wants them, and its way out where it leads', async () => {
    const html = await listOf({ 'heading-level': 3, 'exit-url': '/weather' });
    expect(html).toMatch(/<h3[^>]*>Find help/);
    expect(html).not.toMatch(/<h[1256]/);
    expect(html).toMatch(/part="leave"\s+href="\/weather"/);
    const unsafe = await listOf({ 'exit-url': 'javascript:alert(1)' });
    expect(unsafe).toMatch(/part="leave"\s+href="https:\/\/www\.wikipedia\.org\/"/);
    expect(await listOf({ 'exit-hidden': true })).not.toContain('part="leave"');
  });

  test('is written from the right in a language that is', async () => {
    const html = await listOf({ lang: 'ar' });
    expect(html).toMatch(/class="frame"[^>]* dir="rtl"\s+lang="ar"/);
  });

  test('has nothing that runs and no style on a tag, whatever the data holds', async () => {
    const evil = `</template><script>alert(1)</script><img src=x onerror="a()">"'&`;
    const html = await listOf(
      {},
      service({
        name: evil,
        summary: evil,
        contacts: [{ channel: 'web', value: 'javascript:alert(1)', label: evil }],
      }),
    );
    const body = html.replace(/<style>.*?<\/style>/s, '');
    expect(body).not.toMatch(/<script|<img|href="javascript/);
    expect(body).not.toMatch(/<[a-z][^>]* (?:style|on(?!ly-)[a-z]+)=/);
    expect(body.match(/<\/template>/g)).toHaveLength(1);
  });

  test('has no marks of Lit, and no button that would do nothing', async () => {
    const html = await listOf();
    expect(html).not.toContain('<!--');
    expect(html).not.toMatch(/<(?:button|select|input)/);
  });
});

describe('what a page gets', () => {
  test('the tag with its attributes, escaped', async () => {
    const html = await listOf({ src: '/a.json?x="1"&y', 'map-hidden': true, 'search-hidden': false });
    expect(html).toMatch(/^<service-directory lang="en" src="\/a\.json\?x=&quot;1&quot;&amp;y" map-hidden>/);
    await expect(listOf({ 'a b': '1' })).rejects.toThrow('cannot be an attribute');
  });

  test('what stands between the tags alone, for frameworks', async () => {
    const { html, inner } = await renderDirectory(makeDirectory(), { now: NOW, attributes: { lang: 'en' } });
    expect(html).toBe(`<service-directory lang="en">${inner}</service-directory>`);
    expect(inner).toMatch(/^<template shadowrootmode="open">/);
  });

  test('the hash by which a strict policy lets the styles pass', async () => {
    const { html, styleHash } = await renderDirectory(makeDirectory(), { now: NOW });
    const { createHash } = await import('node:crypto');
    const [, style] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    expect(style).toBe(prerenderedStyles);
    expect(styleHash).toBe(`'sha256-${createHash('sha256').update(style!).digest('base64')}'`);
  });

  test('a link to a style sheet of the host instead, where it wants one', async () => {
    const { html, styleHash } = await renderDirectory(makeDirectory(), { now: NOW, stylesheet: '/list.css' });
    expect(html).toContain('<link rel="stylesheet" href="/list.css">');
    expect(html).not.toContain('<style>');
    expect(styleHash).toBeUndefined();
  });

  test('the emergency numbers beside it, for browsers that do not know such roots; or the words of the page', async () => {
    const { inner } = await renderDirectory(makeDirectory(), { now: NOW, attributes: { lang: 'en' } });
    expect(inner.split('</template>')[1]).toContain('href="tel:113"');
    const own = await renderDirectory(makeDirectory(), { now: NOW, fallback: '<p>Call us</p>' });
    expect(own.inner.split('</template>')[1]).toBe('<p>Call us</p>');
  });

  test('the first language of the directory, where none is asked for', async () => {
    const { html } = await renderDirectory({ ...makeDirectory(), languages: ['nb'] }, { now: NOW });
    expect(html).toMatch(/class="frame"[^>]* lang="nb"/);
  });

  test('an error for what is no directory', async () => {
    await expect(renderDirectory({ kind: 'something' })).rejects.toThrow('no service directory');
  });
});
