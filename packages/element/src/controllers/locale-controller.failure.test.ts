import type { ReactiveControllerHost } from 'lit';
import { beforeEach, expect, test, vi } from 'vitest';
import { loadLocale, type Locale } from '../locales/locale.ts';
import { LocaleController } from './locale-controller.ts';
import { until } from '../testing/until.ts';

/** Words that do not come, as without a connection. */

vi.mock('../locales/locale.ts', async (original) => ({
  ...(await original<object>()),
  loadLocale: vi.fn(),
}));

const load = vi.mocked(loadLocale);
const NORWEGIAN = { lang: 'nb' } as Locale;

/** A host that asks for its language whenever it is drawn, as the element does. */
function makeLocales(first: string) {
  let wanted = first;
  const host: Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'> = {
    addController: vi.fn(),
    requestUpdate: vi.fn(() => locales.want(wanted)),
  };
  const locales = new LocaleController(host as ReactiveControllerHost);
  const choose = (language: string) => {
    wanted = language;
    locales.want(language);
  };
  choose(first);
  return { locales, choose };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => void load.mockReset());

test('of another language: those that are there stay, it is told once, and they are not asked for again and again', async () => {
  load.mockImplementation(async (language) => {
    if (language !== 'nb') throw new TypeError('no connection');
    return NORWEGIAN;
  });
  const { locales, choose } = makeLocales('nb');
  await until(() => expect(locales.locale).toBe(NORWEGIAN));
  const onFailed = (locales.onFailed = vi.fn());
  choose('ar');
  await until(() => expect(onFailed).toHaveBeenCalledOnce());
  await settled();
  expect(locales.locale).toBe(NORWEGIAN);
  expect(load).toHaveBeenCalledTimes(2);
});

test('of another language: which one it was is known until a language is shown that was not', async () => {
  load.mockImplementation(async (language) => {
    if (language === 'ar') throw new TypeError('no connection');
    return { lang: language } as Locale;
  });
  const { locales, choose } = makeLocales('nb');
  locales.onFailed = () => choose('nb');
  await until(() => expect(locales.locale?.lang).toBe('nb'));
  choose('ar');
  await until(() => expect(locales.failed).toBe('ar'));
  await settled();
  expect(locales.failed).toBe('ar');
  choose('en');
  await until(() => expect(locales.locale?.lang).toBe('en'));
  expect(locales.failed).toBeUndefined();
});

test('of another language: they are asked for again when told to', async () => {
  load.mockImplementation(async (language) => ({ lang: language }) as Locale);
  const { locales, choose } = makeLocales('nb');
  await until(() => expect(locales.locale?.lang).toBe('nb'));
  load.mockRejectedValueOnce(new TypeError('no connection'));
  choose('ar');
  await until(() => expect(locales.failed).toBe('ar'));
  locales.retry();
  await until(() => expect(locales.locale?.lang).toBe('ar'));
  expect(locales.failed).toBeUndefined();
});

test('the first of all: they are asked for again when the host is next drawn', async () => {
  load.mockRejectedValueOnce(new TypeError('no connection')).mockResolvedValue(NORWEGIAN);
  const { locales } = makeLocales('nb');
  await settled();
  expect(load).toHaveBeenCalledOnce();
  locales.want('nb');
  await until(() => expect(locales.locale).toBe(NORWEGIAN));
});

test('of another language: what was chosen since is waited for, and nothing of the one that failed is left', async () => {
  let come: (locale: Locale) => void = () => undefined;
  load.mockImplementation((language) => {
    if (language === 'ar') return Promise.reject(new TypeError('no connection'));
    if (language === 'th') return new Promise((resolve) => (come = resolve));
    return Promise.resolve({ lang: language } as Locale);
  });
  const { locales, choose } = makeLocales('nb');
  locales.onFailed = () => choose('nb');
  await until(() => expect(locales.locale?.lang).toBe('nb'));
  choose('ar');
  await until(() => expect(locales.failed).toBe('ar'));
  choose('th');
  expect(locales.failed).toBeUndefined();
  come({ lang: 'th' } as Locale);
  await until(() => expect(locales.locale?.lang).toBe('th'));
});

test('of another language: trying again takes the notice away, also where the shown one is wanted again', async () => {
  load.mockImplementation(async (language) => {
    if (language === 'ar') throw new TypeError('no connection');
    return { lang: language } as Locale;
  });
  const { locales, choose } = makeLocales('nb');
  await until(() => expect(locales.locale?.lang).toBe('nb'));
  choose('ar');
  await until(() => expect(locales.failed).toBe('ar'));
  choose('nb');
  await settled();
  locales.retry();
  await settled();
  expect(locales.failed).toBeUndefined();
});
