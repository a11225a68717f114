import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { contactLinkToFile } from './link-to-file.ts';

const kinds = (channel: unknown, value: unknown) =>
  tryRule(contactLinkToFile, { channel, value }).map(({ params }) => params['kind']);

test.each([
  ['web', 'https://example.org/brosjyre.PDF', 'pdf'],
  ['form', 'https://example.org/skjema.docx?last=1', 'docx'],
  ['web', 'https://example.org/plakat.jpeg#side', 'jpeg'],
])('%s: %s is a file', (channel, value, kind) => {
  expect(kinds(channel, value)).toEqual([kind]);
});

test.each([
  ['web', 'https://example.org/pdf'],
  ['web', 'https://example.org/?file=brosjyre.pdf'],
  ['web', 'https://example.org/side.html'],
  ['email', 'post@eksempel.zip'],
  ['web', undefined],
])('%s: %s is a page', (channel, value) => {
  expect(kinds(channel, value)).toEqual([]);
});
