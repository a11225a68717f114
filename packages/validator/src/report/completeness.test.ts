import { expect, test } from 'vitest';
import { makeReport } from './index.ts';
import { REPORT_FORMATS } from './options.ts';
import { someOptions } from './testing/findings.ts';

test.each(REPORT_FORMATS.filter((format) => format !== 'json'))(
  'links that were not followed are told in %s, and only when there are any',
  (format) => {
    expect(makeReport(format, [], someOptions({ hasUnaskedLinks: true, lang: 'nb' }))).toContain(
      'Kontrollen er ikke fullstendig. Ikke alle lenker ble fulgt.',
    );
    expect(makeReport(format, [], someOptions({ hasUnaskedLinks: false, lang: 'nb' }))).not.toContain(
      'ikke fullstendig',
    );
  },
);

test('for machines such a check is not complete', () => {
  const complete = (hasUnaskedLinks: boolean) =>
    (
      JSON.parse(makeReport('json', [], someOptions({ hasUnaskedLinks }))) as {
        summary: { complete: boolean };
      }
    ).summary.complete;
  expect(complete(true)).toBe(false);
  expect(complete(false)).toBe(true);
});
