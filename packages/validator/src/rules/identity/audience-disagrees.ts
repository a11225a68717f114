import { fieldOf, textAt } from '../../data.ts';
import { defineRule } from '../../rule.ts';

const groupOf = (entry: unknown) => textAt(entry, 'group') ?? '';

/** Flags a service that is for one group only and for everyone else too. */
export const serviceAudienceDisagrees = defineRule({
  code: 'service/audience-disagrees',
  severity: 'warning',
  source: 'Design, section 4: audience.welcome',
  why: 'Whoever is not of the group cannot know whether she will be turned away at the door.',
  on: 'service',
  when: 'audience',
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
  check(service, report) {
    const audience = service['audience'];
    if (!Array.isArray(audience) || audience.length < 2) return;
    const groups: readonly unknown[] = audience;
    const only = groups.find((entry) => fieldOf(entry, 'welcome') === 'only');
    if (only === undefined) return;
    const index = groups.findIndex((entry) => fieldOf(entry, 'welcome') === 'everyone-else-too');
    if (index < 0) return;
    report({
      path: ['audience', index, 'welcome'],
      params: { only: groupOf(only), other: groupOf(groups[index]) },
    });
  },
});
