import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../rules/example.ts';
import { checkJsonStream } from '../stream/check-json-stream.ts';
import { checkLinesStream } from '../stream/check-lines-stream.ts';
import { validate } from '../validate.ts';
import { readFiles } from './index.ts';
import { parseJson } from './parse-json.ts';
import { spareCommasIn, withoutCommas } from './spare-commas.ts';

const base = exampleDirectory('service', {}) as Record<string, unknown> & { services: object[] };
const services = Array.from({ length: 5 }, (_, index) => ({
  ...base.services[0],
  id: `tilbud-${index}`,
  name: `Tilbud å ${index}`,
}));
const directory = { ...base, services };

function check(text: string) {
  const source = readFiles([{ path: 'a.json', bytes: new TextEncoder().encode(text) }]);
  const { problems, salvaged, locate, unread, isTold } = source;
  const read = source.directory ?? salvaged?.directory;
  const { findings } = validate(read, { today: EXAMPLE_TODAY, locate, unread, ...(isTold && { isTold }) });
  const found = (read as { services: unknown[] }).services;
  return {
    directory: source.directory,
    services: found.filter((one) => one !== null).length,
    findings: [...problems, ...findings],
  };
}

describe('a comma behind the last', () => {
  const text = JSON.stringify(directory, undefined, 1);
  test('is told once, and all records are read', () => {
    const spoilt = text.replace(/\n \]\n\}$/, ',\n ],\n}').replace('"en"\n ]', '"en",\n ]');
    const { findings, services: count, directory: read } = check(spoilt);
    expect(findings.map(({ code }) => code)).toEqual(['file/syntax']);
    expect(findings[0]).toMatchObject({
      params: { reason: 'spare-comma', count: 3 },
      line: text.split('\n').findIndex((line) => line === '  "en"') + 1,
    });
    expect(count).toBe(5);
    expect(read).toEqual(directory);
  });

  test('hides no other fault, and no record beside that one', () => {
    const spoilt = text.replace(/\n \]\n\}$/, ',\n ]\n}').replace('"id": "tilbud-2"', '"id": tilbud-2');
    const { findings, services: count } = check(spoilt);
    expect(findings.map(({ params }) => params['reason'])).toEqual(['spare-comma', 'unexpected-sign']);
    expect(count).toBe(4);
  });

  test.each([
    ['a.json', '{"kind":"x","services":[{"id":"a"},,{"id":"b"}]}', 36],
    ['a.json', '{"services":[{"id":"a","needs":["food",,]},{"id":"b"}]}', 40],
    ['a.ndjson', '{"id":"a",}\n{"id":"b"}', 10],
    ['a.ndjson', '{"id":"a","needs":["food" , ]}\n{"id":"b"}', 27],
    ['a.ndjson', '{"id":"a",,"name":"b"}\n{"id":"b"}', 11],
  ])('a comma that leaves nothing to guess is called one too many: %s %s', async (path, text, column) => {
    const bytes = new TextEncoder().encode(text);
    const found = readFiles([{ path, bytes }]).problems.filter(({ code }) => code === 'file/syntax');
    expect(found).toMatchObject([{ column, params: { reason: 'extra-comma' } }]);
    expect(found[0]?.message).toContain('there is one comma too many here.');
    const large: Finding[] = [];
    const run = path.endsWith('.json') ? checkJsonStream : checkLinesStream;
    const source = {
      readChunks: () => [bytes],
      readAgain: (start: number, end: number) => bytes.subarray(start, end),
    };
    await run(source, { file: path, today: EXAMPLE_TODAY, onFindings: (some) => large.push(...some) });
    expect(large.filter(({ code }) => code === 'file/syntax')).toEqual(found);
  });

  test('at the end of a line of NDJSON is told as what it is there, small or large', async () => {
    const bytes = new TextEncoder().encode('{"id":"a"} ,\n{"id":"b"},\r\n{"id":"c"}\n');
    const found = readFiles([{ path: 'a.ndjson', bytes }], { lang: 'nb' }).problems;
    expect(found.map(({ line, column, message }) => [line, column, message])).toEqual(
      [
        [1, 12],
        [2, 11],
      ].map(([line, column]) => [
        line,
        column,
        'Denne delen av filen kan ikke leses, og er utelatt: her står det ett komma for mye: linjer i NDJSON slutter ikke med komma.',
      ]),
    );
    expect(found[0]?.help).toMatch(/^Ta bort kommaet:/);
    const large: Finding[] = [];
    await checkLinesStream(
      { readChunks: () => [bytes] },
      { file: 'a.ndjson', lang: 'nb', today: EXAMPLE_TODAY, onFindings: (some) => large.push(...some) },
    );
    expect(large.filter(({ code }) => code === 'file/syntax')).toEqual(found);
  });

  test('that is missing is not called one too many', () => {
    const reasonsIn = (path: string, text: string) =>
      readFiles([{ path, bytes: new TextEncoder().encode(text) }]).problems.map(
        ({ params }) => params['reason'],
      );
    expect(reasonsIn('a.json', '{"services":[{"id":"a" "name":"b"},{"id":"b"}]}')).toEqual(['comma']);
    expect(reasonsIn('a.ndjson', '{"id":"a"}{"id":"b"}\n{"id":"c"}')).toEqual(['goes-on']);
    expect(reasonsIn('a.ndjson', '{"id":"a"},{"id":"b"}\n{"id":"c"}')).toEqual(['goes-on']);
    expect(reasonsIn('a.ndjson', '{"id":,"name":"b"}\n{"id":"c"}')).toEqual(['value']);
  });

  test.each(['[,]', '{"a": 1,,}', '[1 ,, ]', '{,}', '["a,]"', '{"a":,}'])('%s has another fault', (text) => {
    const reasons = parseJson(text).problems.map(({ params }) => params['reason']);
    expect(reasons.filter((reason) => reason !== 'spare-comma')).toHaveLength(1);
  });

  test('what stands in a text is none', () => {
    expect(spareCommasIn('{"a": "x,]", "b\\": ,}": [1, 2 , ]}')).toEqual([30]);
    expect(parseJson('{"a": "x,]", "b\\": ,}": [1, 2 , ]}').value).toEqual({ a: 'x,]', 'b": ,}': [1, 2] });
  });

  test('in any JSON is found, and nothing else is changed', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.boolean(), (json, isPretty) => {
        const value: unknown = JSON.parse(json);
        const written = isPretty ? JSON.stringify(value, undefined, 1) : json;
        const spoilt = written.replace(/(?<=[\d\]}"el])(\s*[\]}])/g, ',$1');
        // A bracket inside a text is spoilt too, so the texts are compared as they then are.
        const read = parseJson(spoilt);
        let strict: unknown;
        try {
          strict = JSON.parse(withoutCommas(spoilt, spareCommasIn(spoilt)));
        } catch {
          return;
        }
        expect(read.value).toEqual(strict);
      }),
    );
  });
});
