import { fieldOf, isData, recordsAt } from '../../data.ts';
import { isInUse } from '../../facts/hours.ts';
import { hasText } from '../../facts/texts.ts';
import { defineRule } from '../../rule.ts';

/** Notes a service for a town or a region of which nothing says which. */
export const serviceAreaNotNamed = defineRule({
  code: 'service/area-not-named',
  severity: 'info',
  source: 'Design, section 4: serviceArea.regions',
  why: 'She cannot tell whether she lives where it helps, and calls in vain.',
  on: 'service',
  when: 'serviceArea',
  ok: { serviceArea: { scope: 'local', regions: ['Oslo'] } },
  notOk: { serviceArea: { scope: 'local' } },
  check(service, report) {
    const area = fieldOf(service, 'serviceArea');
    const scope = fieldOf(area, 'scope');
    if (scope !== 'local' && scope !== 'regional') return;
    const regions = fieldOf(area, 'regions');
    if ((Array.isArray(regions) && regions.length > 0) || hasText(fieldOf(area, 'note'))) return;
    // A place with a town, or an area in words, says it too.
    const isNamed = recordsAt(service, 'locations').some(
      ([, location]) =>
        hasText(location['area']) ||
        hasText(fieldOf(location['address'], 'locality')) ||
        isData(location['position']),
    );
    if (!isNamed && isInUse(service)) report({ path: ['serviceArea'], params: { scope } });
  },
});
