import { describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { markdownReport } from './markdown.ts';
import { aFinding, manyFindings, someOptions } from './testing/findings.ts';

const report = (findings: readonly Finding[], changes = {}) => markdownReport(findings, someOptions(changes));

test('a clean check says that the directory can be published', () => {
  expect(report([])).toBe(
    '## No errors and no warnings: the directory can be published.\n\n' +
      'No findings. Checked 2 services and 1 organisation in 3 files.\n',
  );
});

test('a finding stands in a table under its rule, with how to mend it', () => {
  expect(report([aFinding()])).toBe(
    [
      '## 1 error must be mended before the directory can be published.',
      '1 error, 0 warnings, 0 notes. Checked 2 services and 1 organisation in 3 files.',
      '### Errors',
      '#### `condition/no-source` (1 place)',
      'How to mend: Add sourceIds with the id of a source in “sources” that says so.',
      '| Where | Record | What |\n| --- | --- | --- |\n' +
        '| `katalog/services/helsehjelpen.yaml:12:9` | `helsehjelpen` | “cost” promises “free” and names no source. |\n',
    ].join('\n\n'),
  );
});

test('the verdict is in Bokmål when asked for', () => {
  expect(report(manyFindings(3), { lang: 'nb' })).toMatch(
    /^## 3 feil må rettes før katalogen kan publiseres\.\n/,
  );
  expect(report(manyFindings(2, { severity: 'warning' }), { lang: 'nb' })).toMatch(
    /^## Ingen feil\. Se på 2 advarsler først, så kan katalogen publiseres\.\n/,
  );
});

test('a check that left something out is not called ready', () => {
  const text = report([], { unreadable: ['a.yaml'] });
  expect(text).toMatch(/^## The check is not complete/);
  expect(text).not.toContain('can be published');
  expect(text).toContain('**The check is not complete. a.yaml could not be checked in full.**');
});

test('severities have a heading each, the worst first', () => {
  const text = report([aFinding({ severity: 'info' }), aFinding({ severity: 'warning' }), aFinding()]);
  expect(text.match(/^### .*$/gm)).toEqual(['### Errors', '### Warnings', '### Notes']);
});

describe('the places of a rule', () => {
  test('are folded when there are more than five', () => {
    expect(report(manyFindings(5))).not.toContain('<details>');
    expect(report(manyFindings(6))).toContain('<details><summary>All 6 places</summary>\n\n| Where |');
    expect(report(manyFindings(6), { samples: 6 })).not.toContain('<details>');
  });

  test('are cut at a hundred, and the rest is counted', () => {
    const text = report(manyFindings(103));
    expect(text.match(/^\| `katalog/gm)).toHaveLength(100);
    expect(text).toContain('… and 3 more: --format json shows all\n\n</details>');
  });

  test('have advice of their own when it differs', () => {
    const text = report([aFinding(), aFinding({ help: 'Do that.' })]);
    expect(text).toContain('names no source.<br>How to mend: Do that. |');
    expect(text).not.toMatch(/^How to mend/m);
  });

  test('name the other place', () => {
    const related = [{ file: 'a.yaml', path: '', line: 1, column: 5 }];
    expect(report([aFinding({ related })])).toContain('names no source. (see `a.yaml:1:5`) |');
  });
});

test('a rule links to its page when it is known where that is', () => {
  expect(report([aFinding()], { baseUri: 'https://example.org/rules' })).toContain(
    '#### [`condition/no-source`](https://example.org/rules/promise.md#condition-no-source) (1 place)',
  );
  expect(report([aFinding({ code: 'my/rule' })], { baseUri: 'https://example.org/rules' })).toContain(
    '#### `my/rule` (1 place)',
  );
});

test('a comment on GitHub can hold it, however much there is', () => {
  const findings = Array.from({ length: 200 }, (_, rule) =>
    manyFindings(100, { code: `my/rule-${rule}`, message: 'x'.repeat(300) }),
  ).flat();
  const text = report(findings);
  expect(text.length).toBeLessThan(65_536);
  const shown = text.match(/^#### /gm)?.length ?? 0;
  expect(text).toContain(`… and ${20_000 - shown * 100} more: --format json shows all\n`);
});
