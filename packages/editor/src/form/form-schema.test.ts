import directorySchema from '@service-directory/schema/json-schema/directory.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { formSchemaOf } from '../../scripts/form-schema.mjs';
import { fieldsOf } from './fields-of.ts';
import type { JsonSchema } from './json-schema.ts';
import { WEB_ADDRESS } from './page-fields.ts';

const whole = directorySchema as JsonSchema;
const packed = formSchemaOf(whole) as JsonSchema;

/** Fields without what the schema says of them to people: forms have words of their own for each. */
const asForm = (schema: JsonSchema, entity: string): unknown =>
  JSON.parse(
    JSON.stringify(fieldsOf(schema, entity), (key, value: unknown) => (key === 'description' ? '' : value)),
  );

test.each(['service', 'organization', 'directory'])(
  'the form of a %s is the same from what is packed of the schema',
  (entity) => {
    expect(asForm(packed, entity)).toEqual(asForm(whole, entity));
    expect(fieldsOf(packed, entity).length).toBeGreaterThan(5);
  },
);

test('a field that is called as a word of schemas is packed, and little else', () => {
  expect(packed.properties?.['description']).toBeDefined();
  expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(whole).length / 2);
});

test.each([
  'https://nettverket.example.org/',
  'HTTP://example.org?a=b',
  'https://example.org',
  'https://user@example.org/',
  'https://example.org/a b',
  'https:\\\\example.org',
  'javascript:alert(1)',
  'ftp://example.org/',
  'example.org',
  '',
])('“%s” is taken for an address of the web as the schema takes it', (address) => {
  const pattern = new RegExp(whole.$defs?.['webAddress']?.pattern ?? '^never$');
  expect(WEB_ADDRESS.test(address)).toBe(pattern.test(address));
});
