import { fieldOf, isData } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Flags a directory without a way to report an error. */
export const directoryNoReportAddress = defineRule({
  code: 'directory/no-report-address',
  severity: 'warning',
  source: 'Design, section 4: publisher.reportUrl',
  why: 'Readers find the mistakes first. Without an address they stay.',
  on: 'directory',
  ok: { publisher: { name: 'Eksempelforeningen', email: 'post@example.org' } },
  notOk: { publisher: { name: 'Eksempelforeningen' } },
  check(directory, report, { hasHead }) {
    const publisher = fieldOf(directory, 'publisher');
    if (!hasHead || !isData(publisher)) return;
    if (fieldOf(publisher, 'reportUrl') === undefined && fieldOf(publisher, 'email') === undefined)
      report({ path: ['publisher'] });
  },
});
