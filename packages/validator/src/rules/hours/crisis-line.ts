import { allHoursOf, isInUse } from '../../facts/hours.ts';
import { defineRule } from '../../rule.ts';

/** Notes a crisis line that does not say when somebody answers. */
export const serviceCrisisLineWithoutHours = defineRule({
  code: 'service/crisis-line-without-hours',
  severity: 'info',
  source: 'Design, section 6: crisis line without hours',
  why: 'Whoever needs it at night must know at once whether somebody answers.',
  on: 'service',
  ok: { needs: ['crisis-line'], openingHours: { always: true } },
  notOk: { needs: ['crisis-line'] },
  check(service, report) {
    const needs = service['needs'];
    if (!Array.isArray(needs) || !needs.includes('crisis-line') || !isInUse(service)) return;
    if (allHoursOf(service).length === 0) report({ path: ['needs', needs.indexOf('crisis-line')] });
  },
});
