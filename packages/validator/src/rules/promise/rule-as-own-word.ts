import { hasPublisher, namedSourcesOf } from '../../facts/condition-publishers.ts';
import { conditionCode, evidenceOf, type FoundCondition } from '../../facts/conditions.ts';
import { isNamedLike, isOwnHost, ownHostsOf } from '../../facts/own-hosts.ts';
import { speaksOfLawAlone } from '../../facts/law-words.ts';
import { isData, type Data } from '../../data.ts';
import { defineRule, type RuleContext } from '../../rule.ts';

const isPartOfAuthority = (service: Data) =>
  conditionCode(service, 'police') === 'part-of-authority' ||
  conditionCode(service, 'immigration') === 'part-of-authority';

/**
 * Promises whose notes have no reason to name a law. The duties that it puts on a promise about the police, and the fees
 * that it sets, belong in theirs.
 */
const hasNoUseForLaw = ({ field, value }: FoundCondition): boolean =>
  field === 'residenceStatus' ||
  field === 'identification' ||
  field === 'personalNumber' ||
  (field === 'cost' && value === 'free');

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
    // The authority may run the service: then it is its own word.
    if (isPartOfAuthority(service)) return;
    const restsOnAuthority = hasPublisher(evidence, 'authority');
    let own: string[] | undefined;
    for (const condition of evidence.conditions) {
      if (condition.record?.['basis'] !== 'stated') continue;
      const { field, value, path } = condition;
      const named = restsOnAuthority ? namedSourcesOf(condition, evidence) : [];
      if (named.length > 0 && named.every(({ publisher }) => publisher === 'authority')) {
        const hosts = (own ??= ownHostsOf(service));
        if (named.some(({ host }) => isOwnHost(host, hosts) || isNamedLike(host, service))) continue;
        report({ path: [...path, 'basis'], params: { field, value, host: named[0]?.host } });
      } else if (hasNoUseForLaw(condition) && isLawAlone(condition.record, context))
        report({ path: [...path, 'basis'], params: { field, value, host: undefined } });
    }
  },
});

/** Does the note, in one language at least, tell nothing but the law? */
const isLawAlone = (condition: Data, { languages }: RuleContext): boolean => {
  const note = condition['note'];
  const byLanguage = typeof note === 'string' ? { [languages[0] ?? '']: note } : note;
  return (
    isData(byLanguage) &&
    Object.entries(byLanguage).some(
      ([tag, words]) => typeof words === 'string' && speaksOfLawAlone(words, tag),
    )
  );
};
