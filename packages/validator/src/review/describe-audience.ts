import type { Service } from '@service-directory/schema';
import { factOf, type Fact } from './fact.ts';
import type { Telling } from './telling.ts';

type Welcome = NonNullable<Service['audience']>[number]['welcome'];

/** The strictest first: who is turned away must not be read over. */
const STRICTEST_FIRST: readonly Welcome[] = ['only', 'mainly', 'everyone-else-too'];

/** Whom it is for, who is turned away, and what else decides it. */
export function describeAudience({ service, language, tell, namesOf }: Telling): Fact {
  const { words } = language;
  const { audience = [], minimumAge, maximumAge, access } = service;
  const groups = STRICTEST_FIRST.flatMap((welcome) => {
    const own = audience.filter((one) => one.welcome === welcome).map(({ group }) => group);
    return own.length === 0 ? [] : [words.groups[welcome](namesOf('audience', own))];
  });
  // Without an `only` nobody is turned away for not being of a group.
  const isClosed = audience.some(({ welcome }) => welcome === 'only');
  const others = groups.length === 0 ? [] : [isClosed ? words.nobodyElse : words.othersToo];
  const eligibility = tell(access.eligibility);
  return factOf(words.forWhom, [
    groups.length === 0 ? undefined : [...groups, ...others].join(' '),
    minimumAge === undefined && maximumAge === undefined ? undefined : words.ages(minimumAge, maximumAge),
    eligibility === undefined ? undefined : words.eligibility(eligibility),
  ]);
}
