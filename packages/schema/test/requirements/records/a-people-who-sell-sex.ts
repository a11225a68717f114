import { page, record, reported, stated, unconfirmed, web } from '../make.ts';
import { PRO_SENTRET, SYKEPLEIEN } from '../pages.ts';

/** Services for people who sell sex. */

export const proSentretClinic = record({
  id: 'pro-sentret-helseklinikk',
  organizationIds: ['pro-sentret', 'oslo-kommune'],
  name: { nb: 'Pro Sentret – helseklinikk', en: 'Pro Sentret – health clinic' },
  summary:
    'Free sexual-health clinic with nurses and a part-time doctor, for people who sell or trade sex, now or earlier.',
  needs: ['sexual-health-testing', 'general-health'],
  audience: [{ group: 'people-who-sell-sex', welcome: 'mainly' }],
  access: {
    residenceStatus: unconfirmed(
      'A journal wrote in 2022 that many who come here have no right to health care in Norway. The centre’s own pages that were read do not say what it asks.',
      ['s1'],
    ),
    identification: reported('alias-accepted', ['s1'], 'A made-up name and date of birth will do (2022).'),
    anonymity: reported(
      'partial',
      ['s1'],
      'You can use a nickname. Whether that holds for everything they do is not said.',
    ),
    cost: stated('free', ['s2']),
    entry: [reported('walk-in', ['s1']), reported('appointment', ['s1'])],
    records: reported(
      'own-records-only',
      ['s1'],
      'What they write down stays in the house. Their system is not linked to other health systems (2022).',
    ),
  },
  openingHours: {
    periods: [
      { days: ['mo'], opens: '12:00', closes: '19:00' },
      { days: ['tu', 'we', 'th', 'fr'], opens: '12:00', closes: '15:00' },
    ],
    printed: { nb: 'hverdager fra klokken 12-15, med langåpent mandag til klokken 19' },
  },
  sources: [
    page(
      's1',
      SYKEPLEIEN,
      [
        'openingHours',
        'audience',
        'access.residenceStatus',
        'access.identification',
        'access.anonymity',
        'access.entry',
        'access.records',
      ],
      '2022-10',
    ),
    page('s2', PRO_SENTRET, ['access.cost', 'needs', 'audience', 'organizationIds']),
  ],
});

export const proSentretStreet = record({
  id: 'pro-sentret-pa-gata',
  organizationIds: ['pro-sentret', 'oslo-kommune'],
  name: { nb: 'Pro Sentret på gata', en: 'Pro Sentret street outreach' },
  summary:
    'Workers walk in central Oslo in the evening with condoms and advice on health, rights and the law.',
  description: 'The page gives Tuesday and Thursday evenings, and no clock times. It is old and has no date.',
  needs: ['outreach', 'condoms-lubricant', 'rights-information'],
  audience: [{ group: 'people-who-sell-sex', welcome: 'mainly' }],
  access: {
    anonymity: unconfirmed(
      'Warnings about danger can be passed on anonymously. Nothing is said of the rest.',
      ['s1'],
    ),
    cost: unconfirmed('The condoms are free. Nothing is said of the rest.', ['s1']),
    entry: [stated('outreach', ['s1'])],
    professionalSecrecy: stated('yes', ['s1']),
  },
  locations: [{ id: 'sentrum', kind: 'outreach', visibility: 'area', area: 'Central Oslo' }],
  openingHours: { printed: { nb: 'på kveldstid tirsdager og torsdager' } },
  sources: [
    page('s1', 'http://prosentret.no/oppsokende-tjenester/pro-sentret-pa-gata/', [
      'openingHours',
      'needs',
      'access.anonymity',
      'access.cost',
      'access.entry',
      'access.professionalSecrecy',
      'locations',
    ]),
  ],
  verification: { method: 'website', confidence: 'low' },
});

