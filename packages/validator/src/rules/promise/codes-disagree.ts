import { conditionCode, hasEntry } from '../../facts/conditions.ts';
import type { Data } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Two conditions of which not both can hold, each with its codes. The first is the promise. */
const PAIRS: readonly {
  promise: [field: string, code: string];
  other: [field: string, ...codes: string[]];
}[] = [
  { promise: ['anonymity', 'full'], other: ['identification', 'any-document', 'official-document'] },
  { promise: ['anonymity', 'full'], other: ['personalNumber', 'needed'] },
  { promise: ['anonymity', 'full'], other: ['records', 'shared-health-record'] },
  { promise: ['identification', 'none'], other: ['personalNumber', 'needed'] },
  { promise: ['identification', 'alias-accepted'], other: ['personalNumber', 'needed'] },
  { promise: ['identification', 'alias-accepted'], other: ['anonymity', 'none'] },
  { promise: ['records', 'none-kept'], other: ['anonymity', 'none'] },
];

const fieldAt = (service: Data, field: string) => ({ field, code: conditionCode(service, field) });

/** Flags two codes of a service of which not both can be true. */
export const conditionCodesDisagree = defineRule({
  code: 'condition/codes-disagree',
  severity: 'warning',
  source: 'Design, section 4: AccessConditions',
  why: 'One of the two signs on the card is wrong. She believes the one she hopes for.',
  on: 'service',
  ok: {
    access: {
      residenceStatus: 'unconfirmed',
      anonymity: { value: 'full', basis: 'stated', sourceIds: ['nettsiden'] },
      identification: { value: 'none', basis: 'stated', sourceIds: ['nettsiden'] },
    },
  },
  notOk: {
    access: {
      residenceStatus: 'unconfirmed',
      anonymity: { value: 'full', basis: 'stated', sourceIds: ['nettsiden'] },
      identification: { value: 'official-document', basis: 'stated', sourceIds: ['nettsiden'] },
    },
  },
  check(service, report) {
    for (const { promise, other } of PAIRS) {
      const first = fieldAt(service, promise[0]);
      if (first.code !== promise[1]) continue;
      const [otherField, ...codes] = other;
      const second = fieldAt(service, otherField);
      if (second.code === undefined || !codes.includes(second.code)) continue;
      report({
        path: ['access', first.field],
        params: { field: first.field, value: first.code, other: second.field, otherValue: second.code },
      });
    }
    if (hasEntry(service, 'referral') && hasEntry(service, 'no-referral-needed'))
      report({
        path: ['access', 'entry'],
        params: { field: 'entry', value: 'no-referral-needed', other: 'entry', otherValue: 'referral' },
      });
  },
});
