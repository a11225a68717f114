import directorySchema from '@service-directory/schema/json-schema/directory.json' with { type: 'json' };
import { en as enFields } from '@service-directory/schema/field-words/en';
import { nb as nbFields } from '@service-directory/schema/field-words/nb';
import { en } from '@service-directory/schema/locales/en';
import { nb } from '@service-directory/schema/locales/nb';
import { describe, expect, test } from 'vitest';
import type { Field, FieldKind } from './field.ts';
import { fieldsOf } from './fields-of.ts';
import { codeTexts, fieldText } from './form-words.ts';
import type { JsonSchema } from './json-schema.ts';

const schema = directorySchema as JsonSchema;
const service = fieldsOf(schema, 'service');
const norwegian = { fields: nbFields, labels: nb };
const english = { fields: enFields, labels: en };

const find = (fields: readonly Field[], name: string): Field => {
  const field = fields.find((one) => one.name === name);
  if (field === undefined) throw new Error(`no ${name}`);
  return field;
};

/** Every field of a form, those in records too. */
function allFields(fields: readonly Field[]): Field[] {
  const within = (kind: FieldKind): Field[] => {
    if ('fields' in kind) return allFields(kind.fields);
    if ('item' in kind) return within(kind.item.value);
    return kind.kind === 'either' ? within(kind.record.value) : [];
  };
  return fields.flatMap((field) => [field, ...within(field.value)]);
}

describe('the fields of a service', () => {
  test('are those of the schema, in its order, with what is required', () => {
    expect(service.map(({ name }) => name)).toEqual(Object.keys(schema.$defs?.['service']?.properties ?? {}));
    expect(service.filter(({ isRequired }) => isRequired).map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'id',
        'organizationIds',
        'name',
        'summary',
        'needs',
        'access',
        'sources',
        'verification',
      ]),
    );
  });

  test('are entered as what they are', () => {
    const kinds = Object.fromEntries(service.map(({ name, value }) => [name, value]));
    expect(kinds).toMatchObject({
      id: { kind: 'line' },
      organizationIds: { kind: 'reference', to: 'organizations', isMany: true },
      replacedBy: { kind: 'reference', to: 'services', isMany: false },
      name: { kind: 'text', isLong: false },
      summary: { kind: 'text', maxLength: 200 },
      description: { kind: 'text', isLong: true },
      needs: { kind: 'codes', choice: { isOpen: true } },
      minimumAge: { kind: 'number', minimum: 0, maximum: 120, isInteger: true },
      canAskFor: { kind: 'codes', choice: { isOpen: false } },
      openingHours: { kind: 'hours' },
      locations: { kind: 'records' },
      translations: { kind: 'map' },
      access: { kind: 'record', entity: 'accessConditions' },
      internal: { kind: 'json' },
      extensions: { kind: 'json' },
    });
    const access = find(service, 'access').value;
    expect('fields' in access && find(access.fields, 'cost').value.kind).toBe('condition');
    expect('fields' in access && find(access.fields, 'entry').value.kind).toBe('conditions');
  });

  test('and of everything in it have words in both languages', () => {
    const known = [
      ...allFields(service),
      ...allFields(fieldsOf(schema, 'organization')),
      ...allFields(fieldsOf(schema, 'directory')),
    ];
    const unnamed = known.filter(
      ({ entity, name }) => !Object.hasOwn((nbFields as Record<string, object>)[entity] ?? {}, name),
    );
    expect(unnamed.map(({ entity, name }) => `${entity}.${name}`)).toEqual([]);
    expect(fieldText(find(service, 'summary'), norwegian).label).toBe('Kort sagt');
    expect(fieldText(find(service, 'summary'), english)).toEqual({
      label: 'In one or two sentences',
      help: 'What one can get here, in one or two short sentences.',
    });
  });
});

test('a field that is new in the schema appears by itself, with its codes', () => {
  const own = schema.$defs?.['service'] ?? {};
  const newer: JsonSchema = {
    ...schema,
    $defs: {
      ...schema.$defs,
      service: {
        ...own,
        properties: {
          ...own.properties,
          petsWelcome: { type: 'string', enum: ['yes', 'no'], description: 'May one bring a dog?' },
        },
      },
    },
  };
  const field = find(fieldsOf(newer, 'service'), 'petsWelcome');
  expect(field.value).toEqual({ kind: 'code', choice: { codes: ['yes', 'no'], isOpen: false } });
  expect(fieldText(field, norwegian)).toEqual({ label: 'Pets welcome', help: 'May one bring a dog?' });
});

test('codes have the words of their own list, also where another list has the same codes', () => {
  const codes = ['never-without-consent', 'unconfirmed'];
  const words = (name: string) => codeTexts({ codes, isOpen: false }, [name], norwegian).get(codes[0] ?? '');
  expect(words('police')).toEqual(nb.police['never-without-consent']);
  expect(words('immigration')).toEqual(nb.immigration['never-without-consent']);
  expect(codeTexts({ codes: [1, -1], isOpen: false }, ['nthOfMonth'], norwegian).get(1)).toBeUndefined();
});
