import { describe, expect, test } from 'vitest';
import { placesOf, toldBy } from '../../testing/told-by.ts';
import { serviceSaysClosed } from './says-closed.ts';

// Judged on Monday 15 June 2026.
const WEEK = { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '10:00', closes: '15:00' };
const openingHours = { periods: [WEEK] };
const told = (service: object) => placesOf(serviceSaysClosed, 'service', { openingHours, ...service });
const alert = (nb: string, from?: string, through?: string) => ({
  alert: {
    text: { nb, en: 'Please note.' },
    ...(from === undefined ? {} : { from }),
    ...(through === undefined ? {} : { through }),
  },
});
const JUNE = ['2026-05-30', '2026-06-30'] as const;
const alertInEnglish = (en: string) => ({
  alert: { text: { nb: 'Hei.', en }, from: JUNE[0], through: JUNE[1] },
});

describe('words say closed, and the structure says open', () => {
  test.each([
    [alert('Vi holder stengt hele juni.', ...JUNE), '/alert/text/nb'],
    [alert('Stengt på grunn av oppussing.', ...JUNE), '/alert/text/nb'],
    [alert('Stengt på grunn av oppussing.'), '/alert/text/nb'],
    [alert('Stengt fra 20. juli til 10. august.', '2026-06-01', '2026-08-10'), '/alert/text/nb'],
    [alert('Tilbudet er nedlagt.', ...JUNE), '/alert/text/nb'],
    [alert('Onsdager er stengt.', ...JUNE), '/alert/text/nb'],
    [alert('Kontoret er stengt.', ...JUNE), '/alert/text/nb'],
    [alert('Dørene er dessverre stengt.', ...JUNE), '/alert/text/nb'],
    [alert('Ingen drop-in før nyttår.', ...JUNE), '/alert/text/nb'],
    [alert('Vi har sommerferie.', ...JUNE), '/alert/text/nb'],
    [alert('Vi tar ikke imot nå.', ...JUNE), '/alert/text/nb'],
    [alert('Kontoret er ikke i bruk.', ...JUNE), '/alert/text/nb'],
    [alert('Kun telefon i dag.', ...JUNE), '/alert/text/nb'],
    [alert('Vi er bare på telefon denne uka.', ...JUNE), '/alert/text/nb'],
    [alert('Vi har flyttet litt rundt. Ferie til 22. juni.', ...JUNE), '/alert/text/nb'],
    [alert('Vi er dessverre på ferie.', ...JUNE), '/alert/text/nb'],
    [alert('Drop-in er avlyst i dag.', ...JUNE), '/alert/text/nb'],
    [alert('Kontoret er ubetjent.', ...JUNE), '/alert/text/nb'],
    [alert('Ingen mottak denne uka.', ...JUNE), '/alert/text/nb'],
    [alert('Vi er ikke åpne i dag.', ...JUNE), '/alert/text/nb'],
    [alert('Ikke møt opp nå.', ...JUNE), '/alert/text/nb'],
    [alert('Vi gjenåpner i august.', ...JUNE), '/alert/text/nb'],
    [alert('Tilbake 1. juli.', ...JUNE), '/alert/text/nb'],
    [alert('God sommer! Vi er tilbake igjen på mandag.', ...JUNE), '/alert/text/nb'],
    [alert('Alle avtaler er avlyst.', ...JUNE), '/alert/text/nb'],
    [alert('Kveldsåpent er avlyst.', ...JUNE), '/alert/text/nb'],
    [alert('Sommerferie!', ...JUNE), '/alert/text/nb'],
    [alert('Vi åpner ikke i dag.', ...JUNE), '/alert/text/nb'],
    [alert('Vi opnar ikkje denne veka.', ...JUNE), '/alert/text/nb'],
    [alert('Vi har lukket i dag.', ...JUNE), '/alert/text/nb'],
    [alert('Ingen åpning i dag på grunn av sykdom.', ...JUNE), '/alert/text/nb'],
    [alert('Tilbake 16. juni.', ...JUNE), '/alert/text/nb'],
    [alertInEnglish('Back on 1 July.'), '/alert/text/en'],
    [alertInEnglish('We are back on July 1.'), '/alert/text/en'],
    [alertInEnglish('Summer break until 1 July.'), '/alert/text/en'],
    [alertInEnglish('All appointments are cancelled.'), '/alert/text/en'],
    [alertInEnglish('We will not open today.'), '/alert/text/en'],
    [alertInEnglish('We are on holiday.'), '/alert/text/en'],
    [alertInEnglish('Phone only today.'), '/alert/text/en'],
    [alertInEnglish('Drop-in is cancelled.'), '/alert/text/en'],
    [alertInEnglish('Please do not come in person.'), '/alert/text/en'],
    [alertInEnglish('We are not open this week.'), '/alert/text/en'],
    [alert('Lokalene er for tiden ikke i bruk.', ...JUNE), '/alert/text/nb'],
    [{ description: 'Fredager og helligdager stengt.' }, '/description'],
    [{ name: 'Maten (nedlagt)' }, '/name'],
    [{ name: 'Maten (midlertidig stengt)' }, '/name'],
    [{ name: { nb: 'Maten', en: 'The food (closed down)' } }, '/name/en'],
    [{ name: 'Maten (nedlagt)', openingHours: undefined }, '/name'],
    [{ description: 'Vi har sommerstengt hele juli.' }, '/description'],
    [{ description: 'Stengt uke 28–30.' }, '/description'],
    [{ description: 'Vi åpner igjen i august.' }, '/description'],
    [{ description: 'Gjelder ut mai 2026.' }, '/description'],
    [{ name: 'Tidligere Maten' }, '/name'],
    [{ description: 'Stengt mellom jul og nyttår.' }, '/description'],
    [{ description: 'Vi har stengt på onsdager.' }, '/description'],
    [{ capacity: { nb: 'Midlertidig stengt.', en: 'We have room.' } }, '/capacity/nb'],
    [{ notOffered: 'Stengt på grunn av oppussing.' }, '/notOffered'],
    [{ notOffered: { nb: 'Ingenting.', en: 'We are closed on Wednesdays.' } }, '/notOffered/en'],
    [{ description: { nb: 'Hjelp.', en: 'Closed until further notice.' } }, '/description/en'],
    [{ description: 'Stengt frem til 30. juni.' }, '/description'],
    [{ description: 'Vi åpner igjen 18. juni.' }, '/description'],
    [{ description: { nb: 'Hjelp.', en: 'Closed until June 20.' } }, '/description/en'],
    [alert('Stengt til 30. juni.'), '/alert/text/nb'],
    [{ summary: 'Vi er stengt inntil videre.', status: 'active' }, '/summary'],
    [{ openingHours: { always: true }, description: 'Midlertidig stengt.' }, '/description'],
    [
      {
        openingHours: undefined,
        locations: [{ id: 'a', visibility: 'public', openingHours }],
        description: 'Vi holder stengt i juli.',
      },
      '/description',
    ],
  ])('%j', (service, path) => {
    expect(told(service)).toEqual([path]);
  });
});

