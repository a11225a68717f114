import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldsOf, readModel } from './model.mjs';

const WORDS = { label: '', explanation: '' };
const en = {
  language: 'en',
  size: { big: WORDS, small: WORDS },
  police: { told: WORDS, 'not-told': WORDS },
  immigration: { told: WORDS, 'not-told': WORDS },
};
const string = (description) => ({ type: 'string', description });
const object = (properties, required, more = {}) => ({ type: 'object', properties, required, ...more });

const colour = (description) => object({ shade: string(description) }, ['shade']);
const jsonSchema = {
  $ref: '#/$defs/house',
  $defs: {
    house: object(
      {
        name: string('Its name.'),
        doors: { type: 'array', description: 'Its doors.', items: { $ref: '#/$defs/door' } },
        paint: { description: 'Its colours.', anyOf: [colour('How dark it is.'), colour('How dark.')] },
      },
      ['name'],
      { description: 'A house.' },
    ),
    door: object({ width: { type: 'number', description: 'How wide.' } }, [], { description: 'A door.' }),
  },
};
const FIELD_NOTES = { house: { name: {}, doors: {}, paint: {} }, door: { width: {} }, colour: { shade: {} } };
const model = readModel({ FIELD_NOTES, jsonSchema, en });

test('finds each record, through references, lists and unions, with where it stands', () => {
  assert.deepEqual(
    model.placesOf('door').map(({ parent, field, description }) => [parent, field, description]),
    [['house', 'doors', 'A door.']],
  );
  assert.equal(model.placesOf('colour').length, 2);
});

test('a record without a description of its own has that of its field', () => {
  assert.equal(model.placesOf('colour')[0].description, 'Its colours.');
});

test('a record without notes on all its fields is refused, and its fields are named', () => {
  const notes = { ...FIELD_NOTES, door: { height: {} } };
  assert.throws(() => readModel({ FIELD_NOTES: notes, jsonSchema, en }), /no notes on width/);
});

test('a field is required when every object of the record requires it', () => {
  assert.deepEqual(
    fieldsOf(model, 'house').map(({ name, isRequired }) => [name, isRequired]),
    [
      ['name', true],
      ['doors', false],
      ['paint', false],
    ],
  );
});

test('where the objects of a record describe a field differently, both are told, the short one first', () => {
  assert.equal(fieldsOf(model, 'colour')[0].description, 'How dark. How dark it is.');
});

test('a code list is found by its codes in any order', () => {
  assert.equal(model.listOfCodes(['small', 'big'], ['size']), 'size');
  assert.equal(model.listOfCodes(['small', 'big', 'huge'], ['size']), undefined);
});

test('of two lists with the same codes, the field or its holder says which', () => {
  assert.equal(model.listOfCodes(['told', 'not-told'], ['immigration']), 'immigration');
  assert.equal(model.listOfCodes(['told', 'not-told'], ['value', 'police']), 'police');
  assert.throws(() => model.listOfCodes(['told', 'not-told'], ['value']), /police or immigration/);
});
