import { conditionCode, isAbsolute } from '../facts/conditions.ts';
import type { TopicName } from '../facts/phrases/topics.ts';
import { ANYWHERE, hearsTopics, reportSaid } from '../facts/said.ts';
import { fieldOf, type Data } from '../data.ts';
import type { RecordRule, Report, RuleContext } from '../rule.ts';

/** What the promises `police` and `immigration` have in common: an authority learns of her only when she agrees, or as a law says. */
type AuthorityRule = Pick<
  RecordRule<'service'>,
  'severity' | 'source' | 'on' | 'fieldByField' | 'hears' | 'ok' | 'notOk' | 'check'
>;

/** By these an authority learns of her when she agrees, or when a law says so, and not whenever it suits: 0065. */
const LIMITED: ReadonlySet<string> = new Set(['never-without-consent', 'legal-duty-only']);

/**
 * A rule that listens for texts by which an authority is told, where the code says that it is not, or that the law alone tells
 * it; and for those by which it is in the house, where nobody says.
 * @param field the condition of that authority
 * @param topic what the texts say where it learns of her
 * @param onSite what they say where it is in the house: no law says that
 * @param words descriptions for the two examples
 * @param byLaw what they say where it learns of her as far as a law says: no promise of “never” that names no limits fits it
 */
export function authorityToldRule(
  field: 'police' | 'immigration',
  topic: TopicName,
  onSite: TopicName,
  words: { ok: unknown; notOk: unknown },
  byLaw?: TopicName,
): AuthorityRule {
  const access = {
    residenceStatus: 'unconfirmed',
    [field]: {
      value: 'never-without-consent',
      basis: 'stated',
      sourceIds: ['nettsiden'],
      note: { nb: 'Unntaket er fare for liv.', en: 'Danger to life is the exception.' },
    },
  };
  return {
    severity: 'warning',
    source: 'Design, section 6: a promise contradicted by text; safety guide, section 5',
    on: 'service',
    fieldByField: ['access'],
    hears: hearsTopics(topic, onSite, ...(byLaw === undefined ? [] : [byLaw])),
    ok: { access, description: words.ok },
    notOk: { access, description: words.notOk },
    check(service: Data, report: Report, context: RuleContext) {
      const value = conditionCode(service, field) ?? 'unconfirmed';
      // What the text says has no code but the one for “in the house”: of telling them nothing better than “not known” can be written.
      const told =
        byLaw !== undefined && isAbsolute(fieldOf(service['access'], field))
          ? ([topic, byLaw] as const)
          : topic;
      const said = LIMITED.has(value) ? told : value === 'unconfirmed' ? onSite : undefined;
      if (said !== undefined) reportSaid(service, said, ANYWHERE, report, context, { value });
    },
  };
}