describe('nothing contradicts the words where', () => {
  const closed = (from: string, through: string) => ({
    openingHours: { ...openingHours, exceptions: [{ from, through, closed: true }] },
  });
  test.each([
    [
      'a notice speaks of every week, and the hours have other days',
      { ...alert('Onsdager er stengt.', ...JUNE), ...closed('2026-06-17', '2026-06-17') },
    ],
    ['a notice speaks of every week, and is over', alert('Onsdager er stengt.', '2026-05-01', '2026-05-30')],
    ['a notice names days without hours', alert('Søn- og helligdager stengt.', ...JUNE)],
    ['the office is shut on one day', alert('Kontoret er stengt på fredager.', ...JUNE)],
    ['there is one more telephone', alert('Telefonen er stengt.', ...JUNE)],
    ['a time is booked by telephone alone', alert('Bestilling kun på telefon.', ...JUNE)],
    ['a holiday is offered', alert('Bli med på ferie til Hellas. Vi har ferieklubb.', ...JUNE)],
    ['the reader is asked about a holiday', alert('Er du på ferie i Norge? Ring oss.', ...JUNE)],
    ['the reader has a holiday', alert('Når du er på ferie i Norge, kan du ringe.', ...JUNE)],
    ['it is open all through a holiday', alert('Vi har åpent i hele sommerferien.', ...JUNE)],
    ['it is not open for some people', alert('Vi er ikke åpne for menn.', ...JUNE)],
    ['who has no appointment shall not come', alert('Ikke møt opp uten avtale.', ...JUNE)],
    ['who is ill shall not come', alert('Ikke kom til oss når du er syk.', ...JUNE)],
    ['the reader is wished a good holiday', alert('God sommerferie! Vi har åpent.', ...JUNE)],
    ['it is back with all it had', alert('Vi er tilbake med full drift. Drop-in er tilbake.', ...JUNE)],
    ['it has been back for two weeks', alert('Vi er tilbake 1. juni. Velkommen!', ...JUNE)],
    ['it is back today', alertInEnglish('We are back on 15 June.')],
    ['a journey is cancelled', alertInEnglish('Our trips to Europe are cancelled.')],
    ['the reader comes back', alert('Kom tilbake mandag 22. juni.', ...JUNE)],
    ['it does not open for visits', alert('Vi åpner ikke for menn.', ...JUNE)],
    ['a break is spoken of', alert('Summer break activities for children.', ...JUNE)],
    ['a course is cancelled', alert('Kurset er avlyst.', ...JUNE)],
    ['gifts are not taken', alert('Vi tar ikke imot klær.', ...JUNE)],
    ['another text speaks of an office', { summary: { nb: 'Kontoret er stengt.' } }],
    ['something else is not in use', alert('Den nye inngangen er ikke i bruk.', ...JUNE)],
    ['the status says it', { ...alert('Tilbudet er nedlagt.', ...JUNE), status: 'defunct' }],
    ['it is closed for now', { ...alert('Vi holder stengt.', ...JUNE), status: 'temporarily-closed' }],
    [
      'an exception says it',
      { ...alert('Vi holder stengt.', ...JUNE), ...closed('2026-06-01', '2026-06-30') },
    ],
    ['the weeks are over, and the notice soon', alert('Stengt uke 23.', ...JUNE)],
    ['those weeks are exceptions', { description: 'Stengt uke 28.', ...closed('2026-07-06', '2026-07-12') }],
    ['the hours leave out that day', { description: 'Stengt på lørdager.' }],
    ['only the kitchen is closed that day', { description: 'Vi har stengt kjøkkenet på onsdager.' }],
    [
      'that day has hours for a time only',
      {
        openingHours: { periods: [{ ...WEEK, validThrough: '2026-06-30' }] },
        description: 'Stengt på onsdager.',
      },
    ],
    [
      'the closed days of a longer notice are over',
      { ...alert('Stengt uke 23.', ...JUNE), ...closed('2026-06-01', '2026-06-07') },
    ],
    [
      'the hours end before',
      {
        description: 'Vi holder stengt i juli.',
        openingHours: { periods: [{ ...WEEK, validThrough: '2026-06-30' }] },
      },
    ],
    [
      'the season says it',
      {
        description: 'Vi holder stengt i juli.',
        openingHours: { periods: [{ ...WEEK, season: { from: '08-01', through: '06-30' } }] },
      },
    ],
    ['there are no hours', { ...alert('Vi holder stengt.', ...JUNE), openingHours: undefined }],
    [
      'the hours have only words',
      { ...alert('Vi holder stengt.', ...JUNE), openingHours: { printed: 'mandag' } },
    ],
    [
      'it depends',
      { ...alert('Vi holder stengt.', ...JUNE), openingHours: { ...openingHours, condition: 'i frost' } },
    ],
    ['the notice is over', alert('Vi holder stengt.', '2026-05-01', '2026-05-31')],
    ['nobody knows of which days they speak', { description: 'Vi holder stengt.' }],
    ['it opens again this month', { description: 'Vi åpner igjen i juni.' }],
    ['it has opened again, months ago', { description: 'Vi åpner igjen i februar.' }],
    ['it has opened again today', { description: 'Vi åpner igjen 15. juni.' }],
    ['it has opened again this month', { description: 'Stengt til 10. juni.' }],
    ['it opens in the month of a year that is over', { description: 'We reopen in August 2025.' }],
    [
      'the hours begin then',
      {
        description: 'Vi åpner igjen i juli.',
        openingHours: { periods: [{ ...WEEK, validFrom: '2026-07-01' }] },
      },
    ],
    ['it runs on', { description: 'Gjelder ut juni 2026.' }],
    ['a notice speaks of another thing that is over', alert('Gjelder ut mai 2026.', ...JUNE)],
    ['another name is the former one', { alternateName: 'Tidligere Maten' }],
    ['only some days are meant', { description: 'Stengt på søndager. Vi stenger kl. 15.' }],
    ['the name tells of other closed things', { name: 'Lukket gruppe' }],
    [
      'the days of the notice have no hours anyway',
      { ...alert('Vi holder stengt.', '2026-06-20', '2026-06-21') },
    ],
    ['the notice ends before it begins', alert('Vi holder stengt.', '2026-07-30', '2026-06-30')],
    ['the texts are none', { name: 7, description: { nb: null }, alert: { text: 7 } }],
  ])('%s', (_where, service) => {
    expect(told(service)).toEqual([]);
  });
});

