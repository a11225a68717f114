import {
  MON_TO_FRI,
  page,
  phone,
  record,
  shortNumber,
  stated,
  transcribed,
  transcript,
  TRANSCRIPT_OSLO,
  web,
} from '../make.ts';

/** National lines that are also chats, or for one question. */

export const drugLine = record({
  id: 'rusinfo',
  organizationIds: ['oslo-kommune'],
  name: { nb: 'RUSinfo', en: 'RUSinfo, national drug helpline' },
  alternateName: 'RUStelefonen',
  summary: 'Anonymous information and advice about alcohol and drugs.',
  needs: ['counselling', 'substance-use-treatment'],
  access: { anonymity: stated('full', ['s2']) },
  contacts: [
    phone('+4791508588', '915 08 588', {
      openingHours: {
        periods: [
          { days: MON_TO_FRI, opens: '11:00', closes: '14:30' },
          { days: MON_TO_FRI, opens: '15:00', closes: '18:00' },
        ],
        printed: { nb: 'Hverdager 11:00–14:30 og 15:00–18:00' },
      },
    }),
    shortNumber('08588', '08588', {
      note: 'Several municipalities print it. Numbers of five digits can cost extra.',
      cost: 'unconfirmed',
    }),
  ],
  sources: [
    transcript('s1', 'https://rustelefonen.no/', ['contacts']),
    page('s2', 'https://rusinfo.no/information-in-engslish/', ['name', 'alternateName', 'access.anonymity']),
  ],
  verification: transcribed('medium'),
});

export const childrensLine = record({
  id: 'alarmtelefonen-116111',
  organizationIds: ['alarmtelefonen'],
  name: { nb: 'Alarmtelefonen for barn og unge', en: 'Emergency line for children and young people' },
  summary:
    'A free line for children and young people who live with violence or neglect. Worried adults can call too.',
  needs: ['crisis-line', 'violence-support'],
  contacts: [
    shortNumber('116111', '116 111', { openingHours: { always: true }, cost: 'free' }),
    phone('+4795411755', '+47 954 11 755', { purpose: 'From abroad' }),
    {
      channel: 'sms',
      value: '+4741716111',
      printed: '417 16 111',
      openingHours: {
        periods: [
          { days: [...MON_TO_FRI, 'su'], opens: '16:15', closes: '22:45' },
          { days: ['sa'], opens: '16:15', closes: '23:45' },
        ],
      },
    },
    web('https://www.116111.no'),
  ],
  sources: [transcript('s1', 'https://www.116111.no/omalarmtelefonen', ['contacts'])],
  verification: transcribed('high'),
});

export const youthChat = record({
  id: 'unge-relasjoner-chat',
  organizationIds: ['oslo-krisesenter'],
  name: { nb: 'Unge Relasjoner', en: 'Unge Relasjoner, youth chat' },
  summary: 'Anonymous chat for people of 16 to 25 about relationships that hurt.',
  needs: ['violence-support', 'counselling'],
  audience: [{ group: 'young-people', welcome: 'mainly' }],
  minimumAge: 16,
  maximumAge: 25,
  access: { anonymity: stated('full', ['s1']), entry: [stated('online', ['s1'])] },
  contacts: [
    {
      channel: 'chat',
      value: 'https://www.ungerelasjoner.no/',
      openingHours: {
        periods: [
          { days: ['tu'], opens: '12:00', closes: '20:00' },
          { days: ['fr'], opens: '12:00', closes: '15:00' },
        ],
      },
    },
  ],
  sources: [
    transcript(
      's1',
      'https://www.ungerelasjoner.no/',
      ['contacts', 'minimumAge', 'maximumAge', 'access.anonymity', 'access.entry'],
      TRANSCRIPT_OSLO,
    ),
  ],
  verification: transcribed('medium'),
});

export const forcedMarriageLine = record({
  id: 'rode-kors-telefonen',
  organizationIds: ['rode-kors'],
  name: { nb: 'Røde Kors-telefonen om tvangsekteskap', en: 'Red Cross line on forced marriage' },
  summary: 'A national line about forced marriage, genital mutilation and violence in the name of honour.',
  needs: ['violence-support', 'crisis-line'],
  contacts: [
    phone('+4781555201', '815 55 201', {
      openingHours: {
        periods: [{ days: MON_TO_FRI, opens: '09:00', closes: '17:00' }],
        printed: { nb: 'mandag-fredag kl 9-17 (rettentil.no); 09.00–16.00 (ung.no)' },
      },
    }),
  ],
  sources: [
    page('s1', 'https://rettentil.no/rad-og-hjelp', ['contacts.value', 'contacts.openingHours']),
    page(
      's2',
      'https://www.ung.no/krysskulturell/2602_nn_Skal_du_til_utlandet_og_er_redd_for_%C3%A5_bli_etterlatt.html',
      ['contacts.value', 'contacts.openingHours'],
    ),
    page(
      's3',
      'http://docplayer.me/1646540-Rode-kors-telefonen-om-tvangsekteskap-og-kjonnslemlestelse-815-55-201.html',
      ['contacts.value'],
      '2014',
    ),
  ],
  verification: { method: 'website', confidence: 'low' },
});
