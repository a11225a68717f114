import {
  MON_TO_FRI,
  page,
  phone,
  record,
  reported,
  shortNumber,
  stated,
  transcribed,
  transcript,
  unconfirmed,
} from '../make.ts';

/** National phone lines. */

export const violenceLine = record({
  id: 'vo-linjen-116006',
  organizationIds: ['krisesentersekretariatet', 'oslo-krisesenter'],
  name: { nb: 'Vold- og overgrepslinjen (VO-linjen)', en: 'Violence and abuse helpline' },
  summary:
    'A free line, day and night, for people exposed to violence or abuse by someone close, and those around them.',
  needs: ['crisis-line', 'violence-support'],
  minimumAge: 18,
  access: { anonymity: reported('full', ['s2']), cost: reported('free', ['s2']) },
  contacts: [
    shortNumber('116006', '116 006', {
      openingHours: { always: true, printed: { nb: 'Døgnåpent' } },
      cost: 'free',
    }),
  ],
  serviceArea: { scope: 'national' },
  sources: [
    transcript('s1', 'https://www.volinjen.no/', ['contacts']),
    page(
      's2',
      'https://fredrikstadavisa.no/2019/10/03/apnet-dognapen-hjelpelinje-for-voldsutsatte/',
      ['access.anonymity', 'access.cost', 'contacts.cost'],
      '2019-10-03',
    ),
    page('s3', 'https://ldo.no/ombudet-og-samfunnet/siste-nytt2/vo-linjen-ny/', ['minimumAge'], '2019-10'),
  ],
  verification: transcribed('high'),
});

export const policeEmergency = record({
  id: 'nodnummer-politi-112',
  organizationIds: ['politiet'],
  name: { nb: 'Nødnummer politi', en: 'Police emergency number' },
  summary: 'When you need the police at once. Another number reaches them when it is not urgent.',
  needs: ['emergency'],
  access: {
    residenceStatus: unconfirmed('No source says what the police do about a caller without lawful stay.'),
    police: stated('part-of-authority', ['s1']),
  },
  contacts: [
    shortNumber('112', '112', { purpose: 'Emergency', openingHours: { always: true } }),
    shortNumber('02800', '02800', {
      purpose: 'When it is not urgent',
      note: 'A British guide prints it as +47 02800 for callers with a foreign phone.',
    }),
  ],
  sources: [
    transcript('s1', 'https://www.politiet.no/kontakt-politiet/ring-politiet', ['contacts', 'access.police']),
    page(
      's2',
      'https://www.gov.uk/government/publications/information-for-victims-of-rape-and-sexual-assault-in-norway/information-for-victims-of-rape-and-sexual-assault-in-norway',
      ['contacts'],
      '2023-03-07',
    ),
  ],
  verification: transcribed('high', '2026-09-09'),
});

export const poisonInformation = record({
  id: 'giftinformasjonen',
  organizationIds: ['folkehelseinstituttet'],
  name: { nb: 'Giftinformasjonen', en: 'Norwegian Poison Information Centre' },
  summary: 'Advice, day and night, when someone has been poisoned, also by drugs or medicines.',
  needs: ['emergency'],
  access: {
    records: unconfirmed('Calls are recorded and kept as a health record. Who can see it is not said.', [
      's1',
    ]),
  },
  contacts: [
    phone('+4722591300', '22 59 13 00', {
      purpose: 'Acute poisoning',
      openingHours: { always: true },
      note: 'The call is recorded and kept as a health record.',
    }),
  ],
  sources: [page('s1', 'https://www.helsenorge.no/giftinformasjon/om/', ['contacts', 'access.records'])],
  verification: { method: 'website', confidence: 'high' },
});

export const mentalHealthLine = record({
  id: 'mental-helse-116123',
  organizationIds: ['mental-helse'],
  name: { nb: 'Hjelpetelefonen', en: 'Mental Helse helpline' },
  summary: 'A free line, day and night, for everyone who needs someone to talk to.',
  needs: ['crisis-line', 'mental-health'],
  access: { anonymity: reported('full', ['s2']), cost: reported('free', ['s2']) },
  contacts: [
    shortNumber('116123', '116 123', { openingHours: { always: true } }),
    phone('+4791116123', '+47 911 16 123', { purpose: 'From abroad', openingHours: { always: true } }),
  ],
  sources: [
    transcript('s1', 'https://mentalhelse.no/fa-hjelp/hjelpetelefonen/', ['contacts']),
    page(
      's2',
      'https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352',
      ['access.anonymity', 'access.cost'],
      '2021-11',
    ),
  ],
  verification: transcribed('high'),
});

export const workLifeLine = record({
  id: 'arbeidslivstelefonen',
  organizationIds: ['mental-helse'],
  name: { nb: 'Arbeidslivstelefonen', en: 'Work-life helpline' },
  summary: 'Advice about trouble at work, such as bullying or dismissal.',
  needs: ['labour-rights', 'counselling'],
  contacts: [
    shortNumber('116123', '116 123', {
      note: 'Press 3.',
      openingHours: {
        periods: [
          { days: ['mo', 'tu', 'we', 'fr'], opens: '08:30', closes: '16:00' },
          { days: ['th'], opens: '08:30', closes: '18:00' },
        ],
      },
    }),
  ],
  sources: [transcript('s1', 'https://mentalhelse.no/fa-hjelp/arbeidslivstelefonen/', ['contacts', 'needs'])],
  verification: transcribed('medium'),
});

export const labourInspection = record({
  id: 'arbeidstilsynet-svartjeneste',
  organizationIds: ['arbeidstilsynet'],
  name: { nb: 'Arbeidstilsynets svartjeneste', en: 'Labour Inspection Authority, answering service' },
  summary: 'Advice on working conditions and rights at work.',
  needs: ['labour-rights'],
  contacts: [
    phone('+4773199700', '73 19 97 00', {
      openingHours: {
        periods: [
          { days: MON_TO_FRI, opens: '09:00', closes: '11:00' },
          { days: MON_TO_FRI, opens: '12:00', closes: '14:00' },
        ],
        printed: { nb: 'hverdager kl. 09.00–11.00 og 12.00–14.00' },
      },
    }),
  ],
  sources: [
    page(
      's1',
      'https://www.stortinget.no/no/Saker-og-publikasjoner/Sporsmal/Skriftlige-sporsmal-og-svar/Skriftlig-sporsmal/?qid=96917',
      ['contacts.openingHours'],
    ),
    page('s2', 'https://www.arbeidstilsynet.no/kontakt-oss/tips/slik-folger-arbeidstilsynet-opp-tips/', [
      'contacts.value',
    ]),
  ],
});
