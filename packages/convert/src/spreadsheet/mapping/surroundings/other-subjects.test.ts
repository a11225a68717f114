import { expect, test } from 'vitest';
import { isOfOtherSubject } from './other-subjects.ts';

test.each(['Parkering', 'Heis', 'Facebook', 'Venteliste', 'Påmelding', 'Leiekontrakt', 'Finansiering', 'Nærmeste holdeplass', 'Parking'])(
  'is of something else than the service: “%s”',
  (heading) => expect(isOfOtherSubject(heading)).toBe(true),
); // prettier-ignore

test.each(['Diverse', 'Kolonne1', 'Column1', 'Status nå', 'Annet', 'Viktig', 'Oppdatering', 'Drift', 'Ekstra', 'Sakset fra nettet', 'Portrett'])(
  'may be of the service: “%s”',
  (heading) => expect(isOfOtherSubject(heading)).toBe(false),
); // prettier-ignore
