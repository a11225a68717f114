import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_TODAY, exampleDirectory } from '../rules/example.ts';
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
