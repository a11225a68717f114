import type { ReactiveControllerHost } from 'lit';
import { expect, test, vi } from 'vitest';
import { LocaleController } from './locale-controller.ts';
import { until } from '../testing/until.ts';

function makeLocales() {
  const host = { addController: vi.fn(), requestUpdate: vi.fn() };
  return new LocaleController(host as unknown as ReactiveControllerHost);
}

test('words come first, those of a record when they are wanted, in the same language', async () => {
  const locales = makeLocales();
  await locales.wantFull();
  locales.want('ro-MD');
  await until(() => expect(locales.locale?.lang).toBe('ro'));
  const { locale } = locales;
  expect(locales.full).toBeUndefined();
  await Promise.all([locales.wantFull(), locales.wantFull()]);
  expect(locales.full?.lang).toBe('ro');
  expect(locales.full?.explanations.cost.free).toBeTruthy();
  expect(locales.locale).toBe(locale);
});

test('words of a record in a language that was left meanwhile are not mixed with the new one', async () => {
  const locales = makeLocales();
  locales.want('en');
  await until(() => expect(locales.locale?.lang).toBe('en'));
  const english = locales.wantFull();
  locales.want('nb');
  await until(() => expect(locales.locale?.lang).toBe('nb'));
  await english;
  expect(locales.full?.lang).not.toBe('en');
  await locales.wantFull();
  expect(locales.full?.messages.language).toBe('nb');
});

test('while a record or the map is shown, its words and those of the page change together', async () => {
  const host = { addController: vi.fn(), requestUpdate: vi.fn() };
  const locales = new LocaleController(host as unknown as ReactiveControllerHost);
  locales.want('en');
  await until(() => expect(locales.locale?.lang).toBe('en'));
  await locales.wantFull();
  locales.isFullShown = true;
  const drawn: unknown[] = [];
  host.requestUpdate.mockImplementation(() => drawn.push([locales.locale?.lang, locales.full?.lang]));
  locales.want('ar');
  await until(() => expect(locales.locale?.lang).toBe('ar'));
  expect(drawn).toEqual([['ar', 'ar']]);
});
