import { describe, expect, test } from 'vitest';
import { kindOf } from './read-files.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('an ending decides, whatever the bytes', () => {
  test.each([
    ['a.json', 'document'],
    ['a.YAML', 'document'],
    ['x/a.yml', 'document'],
    ['a.ndjson', 'ndjson'],
    ['a.jsonl', 'ndjson'],
    ['a.csv', 'spreadsheet'],
    ['C:\\lister\\Tilbud.XLSX', 'spreadsheet'],
    ['a.ods', 'spreadsheet'],
  ])('%s is read as %s', (path, kind) => {
    expect(kindOf(path, bytesOf('{"a": 1}\n{"b": 2}'))).toBe(kind);
  });
});

describe('standard input is told by its first bytes', () => {
  test.each([
    ['JSON in one line', '{"kind": "service-directory"}', 'document'],
    ['JSON in many lines', '{\n  "kind": "service-directory"\n}', 'document'],
    ['JSON behind blank lines', '\n\n  {"a": 1}', 'document'],
    ['a list', '[{"id": "a"}]', 'document'],
    ['a list of lists', '[[1],\n[2]]', 'document'],
    ['two records', '{"id": "a"}\n{"id": "b"}\n', 'ndjson'],
    ['two records with a blank line between', '{"id": "a"}\n\n{"id": "b"}', 'ndjson'],
    ['a record and a broken one', '{"id": "a"}\n{"id": \n', 'ndjson'],
    ['two records behind a byte order mark', '\uFEFF{"id": "a"}\n{"id": "b"}', 'ndjson'],
    ['one record and something else', '{"id": "a"}\nnonsense', 'document'],
    ['YAML', 'kind: service-directory\nid: a\n', 'document'],
    ['YAML with a comma in its first text', 'name: Hjelp, gratis\n', 'document'],
    ['a YAML list', '- id: a, b\n', 'document'],
    ['YAML behind a comment', '# navn, adresse\nid: a\n', 'document'],
    ['a table with commas', 'name,street\nHjelpen,Prøvegata 1\n', 'spreadsheet'],
    ['a table of Norwegian Excel', '\uFEFFnavn;gate\r\nHjelpen;Prøvegata 1\r\n', 'spreadsheet'],
    ['a table with tabs', 'navn\tgate\n', 'spreadsheet'],
    ['a table behind blank lines', '\n\nnavn;gate\n', 'spreadsheet'],
    ['a zip archive, as XLSX and ODS are', 'PK\u0003\u0004', 'spreadsheet'],
    ['one word', 'hei', 'document'],
    ['nothing', '', 'document'],
  ])('%s', (_what, text, kind) => {
    expect(kindOf('<stdin>', bytesOf(text))).toBe(kind);
  });

  test('a workbook of the old binary kind', () => {
    expect(kindOf('-', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toBe('spreadsheet');
  });

  test('no bytes at all', () => {
    expect(kindOf('uten-ending', undefined)).toBe('document');
  });

  test('a first line longer than what is looked at is no table', () => {
    expect(kindOf('-', bytesOf(`{"a": "${'x'.repeat(70_000)}"}\n{"b": 1}`))).toBe('document');
  });
});
