import {
  MON_TO_FRI,
  page,
  phone,
  record,
  stated,
  transcribed,
  transcript,
  TRANSCRIPT_OSLO,
} from '../make.ts';
import { OLAFIA, OLAFIA_VISIT } from '../pages.ts';

/** Sexual health and legal advice in Oslo. */

/** Olafiaklinikken by its own small site: the hours of each way in, and the days on which it is closed. */
export const olafiaSite = record({
  id: 'oslo-olafiaklinikken',
  organizationIds: ['oslo-universitetssykehus'],
  name: { nb: 'Olafiaklinikken', en: 'Olafia Clinic (sexual health)' },
  summary:
    'Tests and treatment for sexually transmitted infections, without appointment. Intake can close early.',
  needs: ['sexual-health-testing', 'sexual-health-treatment'],
  access: {
    anonymity: stated(
      'partial',
      ['s4'],
      'For advice and an HIV test only. You must come back yourself for the answer. Other tests need your name.',
    ),
    cost: stated(
      'partly-free',
      ['s3'],
      'Free for chlamydia, gonorrhoea, syphilis and HIV. Otherwise 403 kroner (29 July 2025). Not coming to an appointment costs 1,612 kroner.',
    ),
    entry: [stated('walk-in', ['s1']), stated('queue-ticket', ['s3'])],
  },
  openingHours: {
    periods: [
      { days: ['mo'], opens: '11:00', closes: '17:00', label: 'Intake; it can close early' },
      {
        days: ['tu', 'we', 'th', 'fr'],
        opens: '07:45',
        closes: '10:30',
        label: 'Intake; it can close early',
      },
      { days: ['mo'], opens: '10:45', closes: '14:00', label: 'Test kit, if you have no symptoms' },
      {
        days: ['tu', 'we', 'th', 'fr'],
        opens: '07:45',
        closes: '10:30',
        label: 'Test kit, if you have no symptoms',
      },
    ],
    exceptions: ['2024-05-01', '2024-05-09', '2024-05-17', '2024-05-20'].map((day) => ({
      from: day,
      through: day,
      closed: true as const,
      note: 'Closed on the public holidays of May',
    })),
    printed: { nb: 'Drop-in mandag 11:00 - 17:00*, tirsdag–fredag 07:45 - 10:30*' },
  },
  sources: [
    page('s1', 'http://olafia.no', ['openingHours', 'access.entry'], '2024'),
    page('s2', OLAFIA, ['openingHours.periods']),
    page('s3', OLAFIA_VISIT, ['access.cost', 'access.entry'], '2025-07-29'),
    page('s4', 'https://oslo-universitetssykehus.no/faq-olafiaklinikken', ['access.anonymity']),
  ],
});

export const checkpoint = record({
  id: 'helseutvalget-sjekkpunkt',
  organizationIds: ['helseutvalget'],
  name: { nb: 'Sjekkpunkt (hurtigtest for hiv)', en: 'Sjekkpunkt, rapid HIV test' },
  summary: 'A rapid HIV test in central Oslo. You can be anonymous.',
  needs: ['sexual-health-testing'],
  access: { anonymity: stated('full', ['s1']), entry: [stated('walk-in', ['s1'])] },
  contacts: [phone('+4723357200', '23 35 72 00')],
  openingHours: { printed: { nb: 'holder åpent i Oslo sentrum mandag-lørdag hver uke' } },
  sources: [
    page('s1', 'https://www.helseutvalget.no/hiv-test', [
      'contacts',
      'openingHours',
      'access.anonymity',
      'access.entry',
    ]),
  ],
  verification: { method: 'website', confidence: 'low' },
});

export const legalAidOffice = record({
  id: 'oslo-kontoret-for-fri-rettshjelp',
  organizationIds: ['oslo-kommune'],
  name: { nb: 'Kontoret for fri rettshjelp', en: 'Free legal aid office, City of Oslo' },
  summary: 'Half an hour with a lawyer for free: by appointment in the day, or without one in the afternoon.',
  needs: ['legal-advice'],
  access: { cost: stated('free', ['s1']), entry: [stated('appointment', ['s1']), stated('walk-in', ['s1'])] },
  locations: [
    {
      id: 'kontor',
      visibility: 'public',
      address: { street: 'Storgata 19', postalCode: '0184', locality: 'Oslo' },
    },
  ],
  contacts: [phone('+4723487900', '23 48 79 00')],
  openingHours: {
    periods: [
      { days: MON_TO_FRI, opens: '08:00', closes: '15:30', entry: 'appointment' },
      { days: ['mo', 'tu', 'we', 'th'], opens: '16:00', closes: '19:00', entry: 'walk-in' },
    ],
  },
  sources: [
    transcript(
      's1',
      'https://www.oslo.kommune.no/bolig-og-sosiale-tjenester/fri-rettshjelp/',
      ['contacts', 'openingHours', 'locations.address', 'access.cost', 'access.entry'],
      TRANSCRIPT_OSLO,
    ),
  ],
  verification: transcribed('medium'),
});