test('is told once, in words for either', () => {
  const messages = (service: object) =>
    toldBy(serviceSaysClosed, 'service', { openingHours, ...service }).map(({ message }) => message);
  expect(messages({ name: 'Maten (nedlagt)', description: 'Tilbudet er nedlagt.' })).toEqual([
    '“name” says “nedlagt”, and the service is shown as one in use.',
  ]);
  expect(messages(alert('Vi holder stengt hele juni.', ...JUNE))).toEqual([
    '“alert” says “Vi holder stengt”, and by the opening hours it is open then.',
  ]);
});

describe('notes of the editors', () => {
  test.each([
    [{ internal: { note: 'Nedlagt' } }, '/internal/note'],
    [{ internal: { log: [{ said: 'Ringte.' }, { said: 'Stengt i juli' }] } }, '/internal/log/1/said'],
    [{ internal: { note: 'Åpner igjen i september' }, openingHours: { always: true } }, '/internal/note'],
    [{ internal: { note: 'Legges ned' }, openingHours: undefined }, '/internal/note'],
  ])('say that it is closed: %j', (service, path) => expect(told(service)).toEqual([path]));

  test.each([
    [{ internal: { note: 'Ringte, de svarte ikke.' } }],
    [{ internal: { note: 'Stengt i helgene' } }],
    [{ internal: { note: 'Stengt i juli' }, openingHours: undefined }],
    [{ internal: { note: 'Stengt i juli' }, openingHours: { printed: 'man–fre 9–15' } }],
    [{ internal: { note: 'Nedlagt' }, status: 'defunct' }],
    [{ internal: { note: 'Stengt i juli 2025' } }],
  ])('say nothing against it: %j', (service) => expect(told(service)).toEqual([]));
});

