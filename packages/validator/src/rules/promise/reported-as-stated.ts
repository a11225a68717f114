import { hasPublisher, namedSourcesOf } from '../../facts/condition-publishers.ts';
import { evidenceOf } from '../../facts/conditions.ts';
import { defineRule } from '../../rule.ts';

/** Flags what newspapers write of a service and is told as the service's own word. */
export const conditionReportedAsStated = defineRule({
  code: 'condition/reported-as-stated',
  severity: 'warning',
  source: 'Design, section 4: basis `stated` and `reported`',
  why: 'A journalist may have misunderstood, and nobody at the door has to keep what a newspaper wrote.',
  on: 'service',
  ok: {
    access: { residenceStatus: { value: 'not-asked', basis: 'reported', sourceIds: ['avisen'] } },
    sources: [{ id: 'avisen', url: 'https://www.nrk.no/1', retrievedOn: '2026-05-20', supports: ['access'] }],
  },
  notOk: {
    access: { residenceStatus: { value: 'not-asked', basis: 'stated', sourceIds: ['avisen'] } },
    sources: [{ id: 'avisen', url: 'https://www.nrk.no/1', retrievedOn: '2026-05-20', supports: ['access'] }],
  },
  check(service, report, context) {
    const evidence = evidenceOf(service, context);
    if (!hasPublisher(evidence, 'news')) return;
    for (const condition of evidence.conditions) {
      if (condition.record?.['basis'] !== 'stated') continue;
      const named = namedSourcesOf(condition, evidence);
      if (named.length === 0 || named.some(({ publisher }) => publisher !== 'news')) continue;
      const { field, value, path } = condition;
      report({ path: [...path, 'basis'], params: { field, value, host: named[0]?.host } });
    }
  },
});
