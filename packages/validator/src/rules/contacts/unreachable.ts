import { fieldOf, isData, recordsAt, textAt } from '../../data.ts';
import { isInUse } from '../../facts/hours.ts';
import { defineRule } from '../../rule.ts';

/** Flags a service that says neither how to reach it nor where its door is. */
export const serviceUnreachable = defineRule({
  code: 'service/unreachable',
  severity: 'warning',
  source: 'Our own choice',
  why: 'The reader learns that there is help and not how to get it.',
  on: 'service',
  ok: { contacts: [{ channel: 'phone', value: '+4722990000' }] },
  notOk: { contacts: [] },
  check(service, report) {
    const { contacts } = service;
    if (Array.isArray(contacts) && isData(contacts[0])) return;
    if (!isInUse(service) || recordsAt(service, 'contacts').length > 0) return;
    const hasDoor = recordsAt(service, 'locations').some(
      ([, location]) =>
        textAt(fieldOf(location, 'address'), 'street') !== undefined ||
        fieldOf(location, 'position') !== undefined ||
        recordsAt(location, 'stops').length > 0,
    );
    if (!hasDoor) report({ path: Object.hasOwn(service, 'contacts') ? ['contacts'] : [] });
  },
});
