import { describe, expect, test } from 'vitest';
import { aFinding, manyFindings, someOptions } from './testing/findings.ts';
import { textReport } from './text.ts';

const report = (
  findings: Parameters<typeof textReport>[0],
  changes: Parameters<typeof someOptions>[0] = {},
) => textReport(findings, someOptions(changes));

test('without findings it says so, and what was checked', () => {
  expect(report([])).toBe('No findings. Checked 2 services and 1 organisation in 3 files.\n');
  expect(report([], { lang: 'nb' })).toBe(
    'Ingen funn. Kontrollerte 2 tjenester og 1 organisasjon i 3 filer.\n',
  );
});

describe('few findings', () => {
  test('stand under their file, with place, rule, record, message and how to mend it', () => {
    const other = aFinding({ file: 'katalog/directory.yaml', line: 3, column: 1, recordId: '' });
    expect(report([aFinding(), other, aFinding({ line: 20 })])).toBe(
      [
        'katalog/services/helsehjelpen.yaml',
        '  katalog/services/helsehjelpen.yaml:12:9  error  condition/no-source  record helsehjelpen',
        '      “cost” promises “free” and names no source.',
        '      How to mend: Add sourceIds with the id of a source in “sources” that says so.',
        '  katalog/services/helsehjelpen.yaml:20:9  error  condition/no-source  record helsehjelpen',
        '      “cost” promises “free” and names no source.',
        '      How to mend: Add sourceIds with the id of a source in “sources” that says so.',
        '',
        'katalog/directory.yaml',
        '  katalog/directory.yaml:3:1  error  condition/no-source',
        '      “cost” promises “free” and names no source.',
        '      How to mend: Add sourceIds with the id of a source in “sources” that says so.',
        '',
        '3 errors, 0 warnings, 0 notes. Checked 2 services and 1 organisation in 3 files.',
        '',
      ].join('\n'),
    );
  });

  test('name sheet and cell of a workbook in Bokmål', () => {
    const text = report([aFinding({ file: 'katalog.xlsx', sheet: 'Tjenester', cell: 'C7' })], { lang: 'nb' });
    expect(text).toContain(
      '  katalog.xlsx, ark «Tjenester», celle C7  feil  condition/no-source  post helsehjelpen\n',
    );
    expect(text).toContain('      Slik retter du: ');
  });

  test('name the other place that has to do with it', () => {
    const related = [{ file: 'katalog/a.yaml', path: '/id', line: 1, column: 5 }];
    expect(report([aFinding({ related })])).toContain('\n      see katalog/a.yaml:1:5\n');
  });

  test('about no file stand under the whole directory', () => {
    const text = report([aFinding({ file: '', path: '', line: 0, column: 0, recordId: '' })]);
    expect(text).toMatch(/^The whole directory\n {2}The whole directory {2}error {2}condition\/no-source\n/);
  });

  test('without advice have no line for it', () => {
    expect(report([aFinding({ help: '' })])).not.toContain('How to mend');
  });

  test('are told file by file up to twenty, and rule by rule beyond', () => {
    expect(report(manyFindings(20))).not.toContain('20 places');
    expect(report(manyFindings(21))).toMatch(/^error {2}condition\/no-source {2}21 places\n/);
  });
});

describe('many findings', () => {
  const many = [
    ...manyFindings(37, { severity: 'warning', code: 'service/stale', message: 'Old.', help: 'Check it.' }),
    aFinding(),
  ];

  test('are told rule by rule, errors first, with message and advice once and five places', () => {
    expect(report(many)).toBe(
      [
        'error  condition/no-source  1 place',
        '      “cost” promises “free” and names no source.',
        '      How to mend: Add sourceIds with the id of a source in “sources” that says so.',
        '  katalog/services/helsehjelpen.yaml:12:9  record helsehjelpen',
        '',
        'warning  service/stale  37 places',
        '      Old.',
        '      How to mend: Check it.',
        '  katalog/services/s0.yaml:1:9  record s0',
        '  katalog/services/s1.yaml:2:9  record s1',
        '  katalog/services/s2.yaml:3:9  record s2',
        '  katalog/services/s3.yaml:4:9  record s3',
        '  katalog/services/s4.yaml:5:9  record s4',
        '  … and 32 more: --format json shows all',
        '',
        '1 error, 37 warnings, 0 notes. Checked 2 services and 1 organisation in 3 files.',
        '',
      ].join('\n'),
    );
  });

  test('show as many places as asked for', () => {
    expect(report(many, { samples: 36 })).toContain('\n  … and 1 more: --format json shows all\n');
    expect(report(many, { samples: 37 })).not.toContain('more: --format json');
  });

  test('say the message at each place when it differs', () => {
    const text = report(manyFindings(21).map((finding, index) => ({ ...finding, message: `No ${index}.` })));
    expect(text).toContain('  katalog/services/s0.yaml:1:9  record s0\n      No 0.\n');
    expect(text).toContain('21 places\n      How to mend: Add sourceIds');
  });

  test('give the advice at each place when it differs among those shown', () => {
    const text = report(
      manyFindings(21).map((finding, index) => ({ ...finding, help: index === 1 ? 'Do that.' : 'Do this.' })),
    );
    expect(text).toContain('record s0\n      How to mend: Do this.\n');
    expect(text).toContain('record s1\n      How to mend: Do that.\n');
  });
});

test('a check that is not complete says so before the counts', () => {
  const text = report([], { unreadable: ['katalog/a.yaml'], crashes: [{ code: 'hours/overlap' }] });
  expect(text).toBe(
    'The check is not complete. katalog/a.yaml could not be checked in full. A rule of the program failed: hours/overlap.\n\n' +
      'No findings. Checked 2 services and 1 organisation in 3 files.\n',
  );
});

test('standard input that was not checked is called by what it is', () => {
  const told = 'The check is not complete. Standard input (-) could not be checked in full.';
  expect(report([], { unreadable: ['-'] })).toContain(told);
});

test('colours are there only when asked for', () => {
  expect(report([aFinding()])).not.toContain('\u001B');
  expect(report([aFinding()], { color: true })).toContain('\u001B[31merror\u001B[0m');
  expect(report(manyFindings(30), { color: true })).toContain('\u001B[31merror\u001B[0m');
});

test('data cannot give commands to the terminal, nor lines of its own', () => {
  const text = report([
    aFinding({ message: 'a\u001B[2J\nb', recordId: 'x\r\ny', help: '\u202Eh', code: 'a\nb', file: 'f\ng' }),
  ]);
  for (const sign of ['\r', '\u001B', '\u202E']) expect(text).not.toContain(sign);
  expect(text.split('\n')).toHaveLength(7);
});
