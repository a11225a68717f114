import { directoryHeadSchema, organizationSchema, serviceSchema } from '@service-directory/schema/zod';
import type * as z from 'zod';
import { expect, test } from 'vitest';
import { CODE_FIELDS, fieldNameOf, TEXT_FIELDS, textsBelow } from './walk.ts';

/** Every field of every record in a schema, with what it takes. */
function fieldsOf(schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): [string, z.ZodType][] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const { shape, element, innerType, valueType, options } = schema._zod.def as unknown as {
    shape?: Record<string, z.ZodType>;
    element?: z.core.$ZodType;
    innerType?: z.core.$ZodType;
    valueType?: z.core.$ZodType;
    options?: readonly z.core.$ZodType[];
  };
  const parts = [element, innerType, valueType, ...(options ?? []), ...Object.values(shape ?? {})];
  return [
    ...Object.entries(shape ?? {}),
    ...parts.flatMap((part) => (part === undefined ? [] : fieldsOf(part, seen))),
  ];
}

const FIELDS = [directoryHeadSchema, organizationSchema, serviceSchema].flatMap((schema) => fieldsOf(schema));
const WORDS = ['Kom til Hemmeliggata 5', 'kari@example.org', '+4722990000', 'https://example.org/x'];

test('a field of codes takes no words, so that passing over it hides nothing', () => {
  const codes = FIELDS.filter(([field]) => CODE_FIELDS.has(field));
  expect(codes.length).toBeGreaterThan(40);
  for (const [field, schema] of codes)
    for (const words of WORDS)
      for (const value of [words, [words], { nb: words }])
        expect(schema.safeParse(value).success, `${field} takes ${JSON.stringify(value)}`).toBe(false);
});

test('every field that is listed is one of the data model', () => {
  const known = new Set(FIELDS.map(([field]) => field));
  expect([...CODE_FIELDS, ...TEXT_FIELDS].filter((field) => !known.has(field))).toEqual([]);
});

test('a language of a text is told by the name of the text', () => {
  expect(fieldNameOf(['services', 0, 'summary', 'nb'])).toBe('summary');
  expect(fieldNameOf(['services', 0, 'needs', 3])).toBe('needs');
  expect(fieldNameOf([])).toBe('');
});

test('texts are found with their languages, wherever they stand, and notes of the editors are left out', () => {
  const found = textsBelow(
    { name: 'A', internal: { note: 'b' }, locations: [{ area: { nb: 'C', en: 'D' }, label: { text: 'E' } }] },
    'nb',
  );
  expect(found.map(({ path, record }) => [path.join('.'), [...record.byLanguage]])).toEqual([
    ['name', [['nb', 'A']]],
    [
      'locations.0.area',
      [
        ['nb', 'C'],
        ['en', 'D'],
      ],
    ],
    ['locations.0.label', [['text', 'E']]],
  ]);
});
