import { afterEach, describe, expect, test } from 'vitest';
import { all, drawn, idsOf, one, textOf, watchTrouble, onCleanPage } from '../../testing/page.ts';
import { withPlugins, problemsOf, unfold, filter, boom, night } from '../../testing/plugins.ts';
import { until } from '../../testing/until.ts';
import { forgetAnswers } from '../consents.ts';

onCleanPage();
afterEach(forgetAnswers);

describe('facets', () => {
  test('say how many they leave, leave those, stand in the query, and can be taken away', async () => {
    const element = await withPlugins([night]);
    await unfold(element);
    const button = filter(element, 'night/open-at-night');
    const count = Number(textOf(one(button, '.count')));
    expect(textOf(button)).toContain('Open at night');
    expect(count).toBeGreaterThan(0);
    button.click();
    await drawn(element);
    expect(element.results).toHaveLength(count);
    expect(element.results.map(({ id }) => id)).toContain('night-door');
    expect(element.query.facets).toEqual({ 'night/open-at-night': 'on' });
    const chip = one(element, '.chosen [data-part="facet"]');
    expect(textOf(chip)).toBe('Open at night');
    chip.click();
    await drawn(element);
    expect(element.query.facets).toBeUndefined();
  });

  test('counts of all other filters hold within them, so that none leads to nothing', async () => {
    const element = await withPlugins([night]);
    element.query = { facets: { 'night/open-at-night': 'on' } };
    await drawn(element);
    const total = element.results.length;
    const free = filter(element, 'free');
    const count = Number(textOf(one(free, '.count')));
    expect(count).toBeLessThanOrEqual(total);
    free.click();
    await drawn(element);
    expect(element.results).toHaveLength(count);
    expect(Number(textOf(one(filter(element, 'night/open-at-night'), '.count')))).toBe(count);
  });

  test('a facet whose plugin is taken away is chosen no more, also when it comes back; another one stays', async () => {
    const element = await withPlugins([night]);
    element.query = { facets: { 'night/open-at-night': 'on', 'later/facet': 'on' } };
    await drawn(element);
    const some = element.results.length;
    element.plugins = [];
    await until(() => expect(element.results.length).toBeGreaterThan(some));
    expect(element.query.facets).toEqual({ 'later/facet': 'on' });
    element.plugins = [night];
    await drawn(element);
    expect(element.query.facets).toEqual({ 'later/facet': 'on' });
  });

  test('with words for values are a list with counts; one value is chosen', async () => {
    const element = await withPlugins([night]);
    await unfold(element);
    const list = filter(element, 'night/town') as HTMLSelectElement;
    const bergen = [...list.options].find(({ value }) => value === 'Bergen');
    const [, count] = /^BERGEN \((\d+)\)$/.exec(bergen?.text.trim() ?? '') ?? [];
    list.value = 'Bergen';
    list.dispatchEvent(new Event('change'));
    await drawn(element);
    expect(element.results).toHaveLength(Number(count));
    expect(textOf(one(element, '.chosen [data-part="facet"]'))).toBe('Town: BERGEN');
    expect(idsOf(element)).toContain('tomorrow');
  });

  test('one that fails for a service is gone with its choice, and nothing is hidden', async () => {
    const { errors, warnings } = watchTrouble();
    const element = await withPlugins([
      {
        id: 'bad',
        facets: [
          { id: 'x', label: 'X', values: ({ id }: { id: string }) => (id === 'tomorrow' ? boom() : ['y']) },
          { id: 'ok', label: 'OK', values: () => ['y'] },
        ],
      },
    ]);
    const before = element.results.length;
    const problems = problemsOf(element);
    element.query = { facets: { 'bad/x': 'on' } };
    await drawn(element);
    expect(element.results).toHaveLength(before);
    await unfold(element);
    expect(all(element, '[data-filter="bad/x"]')).toEqual([]);
    expect(all(element, '[data-filter="bad/ok"]')).toHaveLength(1);
    expect(all(element, '.chosen button')).toEqual([]);
    expect(problems[0] ?? warnings.flat().join()).toContain(
      'Plugin «bad», facet «x»: values() threw Error: boom.',
    );
    expect(errors).toEqual([]);
  });

  test('cannot change the directory', async () => {
    watchTrouble();
    const element = await withPlugins([
      {
        id: 'bad',
        facets: [
          { id: 'x', label: 'X', values: (service: { name: unknown }) => [String((service.name = 'Mine'))] },
        ],
      },
    ]);
    await unfold(element);
    expect(textOf(element)).not.toContain('Mine');
    expect(all(element, '[data-filter="bad/x"]')).toEqual([]);
  });

  test('stand in the address when the host page wants searches there, and are read from it', async () => {
    const element = await withPlugins([night], { 'url-state': 'hash' });
    await unfold(element);
    filter(element, 'night/open-at-night').click();
    await drawn(element);
    expect(decodeURIComponent(location.hash)).toContain('night/open-at-night=on');
    const again = await withPlugins([night], { 'url-state': 'hash' });
    expect(again.query.facets).toEqual({ 'night/open-at-night': 'on' });
    history.replaceState(null, '', location.pathname + location.search);
  });
});
