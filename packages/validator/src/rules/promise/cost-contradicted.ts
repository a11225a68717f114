import { conditionCode } from '../../facts/conditions.ts';
import { hearsTopics, reportSaid } from '../../facts/said.ts';
import type { TextPlace } from '../../facts/promise-texts.ts';
import { defineRule } from '../../rule.ts';

/** What a call costs stands beside the number, and says nothing of the help. */
const OF_THE_HELP: ReadonlySet<TextPlace> = new Set(['card', 'whole', 'notice', 'condition']);
/** Elsewhere a text may rightly say that a part is free. */
const ON_THE_CARD: ReadonlySet<TextPlace> = new Set(['card']);

/** Flags a price in a text of a service that is said to be free, and “free” on the card of one that is paid for. */
export const conditionCostContradicted = defineRule({
  code: 'condition/cost-contradicted',
  severity: 'warning',
  source: 'Design, section 6: a promise contradicted by text',
  why: 'A bill she did not expect is a debt she cannot pay, and a reason not to come again.',
  on: 'service',
  fieldByField: ['access'],
  hears: hearsTopics('asksForPayment', 'promisesFree'),
  ok: {
    access: {
      residenceStatus: 'unconfirmed',
      cost: { value: 'free', basis: 'stated', sourceIds: ['nettsiden'] },
    },
    description: { nb: 'Hjelpen koster ingenting.', en: 'The help costs nothing.' },
  },
  notOk: {
    access: {
      residenceStatus: 'unconfirmed',
      cost: { value: 'free', basis: 'stated', sourceIds: ['nettsiden'] },
    },
    description: { nb: 'En samtale koster 200 kr.', en: 'A visit costs 200 NOK.' },
  },
  check(service, report, context) {
    const value = conditionCode(service, 'cost');
    if (value === 'free') reportSaid(service, 'asksForPayment', OF_THE_HELP, report, context, { value });
    else if (value === 'paid') reportSaid(service, 'promisesFree', ON_THE_CARD, report, context, { value });
  },
});
