import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readModel } from './model.mjs';
import { joinTypes, typeWriter } from './type-words.mjs';

const WORDS = { label: '', explanation: '' };
const condition = { type: 'object', properties: { value: { type: 'string', enum: ['free', 'paid'] } } };
const line = { type: 'string', maxLength: 200, pattern: '\\S' };
const TEXT = {
  anyOf: [
    { ...line, title: 'Text' },
    { type: 'object', title: 'Text by language' },
  ],
};
const model = readModel({
  FIELD_NOTES: { openingHours: { always: {} }, condition: { value: {} } },
  en: { cost: { free: WORDS, paid: WORDS }, needs: { food: WORDS, clothing: WORDS } },
  jsonSchema: {
    anyOf: [{ $ref: '#/$defs/openingHours' }, condition],
    $defs: {
      openingHours: { type: 'object', properties: { always: { const: true } } },
      date: { type: 'string', pattern: '^x$', description: 'A day.' },
      shortText: { ...TEXT, description: 'A few words.' },
      need: { anyOf: [{ enum: ['food', 'clothing'] }, { $ref: '#/$defs/ownCode' }] },
      ownCode: { type: 'string', pattern: '^y$', description: 'A code.' },
    },
  },
});
const typeOf = typeWriter(model);
const ref = (name) => ({ $ref: `#/$defs/${name}` });
const NEEDS = '[`needs`](codes.md#needs)';

const CASES = [
  ['a record', ref('openingHours'), '[Opening hours](#opening-hours)'],
  ['a format', ref('date'), '[date](#formats)'],
  ['a text that has a name', ref('shortText'), '[shortText](#formats)'],
  ['a text that has none', TEXT, 'words, or words by language, of at most 200 characters each'],
  ['a code list', { enum: ['paid', 'free'] }, 'code of [`cost`](codes.md#cost)'],
  ['codes of no list', { enum: ['odd', 'even'] }, '`"odd"` or `"even"`'],
  ['numbers', { enum: [1, -1] }, '`1` or `-1`'],
  ['one value', { const: 'service-directory' }, '`"service-directory"`'],
  ['an open list', ref('need'), `code of ${NEEDS}, or [ownCode](#formats)`],
  ['a list', { type: 'array', items: ref('date') }, 'list of [date](#formats)'],
  [
    'a list that is not empty',
    { type: 'array', items: { enum: ['food', 'clothing'] }, minItems: 1 },
    `list of codes of ${NEEDS}; at least 1`,
  ],
  [
    'a condition',
    { anyOf: [{ const: 'unconfirmed' }, condition] },
    '`"unconfirmed"`, or [Condition](#condition) with a code of [`cost`](codes.md#cost)',
  ],
  [
    'a map',
    { type: 'object', propertyNames: ref('date'), additionalProperties: ref('openingHours') },
    'map from [date](#formats) to [Opening hours](#opening-hours)',
  ],
  [
    'a map to anything',
    { type: 'object', propertyNames: { pattern: 'a|b' }, additionalProperties: {} },
    'map from `a\\|b` to anything',
  ],
  ['a whole number', { type: 'integer', minimum: 0, maximum: 120 }, 'whole number from 0 to 120'],
  ['a number', { type: 'number', minimum: -90, maximum: 90 }, 'number from −90 to 90'],
  ['a string', { type: 'string', maxLength: 60 }, 'string of at most 60 characters'],
  [
    'a string that is not empty',
    { type: 'string', minLength: 1, maxLength: 50 },
    'words of at most 50 characters',
  ],
  ['a pattern', { type: 'string', pattern: '^[0-9]{2,6}$' }, 'string of the form `^[0-9]{2,6}$`'],
  ['no limit at all', { description: 'Notes.' }, 'anything'],
];

for (const [name, schema, words] of CASES) {
  test(`words for ${name}`, () => assert.equal(typeOf(schema, 'field'), words));
}

test('a type that it has no words for is refused', () => {
  assert.throws(() => typeOf({ type: 'null' }, 'field'), /no words for a schema of type null/);
});

test('types that are the same are told once, and codes of several lists together', () => {
  assert.equal(joinTypes(['anything', 'anything']), 'anything');
  assert.equal(joinTypes(['code of [`a`](x)', 'code of [`b`](y)']), 'code of [`a`](x) or [`b`](y)');
});
