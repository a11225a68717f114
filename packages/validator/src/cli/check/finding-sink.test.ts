import { expect, test } from 'vitest';
import type { Finding } from '../../finding.ts';
import type { ReportOptions } from '../../report/options.ts';
import { openSink } from './finding-sink.ts';

const finding = (
  index: number,
  code = 'service/stale',
  severity: Finding['severity'] = 'warning',
): Finding => ({
  code,
  severity,
  file: 'a.ndjson',
  path: '',
  line: index + 1,
  column: 1,
  recordId: `record-${index}`,
  params: {},
  message: 'The record is old.',
  help: 'Check it.',
});
const options: ReportOptions = {
  subject: { files: 1, organizations: 0, services: 1 },
  lang: 'en',
  tool: { version: '1.0.0' },
};

async function reportOf(findings: readonly Finding[]) {
  let text = '';
  const target = { write: (part: string) => (text += part), close: () => Promise.resolve() };
  const sink = openSink('text', target as never, () => true, true);
  for (let at = 0; at < findings.length; at += 100) sink.add(findings.slice(at, at + 100));
  await sink.end(options);
  return { text, counts: sink.counts };
}

test('of thousands of findings a terminal shows some of each rule, and all are counted', async () => {
  const many = [
    ...Array.from({ length: 5_000 }, (_, index) => finding(index)),
    finding(7, 'contact/phone-impossible', 'error'),
  ];
  const { text, counts } = await reportOf(many);
  expect(counts).toEqual({ error: 1, warning: 5_000, info: 0 });
  expect(text).toContain('1 error, 5000 warnings, 0 notes.');
  expect(text).toContain('5000');
  expect(text).toContain('record-7');
  expect(text.split('\n').length).toBeLessThan(40);
});

test('what is kept and what is only counted gives the same report as all findings together', async () => {
  const some = Array.from({ length: 999 }, (_, index) => finding(index));
  const more = Array.from({ length: 1_200 }, (_, index) => finding(index));
  const shape = (text: string) => text.replaceAll(/\d{3,}/g, 'N');
  expect(shape((await reportOf(more)).text)).toBe(shape((await reportOf(some)).text));
});
