import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { arbitraryDirectory } from '../../../schema/test/arbitraries/index.ts';
import { publicPart } from '../secrecy/public-part.ts';
import { makeDirectory, makeLocation, makeService } from '../draft/testing/make.ts';
import { fromSchemaOrg } from './from-schema-org.ts';
import { toSchemaOrg } from './to-schema-org.ts';

/** As much of the context of schema.org as matters here: names, and which values are addresses. */
const CONTEXT = {
  '@context': {
    '@vocab': 'https://schema.org/',
    url: { '@type': '@id' },
    dayOfWeek: { '@type': '@id' },
    license: { '@type': '@id' },
  },
};

/** Nothing is fetched. */
const documentLoader = (url: string) =>
  url.startsWith('https://schema.org')
    ? Promise.resolve({ documentUrl: url, document: CONTEXT })
    : Promise.reject(new Error(`nobody asked for ${url}`));

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const nothing = () => undefined;

describe('a processor of JSON-LD', () => {
  const directory = makeDirectory([
    makeService({
      name: { nb: 'Havna', en: 'The Harbour' },
      locations: [makeLocation({ name: 'Huset' })],
      openingHours: {
        periods: [{ days: ['mo'], opens: '10:00', closes: '15:00' }],
        publicHolidays: 'closed',
      },
      extensions: { 'a:b': { name: 'no word of schema.org' } },
    }),
  ]);

  test('takes our own term as JSON and nothing in it as words', async () => {
    const [, , service] = await jsonld.expand(toSchemaOrg(directory).output, { documentLoader });
    expect(service!['https://schema.org/name']).toEqual([
      { '@language': 'nb', '@value': 'Havna' },
      { '@language': 'en', '@value': 'The Harbour' },
    ]);
    expect(service!['https://service-directory.example/terms#serviceDirectory']).toEqual([
      { '@type': '@json', '@value': expect.objectContaining({ id: 'havna' }) as unknown },
    ]);
  });

  test.each(['expanded', 'compacted with a prefix'])(
    'may have the document %s: it comes back whole',
    async (form) => {
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(fc.constant(directory), arbitraryDirectory),
          fc.constantFrom(undefined, 'en'),
          async (any, language) => {
            const { output } = toSchemaOrg(any, language === undefined ? {} : { language });
            const expanded = await jsonld.expand(asJson(output), { documentLoader });
            const context = { s: 'https://schema.org/' };
            const document =
              form === 'expanded' ? expanded : await jsonld.compact(expanded, context, { documentLoader });
            expect(fromSchemaOrg(asJson(document)).output).toEqual(asJson(publicPart(any, nothing)));
          },
        ),
        { numRuns: 30 },
      );
    },
  );
});
