import { describe, expect, test } from 'vitest';
import { makeReport } from './index.ts';
import { jsonReport } from './json.ts';
import { REPORT_FORMATS, type ReportFormat } from './options.ts';
import { aFinding, someOptions } from './testing/findings.ts';

const KNOWN = { error: 1, warning: 2, info: 0 };
const NONE = { error: 0, warning: 0, info: 0 };
const WORDED = REPORT_FORMATS.filter((format) => format !== 'json');
const READY = /can be published\.|kan publiseres\./;

describe.each(WORDED)('a report as %s beside a list of known findings', (format: ReportFormat) => {
  test('says how many it leaves out, in its language', () => {
    const nothing = makeReport(format, [], someOptions({ known: KNOWN }));
    expect(nothing).toContain('Known and not counted: 1 error, 2 warnings, 0 notes.');
    expect(makeReport(format, [aFinding()], someOptions({ known: KNOWN, lang: 'nb' }))).toContain(
      'Kjent og ikke talt: 1 feil, 2 advarsler, 0 merknader.',
    );
  });

  test('does not call that no findings', () =>
    expect(makeReport(format, [], someOptions({ known: KNOWN }))).not.toContain('No findings.'));

  test('is as ever when the list knows nothing of it', () =>
    expect(makeReport(format, [], someOptions({ known: NONE }))).toBe(makeReport(format, [], someOptions())));
});

describe.each(['html', 'markdown'] as const)('the verdict of %s', (format) => {
  const verdictOf = (known: typeof NONE, lang: 'nb' | 'en') =>
    makeReport(format, [], someOptions({ known, lang }));

  test('calls no directory ready with known errors', () => {
    const english = verdictOf(KNOWN, 'en');
    expect(english).toContain(
      'Nothing new must be mended, but 1 known error must be before the directory can be published.',
    );
    expect(verdictOf({ ...KNOWN, error: 3 }, 'nb')).toContain(
      'Ikke noe nytt må rettes, men 3 kjente feil må rettes før katalogen kan publiseres.',
    );
    expect(english).not.toMatch(/No errors/);
  });

  test('counts known warnings with the others', () => {
    expect(verdictOf({ ...NONE, warning: 2 }, 'en')).toContain('See to 2 warnings (2 known) first');
    expect(verdictOf({ ...NONE, warning: 1 }, 'nb')).toContain('Se på 1 advarsel (1 kjent) først');
  });

  test('calls one ready of which only notes are known', () =>
    expect(verdictOf({ ...NONE, info: 4 }, 'en')).toMatch(READY));
});

test('the page is not green with known errors', () => {
  expect(makeReport('html', [], someOptions({ known: KNOWN }))).toContain('class="verdict warning"');
  expect(makeReport('html', [], someOptions())).toContain('class="verdict good"');
});

test('JSON counts them apart, and only with a list', () => {
  const summaryOf = (options = someOptions()) =>
    (JSON.parse(jsonReport([], options)) as { summary: object }).summary;
  expect(summaryOf(someOptions({ known: KNOWN }))).toMatchObject({
    errors: 0,
    known: { errors: 1, warnings: 2, infos: 0 },
  });
  expect(summaryOf(someOptions({ known: NONE }))).toMatchObject({ known: { errors: 0 } });
  expect(summaryOf()).not.toHaveProperty('known');
});
