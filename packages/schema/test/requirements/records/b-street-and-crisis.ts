import {
  MON_TO_FRI,
  page,
  phone,
  record,
  reported,
  stated,
  transcribed,
  transcript,
  TRANSCRIPT_OSLO,
  web,
} from '../make.ts';
import { PRINDSEN } from '../pages.ts';

/** Work in the street, programmes without a place, and help in a crisis. */

export const streetTeamOslo = record({
  id: 'oslo-uteseksjonen',
  organizationIds: ['oslo-kommune'],
  name: { nb: 'Uteseksjonen', en: 'City outreach team' },
  summary: 'Workers in the city centre every day and evening, and an office where you can get advice.',
  needs: ['outreach', 'social-work'],
  audience: [{ group: 'young-people', welcome: 'mainly' }],
  access: { entry: [stated('outreach', ['s1']), stated('walk-in', ['s1'])] },
  locations: [
    {
      id: 'kontor',
      name: 'The office',
      visibility: 'public',
      address: { street: 'Maridalsveien 3', postalCode: '0178', locality: 'Oslo' },
      openingHours: { periods: [{ days: MON_TO_FRI, opens: '10:00', closes: '15:00' }] },
    },
    { id: 'sentrum', name: 'In the street', kind: 'outreach', visibility: 'area', area: 'Central Oslo' },
  ],
  contacts: [phone('+4791303913', '913 03 913')],
  sources: [
    transcript(
      's1',
      'https://www.oslo.kommune.no/helse-og-omsorg/rustjenester/sentrumsarbeid/uteseksjonen/',
      ['contacts', 'locations', 'access.entry', 'audience'],
      TRANSCRIPT_OSLO,
    ),
  ],
  verification: transcribed('medium'),
});

export const naloxone = record({
  id: 'nalokson-nesespray',
  organizationIds: ['korus'],
  name: { nb: 'Nalokson nesespray – gratis utdeling', en: 'Take-home naloxone' },
  summary: 'A free nasal spray against opioid overdose, handed out with training. Always call 113 too.',
  needs: ['naloxone'],
  access: { cost: stated('free', ['s1']) },
  contacts: [web('https://korus.no/oslo/nalokson-nesespray-gratis-overdosemotgift')],
  serviceArea: { scope: 'national', note: 'More than 350 places in more than 100 municipalities.' },
  sources: [
    page('s1', 'https://korus.no/oslo/nalokson-nesespray-gratis-overdosemotgift', [
      'access.cost',
      'needs',
      'serviceArea',
    ]),
  ],
});

export const drugChecking = record({
  id: 'oslo-ftr-rusmiddelanalyse',
  organizationIds: ['foreningen-tryggere-ruspolitikk'],
  name: { nb: 'Rusmiddelanalyse (FTR)', en: 'Drug checking (FTR)' },
  summary: 'Volunteers test a small sample of a drug. You make an appointment and bring it yourself.',
  needs: ['drug-checking'],
  access: { entry: [reported('appointment', ['s1'], 'By encrypted e-mail. You are told where to come.')] },
  locations: [{ id: 'stedet', visibility: 'on-request', area: 'Oslo' }],
  sources: [
    page('s1', 'https://korusoslo.no/apningen-av-ftrs-rustest-tjeneste/', [
      'needs',
      'access.entry',
      'locations.visibility',
    ]),
  ],
  verification: { method: 'second-hand', confidence: 'low' },
});

export const smisoOppland = record({
  id: 'gjovik-smiso-oppland',
  organizationIds: ['smiso-oppland'],
  name: { nb: 'Smiso Oppland', en: 'Smiso Oppland, support after sexual abuse' },
  summary: 'Free support for people over 16 who have been exposed to sexual abuse. No referral.',
  description: 'The network that it belongs to has since given many of its centres the name Nok.',
  needs: ['violence-support', 'counselling'],
  minimumAge: 16,
  access: {
    anonymity: stated('full', ['s1']),
    cost: stated('free', ['s1']),
    professionalSecrecy: stated('yes', ['s1']),
    eligibility: 'You must be sober when you come.',
  },
  locations: [
    {
      id: 'senteret',
      visibility: 'public',
      address: { street: 'Glassverksgt. 5', postalCode: '2815', locality: 'Gjøvik' },
    },
  ],
  contacts: [phone('+4761171400', '61 17 14 00'), web('https://www.smiso-oppland.no/')],
  sources: [
    page(
      's1',
      'https://www.smiso-oppland.no/',
      [
        'contacts',
        'locations.address',
        'minimumAge',
        'access.anonymity',
        'access.cost',
        'access.professionalSecrecy',
        'access.eligibility',
      ],
      '2021',
    ),
  ],
});

export const psychosocialOslo = record({
  id: 'oslo-psykososial-akuttjeneste',
  organizationIds: ['oslo-kommune'],
  name: { nb: 'Psykososial akuttjeneste', en: 'Psychosocial emergency service, Oslo' },
  alternateName: 'Sosial og ambulant akuttjeneste',
  summary: 'Free help, day and night, in a personal crisis: at the clinic, by phone or at home.',
  needs: ['emergency', 'counselling', 'emergency-overnight-stay'],
  access: { cost: stated('free', ['s1']), entry: [stated('no-referral-needed', ['s1'])] },
  contacts: [phone('+4723040500', '23 04 05 00')],
  openingHours: { always: true, printed: { nb: 'Døgnåpent' } },
  sources: [
    transcript(
      's1',
      'https://www.oslo.kommune.no/helse-og-omsorg/akutt-helsehjelp-og-legevakt/psykososial-akuttjeneste/',
      ['contacts', 'openingHours', 'access.cost', 'access.entry'],
      TRANSCRIPT_OSLO,
    ),
    transcript('s2', PRINDSEN, ['contacts'], TRANSCRIPT_OSLO),
  ],
  verification: transcribed('high'),
});

export const socialDutyOslo = record({
  id: 'oslo-sosial-vakttjeneste',
  organizationIds: ['oslo-kommune'],
  name: { nb: 'Sosial vakttjeneste' },
  summary: 'The former social duty service at the emergency clinic in Oslo. Another service has taken over.',
  status: 'defunct',
  replacedBy: 'oslo-psykososial-akuttjeneste',
  needs: ['emergency'],
  sources: [
    transcript(
      's1',
      'https://www.oslo.kommune.no/helse-og-omsorg/akutt-helsehjelp-og-legevakt/psykososial-akuttjeneste/',
      ['replacedBy'],
      TRANSCRIPT_OSLO,
    ),
  ],
  verification: { method: 'second-hand', confidence: 'medium' },
});
