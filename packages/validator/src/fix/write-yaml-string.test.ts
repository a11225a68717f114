import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { writeYamlString } from './write-yaml-string.ts';

afterEach(() => vi.restoreAllMocks());

/** Texts that some reader of YAML takes for something else than text. */
const MISREAD = [
  ...[
    'NO',
    'no',
    'Yes',
    'on',
    'Off',
    'y',
    'N',
    'true',
    'null',
    '~',
    '<<',
    '.inf',
    '0123',
    '1e3',
    '1_000',
    '0x1F',
  ],
  ...[
    '12:30',
    '190:20:30',
    '2026-11-28',
    '2026-11-28T10:00:00Z',
    '+47',
    '.5',
    '!tag',
    '*a',
    '&a',
    'a: b',
    '# a',
  ],
];

test.each([
  ['PLAIN', 'some'],
  ['QUOTE_SINGLE', "'some'"],
  ['QUOTE_DOUBLE', '"some"'],
])('a text is read as itself by every version of YAML, written as %s', (type, source) => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...MISREAD), fc.string()), (value) => {
      const written = writeYamlString(source, type, value);
      for (const version of ['1.1', '1.2'] as const)
        for (const text of [`a: ${written}\n`, `a: [${written}]\n`])
          expect(([] as unknown[]).concat((parse(text, { version }) as { a: unknown }).a)).toEqual([value]);
    }),
  );
});

test('a text that nobody takes for something else stays without quotation marks', () => {
  for (const value of ['Oslo', 'nb', 'Nord', '22 99 00 00', 'only', 'yes please'])
    expect(writeYamlString('some', 'PLAIN', value)).toBe(value);
});

test('nothing of it is told on the terminal', () => {
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  expect(writeYamlString('some', 'PLAIN', '!odd thing')).toBe("'!odd thing'");
  expect(writeYamlString('some', 'PLAIN', '? [a, b]')).toBe("'? [a, b]'");
  expect(warned).not.toHaveBeenCalled();
});
