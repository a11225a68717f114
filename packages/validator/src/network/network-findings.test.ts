import { expect, test } from 'vitest';
import { toJsonPointer } from '../json-pointer.ts';
import { networkFindings } from './network-findings.ts';
import type { LinkCache } from './link-cache.ts';

const directory = {
  id: 'katalogen',
  license: 'https://gone.example.org/',
  organizations: [{ id: 'havn', url: 'https://late.example.org/' }],
  services: [{ id: 'senter', contacts: [{ channel: 'web', value: 'https://gone.example.org/' }] }],
};
const answers: LinkCache = new Map([
  ['https://gone.example.org/', { at: 0, result: { status: 404, slowestMs: 9 } }],
  ['https://late.example.org/', { at: 0, result: { failure: 'timeout', slowestMs: 9 } }],
]);
const locate = (path: readonly (string | number)[]) => ({
  file: 'k.json',
  path: toJsonPointer(path),
  line: 3,
  column: 5,
});

test('a link that stands twice is told at both places, with its record, in words', () => {
  const findings = networkFindings(directory, answers, { locate, lang: 'nb' });
  expect(findings.map(({ code, severity, recordId, path }) => [code, severity, recordId, path])).toEqual([
    ['link/dead', 'warning', 'katalogen', '/license'],
    ['link/unreachable', 'info', 'havn', '/organizations/0/url'],
    ['link/dead', 'warning', 'senter', '/services/0/contacts/0/value'],
  ]);
  expect(findings[0]).toMatchObject({
    file: 'k.json',
    line: 3,
    message: '«https://gone.example.org/» fører ingen steder: nettstedet svarer 404.',
  });
});

test('a link of which nothing is known says nothing', () => {
  expect(networkFindings(directory, new Map(), { locate, lang: 'en' })).toEqual([]);
});
