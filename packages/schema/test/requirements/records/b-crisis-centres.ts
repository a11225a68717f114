import {
  page,
  phone,
  record,
  reported,
  stated,
  transcribed,
  transcript,
  TRANSCRIPT_OSLO,
  unconfirmed,
} from '../make.ts';
import { BUFDIR, BUFDIR_OFFER, NRK_CRISIS_CENTRES } from '../pages.ts';

/** Crisis centres. None of them has an address here, whatever others have printed. */

/** What the directorate says of all centres. It is silent on residence, and silence is no promise. */
const NATIONAL = {
  residenceStatus: unconfirmed(
    'A national page says that the centres are open to everyone who needs them. It does not mention residence permits.',
    ['bufdir'],
  ),
  anonymity: reported(
    'partial',
    ['bufdir'],
    'Towards the other residents and the staff. The manager must know who you are.',
  ),
  entry: [reported('no-referral-needed', ['bufdir'])],
};

const nationalPage = page('bufdir', BUFDIR, ['access.residenceStatus', 'access.anonymity', 'access.entry']);

const nationalOffer = page('tilbud', BUFDIR_OFFER, ['access.cost', 'languages', 'canAskFor']);

/** The national offer: free of charge, with an interpreter for those who need one. */
const OFFER = {
  languages: [
    { code: 'mul', mode: 'interpreter' as const, note: 'A qualified interpreter for those who need one.' },
  ],
  canAskFor: ['interpreter' as const],
};

export const crisisCentreOslo = record({
  id: 'oslo-krisesenter',
  organizationIds: ['oslo-krisesenter'],
  name: { nb: 'Oslo Krisesenter', en: 'Oslo Crisis Centre' },
  summary: 'A safe place to stay, advice and support, day and night, if someone close to you is violent.',
  needs: ['crisis-shelter', 'violence-support'],
  access: { ...NATIONAL, cost: reported('free', ['tilbud']) },
  ...OFFER,
  locations: [{ id: 'huset', visibility: 'confidential', area: 'Oslo' }],
  contacts: [phone('+4722480380', '22 48 03 80')],
  openingHours: { always: true, printed: { nb: 'Døgnåpent' } },
  sources: [
    transcript(
      's1',
      'https://www.oslokrisesenter.no/kontakt-oss',
      ['contacts', 'openingHours', 'locations.visibility'],
      TRANSCRIPT_OSLO,
    ),
    nationalPage,
    nationalOffer,
  ],
  verification: transcribed('high'),
});

export const crisisCentreHamar = record({
  id: 'hamar-krisesenter',
  organizationIds: ['hamar-interkommunale-krisesenter'],
  name: { nb: 'Hamar interkommunale krisesenter', en: 'Hamar Crisis Centre' },
  summary: 'A free place to stay and talks, day and night, for people exposed to violence by someone close.',
  needs: ['crisis-shelter', 'violence-support'],
  access: { ...NATIONAL, cost: reported('free', ['tilbud']) },
  ...OFFER,
  locations: [{ id: 'huset', visibility: 'confidential', area: 'Hamar' }],
  contacts: [phone('+4762561830', '62 56 18 30'), phone('+4790748795', '907 48 795', { purpose: 'Mobile' })],
  openingHours: { always: true, printed: { nb: 'Døgnåpent' } },
  serviceArea: {
    scope: 'national',
    regions: ['Hamar', 'Ringsaker', 'Løten', 'Stange', 'Elverum', 'Engerdal', 'Våler', 'Trysil', 'Åmot'],
    note: 'Nine municipalities run it. You may choose any crisis centre in the country.',
  },
  sources: [
    transcript('s1', 'https://www.hamar.kommune.no/familiehjelp-oversikt-over-tilbud/krisesenter/', [
      'contacts',
      'openingHours',
      'serviceArea.regions',
    ]),
    page('s2', NRK_CRISIS_CENTRES, ['serviceArea.scope', 'serviceArea.note'], '2024-02'),
    nationalPage,
    nationalOffer,
  ],
  verification: transcribed('high'),
});

export const crisisCentreGudbrandsdal = record({
  id: 'lillehammer-gudbrandsdal-krisesenter',
  organizationIds: ['gudbrandsdal-krisesenter'],
  name: { nb: 'Gudbrandsdal Krisesenter', en: 'Gudbrandsdal Crisis Centre' },
  summary: 'A crisis centre for women, men and children exposed to violence or threats by someone close.',
  needs: ['crisis-shelter', 'violence-support'],
  access: NATIONAL,
  locations: [{ id: 'huset', visibility: 'confidential', area: 'Lillehammer' }],
  contacts: [
    phone('+4741481220', '414 81 220', {
      note: 'From the centre’s own page. The municipality prints another number for it.',
    }),
  ],
  sources: [
    transcript('s1', 'https://gudbrandsdal-krisesenter.no/kontakt', ['contacts'], undefined, '2026-08-17'),
    nationalPage,
  ],
  verification: transcribed('medium', '2026-08-17'),
});

