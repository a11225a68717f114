import { page, phone, record, reported, stated, unconfirmed } from '../make.ts';
import { HIVNORGE_TEST, OLAFIA, OLAFIA_QUESTIONS, OLAFIA_VISIT } from '../pages.ts';

/** Clinics for sexual health and gender in Oslo. */

export const olafia = record({
  id: 'olafiaklinikken',
  organizationIds: ['oslo-universitetssykehus'],
  name: { nb: 'Olafiaklinikken', en: 'Olafia Clinic' },
  summary: 'Tests and treatment for sexually transmitted infections. You can come without an appointment.',
  needs: ['sexual-health-testing', 'sexual-health-treatment', 'vaccination', 'counselling'],
  access: {
    anonymity: stated(
      'partial',
      ['s3'],
      'Only for advice and an HIV test. For other tests you must say who you are.',
    ),
    cost: stated(
      'partly-free',
      ['s2'],
      'Free for infections that the Infection Control Act names. Otherwise a fee: 403 kroner in July 2025.',
    ),
    entry: [stated('walk-in', ['s1']), stated('queue-ticket', ['s2']), stated('referral', ['s1'])],
    records: unconfirmed('The clinic says that its records are closed to others in the hospital.', ['s3']),
    professionalSecrecy: stated(
      'yes',
      ['s3'],
      'You are called by the number of your ticket, not by your name.',
    ),
  },
  locations: [
    {
      id: 'klinikken',
      visibility: 'public',
      address: { street: 'Trondheimsveien 2N', locality: 'Oslo' },
      position: { latitude: 59.9199, longitude: 10.7656, precision: 'postcode' },
    },
  ],
  contacts: [phone('+4723075840', '23 07 58 40')],
  openingHours: {
    periods: [
      { days: ['mo'], opens: '11:00', lastEntry: '17:00', entry: 'walk-in', label: 'Doors open; intake' },
      {
        days: ['tu', 'we', 'th', 'fr'],
        opens: '07:45',
        lastEntry: '10:30',
        entry: 'walk-in',
        label: 'Doors open; intake',
      },
    ],
    printed: {
      nb: 'Mandag: Dørene åpnes kl. 11:00, inntaket stenger kl. 17:00. Tirsdag til fredag: Dørene åpner kl. 07:45, inntaket stenger kl. 10:30',
    },
  },
  notOffered:
    'No treatment after possible contact with HIV (PEP): go to the emergency clinic. No contraception.',
  seeAlso: ['oslo-legevakten'],
  sources: [
    page('s1', OLAFIA, ['openingHours', 'notOffered', 'access.entry']),
    page('s2', OLAFIA_VISIT, ['access.cost', 'access.entry', 'access.professionalSecrecy'], '2025-07-29'),
    page('s3', OLAFIA_QUESTIONS, ['access.anonymity', 'access.records', 'access.professionalSecrecy']),
    page('s4', HIVNORGE_TEST, ['locations.address', 'contacts'], '2024-02-16'),
  ],
  verification: { method: 'website', confidence: 'high' },
});

/** A session for one group is a service of its own: it has its own door, and closes alone. */
export const olafiaEvening = record({
  id: 'olafiaklinikken-tirsdagskveld',
  organizationIds: ['oslo-universitetssykehus'],
  name: { nb: 'Olafiaklinikken – tirsdag kveld', en: 'Olafia Clinic – Tuesday evening' },
  summary: 'An evening at the clinic for men who have sex with men.',
  status: 'temporarily-closed',
  alert: { text: 'The Tuesday evening is closed for the rest of the year that the page speaks of.' },
  seeAlso: ['olafiaklinikken'],
  needs: ['sexual-health-testing'],
  audience: [{ group: 'men-who-have-sex-with-men', welcome: 'only' }],
  sources: [page('s1', OLAFIA, ['status', 'alert', 'audience'])],
});

const BLIKK_CHAT = 'https://blikk.no/chat-om-kjonnsmangfold/';

const BLIKK_CLINIC =
  'https://www.blikk.no/helse-helsedirektoratet-helsestasjonen/helsestasjon-for-kjonn-og-seksualitet-far-13-millioner/219903';

const BLIKK_COUNTRY =
  'https://blikk.no/helse-helsestasjon-for-kjonn-og-seksualitet-hks/oslo-kommune-vil-at-helsestasjon-for-kjonn-og-seksualitet-skal-fa-hjelpe-unge-i-hele-landet/227539';

export const genderClinic = record({
  id: 'helsestasjon-kjonn-seksualitet',
  organizationIds: ['oslo-kommune'],
  name: { nb: 'Helsestasjon for kjønn og seksualitet (HKS)', en: 'Clinic for gender and sexuality (HKS)' },
  summary: 'Free clinic for people up to 30 with questions about gender and sexuality.',
  seeAlso: ['ichatten'],
  needs: ['counselling', 'general-health'],
  maximumAge: 30,
  access: {
    residenceStatus: unconfirmed('For people who live in Oslo. Lawful residence is not mentioned.', ['s1']),
    cost: reported('free', ['s2']),
    entry: [reported('waiting-list', ['s1'])],
    eligibility: 'Only people who live in Oslo may come to the clinic.',
  },
  serviceArea: { scope: 'local', regions: ['Oslo'] },
  sources: [
    page('s1', BLIKK_CLINIC, ['access.eligibility', 'access.entry', 'serviceArea'], '2022'),
    page('s2', BLIKK_COUNTRY, ['access.cost', 'maximumAge'], '2022'),
  ],
});

export const genderChat = record({
  id: 'ichatten',
  organizationIds: ['oslo-kommune'],
  name: { nb: 'iChatten', en: 'iChatten – chat about gender' },
  summary: 'Anonymous chat about gender and sexuality, for all ages and the whole country.',
  needs: ['counselling'],
  access: { anonymity: reported('full', ['s1']), entry: ['online'] },
  contacts: [
    {
      channel: 'chat',
      value: 'https://ichatten.no',
      openingHours: {
        periods: [{ days: ['mo', 'th'], opens: '17:00', closes: '20:00' }],
        printed: { nb: 'mandag og torsdag fra 17 til 20' },
      },
    },
  ],
  serviceArea: { scope: 'national' },
  sources: [
    page('s1', BLIKK_CHAT, ['contacts', 'access.anonymity']),
    page('s2', BLIKK_COUNTRY, ['serviceArea'], '2022'),
  ],
});
