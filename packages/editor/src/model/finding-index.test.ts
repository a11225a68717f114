import type { Finding } from '@service-directory/validator';
import { expect, test } from 'vitest';
import { FindingIndex } from './finding-index.ts';
import { openFiles } from './open-files.ts';

const RECORDS = JSON.stringify({ kind: 'service-directory', services: [{ id: 'b' }, { id: 'b' }] });

function documentOf() {
  const opened = openFiles([{ path: 'x.json', bytes: new TextEncoder().encode(RECORDS) }]);
  if (opened.kind !== 'document') throw new Error(opened.kind);
  return opened.document;
}

const place = (path: string) => ({ file: 'x.json', path, line: 1, column: 1 });
const finding = (code: string): Finding => ({
  code,
  severity: 'error',
  ...place('/services/1/id'),
  recordId: 'b',
  params: {},
  message: 'Taken.',
  help: '',
  related: [place('/services/0/id')],
});

test('an id that two records have is told at the field of both, and counted once in the whole', () => {
  const found = FindingIndex.of([finding('directory/duplicate-id')], documentOf());
  const told = (index: number) => found.at(['services', index, 'id']).map(({ message }) => message);
  expect([told(0), told(1)]).toEqual([['Taken.'], ['Taken.']]);
  expect([found.count(['services', 0]).error, found.count([]).error]).toEqual([1, 1]);
});

test('what only names another place is told where it is found', () => {
  const found = FindingIndex.of([finding('service/contact-elsewhere')], documentOf());
  expect(found.at(['services', 0, 'id'])).toEqual([]);
});
