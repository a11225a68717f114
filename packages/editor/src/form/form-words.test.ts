import { expect, test } from 'vitest';
import { loadWords } from '../locales/load-words.ts';
import type { Field } from './field.ts';
import { codeTexts } from './form-words.ts';
import { FIELDS } from './page-fields.ts';

/** The codes of a field and of all inside it that have no label, as `list: code`. */
function withoutLabel(
  field: Field,
  around: readonly string[],
  words: Parameters<typeof codeTexts>[2],
): string[] {
  const { value } = field;
  const names = [field.name, ...around];
  if (value.kind === 'code' || value.kind === 'codes') {
    const texts = codeTexts(value.choice, names, words);
    return value.choice.codes
      .filter((code) => texts.get(code)?.label === undefined)
      .map((code) => `${[...names].reverse().join('.')}: ${code}`);
  }
  const inside =
    'fields' in value
      ? value.fields
      : 'item' in value
        ? [value.item]
        : value.kind === 'either'
          ? [value.word, value.record]
          : [];
  return inside.flatMap((one) => withoutLabel(one, names, words));
}

test.each(['nb', 'en'] as const)('every code that can be chosen has a label (%s)', async (lang) => {
  const words = await loadWords(lang);
  // Versions of the format are names of their own.
  const fields = Object.values(FIELDS)
    .flat()
    .filter(({ name }) => name !== 'schemaVersion');
  expect(fields.flatMap((field) => withoutLabel(field, [], words))).toEqual([]);
});
