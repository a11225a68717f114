import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Finding } from '../finding.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../rules/example.ts';
import { rules } from '../rules/index.ts';
import { checkJsonStream } from '../stream/check-json-stream.ts';
import { checkLinesStream } from '../stream/check-lines-stream.ts';
import { validate } from '../validate.ts';
import { NEEDS_ALL } from './cut-off.ts';
import { readFiles } from './index.ts';
import { parseText } from './parse-text.ts';

const today = EXAMPLE_TODAY;
const bytesOf = (text: string) => new TextEncoder().encode(text);

function check(path: string, text: string) {
  const { problems, directory, salvaged, ...source } = readFiles([{ path, bytes: bytesOf(text) }]);
  const checked = directory ?? salvaged?.directory;
  const { locate, unread, isTold } = source;
  const { findings } =
    checked === undefined
      ? { findings: [] }
      : validate(checked, { today, locate, unread, ...(isTold && { isTold }) });
  const services = (checked as { services?: unknown[] } | undefined)?.services;
  return {
    directory,
    isCutShort: salvaged?.isCutShort,
    services: services?.filter((one) => one !== null).length ?? 0,
    findings: [...problems, ...findings],
  };
}

async function streamed(path: string, text: string) {
  const bytes = bytesOf(text);
  const findings: Finding[] = [];
  const run = path.endsWith('.json') ? checkJsonStream : checkLinesStream;
  const { subject, isCutShort } = await run(
    {
      readChunks: () => [bytes.subarray(0, 999), bytes.subarray(999)],
      readAgain: (start, end) => bytes.subarray(start, end),
    },
    { file: path, today, onFindings: (found) => findings.push(...found) },
  );
  return { services: subject.services, isCutShort, findings };
}

const plain = (findings: readonly Finding[]) =>
  findings
    .map(
      ({ code, file, path, line, column, message }) => `${code} ${file}${path}:${line}:${column} ${message}`,
    )
    .sort();

const base = exampleDirectory('service', {}) as Record<string, unknown>;
const [organization] = base['organizations'] as object[];
const [service] = base['services'] as object[];
const many = Array.from({ length: 5 }, (_, index) => ({
  ...service,
  id: `tilbud-${index}`,
  name: `Tilbud å ${index}`,
  seeAlso: [`tilbud-${(index + 1) % 5}`],
}));
const directory = { ...base, services: many };
/** What is in order, and organisations behind the services that name them. */
const { organizations, ...headAndServices } = directory as Record<string, unknown>;
const backwards = { services: many, ...headAndServices, organizations };

const lines = [
  { ...base, services: undefined, organizations: undefined },
  { organization },
  ...many.map((one) => ({ service: one })),
].map((line) => JSON.stringify(line));

test('the directory of these tests has no fault', () => {
  for (const value of [directory, backwards])
    expect(plain(check('a.json', JSON.stringify(value)).findings)).toEqual([]);
  expect(plain(check('a.ndjson', lines.join('\n')).findings)).toEqual([]);
  expect(plain(check('a.yaml', stringify(directory)).findings)).toEqual([]);
});