describe('a service that has moved', () => {
  const street = (place: string) => ({ address: { street: place, locality: 'Oslo' } });
  const at = (place: string, more: object = {}) => ({
    locations: [{ id: 'huset', visibility: 'public', ...street(place) }],
    description: 'Vi har flyttet til Storgata 3.',
    ...more,
  });

  test('is told with its words, whatever the hours are', () => {
    const service = at('Prøvegata 1');
    expect(told(service)).toEqual(['/description']);
    expect(told({ ...service, openingHours: undefined })).toEqual(['/description']);
    const [found] = toldBy(serviceSaysClosed, 'service', service);
    expect(found?.message).toBe(
      '“description” says “Vi har flyttet til Storgata 3”, and the place stands with another address.',
    );
    expect(found?.help).toContain('new address');
    const [norwegian] = toldBy(serviceSaysClosed, 'service', service, 'nb');
    expect(norwegian?.help).toContain('den nye adressen');
  });

  test('is told in a notice that is not over', () => {
    const notice = (through: string) =>
      at('Prøvegata 1', { description: 'Hjelp.', alert: { text: { nb: 'Vi har flyttet.' }, through } });
    expect(told(notice('2026-06-30'))).toEqual(['/alert/text/nb']);
    expect(told(notice('2026-05-31'))).toEqual([]);
  });

  test.each([
    ['the address is the one it says', at('Storgata 3')],
    [
      'the record has no street',
      { ...at('Storgata 3'), locations: [{ id: 'a', address: { locality: 'Oslo' } }] },
    ],
    [
      'a place is secret',
      at('Prøvegata 1', { locations: [{ id: 'a', visibility: 'confidential', ...street('Prøvegata 1') }] }),
    ],
    ['it is closed for good', at('Prøvegata 1', { status: 'defunct' })],
  ])('is not told where %s', (_where, service) => expect(told(service)).toEqual([]));
});

