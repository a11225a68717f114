import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeDirectory } from '../testing/fixtures.ts';
import { all, found, listed, openRecord, violationsOf, watchTrouble, onCleanPage } from '../testing/page.ts';
import { withPlugins, unfold, boom, night, bring, hill } from '../testing/plugins.ts';
import { forgetAnswers } from './consents.ts';
import type { ServiceDirectory } from '../service-directory.ts';

onCleanPage();
afterEach(forgetAnswers);

describe('plugins as a whole', () => {
  test.each<[string, unknown]>([
    ['no list', 'all'],
    ['null', null],
    ['a list of nonsense', [undefined, null, 7, 'x', {}, []]],
    ['an object that throws', new Proxy({}, { get: boom })],
  ])('that are %s leave the list as it is', async (_what, plugins) => {
    const { errors } = watchTrouble();
    const element = await withPlugins(plugins);
    expect(element.results.length).toBeGreaterThan(10);
    await openRecord(element, 'open-door');
    expect(errors).toEqual([]);
  });

  test('of the page are for every element, those of an element for it alone', async () => {
    const { registerPlugin } = await import('./index.ts');
    const first = await withPlugins([bring]);
    const second = await listed(makeDirectory());
    registerPlugin({ id: 'everywhere', sections: [{ id: 'x', title: 'Everywhere', render: () => 'too' }] });
    const keys = async (element: ServiceDirectory) => {
      const record = await openRecord(element, 'open-door');
      await found(record, '[data-section="everywhere/x"]');
      return all(record, '[data-section*="/"]').map(({ dataset }) => dataset['section']);
    };
    expect(await keys(first)).toEqual(['bring/what-to-bring', 'everywhere/x']);
    expect(await keys(second)).toEqual(['everywhere/x']);
  });

  test('ask nobody and keep nothing', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch');
    const element = await withPlugins([night, bring, ...hill()]);
    await unfold(element);
    await openRecord(element, 'open-door');
    expect(fetch).not.toHaveBeenCalled();
    expect([document.cookie, localStorage.length, sessionStorage.length]).toEqual(['', 0, 0]);
    expect(await violationsOf(element)).toEqual([]);
  });
});
