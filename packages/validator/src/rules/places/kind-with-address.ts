import { fieldOf, isData } from '../../data.ts';
import { hasText } from '../../facts/texts.ts';
import { defineRule } from '../../rule.ts';

/** Flags a line or a page that is said to have a street or a point. */
export const locationKindWithAddress = defineRule({
  code: 'location/kind-with-address',
  severity: 'warning',
  source: 'Design, section 4: kind phone and online have no door',
  why: 'She goes to the door, and behind it is an office that receives nobody.',
  on: 'location',
  when: 'kind',
  ok: { kind: 'phone', address: { locality: 'Oslo' } },
  notOk: { kind: 'phone', address: { street: 'Prøvegata 1', locality: 'Oslo' } },
  check(location, report) {
    const kind = location['kind'];
    if (kind !== 'phone' && kind !== 'online') return;
    const field = hasText(fieldOf(location['address'], 'street'))
      ? 'address'
      : isData(location['position']) && fieldOf(location['position'], 'precision') !== 'locality'
        ? 'position'
        : undefined;
    if (field !== undefined) report({ path: [field], params: { kind, field } });
  },
});