describe('words on every week', () => {
  const ALL = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
  const daily = (opens: string, closes: string) => ({ periods: [{ days: ALL, opens, closes }] });
  test.each([
    ['round the clock', { always: true }, 'Stengt i helgene.'],
    ['round the clock', { always: true }, 'Stengt onsdager.'],
    ['round the clock', { always: true }, 'Stengt om natta.'],
    ['round the clock', { always: true }, 'Åpent hverdager 9–15.'],
    ['round the clock', { always: true }, 'Åpent kun onsdager kl. 17–19.'],
    ['round the clock', { always: true }, 'Åpent bare i partallsuker.'],
    ['every day', daily('10:00', '15:00'), 'Stengt i helgene.'],
    ['every night', daily('21:00', '08:00'), 'Stengt om natta.'],
    ['from midnight', daily('00:00', '08:00'), 'Stengt om natta.'],
    ['from midnight to noon and longer', daily('02:00', '00:00'), 'Stengt om natta.'],
    ['every week', openingHours, 'Åpent bare i partallsuker.'],
    ['on Wednesdays, after words that agree', openingHours, 'Stengt i helgene. Stengt onsdager.'],
  ])('contradict hours that are open %s: %j, “%s”', (_when, hours, description) => {
    expect(told({ openingHours: hours, description })).toEqual(['/description']);
  });

  test.each([
    ['on weekdays', openingHours, 'Stengt i helgene.'],
    ['on weekdays', openingHours, 'Åpent hverdager 10–15.'],
    ['by day', daily('10:00', '15:00'), 'Stengt om natta.'],
    ['by times that cannot be read', daily('sent', 'tidlig'), 'Stengt om natta.'],
    ['in some weeks', { periods: [{ ...WEEK, isoWeeks: 'even' }] }, 'Åpent bare i partallsuker.'],
    ['round the clock', { always: true }, 'Legevakten er stengt i helgene.'],
    ['round the clock', { always: true }, 'Telefonen er stengt om natta.'],
  ])('agree with hours that are open %s: %j, “%s”', (_when, hours, description) => {
    expect(told({ openingHours: hours, description })).toEqual([]);
  });

  test('are told with the advice to correct the hours', () => {
    const service = { openingHours: { always: true }, description: 'Stengt onsdager.' };
    expect(toldBy(serviceSaysClosed, 'service', service)[0]?.help).toContain('Correct the opening hours');
    expect(toldBy(serviceSaysClosed, 'service', service, 'nb')[0]?.help).toContain('Rett åpningstidene');
  });

  test('say nothing against the hours of a phone alone', () => {
    const contacts = [{ channel: 'phone', value: '+4722990000', openingHours: { always: true } }];
    expect(told({ openingHours: undefined, contacts, description: 'Stengt i helgene.' })).toEqual([]);
  });
});

