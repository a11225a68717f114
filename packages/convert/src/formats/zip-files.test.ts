import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unzipTables, zipTexts } from './zip-files.ts';

/** What is in an archive, as texts. */
const unzip = (bytes: Uint8Array) => {
  const read = unzipTables(bytes);
  if ('problem' in read) return read;
  return Object.fromEntries(
    Object.entries(read.files).map(([name, all]) => [name, new TextDecoder().decode(all)]),
  );
};

const files = { 'datapackage.json': '{}', 'service.csv': 'id,name\na,Blåbær kafé\n' };

test('texts come back from an archive as they were', () => {
  expect(unzip(zipTexts(files))).toEqual(files);
});

test('the same texts give the same bytes', () => {
  expect(zipTexts(files)).toEqual(zipTexts({ ...files }));
});

test('folders around the tables are left out, and what is no table is not read', () => {
  const bytes = zipSync({
    'export/Service.csv': strToU8('id\na\n'),
    'export/bilde.png': strToU8('x'),
    '__MACOSX/._service.csv': strToU8('x'),
  });
  expect(unzip(bytes)).toEqual({ 'service.csv': 'id\na\n' });
});

test('an archive that breaks off, or that unpacks to too much, is a problem and no half package', () => {
  const bytes = zipTexts(files);
  expect(unzip(bytes.subarray(0, -10))).toMatchObject({ problem: { code: 'file/syntax' } });
  const large = zipTexts({ 'service.csv': 'a'.repeat(20 * 2 ** 20) });
  expect(unzip(large)).toMatchObject({ problem: { code: 'file/too-large' } });
});
