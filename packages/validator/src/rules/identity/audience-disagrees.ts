import { fieldOf, isData, recordsAt, textAt, type Data } from '../../data.ts';
import { onlyGroupIn } from '../../facts/group-said.ts';
import { defineRule, type Report, type RuleContext } from '../../rule.ts';

const TEXTS = ['summary', 'description', 'capacity', 'notOffered'] as const;

const groupOf = (entry: unknown) => textAt(entry, 'group') ?? '';

/** Flags a service that is for one group only and for everyone else too, or of which a text says so and the audience does not. */
export const serviceAudienceDisagrees = defineRule({
  code: 'service/audience-disagrees',
  severity: 'warning',
  source: 'Design, section 4: audience.welcome',
  why: 'Whoever is not of the group cannot know whether she will be turned away at the door.',
  on: 'service',
  ok: {
    audience: [
      { group: 'women', welcome: 'only' },
      { group: 'migrants', welcome: 'mainly' },
    ],
  },
  notOk: {
    audience: [
      { group: 'women', welcome: 'only' },
      { group: 'migrants', welcome: 'everyone-else-too' },
    ],
  },
  check(service, report, context) {
    const groups = recordsAt(service, 'audience').map(([, entry]) => entry);
    const only = groups.find((entry) => fieldOf(entry, 'welcome') === 'only');
    if (only === undefined) {
      reportOnlyInWords(service, report, context);
      return;
    }
    const index = groups.findIndex((entry) => fieldOf(entry, 'welcome') === 'everyone-else-too');
    if (index < 0) return;
    report({
      path: ['audience', index, 'welcome'],
      params: { only: groupOf(only), other: groupOf(groups[index]) },
    });
  },
});

/** Hours may be for one group alone, and the words may speak of these. */
const hasHoursForGroups = (service: Data): boolean =>
  recordsAt(fieldOf(service, 'openingHours'), 'periods').some(
    ([, period]) => period['audience'] !== undefined,
  );

/** Tells the first text that says that it is for some alone. */
function reportOnlyInWords(service: Data, report: Report, { languages }: RuleContext): void {
  if (hasHoursForGroups(service)) return;
  for (const field of TEXTS) {
    const text = service[field];
    const byLanguage = isData(text) ? Object.entries(text) : [[languages[0] ?? '', text] as const];
    for (const [tag, words] of byLanguage) {
      const said = typeof words === 'string' ? onlyGroupIn(words, tag) : undefined;
      if (said === undefined) continue;
      report({ path: isData(text) ? [field, tag] : [field], params: { field, said } });
      return;
    }
  }
}