describe('a service that ends', () => {
  test.each([
    ['Vi stenger for godt 31. mai 2026.', 'Write status defunct'],
    ['Prosjektet varer ut 2025.', 'Write status defunct'],
    ['Tilbudet avsluttes 31.7.2026.', 'Correct the opening hours'],
    ['Siste dag er 31. juli.', 'Correct the opening hours'],
  ])('is told: “%s”', (description, help) => {
    const [found] = toldBy(serviceSaysClosed, 'service', { openingHours, description });
    expect(found?.path).toBe('/services/0/description');
    expect(found?.help).toContain(help);
  });

  test.each([
    ['the hours end with it', 'Tilbudet avsluttes 31.7.2026.', { periods: [{ ...WEEK, validThrough: '2026-07-31' }] }],
    ['there are no hours, and the day lies ahead', 'Tilbudet avsluttes 31.7.2026.', undefined],
    ['that is far ahead', 'Prosjektet varer ut 2029.', openingHours],
    ['something else of it ended', 'Siste dag for påmelding er 31. mai 2026.', openingHours],
  ])('is not told where %s', (_where, description, hours) => {
    expect(told({ description, openingHours: hours })).toEqual([]);
  }); // prettier-ignore

  test('is told of a day that is over without any hours', () => {
    expect(told({ description: 'Siste dag er 31. mai 2026.', openingHours: undefined })).toEqual([
      '/description',
    ]);
  });
});

describe('words of the hours themselves', () => {
  const hoursWith = (more: object, service: object = {}) => ({
    openingHours: { ...openingHours, ...more },
    ...service,
  });
  const christmas = { from: '2026-12-20', through: '2027-01-03' };
  const periods = [{ opens: '10:00', closes: '14:00' }];

  test.each([
    [
      hoursWith({ periods: [{ ...WEEK, label: { nb: 'Stengt', en: 'Closed' } }] }),
      '/openingHours/periods/0/label/nb',
    ],
    [
      hoursWith({ exceptions: [{ ...christmas, periods, note: 'Stengt.' }] }),
      '/openingHours/exceptions/0/note',
    ],
    [
      hoursWith({ printed: { nb: 'Man–fre 10–15', en: 'Closed until further notice' } }),
      '/openingHours/printed/en',
    ],
    [hoursWith({ printed: 'Stengt til 1. september' }), '/openingHours/printed'],
    [
      {
        openingHours: undefined,
        locations: [
          { id: 'a', visibility: 'public', openingHours: { periods: [{ ...WEEK, label: 'Stengt' }] } },
        ],
      },
      '/locations/0/openingHours/periods/0/label',
    ],
  ])('say that it is shut while these are open hours: %j', (service, path) =>
    expect(told(service)).toEqual([path]),
  );

  test.each([
    hoursWith({ exceptions: [{ ...christmas, closed: true, note: 'Stengt' }] }),
    hoursWith({ exceptions: [{ ...christmas, periods, note: 'Kafeen er stengt' }] }),
    hoursWith({ periods: [{ ...WEEK, label: 'Klinikken er stengt for nye' }] }),
    hoursWith({ printed: 'Man–fre 10–15, stengt 17. mai' }),
    hoursWith({ printed: 'Man–fre 10–15' }),
    hoursWith({ periods: [{ ...WEEK, label: { nb: 'Åpent', en: 'Open' } }] }),
    hoursWith({ periods: [{ ...WEEK, label: 'Stengt' }] }, { status: 'permanently-closed' }),
  ])('say nothing against them: %j', (service) => expect(told(service)).toEqual([]));
});
