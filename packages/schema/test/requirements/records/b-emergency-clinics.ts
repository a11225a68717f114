import { EVERY_DAY, MON_TO_FRI, page, phone, record, shortNumber, stated, unconfirmed } from '../make.ts';
import { CARE_RULE, CLINIC_NUMBER, RULE_PAGE } from './emergency-care.ts';

/** Emergency clinics: when their doors and phones are open. */

const DUTY_HOURS = [
  { days: ['mo' as const], opens: '00:00', closes: '08:00' },
  { days: MON_TO_FRI, opens: '16:00', closes: '08:00' },
  { days: ['sa' as const, 'su' as const], opens: '00:00', closes: '24:00' },
];

export const clinicSkien = record({
  id: 'skien-legevakt',
  organizationIds: ['skien-kommune'],
  name: { nb: 'Legevakten i Skien', en: 'Skien Emergency Clinic' },
  summary: 'Help when you are acutely ill or hurt, or after an assault. The phone is answered day and night.',
  description: 'The door is open all day on public holidays.',
  needs: ['emergency', 'sexual-assault-care'],
  access: CARE_RULE,
  locations: [
    {
      id: 'huset',
      visibility: 'public',
      address: { street: 'Ulefossvegen 55', postalCode: '3730', locality: 'Skien' },
      position: { latitude: 59.195, longitude: 9.6052, precision: 'postcode' },
    },
  ],
  contacts: [
    shortNumber('116117', '116 117', {
      openingHours: { always: true, printed: { nb: 'Telefonen er døgnbemannet' } },
    }),
  ],
  openingHours: {
    periods: DUTY_HOURS,
    exceptions: [
      {
        from: '2026-12-25',
        through: '2026-12-26',
        periods: [{ opens: '00:00', closes: '24:00' }],
        note: 'Open all day at Christmas',
      },
    ],
    printed: { nb: 'Hverdager fra kl. 16.00 - 08.00. Helger og høytider: Hele døgnet' },
  },
  sources: [
    page('s1', 'https://skien.kommune.no/administrasjon/samfunnssikkerhet-og-beredskap/', [
      'contacts',
      'openingHours',
      'locations.address',
      'needs',
    ]),
    RULE_PAGE,
  ],
});

export const clinicAlta = record({
  id: 'alta-legevakt',
  organizationIds: ['alta-kommune'],
  name: { nb: 'Legevakt i Alta', en: 'Alta Emergency Clinic' },
  summary:
    'For everyone who stays in the municipality: a day clinic, and a duty service at night and at weekends.',
  needs: ['emergency', 'general-health'],
  access: CARE_RULE,
  contacts: [CLINIC_NUMBER],
  openingHours: {
    periods: [
      { days: MON_TO_FRI, opens: '08:00', closes: '16:00', label: 'Day clinic' },
      ...DUTY_HOURS.map((period) => ({ ...period, label: 'Duty service' })),
    ],
    printed: {
      nb: 'ordinær legevakt på hverdager fra 16.00 til 08.00 dagen etter, og hele døgnet lørdag, søndag og helligdager',
    },
  },
  sources: [
    page('s1', 'https://www.alta.kommune.no/legevakt.548700.no.html', [
      'contacts',
      'openingHours',
      'summary',
    ]),
    RULE_PAGE,
  ],
});

export const clinicTonsberg = record({
  id: 'tonsberg-legevakt',
  organizationIds: ['tonsberg-kommune'],
  name: { nb: 'Tønsbergregionen legevakt', en: 'Tønsberg Region Emergency Clinic' },
  summary: 'Emergency clinic, open day and night. Call before you come.',
  needs: ['emergency'],
  access: { ...CARE_RULE, entry: [stated('phone-first', ['s1'])] },
  locations: [
    {
      id: 'huset',
      visibility: 'public',
      address: { street: 'Kjellengveien 2 B', postalCode: '3125', locality: 'Tønsberg' },
    },
  ],
  contacts: [CLINIC_NUMBER, phone('+4733372590', '33 37 25 90', { purpose: 'From abroad' })],
  openingHours: {
    periods: [
      { days: EVERY_DAY, opens: '08:00', closes: '23:00' },
      { days: EVERY_DAY, opens: '23:00', closes: '08:00', label: 'Only those who need help at once' },
    ],
    publicHolidays: 'open',
    printed: { nb: 'døgnåpen' },
  },
  sources: [
    page('s1', 'https://www.tonsberg.kommune.no/helse-og-omsorg/helsehjelp/legevakten/', [
      'contacts',
      'openingHours',
      'locations.address',
      'access.entry',
    ]),
    RULE_PAGE,
  ],
});

export const clinicStavanger = record({
  id: 'stavanger-legevakt',
  organizationIds: ['stavanger-kommune'],
  name: { nb: 'Stavanger legevakt', en: 'Stavanger Emergency Clinic' },
  summary: 'Emergency clinic, open day and night. Call first.',
  needs: ['emergency'],
  access: {
    ...CARE_RULE,
    identification: unconfirmed(
      'A page of 2014 asks you to bring identification. It does not say that care depends on it.',
      ['s2'],
    ),
  },
  locations: [
    {
      id: 'huset',
      visibility: 'public',
      address: { street: 'Armauer Hansens vei 30', locality: 'Stavanger' },
      directions: 'From 23:00 to 07:00 the main door is locked: use the intercom. From a page of 2014.',
    },
  ],
  contacts: [
    shortNumber('116117', '116 117', {
      note: 'The call is recorded and kept for three years with your record.',
    }),
  ],
  openingHours: { always: true, printed: { nb: 'Legevakten er åpen hele døgnet' } },
  sources: [
    page(
      's1',
      'https://www.stavanger.kommune.no/helse-og-omsorg/legevakten/',
      ['contacts', 'openingHours', 'locations.address'],
      '2020',
    ),
    page(
      's2',
      'http://stavanger.kommune.no/no/Tilbud-tjenester-og-skjema/Helse/Kommunelegen/Legevakt/',
      ['locations.directions', 'access.identification'],
      '2014',
    ),
    RULE_PAGE,
  ],
});

export const clinicTromso = record({
  id: 'tromso-legevakt',
  organizationIds: ['tromso-kommune'],
  name: { nb: 'Legevakta i Tromsø', en: 'Tromsø Emergency Clinic' },
  summary: 'Emergency clinic, open day and night. At night only for the most serious cases.',
  description:
    'On weekdays from 08:00 to 16:00 people who have no regular doctor in Tromsø can get in touch.',
  needs: ['emergency', 'general-health'],
  access: CARE_RULE,
  locations: [
    {
      id: 'huset',
      visibility: 'public',
      address: { street: 'Sykehusvegen 30', postalCode: '9019', locality: 'Tromsø' },
    },
  ],
  contacts: [CLINIC_NUMBER],
  openingHours: {
    periods: [
      { days: EVERY_DAY, opens: '00:00', closes: '24:00' },
      {
        days: MON_TO_FRI,
        opens: '08:00',
        closes: '16:00',
        label: 'For people without a regular doctor in Tromsø',
      },
    ],
    publicHolidays: 'open',
    printed: { nb: 'Legevakta har døgnåpent' },
  },
  sources: [
    page(
      's1',
      'https://www.tromso.kommune.no/legevakta.121624.no.html',
      ['contacts', 'openingHours', 'locations.address', 'summary', 'description'],
      '2021',
    ),
    RULE_PAGE,
  ],
});
