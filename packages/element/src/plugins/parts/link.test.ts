import { expect, test } from 'vitest';
import { actionLink } from './link.ts';

test.each([
  ['https://a.example/b?c=d', 'https://a.example/b?c=d'],
  ['tel:+4722000000', 'tel:+4722000000'],
  ['tel:116117', 'tel:116117'],
  ['sms:+4722000000', 'sms:+4722000000'],
  ['mailto:post@a.example', 'mailto:post@a.example'],
  ['geo:59.91,10.75', 'geo:59.91,10.75'],
  ['geo:59.91,-10.75?q=Storgata%201', 'geo:59.91,-10.75?q=Storgata%201'],
])('%s may be opened', (given, opened) => expect(actionLink(given)).toBe(opened));

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'intent://x#Intent;end',
  'tel:*21*+4722000000#',
  'mailto:a@b.example?bcc=c@d.example',
  'https://user:word@a.example/',
  'geo:59.91,10.75?q=<b>',
  'relative/path',
  '',
])('%s may not', (given) => expect(actionLink(given)).toBeUndefined());
