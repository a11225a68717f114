import { namedSourcesOf } from '../../facts/condition-publishers.ts';
import { evidenceOf } from '../../facts/conditions.ts';
import type { Publisher } from '../../facts/publishers.ts';
import { defineRule } from '../../rule.ts';

/** The country whose laws and authorities we know by their hosts. */
const COUNTRY = 'NO';

/** A municipality makes rules of its own, and tells those of the state. */
const SPEAKS_FOR_RULES: ReadonlySet<Publisher> = new Set(['authority', 'municipality']);

/** Flags a condition that is said to be a rule and rests on no law and no authority. */
export const conditionRuleWithoutLaw = defineRule({
  code: 'condition/rule-without-law',
  severity: 'warning',
  source: 'Design, section 4: basis `rule`, a law or national rule says so',
  why: 'She may have to show at the counter that it is her right. With a newspaper in her hand she is turned away.',
  on: 'service',
  ok: {
    access: { residenceStatus: { value: 'not-required', basis: 'rule', sourceIds: ['loven'] } },
    sources: [
      { id: 'loven', url: 'https://lovdata.no/lov', retrievedOn: '2026-05-20', supports: ['access'] },
    ],
  },
  notOk: {
    access: { residenceStatus: { value: 'not-required', basis: 'rule', sourceIds: ['nettsiden'] } },
  },
  check(service, report, context) {
    if (context.country !== COUNTRY) return;
    const evidence = evidenceOf(service, context);
    for (const condition of evidence.conditions) {
      if (condition.record?.['basis'] !== 'rule') continue;
      const named = namedSourcesOf(condition, evidence);
      // Without any source, condition/no-source tells that.
      if (named.length === 0 || named.some(({ publisher }) => SPEAKS_FOR_RULES.has(publisher))) continue;
      const { field, value, path } = condition;
      report({ path: [...path, 'basis'], params: { field, value, host: named[0]?.host } });
    }
  },
});