export const proSentretSocialWork = record({
  id: 'pro-sentret-sosialtjeneste',
  organizationIds: ['pro-sentret', 'oslo-kommune'],
  name: { nb: 'Pro Sentret – sosialfaglig oppfølging', en: 'Pro Sentret – social work and advice' },
  summary: 'Free social work over time for people with experience of selling or trading sex.',
  needs: ['social-work', 'counselling'],
  audience: [{ group: 'people-who-sell-sex', welcome: 'mainly' }],
  access: { cost: stated('free', ['s1']) },
  serviceArea: {
    scope: 'local',
    regions: ['Oslo'],
    note: 'Questions are answered from the whole country, from the people concerned and from public services.',
  },
  sources: [page('s1', PRO_SENTRET, ['needs', 'audience', 'access.cost', 'serviceArea'])],
});

export const nadheimOutreach = record({
  id: 'nadheim-oppsokende',
  organizationIds: ['kirkens-bymisjon-oslo'],
  name: { nb: 'Nadheim – oppsøkende arbeid', en: 'Nadheim – outreach in the street, online and in parlours' },
  summary: 'Workers get in touch with people who sell sex: in the street, online and at massage parlours.',
  needs: ['outreach', 'sexual-health-testing', 'violence-support'],
  audience: [{ group: 'people-who-sell-sex', welcome: 'mainly' }],
  access: { entry: [stated('outreach', ['s1'])] },
  locations: [
    {
      id: 'gata',
      name: 'In the street and at massage parlours',
      kind: 'outreach',
      visibility: 'area',
      area: 'Oslo',
    },
    { id: 'nett', name: 'Online, where people advertise', kind: 'online', visibility: 'public' },
  ],
  sources: [
    page('s1', 'https://kirkensbymisjon.no/artikler/kjonn-endrer-sosialt-arbeid/', [
      'access.entry',
      'locations',
    ]),
    page(
      's2',
      'https://www.nrk.no/osloogviken/faerre-selger-sex-pa-gata-i-oslo-1.14612967',
      ['needs'],
      '2019',
    ),
  ],
});

export const pion = record({
  id: 'pion',
  organizationIds: ['pion'],
  name: { nb: 'PION – rettigheter, helse og juridisk hjelp', en: 'PION – rights, health and legal help' },
  summary: 'Legal help, condoms, help to get PrEP, and peers to talk to, for people who sell sex.',
  needs: ['legal-advice', 'condoms-lubricant', 'hiv-prep-pep', 'peer-support', 'outreach'],
  audience: [{ group: 'people-who-sell-sex', welcome: 'mainly' }],
  access: {
    residenceStatus: stated('not-required', ['s1'], 'They say: whatever your residence status in Norway.'),
  },
  languages: [{ code: 'th', note: 'A peer worker for people from Thailand.' }],
  serviceArea: { scope: 'national' },
  contacts: [web('http://www.pion-norge.no')],
  sources: [
    page('s1', 'http://www.pion-norge.no/om-pion', [
      'access.residenceStatus',
      'audience',
      'needs',
      'languages',
    ]),
    page(
      's2',
      'https://journalen.oslomet.no/2024/05/stigmatisert-det-er-sexarbeid-man-ikke-vil-se',
      ['needs'],
      '2024-05',
    ),
  ],
});

export const maritaWomen = record({
  id: 'marita-women-kafe',
  organizationIds: ['maritastiftelsen'],
  name: { nb: 'Marita Women – kontaktkafé', en: 'Marita Women – contact café' },
  summary: 'Café, partly at night, for women and trans people with experience of prostitution.',
  description:
    'The page gives Tuesday and Friday nights from midnight, and Wednesday afternoon. Which night is meant is not clear. A newer version of the page only says some days and two nights a week.',
  needs: ['meeting-place', 'counselling', 'rights-information', 'job-advice'],
  audience: [
    { group: 'women', welcome: 'only' },
    { group: 'trans-people', welcome: 'only' },
    { group: 'people-who-sell-sex', welcome: 'mainly' },
  ],
  access: { entry: [stated('walk-in', ['s1'])] },
  openingHours: {
    printed: {
      nb: 'hver natt tirsdager og fredager (kl 24:00-03:00), samt onsdager på ettermiddagen (kl 15:00-17:00)',
    },
  },
  sources: [
    page(
      's1',
      'https://marita.no/marita-women/mer-om-marita-women/',
      ['openingHours', 'audience', 'access.entry'],
      '2021-02-03',
    ),
    page('s2', 'https://marita.no/marita-women/mer-om-marita-women/', ['description'], '2021-10-05'),
  ],
});
