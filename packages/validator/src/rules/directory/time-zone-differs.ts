import { textAt } from '../../data.ts';
import { timeZonesOf } from '../../facts/time-zones.ts';
import { defineRule } from '../../rule.ts';

/** Flags a time zone that is none of the country’s. */
export const directoryTimeZoneDiffers = defineRule({
  code: 'directory/time-zone-differs',
  severity: 'warning',
  source: 'Design, section 4: country, timeZone; IANA tz database, zone.tab',
  why: 'Every door is shown as open an hour too long or too short.',
  on: 'directory',
  ok: { timeZone: 'Europe/Oslo' },
  notOk: { timeZone: 'Europe/London' },
  check(head, report, { country }) {
    const timeZone = textAt(head, 'timeZone');
    const zones = country === undefined ? undefined : timeZonesOf(country);
    if (timeZone === undefined || zones === undefined) return;
    if (!zones.some((zone) => zone.toLowerCase() === timeZone.toLowerCase()))
      report({ path: ['timeZone'], params: { timeZone, country, suggestion: zones[0] } });
  },
});
