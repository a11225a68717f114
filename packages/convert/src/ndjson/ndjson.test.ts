import type { Directory } from '@service-directory/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDirectory } from '../../../schema/test/arbitraries/index.ts';
import { gapsOf } from '../draft/testing/all-fields.ts';
import { norway } from '../draft/testing/norway.ts';
import { NDJSON_FIELDS } from './field-map.ts';
import { fromNdjson } from './from-ndjson.ts';
import { NDJSON_LOSSES } from './losses.ts';
import { toNdjson } from './to-ndjson.ts';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const head = { kind: 'service-directory', id: 'a', name: 'A' };

describe('a directory as NDJSON', () => {
  test('is its head, its organisations and its services, a line each', () => {
    const { output } = toNdjson({
      ...head,
      organizations: [{ id: 'havna', name: 'Havna' }],
      services: [{ id: 'b', organizationIds: ['havna'], name: 'B\n2' }],
    } as unknown as Directory);
    expect(output).toBe(
      [
        '{"kind":"service-directory","id":"a","name":"A"}',
        '{"id":"havna","name":"Havna"}',
        '{"id":"b","organizationIds":["havna"],"name":"B\\n2"}',
        '',
      ].join('\n'),
    );
  });

  test('comes back whole, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryDirectory, (directory) => {
        const { output, losses } = toNdjson(directory);
        expect(losses).toEqual([]);
        expect(fromNdjson(output)).toEqual({ output: asJson(directory), losses: [] });
      }),
      { numRuns: 50 },
    );
  });

  test('names a record whose fields do not tell what it is', () => {
    const organization = { id: 'x', name: 'X', summary: 'An unknown field.' };
    const directory = { ...head, organizations: [organization], services: [{ id: 'y' }] };
    const { output } = toNdjson(directory as unknown as Directory);
    expect(output).toContain('{"organization":{"id":"x"');
    expect(fromNdjson(output).output).toEqual(directory);
  });

  test('holds the Norwegian directory, notes of the editors too, without any loss', () => {
    const directory = norway();
    expect(fromNdjson(toNdjson(directory).output)).toEqual({ output: asJson(directory), losses: [] });
    expect(toNdjson(directory).output).toContain('"internal"');
  });
});

describe('NDJSON of others', () => {
  test('keeps the good records beside a bad line and says which it was', () => {
    const text = '\uFEFF{"service":{"id":"a"}}\r\n\n{"id":\n7\n{"organization":{"id":"o"}}';
    expect(fromNdjson(text)).toEqual({
      output: { organizations: [{ id: 'o' }], services: [{ id: 'a' }] },
      losses: [
        { path: 'line 3', reason: 'ndjson/no-json' },
        { path: 'line 4', reason: 'ndjson/no-record' },
      ],
    });
  });

  test('counts the lines of old Macs, which end with a carriage return alone', () => {
    expect(fromNdjson('{"service":{"id":"a"}}\r\r{"id":\r{"organization":{"id":"o"}}\r')).toEqual({
      output: { organizations: [{ id: 'o' }], services: [{ id: 'a' }] },
      losses: [{ path: 'line 3', reason: 'ndjson/no-json' }],
    });
  });

  test('may have its records in the head, and has one head', () => {
    const first = { ...head, services: [{ id: 'a' }, 5], organizations: 'none' };
    expect(fromNdjson(`${JSON.stringify(first)}\n${JSON.stringify({ ...head, id: 'b' })}`)).toEqual({
      output: { ...head, organizations: [], services: [{ id: 'a' }] },
      losses: [
        { path: 'line 1/organizations', reason: 'ndjson/no-record' },
        { path: 'line 1/services/1', reason: 'ndjson/no-record' },
        { path: 'line 2', reason: 'ndjson/second-head' },
      ],
    });
  });

  test('never throws, changes no prototype and tells each line that it does not take', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => `{"__proto__":${json}}\n${json}`),
        ),
        (text) => {
          const { losses } = fromNdjson(text);
          expect(losses.every(({ reason }) => reason in NDJSON_LOSSES)).toBe(true);
          expect(Object.keys(Object.prototype)).toEqual([]);
        },
      ),
    );
  });
});

test('the table of fields leaves out none', () => {
  expect(gapsOf(NDJSON_FIELDS)).toEqual({ missing: [], unknown: [] });
});