export const crisisCentreGjovik = record({
  id: 'gjovik-krisesenter',
  organizationIds: ['gjovik-krisesenter'],
  name: { nb: 'Gjøvik Krisesenter', en: 'Gjøvik Crisis Centre' },
  summary: 'A free place to stay and talks, day and night. You get the address when you make contact.',
  needs: ['crisis-shelter', 'violence-support'],
  access: { ...NATIONAL, professionalSecrecy: stated('yes', ['s2']) },
  locations: [{ id: 'huset', visibility: 'on-request', area: 'Gjøvik' }],
  contacts: [phone('+4761175560', '61 17 55 60')],
  openingHours: { always: true, printed: { nb: 'Døgnåpent' } },
  sources: [
    transcript('s1', 'https://www.krisesenteret-gjovik.no/no/Kontakt-oss.html', [
      'contacts',
      'openingHours',
      'locations.visibility',
    ]),
    page('s2', 'https://krisesenteret-gjovik.no/no/om-oss.html', ['access.professionalSecrecy', 'summary']),
    nationalPage,
  ],
  verification: transcribed('high'),
});

export const crisisCentreVestAgder = record({
  id: 'kristiansand-vest-agder-krisesenter',
  organizationIds: ['vest-agder-krisesenter'],
  name: { nb: 'Vest-Agder krisesenter', en: 'Vest-Agder Crisis Centre' },
  summary: 'A crisis centre at a secret address for people exposed to violence in the west of Agder.',
  seeAlso: ['vo-linjen-116006'],
  needs: ['crisis-shelter', 'violence-support'],
  access: NATIONAL,
  locations: [{ id: 'huset', visibility: 'confidential', area: 'The west of Agder' }],
  sources: [
    page('s1', 'https://www.fvn.no/nyheter/lokalt/i/7QQ83/Rekordstort-behov-for-hjelp-blant-kvinner', [
      'locations.visibility',
    ]),
    nationalPage,
  ],
  verification: { method: 'second-hand', confidence: 'low' },
});

export const crisisCentreDrammen = record({
  id: 'drammen-krisesenter',
  organizationIds: ['drammen-kommune'],
  name: { nb: 'Drammen krisesenter', en: 'Drammen Crisis Centre' },
  alternateName: 'Betzy krisesenter, Drammensregionens interkommunale krisesenter',
  summary: 'A free crisis centre for women, men and their children, with a house of its own for men.',
  seeAlso: ['vo-linjen-116006'],
  needs: ['crisis-shelter', 'violence-support'],
  access: { ...NATIONAL, cost: stated('free', ['s1']) },
  locations: [{ id: 'huset', visibility: 'confidential', area: 'Drammen' }],
  capacity:
    'Nobody is turned away because a crisis centre is full: a national rule, told by the press in 2024.',
  sources: [
    page(
      's1',
      'https://www.drammen.kommune.no/om-kommunen/aktuelt/krisesenteret-fyller-40-ar/',
      ['access.cost', 'summary', 'alternateName'],
      '2020-01',
    ),
    page('s2', NRK_CRISIS_CENTRES, ['capacity'], '2024-02'),
    nationalPage,
  ],
});

export const crisisCentreSunnmore = record({
  id: 'alesund-krisesenter-for-sunnmore',
  organizationIds: ['krisesenter-for-sunnmore'],
  name: { nb: 'Krisesenter for Sunnmøre', en: 'Sunnmøre Crisis Centre' },
  summary: 'A place to stay, day service and free legal advice if someone close to you is violent.',
  needs: ['crisis-shelter', 'violence-support', 'legal-advice'],
  access: NATIONAL,
  locations: [{ id: 'huset', visibility: 'confidential', area: 'Ålesund' }],
  contacts: [
    phone('+4770163333', '70 16 33 33', { purpose: 'Women' }),
    phone('+4794539945', '945 39 945', { purpose: 'Women, mobile' }),
    phone('+4790707433', '90 70 74 33', { purpose: 'Men' }),
  ],
  sources: [
    page(
      's1',
      'https://www.smp.no/nyheter/2017/11/28/Nytt-krisesenter-skal-gi-trygghet-og-hjelp-15671742.ece',
      ['contacts', 'needs'],
      '2017-11-28',
    ),
    nationalPage,
  ],
  verification: { method: 'second-hand', confidence: 'low' },
});

export const crisisCentreKarasjok = record({
  id: 'karasjok-krisesenter',
  organizationIds: ['karasjok-krisesenter'],
  name: { nb: 'Krisesenteret i Karasjok', en: 'Karasjok Crisis Centre' },
  summary: 'This crisis centre closed in 2019. Inner Finnmark has none of its own.',
  status: 'defunct',
  seeAlso: ['vo-linjen-116006'],
  needs: ['crisis-shelter'],
  sources: [
    page(
      's1',
      'https://www.nrk.no/tromsogfinnmark/mangler-krisesenter-i-sapmi-_-rodt-krever-at-det-kommer-pa-plass-1.15864297',
      ['status', 'summary'],
      '2022-03',
    ),
  ],
  verification: { method: 'second-hand', confidence: 'medium' },
});