describe('a file that was cut off', () => {
  test.each([
    ['JSON', 'a.json', JSON.stringify(directory, undefined, 1)],
    ['JSON with its head last', 'a.json', JSON.stringify(backwards, undefined, 1)],
    ['JSON of one list', 'a.json', JSON.stringify([organization, ...many])],
    ['NDJSON', 'a.ndjson', lines.join('\n')],
  ])(
    'anywhere in %s is one fault, at any size, and the records before it are checked',
    async (_, path, text) => {
      let most = 0;
      for (let end = 2; end < text.length - 1; end += 23) {
        const part = text.slice(0, end);
        if (path.endsWith('.ndjson') && (part.endsWith('}') || part.endsWith('\n'))) continue;
        const { findings, services, directory: whole } = check(path, part);
        expect(plain(findings), part.slice(-40)).toHaveLength(1);
        expect(findings[0]).toMatchObject({ code: 'file/syntax', params: { reason: 'cut-off' } });
        expect(whole).toBeUndefined();
        most = Math.max(most, services);
        if (services === 0) continue;
        const large = await streamed(path, part);
        expect(plain(large.findings), part.slice(-40)).toEqual(plain(findings));
        expect(large).toMatchObject({ services, isCutShort: true });
      }
      expect(most).toBeGreaterThan(3);
    },
  );

  test('names the record and where it begins', () => {
    const text = JSON.stringify(directory, undefined, 1);
    const at = text.indexOf('"id": "tilbud-3"');
    const { findings } = check('a.json', text.slice(0, at + 40));
    const line = text.slice(0, at).split('\n').length - 1;
    expect(plain(findings)).toEqual([
      `file/syntax a.json:${line}:3 The file ends in the middle of record 4 of “services”.`,
    ]);
    expect(findings[0]?.help).toContain('What stands before that was checked.');
  });

  test('anywhere inside a quotation of YAML is one fault, and the records before it are checked', () => {
    const text = stringify(directory, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
    let most = 0;
    for (let end = text.indexOf('services:') + 20; end < text.length - 2; end += 5) {
      const part = text.slice(0, end);
      const isInside = ((part.split('\n').at(-1) ?? '').match(/"/g) ?? []).length % 2 === 1;
      if (!isInside) continue;
      const { findings, services, isCutShort } = check('a.yaml', part);
      if (services === 0) continue;
      expect(plain(findings), part.slice(-60)).toEqual([
        expect.stringContaining(`ends in the middle of record ${services + 1} of “services”`) as string,
      ]);
      expect(isCutShort).toBe(true);
      most = Math.max(most, services);
    }
    expect(most).toBe(4);
  });
});

describe('one broken record hides no other', () => {
  const spoil = (from: string, to: string) => (text: string) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  };
  const text = JSON.stringify(directory, undefined, 1);
  test.each([
    ['a word without quotation marks', spoil('"id": "tilbud-2"', '"id": tilbud-2'), 4],
    ['a comma that is missing', spoil('"tilbud-2",', '"tilbud-2"'), 4],
    ['a quotation mark that is missing', spoil('"id": "tilbud-2"', '"id": "tilbud-2'), 2],
    ['something behind the end', (whole: string) => `${whole}\nx`, 5],
  ])('%s', async (_what, change, services) => {
    const broken = change(text);
    const small = check('a.json', broken);
    expect(plain(small.findings)).toEqual([expect.stringMatching(/^file\/syntax/) as string]);
    expect(small.services).toBe(services);
    // Records are missing from it: it is for checking, and never for publishing.
    expect(small.directory).toBeUndefined();
    const large = await streamed('a.json', broken);
    expect(plain(large.findings)).toEqual(plain(small.findings));
    expect(large.services).toBe(services);
  });

  test('a quotation mark that is missing far from the end is told where it is', async () => {
    const padding = { ...service, id: 'stor', internal: 'x'.repeat(5_000_000) };
    const long = JSON.stringify({ ...directory, services: [...many, padding] });
    const broken = long.replace('"id":"tilbud-2"', '"id":"tilbud-2');
    const { findings, services } = await streamed('a.json', broken);
    expect(services).toBe(2);
    expect(findings).toMatchObject([{ code: 'file/syntax', params: { reason: 'unexpected-sign' } }]);
    expect(plain(findings)).toEqual(plain(check('a.json', broken).findings));
  });

  test.each([
    ['a quotation mark that is missing', (yaml: string) => yaml.replace('id: tilbud-2', 'id: "tilbud-2'), 4],
    ['a colon in a text', (yaml: string) => yaml.replace('name: Tilbud å 2', 'name: Tilbud: å 2'), 4],
    [
      'two of them, and the head',
      (yaml: string) =>
        yaml
          .replace('id: tilbud-2', 'id: "tilbud-2')
          .replace('name: Tilbud å 4', 'name: [Tilbud')
          .replace(/^name: .*/m, 'name: En: prøve'),
      3,
    ],
  ])('in YAML: %s', (_what, change, services) => {
    const yaml = stringify(directory, { aliasDuplicateObjects: false });
    const checked = check('a.yaml', change(yaml));
    expect(checked.services).toBe(services);
    expect(new Set(checked.findings.map(({ code }) => code))).toEqual(new Set(['file/syntax']));
    // Each at its own line.
    expect(new Set(checked.findings.map(({ line }) => line)).size).toBe(checked.findings.length);
    expect(checked.findings.length).toBe(_what.startsWith('two') ? 3 : 1);
    expect(checked.directory).toBeUndefined();
    expect(checked.isCutShort).toBe(false);
  });

  test('in YAML a list of lines before it is as it was, whatever its texts are', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ id: fc.string(), note: fc.string({ unit: fc.constantFrom(...'a-: #\n"\'[') }) }),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        fc.nat(),
        fc.boolean(),
        fc.integer({ min: 20, max: 80 }),
        (list, place, isList, lineWidth) => {
          const at = place % (list.length + 1);
          const spoilt = [...list.slice(0, at), { id: 'SPOIL', note: '' }, ...list.slice(at)];
          const yaml = stringify(isList ? spoilt : { name: 'a', services: spoilt }, {
            lineWidth,
            indentSeq: place % 2 === 0,
          });
          const listIn = (value: unknown) =>
            (isList ? value : (value as Record<string, unknown> | undefined)?.['services']) as unknown[];
          const read = parseText(yaml.replace('SPOIL', 'a: b'), 'YAML').salvage?.();
          const whole = listIn(parseText(yaml, 'YAML').value);
          expect(listIn(read?.value)).toEqual(whole.map((one, index) => (index === at ? null : one)));
        },
      ),
    );
  });

  test('in YAML with names for what other records say, before it', () => {
    const yaml =
      'organizations:\n  - &a\n    id: a\nservices:\n  - id: b\n  - id: "c\n  - id: d\n    like: *a\n';
    const read = parseText(yaml, 'YAML').salvage?.();
    expect(read?.value).toEqual({ organizations: [{ id: 'a' }], services: [{ id: 'b' }] });
  });

  test('a fault in a record beside it is still found, at its place', () => {
    const yaml = stringify(directory, { aliasDuplicateObjects: false })
      .replace('id: tilbud-2', 'id: "tilbud-2')
      .replace('Tilbud å 4', '" Tilbud å 4"');
    expect(check('a.yaml', yaml).findings).toContainEqual(
      expect.objectContaining({
        path: '/services/4/name',
        line: yaml.split('\n').findIndex((one) => one.includes('" Tilbud å 4')) + 1,
        recordId: 'tilbud-4',
      }),
    );
    const broken = text.replace('"id": "tilbud-2"', '"id": tilbud-2').replace('Tilbud å 4', ' Tilbud å 4');
    const line = text.split('\n').findIndex((one) => one.includes('Tilbud å 4')) + 1;
    expect(check('a.json', broken).findings).toContainEqual(
      expect.objectContaining({ path: '/services/4/name', line, recordId: 'tilbud-4' }),
    );
  });
});

test('each rule that needs the whole directory is one of the catalogue', () => {
  const codes = new Set(rules.map(({ code }) => code));
  expect([...NEEDS_ALL].filter((code) => !codes.has(code))).toEqual([]);
});
