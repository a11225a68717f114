import { isTimeZone, localMomentOf } from '@service-directory/schema';
import { fieldOf, isData, recordsAt, textAt, type Data } from '../../data.ts';
import { countryOf, isConfidential, pointsOf } from '../../facts/places.ts';
import { zoneOfPlace } from '../../facts/zone-parts.ts';
import { defineRule } from '../../rule.ts';
import { plainLocation, plainService } from '../example.ts';

/** A moment of winter: parts of a country change their clocks on the same days. */
const WINTER = Date.UTC(2026, 0, 15, 12);

const showSameTime = (zone: string, other: string): boolean =>
  localMomentOf(WINTER, zone).minute === localMomentOf(WINTER, other).minute;

/** Do hours say when somebody is at the place? */
const hasHours = (location: Data, service: Data | undefined): boolean =>
  [service, location, ...recordsAt(location, 'stops').map(([, stop]) => stop)].some((holder) =>
    isData(fieldOf(holder, 'openingHours')),
  );

const inLasPalmas = (timeZone: string) => ({
  country: 'ES',
  timeZone,
  emergencyContacts: [
    {
      label: { nb: 'Nødnummer', en: 'Emergency number' },
      contacts: [{ channel: 'phone', value: { shortCode: '112', country: 'ES' } }],
    },
  ],
  services: [
    {
      ...plainService,
      contacts: [{ channel: 'web', value: 'https://example.org/las-palmas' }],
      locations: [
        {
          ...plainLocation,
          address: { street: 'Calle Mayor 1', postalCode: '35001', locality: 'Las Palmas' },
        },
      ],
      openingHours: {
        periods: [{ days: ['mo'], opens: '10:00', closes: '14:00' }],
        publicHolidays: 'closed',
      },
    },
  ],
});

/** Flags a place with hours in a part of its country where the clocks show another time than those of the list. */
export const locationOtherTimeZone = defineRule({
  code: 'location/other-time-zone',
  severity: 'error',
  source:
    'Design, section 5: hours are those of the service’s time zone, the directory’s; IANA tz database, zone.tab',
  why: 'The door is shown as open an hour before it opens, and as closed an hour before it closes.',
  on: 'location',
  examplesOn: 'directory',
  ok: inLasPalmas('Atlantic/Canary'),
  notOk: inLasPalmas('Europe/Madrid'),
  check(location, report, { head, country: ofHead, service }) {
    const timeZone = textAt(head, 'timeZone');
    const country = countryOf(location, ofHead);
    if (timeZone === undefined || country !== ofHead || country === undefined) return;
    // Of a confidential place the report would tell in which part of the country it is.
    if (!isTimeZone(timeZone) || isConfidential(location) || !hasHours(location, service)) return;
    const zone = zoneOfPlace(country, {
      points: pointsOf(location),
      postalCode: textAt(fieldOf(location, 'address'), 'postalCode'),
    });
    if (zone !== undefined && !showSameTime(zone, timeZone)) report({ params: { zone, timeZone } });
  },
});
