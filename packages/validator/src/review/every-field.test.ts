import { serviceSchema } from '@service-directory/schema/zod';
import { describe, expect, test } from 'vitest';
import { fullService } from './testing/full-service.ts';
import { checkedOn, messageTo, review, serviceWith, type Overrides } from './testing/review-kit.ts';
import { schemaFields, type SchemaField } from './testing/schema-fields.ts';

/**
 * Who answers «all is right» must have seen all that readers see. Every field of the schema is either told in the message, so
 * that the message is another when the field is, or stands here with the reason why a provider need not confirm it.
 */
const NOT_ASKED: Readonly<Record<string, string>> = {
  id: 'an id, which no reader sees',
  'locations.id': 'an id, which no reader sees',
  'sources.id': 'an id; the list numbers its sources',
  'contacts.value.country': 'decides how a short number is dialled, not what it is',
  'locations.position.latitude': 'a point that nobody can judge in a mail; the address stands there',
  'locations.position.longitude': 'as the latitude',
  'locations.position.precision': 'how exact our point is',
  'locations.stops.position.latitude': 'as that of a place',
  'locations.stops.position.longitude': 'as that of a place',
  'locations.stops.position.precision': 'as that of a place',
  'sources.title': 'the page is named by its address',
  'sources.via': 'where we read a page, which is ours to know',
  'sources.supports': 'which fields rest on a page; no reader sees it, and conditions name their sources',
  'verification.method': 'what the editors did themselves',
  'verification.verifiedBy': 'a role among the editors',
  'verification.reviewBy': 'a date of the editors: that of this message',
  'verification.confidence': 'how sure the editors are',
  translations: 'who translated; the facts are confirmed in one language',
  'identifiers.scheme': 'a number of a register, which the register keeps',
  'identifiers.value': 'as its scheme',
  extensions: 'fields of others, of which we do not know what readers see',
  internal: 'notes of the editors, which nobody else may see',
};

const others = ['arvtaker', 'nabo', 'tredje'].map((id) =>
  serviceWith(id, { ...checkedOn('2026-06-14'), name: `Tjenesten ${id}` }),
);
const organizations = [
  { id: 'eksempelforeningen', name: 'Eksempelforeningen' },
  { id: 'medeier', name: 'Medeieren' },
];
const bodyOf = (service: unknown): string | undefined =>
  messageTo(review([service, ...others], {}, { organizations }))?.body;

type Holder = Record<string, unknown>;

/** The things in a record that may have the field of a path, each with its name in them. */
function holdersOf(record: unknown, path: readonly string[]): [Holder, string][] {
  if (Array.isArray(record)) return record.flatMap((one) => holdersOf(one, path));
  const [name, ...rest] = path;
  if (typeof record !== 'object' || record === null || name === undefined) return [];
  const holder = record as Holder;
  return rest.length === 0 ? [[holder, name]] : holdersOf(holder[name], rest);
}

/** Values of any kind, of which those count that the schema lets stand. */
const CANDIDATES: readonly unknown[] = [
  undefined,
  ['medeier', 'eksempelforeningen', 'tredje'],
  'tredje',
  'Xnoeannet',
  'brosjyre',
  'pl',
  'DK',
  '09:31',
  '2026-05-31',
  '2026-07-02',
  '2026-12-22',
  '03-03',
  '+4722990007',
  '22 99 00 07',
  'https://example.org/annen',
  '116111',
  18,
  66,
];

/** Those that have it; where none has, those that could. */
function fieldsAt(record: unknown, path: string): [Holder, string][] {
  const all = holdersOf(record, path.split('.'));
  const filled = all.filter(([holder, name]) => name in holder);
  return filled.length === 0 ? all : filled;
}

/** The same record with another value in a field, once for each value that is valid. */
function* changed(path: string, codes: readonly unknown[]): Generator<unknown> {
  const count = fieldsAt(fullService(), path).length;
  for (let index = 0; index < count; index++) {
    for (const candidate of [...codes, ...CANDIDATES]) {
      const record = fullService();
      const [holder, name] = fieldsAt(record, path)[index]!;
      const before = holder[name];
      if (JSON.stringify(before) === JSON.stringify(candidate)) continue;
      holder[name] = Array.isArray(before) && !Array.isArray(candidate) ? [candidate] : candidate;
      if (candidate === undefined) delete holder[name];
      // Days that are not closed have hours.
      if (name === 'closed') holder['periods'] = [{ opens: '10:00', closes: '11:00' }];
      if (serviceSchema.safeParse(record).success) yield record;
    }
  }
}

