import { expect, test } from 'vitest';
import type { MessageLanguage } from '../finding.ts';
import { validate } from '../validate.ts';
import { readFiles } from './index.ts';

function said(path: string, text: string, lang: MessageLanguage) {
  const source = readFiles([{ path, bytes: new TextEncoder().encode(text) }], { lang });
  const { findings } = validate(source.directory, { today: '2026-06-15', lang, ...source });
  return findings.find(({ code, path: at }) => code === 'schema/wrong-type' && at.endsWith('/postalCode'));
}

const YAML = 'services:\n  - id: a\n    locations:\n      - address:\n          postalCode: ';
const JSON_TEXT = '{"services":[{"id":"a","locations":[{"address":{"postalCode":155}}]}]}';

test.each(['nb', 'en'] as const)(
  'a number that should be a text is shown as YAML has it, with its zeros (%s)',
  (lang) => {
    const found = said('a.yaml', `${YAML}0155\n`, lang);
    expect(found?.message).toContain('(0155)');
    expect(found?.help).toContain('"0155"');
  },
);

test('a number that is written as it is read is shown so', () => {
  expect(said('a.yaml', `${YAML}155\n`, 'en')?.help).toContain('"155"');
  expect(said('a.json', JSON_TEXT, 'en')?.help).toContain('"155"');
});

test.each([
  ['a.yaml', 'services:\n  - id: a\n    minimumAge: .inf\n', '(.inf)'],
  ['a.json', '{"services":[{"id":"a","minimumAge":1e999}]}', '(Infinity)'],
])('a number that is none, or too large to be held, is told as such (%s)', (path, text, shown) => {
  const source = readFiles([{ path, bytes: new TextEncoder().encode(text) }], { lang: 'en' });
  const { findings } = validate(source.directory, { today: '2026-06-15', lang: 'en', ...source });
  const found = findings.find(
    ({ code, path: at }) => code === 'schema/wrong-type' && at.endsWith('/minimumAge'),
  );
  expect(found?.message).toContain(`no number that can be counted with ${shown}`);
});
