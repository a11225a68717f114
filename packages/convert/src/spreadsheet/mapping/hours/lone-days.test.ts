import { describe, expect, test } from 'vitest';
import { parseHours } from './parse-hours.ts';

describe('days with semicolons between them', () => {
  test.each([
    ['Ma;Ti;On 10-14', 'ma, ti, on 10-14'],
    ['Ma; Ti; On 10–14', 'ma, ti, on 10-14'],
    ['ma; ons 10-14', 'ma, ons 10-14'],
    ['mandag; tirsdag; onsdag kl. 10-14', 'ma, ti, on 10-14'],
    ['Ma;Ti;On;To;Fr 10-14', 'ma-fr 10-14'],
    ['Ma; Ti; To og Fr 10-14', 'ma, ti, to, fr 10-14'],
    ['Ma; On–Fr 10-14', 'ma, on-fr 10-14'],
    ['Mon; Tue; Wed 10:00-14:00', 'ma, ti, on 10-14'],
    ['Lø;Sø 12-16', 'lør, søn 12-16'],
    ['Ma; Ti; On 10-14, to 12-16', 'ma, ti, on 10-14, to 12-16'],
  ])('are days of the same times: %j', (text, same) => {
    const read = parseHours(text);
    expect(read).toHaveProperty('hours.periods');
    expect(read).toEqual(parseHours(same));
  });

  test.each([
    'Ma; Ti; On',
    'Ma; Ti; On 10-14; To 12-16',
    'Ma; Ti 10-14; On',
    'Ma 10-14; Ti; On 12-16',
    'Ma: ; Ti: 10-14',
    'Ma; Ti: 10-14',
    'Ma;; Ti 10-14',
    'Ma\nTi\nOn 10-14',
    'Ma | Ti 10-14',
    'On; Ti; Ma 10-14',
    'Ma; Ma; Ti 10-14',
    'Ma-ti; on 10-14',
    'hverdager; lørdag 10-14',
    'Ma; Ti stengt; On 10-14',
    'Ma; Ti; On stengt',
    'første ma; ti 10-14',
    'Ma?; Ti 10-14',
  ])('may be days without any, and are told: %j', (text) => {
    expect(parseHours(text)).toHaveProperty('unread');
  });
});