const whole = bodyOf(fullService());

/** Is the message another when the field is? */
const isTold = ({ path, codes }: SchemaField): boolean => {
  for (const record of changed(path, codes)) {
    const body = bodyOf(record);
    if (body !== undefined && body !== whole) return true;
  }
  return false;
};

const fields = schemaFields();

describe('a field that readers see is in the message', () => {
  test('the record of this test is right, and says something in every field', () => {
    expect(serviceSchema.safeParse(fullService()).error?.issues).toBeUndefined();
    expect(whole).toContain('Xsammendrag');
    expect(fields.length).toBeGreaterThan(150);
  });

  test.each(fields.filter(({ path }) => !Object.hasOwn(NOT_ASKED, path)))('$path', (field) => {
    expect(isTold(field)).toBe(true);
  });

  test('what a provider need not confirm is of the schema', () => {
    const paths = new Set(fields.map(({ path }) => path));
    expect(Object.keys(NOT_ASKED).filter((path) => !paths.has(path))).toEqual([]);
  });

  test('every text of it stands in the message', () => {
    const leftOut = ['Xtittel', 'Xrolle', 'Xoversetter', 'Xfelt', 'Xintern'];
    const words = JSON.stringify(fullService()).match(/"X\p{L}+/gu) ?? [];
    expect(words.map((word) => word.slice(1)).filter((word) => !whole?.includes(word))).toEqual(leftOut);
  });
});

const NONSENSE: readonly unknown[] = [null, -1, 'Q q', [null], {}];

test('a field that holds nonsense is passed over, never thrown at', () => {
  const parts = fields.flatMap(({ path }) => {
    const names = path.split('.');
    return names.map((_, index) => names.slice(0, index + 1).join('.'));
  });
  for (const path of new Set(parts)) {
    for (const value of NONSENSE) {
      const record = fullService();
      for (const [holder, name] of holdersOf(record, path.split('.'))) holder[name] = value;
      expect(() => review([record]), `${path}: ${JSON.stringify(value)}`).not.toThrow();
    }
  }
});

/** The same record with another text wherever it has one. */
const withTexts = (value: unknown, text: string): unknown => {
  if (typeof value === 'string') return value.startsWith('X') ? text : value;
  if (Array.isArray(value)) return value.map((one) => withTexts(one, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withTexts(field, text)]));
};

describe('where a secret place is stands in no field of the message', () => {
  const secret = { id: 'hemmelig', visibility: 'confidential', area: 'Vestbyen' };
  const everything = withTexts(fullService(), 'Kom til Hemmeliggata 5') as Overrides & {
    locations: unknown[];
  };

  test('of the service that keeps it', () => {
    const body = bodyOf({ ...everything, locations: [secret, ...everything.locations] });
    expect(body).toContain('utelatt');
    expect(body).not.toContain('Hemmeliggata');
  });

  test('of a neighbour, whose record says it by mistake', () => {
    const keeper = serviceWith('krisesenter', {
      ...checkedOn('2026-06-14'),
      locations: [secret],
      internal: 'Hemmeliggata 5',
    });
    // A street of an open place would be no secret.
    const { locations, ...rest } = everything;
    const stops = locations.slice(1);
    const result = review([{ ...rest, locations: stops }, keeper, ...others], {}, { organizations });
    expect(messageTo(result)?.body).toContain('utelatt');
    expect(messageTo(result)?.body).not.toContain('Hemmeliggata');
  });

  test('of the organisations, of own codes and of services that are pointed to', () => {
    const services = [
      serviceWith('krisesenter', {
        ...checkedOn('2025-01-10'),
        locations: [secret],
        internal: 'Hemmeliggata 5',
        organizationIds: ['hus', 'venner'],
        needs: ['by:hus'],
        seeAlso: ['nabo'],
      }),
      serviceWith('nabo', { ...checkedOn('2026-06-14'), name: 'Nabo til Hemmeliggata 5' }),
    ];
    const words = 'Hemmeliggata 5';
    const result = review(
      services,
      {},
      {
        organizations: [
          {
            id: 'hus',
            name: words,
            alternateName: words,
            description: words,
            url: `https://x.example/${words}`,
          },
          { id: 'venner', name: `Venner av ${words}` },
        ],
        codes: [{ list: 'needs', code: 'by:hus', label: words, broader: 'food' }],
      },
    );
    expect(messageTo(result)?.body).toContain('hjelper dere med: (utelatt');
    expect(messageTo(result)?.body).not.toContain('Hemmeliggata');
  });
});
