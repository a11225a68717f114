import type { Finding } from '../../finding.ts';
import type { ReportOptions } from '../options.ts';

/** A finding of a rule of the catalogue; every name in it is invented. */
export const aFinding = (changes: Partial<Finding> = {}): Finding => ({
  code: 'condition/no-source',
  severity: 'error',
  file: 'katalog/services/helsehjelpen.yaml',
  path: '/access/cost',
  line: 12,
  column: 9,
  recordId: 'helsehjelpen',
  params: { field: 'cost', value: 'free', problem: 'none' },
  message: '“cost” promises “free” and names no source.',
  help: 'Add sourceIds with the id of a source in “sources” that says so.',
  ...changes,
});

/** As many findings of one rule, each in a record of its own. */
export const manyFindings = (count: number, changes: Partial<Finding> = {}): Finding[] =>
  Array.from({ length: count }, (_, index) =>
    aFinding({ file: `katalog/services/s${index}.yaml`, recordId: `s${index}`, line: index + 1, ...changes }),
  );

export const someOptions = (changes: Partial<ReportOptions> = {}): ReportOptions => ({
  subject: { files: 3, organizations: 1, services: 2 },
  lang: 'en',
  today: '2026-06-15',
  tool: { version: '1.2.3' },
  ...changes,
});
