import { expect, test } from 'vitest';
import { loadFull, loadLocale } from '../../locales/locale.ts';
import type { LanguageOfPlugin } from '../contract/language.ts';
import { Guard, type PluginProblem } from '../guard.ts';
import { addedLanguage, AddedLanguages } from './languages.ts';

function added(language: Partial<LanguageOfPlugin> & Pick<LanguageOfPlugin, 'load'>) {
  const problems: PluginProblem[] = [];
  const guard = new Guard('words', 'language «nds»', '', (problem) => problems.push(problem));
  const whole: LanguageOfPlugin = { lang: 'nds', ownName: 'Plattdüütsch', ...language };
  return {
    language: addedLanguage(whole, guard, async (lang) => loadFull(await loadLocale(lang))),
    told: () => problems.map(({ message }) => message),
  };
}

test('words that are there are used, the others are English, and that is said', async () => {
  const { language, told } = added({
    load: () => ({
      messages: { search: 'Söken', results: (count) => `${count} Steden` },
      labels: {
        cost: { free: { label: 'Ümsünst', explanation: 'Köst nix.' } },
        needs: { food: { label: 'Eten' } },
      },
    }),
  });
  const locale = await language.load();
  expect([locale.lang, locale.messages.language, locale.messages.ownName]).toEqual([
    'nds',
    'nds',
    'Plattdüütsch',
  ]);
  expect([locale.messages.search, locale.messages.results(3), locale.messages.free]).toEqual([
    'Söken',
    '3 Steden',
    'Free',
  ]);
  expect([locale.labels.needs.food.label, locale.labels.needs.dental.label]).toEqual([
    'Eten',
    (await loadLocale('en')).labels.needs.dental.label,
  ]);
  expect(locale.explanations.cost.free).toBe('Köst nix.');
  expect(locale.explanations.cost.paid).not.toBe('');
  expect(locale.gap).toBe('Some words are not translated yet. They are in English.');
  expect(locale.messages.origin.origin).toBe('machine');
  expect(told()).toEqual([]);
});

test('for a language that the element has, the words left out are its own', async () => {
  const { language } = added({
    lang: 'nb',
    ownName: 'Norsk',
    load: () => ({ messages: { title: 'Hit kan du gå' } }),
  });
  const { messages, gap } = await language.load();
  expect([messages.title, messages.search, gap]).toEqual(['Hit kan du gå', 'Søk', undefined]);
});

test.each<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw new Error('boom');
    },
  ],
  ['rejects', () => Promise.reject(new Error('boom'))],
  ['gives nonsense', () => 'words'],
  ['gives messages that are none', () => ({ messages: [] })],
])('a language whose load() %s is English, and told', async (_what, load) => {
  const { language, told } = added({ load: load as LanguageOfPlugin['load'] });
  expect((await language.load()).messages.search).toBe('Search');
  expect(told()).toHaveLength(1);
});

test('a word of another form is English and told: a text for a function, a function that throws or gives no text', async () => {
  const { language, told } = added({
    load: () =>
      ({
        messages: {
          results: 'many',
          search: () => 'x',
          aboutPlace: () => {
            throw new Error('boom');
          },
          remove: () => ({ html: '<b>' }),
        },
      }) as never,
  });
  const { messages } = await language.load();
  const english = (await loadLocale('en')).messages;
  expect([messages.results(2), messages.search, messages.aboutPlace('a'), messages.remove('a')]).toEqual([
    english.results(2),
    english.search,
    english.aboutPlace('a'),
    english.remove('a'),
  ]);
  expect(told()).toHaveLength(4);
});

test('words cannot change what is built in', async () => {
  const { language } = added({
    load: () => ({ messages: JSON.parse('{"__proto__":{"search":"x"}}') as object }),
  });
  expect((await language.load()).messages.search).toBe('Search');
});

test('the menu has added languages once, those of the page first', () => {
  const load = () => Promise.reject(new Error('not here'));
  const languages = new AddedLanguages([
    { language: 'nds', ownName: 'Plattdüütsch', load },
    { language: 'nb', ownName: 'Bokmål', load },
  ]);
  const menu = languages.inMenu(['nds-DE', 'en']).map(({ ownName }) => ownName);
  expect(menu.slice(0, 2)).toEqual(['Plattdüütsch', 'English']);
  expect(menu.filter((name) => ['Bokmål', 'Norsk'].includes(name))).toEqual(['Bokmål']);
  expect(languages.find('nds-DE')?.language).toBe('nds');
  expect(languages.find('de')).toBeUndefined();
});
