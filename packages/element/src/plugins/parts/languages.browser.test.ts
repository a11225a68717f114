import { afterEach, describe, expect, test } from 'vitest';
import { one, textOf, watchTrouble, onCleanPage } from '../../testing/page.ts';
import { withPlugins, boom } from '../../testing/plugins.ts';
import { forgetAnswers } from '../consents.ts';

onCleanPage();
afterEach(forgetAnswers);

describe('languages', () => {
  const platt = (load: () => unknown) => [
    { id: 'platt', languages: [{ lang: 'nds', ownName: 'Plattdüütsch', load }] },
  ];

  test('are in the menu and are used; what is missing is English, and that is said', async () => {
    const element = await withPlugins(
      platt(() => ({ messages: { title: 'Hülp finnen' } })),
      { lang: 'nds' },
    );
    expect(textOf(one(element, 'h2'))).toBe('Hülp finnen');
    expect(one(element, '.frame').lang).toBe('nds');
    const menu = one<HTMLSelectElement>(element, '.top select');
    expect(menu.selectedOptions[0]?.text).toBe('Plattdüütsch');
    const hint = one(element, '.hint[lang="en"]');
    expect(textOf(hint)).toBe('Some words are not translated yet. They are in English.');
  });

  test('one that cannot be loaded is English', async () => {
    const { errors } = watchTrouble();
    const element = await withPlugins(platt(boom), { lang: 'nds' });
    expect(textOf(one(element, 'h2'))).toBe('Find help');
    expect(errors).toEqual([]);
  });
});
