import {
  EVERY_DAY,
  page,
  phone,
  record,
  ruled,
  shortNumber,
  transcribed,
  transcript,
  TRANSCRIPT_OSLO,
  unconfirmed,
} from '../make.ts';
import { HELSENORGE } from '../pages.ts';
import { CARE_RULE, CLINIC_NUMBER, RULE_PAGE } from './emergency-care.ts';

/** Emergency clinics, and the number of them all. */

export const clinicKristiansand = record({
  id: 'kristiansand-legevakt',
  organizationIds: ['kristiansand-kommune'],
  name: { nb: 'Kristiansand legevakt', en: 'Kristiansand Emergency Clinic' },
  summary: 'Emergency clinic at Eg, open day and night, with a branch at Tangvall. Always call first.',
  needs: ['emergency'],
  access: CARE_RULE,
  locations: [
    {
      id: 'eg',
      name: 'Eg, by the hospital',
      visibility: 'public',
      address: { locality: 'Kristiansand' },
      openingHours: { always: true },
    },
    {
      id: 'tangvall',
      name: 'Tangvall',
      visibility: 'public',
      address: { street: 'Tangveien 8F', postalCode: '4640', locality: 'Søgne' },
      openingHours: {
        periods: [{ days: EVERY_DAY, opens: '12:00', closes: '21:00' }],
        publicHolidays: 'open',
        printed: { nb: '12.00-21.00 alle dager i året' },
      },
    },
  ],
  contacts: [CLINIC_NUMBER],
  serviceArea: { scope: 'regional', regions: ['Kristiansand', 'Lillesand', 'Birkenes'] },
  sources: [
    page(
      's1',
      'https://www.kristiansand.kommune.no/legevakt',
      ['contacts', 'locations.openingHours'],
      '2022',
    ),
    page(
      's2',
      'https://www.kristiansand.kommune.no/aktuelt/2020/deler-legevakta2/',
      ['locations.address', 'locations.openingHours', 'serviceArea'],
      '2020-03',
    ),
    RULE_PAGE,
  ],
});

export const clinicLarvik = record({
  id: 'larvik-legevakt',
  organizationIds: ['larvik-kommune'],
  name: { nb: 'Larvik legevakt', en: 'Larvik Emergency Clinic' },
  summary: 'Emergency clinic, open day and night. Call first.',
  needs: ['emergency'],
  access: {
    ...CARE_RULE,
    personalNumber: unconfirmed(
      'They ask for a national identity number when you call. The page does not say that care depends on it.',
      ['s1'],
    ),
  },
  locations: [
    {
      id: 'huset',
      visibility: 'public',
      address: { street: 'Greveveien 16', postalCode: '3257', locality: 'Larvik' },
      position: { latitude: 59.054, longitude: 10.0377, precision: 'postcode' },
    },
  ],
  contacts: [
    CLINIC_NUMBER,
    phone('+4733163453', '33 16 34 53', { purpose: 'From abroad or a satellite phone' }),
  ],
  openingHours: { always: true },
  sources: [
    page('s1', 'https://www.larvik.kommune.no/helse-og-mestring/helsetjenester/larvik-legevakt/', [
      'contacts',
      'openingHours',
      'locations.address',
      'access.personalNumber',
    ]),
    RULE_PAGE,
  ],
});

export const clinicOslo = record({
  id: 'oslo-legevakten',
  organizationIds: ['oslo-kommune'],
  name: { nb: 'Legevakten i Oslo', en: 'Oslo Emergency Clinic' },
  summary: 'Emergency clinic at Aker, open day and night. Call before you come.',
  needs: ['emergency'],
  access: CARE_RULE,
  locations: [
    {
      id: 'aker',
      visibility: 'public',
      address: { street: 'Trondheimsveien 233', postalCode: '0587', locality: 'Oslo' },
    },
  ],
  contacts: [CLINIC_NUMBER],
  openingHours: { always: true, printed: { nb: 'Åpent 00–24' } },
  sources: [
    transcript(
      's1',
      'https://www.oslo.kommune.no/helse-og-omsorg/akutt-helsehjelp-og-legevakt/legevakt-oslo/',
      ['contacts', 'openingHours', 'locations.address'],
      TRANSCRIPT_OSLO,
    ),
    RULE_PAGE,
  ],
  verification: transcribed('high'),
});

export const emergencyClinicNumber = record({
  id: 'legevakt-116117',
  organizationIds: ['kommunene'],
  name: { nb: 'Legevakt, felles nummer', en: 'Emergency clinics, one number for the country' },
  summary: 'One free number that reaches the emergency clinic where you are, for help that cannot wait.',
  needs: ['emergency', 'general-health'],
  access: {
    residenceStatus: ruled(
      'not-required',
      ['s2'],
      'By law everyone in Norway has a right to emergency care and to care that cannot wait. What they ask at the door is not said.',
    ),
    cost: ruled('paid', ['s2'], 'Adults without lawful residence are asked to pay, but not beforehand.'),
    entry: ['phone-first'],
  },
  contacts: [
    shortNumber('116117', '116 117', {
      purpose: 'The clinic where you are',
      openingHours: { always: true },
      cost: 'free',
      note: 'To reach another clinic than the nearest, press 0 and key in its postal code.',
    }),
  ],
  serviceArea: { scope: 'national' },
  sources: [
    transcript('s1', 'https://www.helsenorge.no/legevakt/', ['contacts', 'needs']),
    page('s2', HELSENORGE, ['access.residenceStatus', 'access.cost']),
    page(
      's3',
      'http://www.ardal.kommune.no/nytt-legevaktnummer-fraa-1-september.5788504-155525.html',
      ['contacts.cost'],
      '2015',
    ),
    page('s4', 'https://www.tonsberg.kommune.no/helse-og-omsorg/helsehjelp/legevakten/', ['contacts.note']),
  ],
  verification: transcribed('high', '2026-09-07'),
});
