import { familyOf } from '../describe-rule.ts';
import type { Finding } from '../finding.ts';
import { countsLine } from './counts-line.ts';
import { groupBy } from './group-findings.ts';
import { incompleteIn } from './completeness.ts';
import type { ReportOptions } from './options.ts';
import { placeOf } from './place.ts';
import { countFindings } from './subject.ts';
import { wordsOf, type ReportWords } from './words/index.ts';
import { xmlElement, xmlLines } from './xml.ts';

/** The suite of the run itself, and of rules that the catalogue does not know. */
const OWN_SUITE = 'service-directory';

interface TestCase {
  xml: string;
  outcome: 'passed' | 'failed' | 'broken';
}

/**
 * The findings as JUnit XML, as GitLab and others show them: a suite for each family of rules, a case for each rule in
 * each file. Errors are failures; warnings and notes stand in the output of a case. A rule that found nothing has no
 * case, since it may have been left out; the case of the run itself tells whether it was complete.
 */
export function junitReport(findings: readonly Finding[], options: ReportOptions): string {
  const words = wordsOf(options.lang);
  const suites = new Map<string, TestCase[]>([[OWN_SUITE, [runCase(findings, options, words)]]]);
  for (const group of groupBy(findings, ({ code, file }) => JSON.stringify([code, file])).values()) {
    const family = familyOf(group[0]?.code ?? '') ?? OWN_SUITE;
    const cases = suites.get(family) ?? [];
    cases.push(findingsCase(group, words));
    suites.set(family, cases);
  }
  const content = [...suites].map(
    ([name, cases]) =>
      `  ${xmlElement('testsuite', { name, ...totals(cases) }, `\n${cases.map(({ xml }) => `    ${xml}\n`).join('')}  `)}\n`,
  );
  const root = { name: OWN_SUITE, ...totals([...suites.values()].flat()) };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', root, `\n${content.join('')}`)}\n`;
}

const totals = (cases: readonly TestCase[]) => ({
  tests: cases.length,
  failures: cases.filter(({ outcome }) => outcome === 'failed').length,
  errors: cases.filter(({ outcome }) => outcome === 'broken').length,
});

/** Did the check itself run? It fails when a file could not be read or a rule failed. */
function runCase(findings: readonly Finding[], options: ReportOptions, words: ReportWords): TestCase {
  const { subject } = options;
  const message = incompleteIn(options, words);
  const output = xmlElement(
    'system-out',
    {},
    xmlLines([`${countsLine(countFindings(findings), words, options.known)} ${words.checked(subject)}`]),
  );
  const error =
    message === undefined ? '' : xmlElement('error', { message, type: 'incomplete' }, xmlLines([message]));
  return {
    xml: xmlElement('testcase', { classname: OWN_SUITE, name: 'check' }, `${error}${output}`),
    outcome: message === undefined ? 'passed' : 'broken',
  };
}

/** What one rule found in one file. */
function findingsCase(findings: readonly Finding[], words: ReportWords): TestCase {
  const { code = '', file = '' } = findings[0] ?? {};
  const errors = findings.filter(({ severity }) => severity === 'error');
  const others = findings.filter(({ severity }) => severity !== 'error');
  const failure =
    errors.length === 0
      ? ''
      : xmlElement(
          'failure',
          { message: failureMessage(errors), type: code },
          xmlLines(linesOf(errors, words)),
        );
  const output = others.length === 0 ? '' : xmlElement('system-out', {}, xmlLines(linesOf(others, words)));
  const where = file === '' ? words.whole : file;
  return {
    xml: xmlElement(
      'testcase',
      { classname: where, name: code, ...(file === '' ? {} : { file }) },
      `${failure}${output}`,
    ),
    outcome: errors.length > 0 ? 'failed' : 'passed',
  };
}

const failureMessage = ([first, ...rest]: readonly Finding[]): string =>
  `${first?.message ?? ''}${rest.length > 0 ? ` (+${rest.length})` : ''}`;

const linesOf = (findings: readonly Finding[], words: ReportWords): string[] =>
  findings.flatMap((finding) => {
    const record = finding.recordId === '' ? '' : ` (${words.record} ${finding.recordId})`;
    const place = placeOf(finding, words) || words.whole;
    return [
      `${place}${record}: ${words.severity[finding.severity]}: ${finding.message}`,
      ...(finding.related ?? []).map((other) => `  ${words.related} ${placeOf(other, words)}`),
      ...(finding.help === '' ? [] : [`  ${words.help} ${finding.help}`]),
    ];
  });
