import { expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { githubReport } from './github.ts';
import { aFinding, manyFindings, someOptions } from './testing/findings.ts';
import { readCommand } from './testing/read-command.ts';

const commandsOf = (findings: readonly Finding[], changes = {}) =>
  githubReport(findings, someOptions(changes)).trimEnd().split('\n').map(readCommand);

test('a clean check gives one notice', () => {
  expect(commandsOf([])).toEqual([
    {
      name: 'notice',
      properties: { title: 'service-directory' },
      message: 'No findings. Checked 2 services and 1 organisation in 3 files.',
    },
  ]);
});

test('a finding stands at its line with its rule as title', () => {
  expect(commandsOf([aFinding()])[0]).toEqual({
    name: 'error',
    properties: {
      file: 'katalog/services/helsehjelpen.yaml',
      line: '12',
      col: '9',
      title: 'condition/no-source',
    },
    message:
      '“cost” promises “free” and names no source. How to mend: Add sourceIds with the id of a source in “sources” that says so.',
  });
});

test('each severity has its command', () => {
  const names = commandsOf([
    aFinding({ severity: 'info' }),
    aFinding({ severity: 'warning' }),
    aFinding(),
  ]).map(({ name }) => name);
  expect(names).toEqual(['error', 'warning', 'notice', 'notice']);
});

test('a cell is named in the message, since GitHub shows no line of a workbook', () => {
  const [command] = commandsOf([aFinding({ file: 'k.xlsx', sheet: 'Tjenester', cell: 'C7', line: 7 })], {
    lang: 'nb',
  });
  expect(command?.properties).toEqual({ file: 'k.xlsx', title: 'condition/no-source' });
  expect(command?.message).toMatch(/^ark «Tjenester», celle C7: /);
});

test('a cell of a CSV is named too, and stands at the line of its row', () => {
  const [command] = commandsOf([aFinding({ file: 'liste.csv', cell: 'C7', line: 9, column: 0 })], {
    lang: 'nb',
  });
  expect(command?.properties).toMatchObject({ file: 'liste.csv', line: '9', col: '1' });
  expect(command?.message).toMatch(/^celle C7: /);
});

test('a finding without file or line names none', () => {
  const [command] = commandsOf([aFinding({ file: '', line: 0, column: 0 })]);
  expect(command?.properties).toEqual({ title: 'condition/no-source' });
});

test('no more of each kind than GitHub shows, and the rest is counted', () => {
  const findings = [
    ...manyFindings(12, { severity: 'info' }),
    ...manyFindings(12, { severity: 'warning' }),
    ...manyFindings(12),
  ];
  const commands = commandsOf(findings);
  const count = (wanted: string) => commands.filter(({ name }) => name === wanted).length;
  expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 10]);
  expect(commands.at(-1)?.message).toBe(
    '12 errors, 12 warnings, 12 notes. Checked 2 services and 1 organisation in 3 files. … and 7 more: --format json shows all',
  );
});

test('a check that left something out says so in the sum', () => {
  expect(commandsOf([], { unreadable: ['a.yaml'] })[0]?.message).toContain('The check is not complete.');
});

test('signs that end a property, a command or a line come back as they were', () => {
  const [command, ...rest] = commandsOf([
    aFinding({ file: 'a,b:c%2C.yaml', message: '100 % ::error::x,y\r\n::warning::z', help: '' }),
  ]);
  expect(command?.properties['file']).toBe('a,b:c%2C.yaml');
  expect(command?.message).toBe('100 % ::error::x,y\\u000D ::warning::z');
  expect(rest).toHaveLength(1);
});

test('no text becomes a command of an old runner, which reads ##[ anywhere in a line', () => {
  const report = githubReport(
    [
      aFinding({
        file: '##[a].yaml',
        message: 'x ##[add-path]/tmp ###[error]y',
        help: '##[set-env name=A;]b',
      }),
    ],
    someOptions({ unreadable: ['##[error]c.yaml'] }),
  );
  expect(report).not.toContain('##[');
  expect(report).toContain('## [add-path]/tmp');
});
