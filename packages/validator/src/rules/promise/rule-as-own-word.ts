import { hasPublisher, namedSourcesOf } from '../../facts/condition-publishers.ts';
import { conditionCode, evidenceOf } from '../../facts/conditions.ts';
import { isNamedLike, isOwnHost, ownHostsOf } from '../../facts/own-hosts.ts';
import type { Data } from '../../data.ts';
import { defineRule } from '../../rule.ts';

const isPartOfAuthority = (service: Data) =>
  conditionCode(service, 'police') === 'part-of-authority' ||
  conditionCode(service, 'immigration') === 'part-of-authority';

/** Flags a rule of the law or of an authority that is told as the service's own word. */
export const conditionRuleAsOwnWord = defineRule({
  code: 'condition/rule-as-own-word',
  severity: 'warning',
  source: 'Design, section 4: basis `stated` and `rule`',
  why: 'What the law says is not always what happens at the door. She is told that these people promised it, and they never did.',
  on: 'service',
  ok: {
    access: {
      residenceStatus: { value: 'not-required', basis: 'rule', sourceIds: ['helsenorge'] },
    },
    sources: [
      {
        id: 'helsenorge',
        url: 'https://www.helsenorge.no/rettigheter',
        retrievedOn: '2026-05-20',
        supports: ['access'],
      },
    ],
  },
  notOk: {
    access: {
      residenceStatus: { value: 'not-required', basis: 'stated', sourceIds: ['helsenorge'] },
    },
    sources: [
      {
        id: 'helsenorge',
        url: 'https://www.helsenorge.no/rettigheter',
        retrievedOn: '2026-05-20',
        supports: ['access'],
      },
    ],
  },
  check(service, report, context) {
    const evidence = evidenceOf(service, context);
    if (!hasPublisher(evidence, 'authority')) return;
    let own: string[] | undefined;
    for (const condition of evidence.conditions) {
      if (condition.record?.['basis'] !== 'stated') continue;
      const named = namedSourcesOf(condition, evidence);
      if (named.length === 0 || named.some(({ publisher }) => publisher !== 'authority')) continue;
      own ??= ownHostsOf(service);
      const hosts = own;
      // The authority may run the service: then it is its own word.
      if (isPartOfAuthority(service)) return;
      if (named.some(({ host }) => isOwnHost(host, hosts) || isNamedLike(host, service))) continue;
      const { field, value, path } = condition;
      report({ path: [...path, 'basis'], params: { field, value, host: named[0]?.host } });
    }
  },
});
