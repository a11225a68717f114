import { defineRule } from '../../rule.ts';

/** Flags a service whose youngest age lies above its oldest. */
export const serviceAgeOrder = defineRule({
  code: 'service/age-order',
  severity: 'error',
  source: 'Design, section 4: minimumAge, maximumAge',
  why: 'Every person is too old or too young for it, so it is shown to nobody who filters by age.',
  on: 'service',
  when: 'maximumAge',
  ok: { minimumAge: 16, maximumAge: 25 },
  notOk: { minimumAge: 25, maximumAge: 16 },
  check({ minimumAge, maximumAge }, report) {
    if (typeof minimumAge !== 'number' || typeof maximumAge !== 'number' || minimumAge <= maximumAge) return;
    report({ path: ['minimumAge'], params: { minimumAge, maximumAge } });
  },
});
