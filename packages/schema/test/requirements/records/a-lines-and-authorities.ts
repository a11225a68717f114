import { MON_TO_FRI, page, phone, record, reported, stated, unconfirmed } from '../make.ts';
import { NKVTS } from '../pages.ts';

/** Phone lines, and services of the authorities. */

export const mira = record({
  id: 'mira-senteret',
  organizationIds: ['mira-senteret'],
  name: { nb: 'MiRA-senteret – krisehjelp og rådgivning', en: 'MiRA Centre – crisis help and counselling' },
  summary: 'Crisis help and advice on law and social questions for women with a minority background.',
  needs: ['counselling', 'legal-advice', 'violence-support', 'courses'],
  audience: [
    { group: 'women', welcome: 'mainly' },
    { group: 'migrants', welcome: 'mainly' },
  ],
  contacts: [
    phone('+4722116920', '22 11 69 20', { purpose: 'Crisis help and counselling' }),
    phone('+4792411186', '924 11 186', {
      purpose: 'Information line',
      openingHours: {
        periods: [{ days: MON_TO_FRI, opens: '09:00', closes: '16:00' }],
        printed: { nb: 'kl. 09.00-16.00 mandag til fredag' },
      },
    }),
  ],
  openingHours: { printed: { nb: 'åpent hus onsdager (2020); én dag i uka 15.00–19.00 (NKVTS)' } },
  sources: [
    page(
      's1',
      'https://mirasenteret.no/informasjonsformidling-om-korona/',
      ['contacts', 'openingHours'],
      '2020',
    ),
    page('s2', NKVTS, ['openingHours']),
    page('s3', 'https://mirasenteret.no/velkommen-til-mira-senteret/', ['needs', 'audience']),
  ],
});

export const unhcr = record({
  id: 'unhcr-norden',
  organizationIds: ['unhcr'],
  name: { en: 'UNHCR – questions from asylum seekers in Norway' },
  summary:
    'Answers asylum seekers and refugees in Norway by phone, from Stockholm. It does not decide cases.',
  needs: ['asylum-advice', 'rights-information'],
  audience: [{ group: 'asylum-seekers', welcome: 'mainly' }],
  languages: [
    { code: 'en', mode: 'staff' },
    { code: 'sv', mode: 'staff' },
  ],
  contacts: [
    phone('+46101012800', '+46 10 10 12 800', {
      openingHours: {
        periods: [{ days: MON_TO_FRI, opens: '10:00', closes: '12:00' }],
        printed: 'Monday–Friday 10.00–12.00 (Stockholm time)',
      },
    }),
  ],
  serviceArea: { scope: 'national' },
  sources: [
    page('s1', 'https://help.unhcr.org/norway/am/about-unhcr-in-norway', [
      'contacts',
      'languages',
      'serviceArea',
    ]),
  ],
});

export const rosaLine = record({
  id: 'rosa-hjelpelinje',
  organizationIds: ['krisesentersekretariatet'],
  name: {
    nb: 'ROSA – nasjonal hjelpelinje mot menneskehandel',
    en: 'ROSA – helpline against human trafficking',
  },
  summary: 'A phone line, day and night, for people who are or may be exploited, and for their helpers.',
  needs: ['trafficking-support', 'crisis-line'],
  audience: [{ group: 'trafficked-people', welcome: 'mainly' }],
  access: { anonymity: reported('full', ['s2'], 'A national guide says that callers can be anonymous.') },
  contacts: [phone('+4722331160', '22 33 11 60', { openingHours: { always: true } })],
  sources: [
    page('s1', 'http://rosa-help.no/om-rosa/', ['contacts', 'needs']),
    page('s2', NKVTS, ['contacts', 'access.anonymity']),
  ],
});

export const crisisCentreTromso = record({
  id: 'krisesenteret-tromso',
  organizationIds: ['krisesenteret-for-tromso-og-omegn'],
  name: { nb: 'Krisesenteret for Tromsø og omegn', en: 'Crisis centre for Tromsø and the region' },
  summary:
    'A safe place day and night for women, men and children exposed to violence, and talks without appointment.',
  needs: ['crisis-shelter', 'violence-support', 'counselling'],
  audience: [{ group: 'victims-of-violence', welcome: 'mainly' }],
  access: {
    cost: stated('free', ['s1']),
    anonymity: stated('full', ['s1']),
    entry: [stated('walk-in', ['s1'])],
  },
  languages: [{ code: 'mul', mode: 'interpreter' }],
  canAskFor: ['interpreter'],
  contacts: [phone('+4777611060', '77 61 10 60', { openingHours: { always: true } })],
  sources: [
    page('s1', 'https://tromso.kommune.no/helse-og-omsorg/vold-og-overgrep/opplever-du-vold-eller-overgrep', [
      'contacts',
      'access.cost',
      'access.anonymity',
      'access.entry',
      'canAskFor',
      'languages',
    ]),
  ],
  verification: { method: 'website', confidence: 'high' },
});

export const foreignWorkersCentre = record({
  id: 'sua',
  organizationIds: ['arbeidstilsynet', 'politiet', 'skatteetaten', 'utlendingsdirektoratet'],
  name: {
    nb: 'Servicesenter for utenlandske arbeidstakere (SUA)',
    en: 'Service Centre for Foreign Workers (SUA)',
  },
  summary:
    'Government offices for foreign workers: permits, registration and tax cards. It is no help service.',
  needs: ['rights-information'],
  audience: [{ group: 'workers', welcome: 'mainly' }],
  access: {
    residenceStatus: unconfirmed('For workers from the EEA and people who apply for a permit.', ['s1']),
    identification: stated('official-document', ['s1'], 'You must bring your passport.'),
    police: stated('part-of-authority', ['s1'], 'The police work at the centre.'),
    immigration: stated('part-of-authority', ['s1'], 'The immigration authority works at the centre.'),
    entry: [stated('appointment', ['s1']), stated('queue-ticket', ['s1'])],
  },
  sources: [
    page('s1', 'http://www.sua.no/no/sua/', ['access', 'audience']),
    page(
      's2',
      'https://www.fafooestforum.no/nyheter/sua-har-hatt-over-1-million-henvendelser-pa-10-ar',
      ['organizationIds'],
      '2018-09-27',
    ),
  ],
});

const POLITIET_SUPPORT =
  'https://www.politiet.no/aktuelt-tall-og-fakta/aktuelt/nyheter/2019/02/21/stottetilbud-til-kriminalitetsofre-i-norge/';

export const policeSupportCentre = record({
  id: 'stottesenter-kriminalitetsutsatte',
  organizationIds: ['politiet'],
  name: { nb: 'Støttesenter for kriminalitetsutsatte', en: 'Support centres for victims of crime' },
  summary: 'Guidance by the police for people exposed to violence or trafficking. You need not report first.',
  needs: ['help-to-report', 'violence-support'],
  audience: [{ group: 'victims-of-violence', welcome: 'mainly' }],
  access: {
    residenceStatus: unconfirmed('No source says what happens if you have no lawful stay.', ['s1']),
    police: stated('part-of-authority', ['s1'], 'The police run it.'),
  },
  contacts: [phone('+4780040008', '800 40 008')],
  sources: [
    page('s1', POLITIET_SUPPORT, ['summary', 'access.police', 'access.residenceStatus'], '2019-02-21'),
    page('s2', 'http://forfreedom.no/help-me', ['contacts']),
  ],
});
