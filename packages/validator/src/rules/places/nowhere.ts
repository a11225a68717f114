import { fieldOf, isData, recordsAt, textAt } from '../../data.ts';
import { isConfidential } from '../../facts/places.ts';
import { hasText } from '../../facts/texts.ts';
import { defineRule } from '../../rule.ts';

const SOMEWHERE = ['street', 'postalCode', 'locality', 'region'] as const;
const WITHOUT_PLACE: ReadonlySet<unknown> = new Set(['phone', 'online']);

/** Flags a place that anyone may know and of which nothing says where it is. */
export const locationNowhere = defineRule({
  code: 'location/nowhere',
  severity: 'warning',
  source: 'Design, section 4: address, position, area, stops',
  why: 'The page says that there is a place, and nobody can find it or tell whether it is near.',
  on: 'location',
  ok: { visibility: 'area', address: undefined, area: { nb: 'Oslo', en: 'Oslo' } },
  notOk: { address: undefined },
  check(location, report) {
    if (isData(location['position']) || hasText(location['area']) || hasText(location['directions'])) return;
    const address = location['address'];
    if (SOMEWHERE.some((field) => hasText(fieldOf(address, field)))) return;
    if (WITHOUT_PLACE.has(location['kind']) || recordsAt(location, 'stops').length > 0) return;
    // A secret place says no more than it must.
    if (isConfidential(location)) return;
    report({ params: { kind: textAt(location, 'kind') ?? 'physical' } });
  },
});
