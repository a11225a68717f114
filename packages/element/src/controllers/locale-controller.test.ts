import type { ReactiveControllerHost } from 'lit';
import { expect, test, vi } from 'vitest';
import { LocaleController } from './locale-controller.ts';

function makeLocales() {
  const host = { addController: vi.fn(), requestUpdate: vi.fn() };
  return new LocaleController(host as unknown as ReactiveControllerHost);
}

test('words come first, what explains them when it is wanted, in the same language', async () => {
  const locales = makeLocales();
  locales.wantExplanations();
  locales.want('ro-MD');
  await vi.waitFor(() => expect(locales.locale?.lang).toBe('ro'));
  expect(locales.locale?.explanations).toBeUndefined();
  locales.wantExplanations();
  await vi.waitFor(() => expect(locales.locale?.explanations).toBeDefined());
  const { explanations } = locales.locale!;
  locales.wantExplanations(true);
  expect(locales.locale?.explanations).toBe(explanations);
});

test('explanations of a language that was left meanwhile are not mixed with the new one', async () => {
  const locales = makeLocales();
  locales.want('en');
  await vi.waitFor(() => expect(locales.locale?.lang).toBe('en'));
  locales.wantExplanations();
  locales.want('nb');
  await vi.waitFor(() => expect(locales.locale?.lang).toBe('nb'));
  await Promise.resolve();
  expect(locales.locale?.explanations).toBeUndefined();
  locales.wantExplanations();
  await vi.waitFor(() => expect(locales.locale?.explanations).toBeDefined());
  expect(locales.locale?.messages.language).toBe('nb');
});
