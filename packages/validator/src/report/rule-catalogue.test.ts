import { describe, expect, test } from 'vitest';
import { describeRule, type RuleDescription } from '../describe-rule.ts';
import { ruleFamilies, rules } from '../rules/index.ts';
import { familyWords } from './catalogue/family-words.ts';
import { makeCatalogue } from './rule-catalogue.ts';

const describeAll = (lang: 'en' | 'nb') => rules.flatMap(({ code }) => describeRule(code, lang) ?? []);
const one = (lang: 'en' | 'nb') => [describeRule('condition/no-source', lang)].flatMap((rule) => rule ?? []);

test.each(Object.keys(ruleFamilies))(
  'the family %s has a title and says what it looks after in both languages',
  (family) => {
    const [en, nb] = [familyWords(family, 'en'), familyWords(family, 'nb')];
    for (const { title, about } of [en, nb]) {
      expect(title).not.toBe(family);
      expect(about).toMatch(/^\p{Lu}.*\.$/u);
    }
    expect(nb.about).not.toBe(en.about);
  },
);

test('a family that is not known is called by its name', () => {
  expect(familyWords('toString', 'en')).toEqual({ title: 'toString', about: '' });
});

describe('as text', () => {
  test('the list has every rule on a line under its family, with its severity', () => {
    const text = makeCatalogue('text', describeAll('nb'), { lang: 'nb', isList: true });
    for (const { code } of rules) expect(text).toContain(`\n  ${code} `);
    expect(text).toMatch(/^ {2}condition\/no-source +feil$/m);
    expect(text).toMatch(/^Løfter$/m);
  });

  test('a rule is told in full', () => {
    const text = makeCatalogue('text', one('en'), { lang: 'en', isList: false });
    expect(text).toMatch(/^condition\/no-source {2}error\n\nWhy\n {2}A person decides/);
    expect(text.match(/^(?:Why|Wrong|Says|How to mend|Right|Rests on)$/gm)).toEqual([
      'Why',
      'Wrong',
      'Says',
      'How to mend',
      'Right',
      'Rests on',
    ]);
    expect(text).toContain('\n  access:\n    residenceStatus:\n');
  });

  test('an empty list is no text', () => {
    expect(makeCatalogue('text', [], { lang: 'en', isList: true })).toBe('');
  });
});

describe('as JSON', () => {
  test('every rule has the fields of its description, and bytes are numbers', () => {
    const list = JSON.parse(
      makeCatalogue('json', describeAll('en'), { lang: 'en', isList: true }),
    ) as RuleDescription[];
    expect(list.map(({ code }) => code)).toEqual(rules.map(({ code }) => code));
    expect(Object.keys(list[0] ?? {})).toEqual(
      expect.arrayContaining([
        'code',
        'family',
        'severity',
        'why',
        'source',
        'on',
        'ok',
        'notOk',
        'message',
        'help',
      ]),
    );
    expect(list.find(({ code }) => code === 'file/not-utf8')?.notOk).toContain(0xf8);
  });
});

describe('as Markdown', () => {
  test('the list is a table for each family', () => {
    const text = makeCatalogue('markdown', describeAll('en'), { lang: 'en', isList: true });
    expect(text.match(/^## /gm)).toHaveLength(Object.keys(ruleFamilies).length);
    expect(text.match(/^\| `/gm)).toHaveLength(rules.length);
  });

  test('a rule has a heading, its reason and its examples', () => {
    const text = makeCatalogue('markdown', one('nb'), { lang: 'nb', isList: false });
    expect(text).toMatch(/^## `condition\/no-source`\n\n\*\*Alvor:\*\* feil\n\n\*\*Hvorfor:\*\* /);
    expect(text.match(/^```yaml$/gm)).toHaveLength(2);
  });
});
