import { MON_TO_FRI, page, record, reported, stated } from '../make.ts';
import { JURK_CONTRACT, MIDTNORSKDEBATT } from '../pages.ts';

/** Legal help. */

export const jurk = record({
  id: 'jurk',
  organizationIds: ['jurk'],
  name: { nb: 'JURK – gratis juridisk rådgivning for kvinner', en: 'JURK – free legal advice for women' },
  summary: 'Free legal help from law students, for anyone who defines herself as a woman.',
  needs: ['legal-advice', 'immigration-advice'],
  audience: [{ group: 'women', welcome: 'only' }],
  access: {
    cost: stated('free', ['s1']),
    eligibility:
      'Anyone who defines herself as a woman. Outside cases about violence, harassment or discrimination, your income may be too high. Cases about violence are taken whatever your income.',
  },
  openingHours: { printed: 'open all year, except during the Christmas and Easter holidays' },
  canAskFor: ['female-worker'],
  serviceArea: { scope: 'national' },
  sources: [
    page('s1', JURK_CONTRACT, ['openingHours', 'audience', 'access.cost', 'access.eligibility', 'canAskFor']),
  ],
});

export const jussbuss = record({
  id: 'juss-buss',
  organizationIds: ['jussbuss'],
  name: {
    nb: 'Jussbuss – utlendingsrett og annen gratis rettshjelp',
    en: 'Jussbuss – immigration law and other free legal aid',
  },
  summary:
    'Free legal aid from law students, also in cases of family reunification, expulsion and citizenship.',
  needs: ['immigration-advice', 'legal-advice', 'labour-rights'],
  access: { cost: reported('free', ['s2']) },
  openingHours: { printed: { nb: 'Saksmottak mandag og tirsdag' } },
  serviceArea: { scope: 'national' },
  sources: [
    page('s1', 'https://www.probonoportugal.com/single-post/jussbuss-casework', ['openingHours', 'needs']),
    page('s2', 'https://www.gonagasviessu.no/nyhet.html?tid=223634&sek=74887', ['access.cost'], '2023-10-12'),
  ],
});

export const noas = record({
  id: 'noas',
  organizationIds: ['noas'],
  name: { nb: 'NOAS – rettshjelp i asylsaker', en: 'NOAS – legal aid in asylum cases' },
  summary: 'Lawyers look at asylum cases for free, also after the last rejection.',
  needs: ['asylum-advice', 'legal-advice'],
  audience: [{ group: 'asylum-seekers', welcome: 'mainly' }],
  access: {
    residenceStatus: stated(
      'not-required',
      ['s1'],
      'People whose asylum case was rejected can have it looked at.',
    ),
    cost: stated('free', ['s1']),
  },
  locations: [
    {
      id: 'kontoret',
      visibility: 'public',
      address: { street: 'Torggata 22', postalCode: '0183', locality: 'Oslo' },
      position: { latitude: 59.9165, longitude: 10.7531, precision: 'postcode' },
    },
  ],
  notOffered: 'Family reunification, expulsion and citizenship: ask Jussbuss.',
  seeAlso: ['juss-buss'],
  sources: [
    page('s1', 'https://www.noas.no/en/legal-aid/after-rejection/', [
      'access.residenceStatus',
      'access.cost',
      'audience',
    ]),
    page('s2', 'https://www.noas.no/om/organisasjon/', ['locations.address']),
    page('s3', 'https://noas.no/en/legal-aid-to-long-staying-children', ['notOffered']),
  ],
  verification: { method: 'website', confidence: 'high' },
});

export const jusshjelpaNorth = record({
  id: 'jusshjelpa-nord-norge',
  organizationIds: ['jusshjelpa-i-nord-norge'],
  name: { nb: 'Jusshjelpa i Nord-Norge', en: 'Jusshjelpa – free legal aid in Northern Norway' },
  summary: 'Free legal aid from Tromsø, mostly by phone, also in immigration law.',
  needs: ['legal-advice', 'immigration-advice'],
  access: { cost: stated('free', ['s1']) },
  locations: [{ id: 'tromso', visibility: 'public', address: { locality: 'Tromsø' } }],
  serviceArea: {
    scope: 'regional',
    regions: ['Nord-Norge', 'Midt-Norge'],
    note: 'Also people from Central Norway, which no longer has a scheme of its own.',
  },
  sources: [
    page('s1', 'https://jusshjelpa.no/om-jusshjelpa/', ['access.cost', 'needs']),
    page('s2', MIDTNORSKDEBATT, ['serviceArea']),
  ],
});

export const jushjelpaCentral = record({
  id: 'jushjelpa-midt-norge',
  organizationIds: ['jushjelpa-i-midt-norge'],
  name: { nb: 'Jushjelpa i Midt-Norge' },
  summary: 'Free legal aid in Trondheim. It closed in 2019.',
  status: 'defunct',
  seeAlso: ['jusshjelpa-nord-norge'],
  needs: ['legal-advice'],
  sources: [page('s1', MIDTNORSKDEBATT, ['status', 'seeAlso'])],
  verification: { method: 'second-hand', confidence: 'medium' },
});

export const streetLawyersTromso = record({
  id: 'gatejuristen-tromso',
  organizationIds: ['kirkens-bymisjon-tromso'],
  name: { nb: 'Gatejuristen Tromsø', en: 'Gatejuristen – street lawyers Tromsø' },
  summary: 'Free legal help for people with a drug dependency, at the office and two other places in Tromsø.',
  needs: ['legal-advice', 'outreach'],
  audience: [{ group: 'people-who-use-drugs', welcome: 'mainly' }],
  access: { cost: stated('free', ['s1']), entry: [stated('walk-in', ['s1']), stated('outreach', ['s1'])] },
  locations: [
    {
      id: 'kontor',
      name: 'The office',
      visibility: 'public',
      address: { street: 'Veitasenteret, 5. etg', locality: 'Tromsø' },
      openingHours: { periods: [{ days: MON_TO_FRI, opens: '08:00', closes: '15:45' }] },
    },
    {
      id: 'gronnegata',
      name: 'Outreach in Grønnegata',
      kind: 'outreach',
      visibility: 'public',
      address: { street: 'Grønnegata 103', locality: 'Tromsø' },
      openingHours: { periods: [{ days: ['tu'], opens: '12:00', closes: '14:00' }] },
    },
    {
      id: 'bymisjonen',
      name: 'Outreach at the City Mission',
      kind: 'outreach',
      visibility: 'public',
      address: { street: 'Parkgata 22', locality: 'Tromsø' },
      openingHours: { periods: [{ days: ['th'], opens: '17:00', closes: '19:00' }] },
    },
  ],
  sources: [
    page('s1', 'http://gatejuristentromso.no/', ['locations', 'access.cost', 'access.entry', 'audience']),
  ],
  verification: { method: 'website', confidence: 'low' },
});
