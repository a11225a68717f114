import { fieldOf, isData, recordsAt, textAt, type Data } from '../../data.ts';
import { ageIn, type SaidAge } from '../../facts/age-said.ts';
import { onlyGroupIn } from '../../facts/group-said.ts';
import { defineRule, type Report, type RuleContext } from '../../rule.ts';

const TEXTS = ['summary', 'description', 'capacity', 'notOffered'] as const;
/** `Over 40` places are no age. */
const TEXTS_OF_AGE = TEXTS.filter((field) => field !== 'capacity');

const groupOf = (entry: unknown) => textAt(entry, 'group') ?? '';

/**
 * Flags a service that is for one group only and for everyone else too, or of which a text says for whom or for which ages it is
 * and the fields do not.
 */
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
    reportAgeInWords(service, report, context);
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

/** The first text in which something is found, with its path. */
function firstIn<Found>(
  service: Data,
  fields: readonly string[],
  { languages }: RuleContext,
  find: (text: string, tag: string, field: string) => Found | undefined,
): { field: string; path: string[]; found: Found } | undefined {
  for (const field of fields) {
    const text = service[field];
    const byLanguage = isData(text) ? Object.entries(text) : [[languages[0] ?? '', text] as const];
    for (const [tag, words] of byLanguage) {
      const found = typeof words === 'string' ? find(words, tag, field) : undefined;
      if (found !== undefined) return { field, path: isData(text) ? [field, tag] : [field], found };
    }
  }
  return undefined;
}

/** Tells the first text that says that it is for some alone. */
function reportOnlyInWords(service: Data, report: Report, context: RuleContext): void {
  if (hasHoursForGroups(service)) return;
  const first = firstIn(service, TEXTS, context, onlyGroupIn);
  if (first !== undefined) report({ path: first.path, params: { field: first.field, said: first.found } });
}

/** What is not offered under 18 has a youngest age. */
const OTHER_END = { minimumAge: 'maximumAge', maximumAge: 'minimumAge' } as const;

/** Tells the first text that says for which ages it is, of those that no field says. */
function reportAgeInWords(service: Data, report: Report, context: RuleContext): void {
  if (hasHoursForGroups(service)) return;
  const lacking = (text: string, tag: string, field: string): SaidAge | undefined => {
    const age = ageIn(text, tag);
    const limits = age?.limits.map((limit) => (field === 'notOffered' ? OTHER_END[limit] : limit));
    const missing = limits?.filter((limit) => service[limit] === undefined) ?? [];
    return age === undefined || missing.length === 0 ? undefined : { said: age.said, limits: missing };
  };
  const first = firstIn(service, TEXTS_OF_AGE, context, lacking);
  if (first === undefined) return;
  const { field, path, found } = first;
  report({ path, params: { field, said: found.said, missing: found.limits } });
}
