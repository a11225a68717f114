import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewDirectory } from './review.ts';
import { reviewReport } from './review-report.ts';
import {
  checkedOn,
  messageTo,
  review,
  serviceWith,
  TODAY,
  WEEK,
  type Overrides,
} from './testing/review-kit.ts';

describe('what is due', () => {
  const stateOf = (lastVerifiedOn: string, more: Overrides = {}) =>
    review([serviceWith('a', checkedOn(lastVerifiedOn, more))])?.providers[0]?.services[0];

  test.each([
    ['2025-06-14', 'overdue', '2026-06-14'],
    ['2025-06-15', 'week', '2026-06-15'],
    ['2025-06-22', 'week', '2026-06-22'],
    ['2025-06-23', 'later', '2026-06-23'],
    ['2025-07-15', 'later', '2026-07-15'],
  ])('a record checked on %s is %s', (date, state, dueOn) => {
    expect(stateOf(date)).toMatchObject({ state, dueOn, parts: ['record'], lastVerifiedOn: date });
  });

  test('what cannot be read is named, so that nobody takes it for checked', () => {
    const bare = [{ id: 'a', name: { nb: 'Bare navn' } }, { name: 'Uten id' }, null, 'x'];
    const twice = [serviceWith('b', checkedOn('2026-06-01')), serviceWith('b', checkedOn('2026-06-01'))];
    expect(
      reviewDirectory({ services: [...bare, ...twice] }, { today: TODAY, withinDays: 30, lang: 'nb' })
        ?.unread,
    ).toEqual(['a', 'Uten id', '#3', '#4', 'b']);
    expect(review([serviceWith('a', checkedOn('2026-06-01'))])?.unread).toEqual([]);
  });

  test('a record that is good for more than so many days is not', () => {
    expect(stateOf('2025-07-16')).toBeUndefined();
    expect(review([serviceWith('a', checkedOn('2025-07-16'))], { withinDays: 31 })?.providers).toHaveLength(
      1,
    );
  });

  test('opening hours are due after half a year', () => {
    const hours = serviceWith('a', { ...checkedOn('2025-12-20'), openingHours: WEEK });
    expect(review([hours])?.providers[0]?.services[0]).toMatchObject({
      parts: ['hours'],
      dueOn: '2026-06-20',
      partsDueOn: { hours: '2026-06-20' },
    });
    expect(review([hours], { withinDays: 365 })?.providers[0]?.services[0]).toMatchObject({
      parts: ['record', 'hours'],
      dueOn: '2026-06-20',
      partsDueOn: { record: '2026-12-20', hours: '2026-06-20' },
    });
    expect(review([serviceWith('a', checkedOn('2025-12-20'))])?.providers).toEqual([]);
  });

  test('the date that the record gives wins', () => {
    expect(stateOf('2026-06-01', { reviewBy: '2026-06-18' })).toMatchObject({
      state: 'week',
      dueOn: '2026-06-18',
    });
  });

  test('a record without a date was never checked, and comes first', () => {
    const never = serviceWith('b', {
      verification: { method: 'website', confidence: 'low' },
      organizationIds: ['x'],
    });
    const result = review([serviceWith('a', checkedOn('2025-06-01')), never]);
    expect(result?.providers.map(({ id, dueOn, state }) => [id, dueOn, state])).toEqual([
      ['x', null, 'overdue'],
      ['eksempelforeningen', '2026-06-01', 'overdue'],
    ]);
    expect(messageTo(result)?.body).toContain('Vi vet ikke når opplysningene sist ble kontrollert.');
  });

  test('a service that is closed for good is not asked about, one that is closed for a time is', () => {
    const old = checkedOn('2025-01-01');
    const result = review([
      serviceWith('a', { ...old, status: 'defunct' }),
      serviceWith('b', { ...old, status: 'temporarily-closed' }),
    ]);
    expect(result?.providers[0]?.services.map(({ id }) => id)).toEqual(['b']);
    expect(messageTo(result)?.body).toContain('- Status: Stengt for en tid');
  });
});

describe('the message to an organisation', () => {
  const old = checkedOn('2025-01-10');

  test('has all its services, the address of the organisation and a subject', () => {
    const organizations = [{ id: 'eksempelforeningen', name: 'Havn', email: 'post@havn.example.org' }];
    const message = messageTo(
      review([serviceWith('a', old), serviceWith('b', { ...old, name: 'Dusjen' })], {}, { organizations }),
    );
    expect(message).toMatchObject({
      to: 'post@havn.example.org',
      subject: 'Stemmer det vi sier om 2 av tjenestene deres i Eksempelkatalogen?',
    });
    expect(message?.body).toContain('Hei, Havn');
    expect(message?.body).toContain('Dusjen\n------\nOpplysningene ble sist kontrollert 10. januar 2025.');
  });

  test('says hours, exceptions to come and holidays', () => {
    const openingHours = {
      ...WEEK,
      publicHolidays: 'closed',
      exceptions: [
        { from: '2026-07-06', through: '2026-07-31', closed: true, note: { nb: 'Ferie' } },
        { from: '2026-12-24', through: '2026-12-24', periods: [{ opens: '10:00', closes: '12:00' }] },
        { from: '2026-05-01', through: '2026-05-02', closed: true },
      ],
    };
    const { body } = messageTo(review([serviceWith('a', { ...old, openingHours })])) ?? { body: '' };
    expect(body).toContain('man., tir. 10:00–14:00');
    expect(body).toContain('stengt på helligdager');
    expect(body).toContain('stengt 6. juli 2026–31. juli 2026 (Ferie)');
    expect(body).toContain('24. desember 2026: 10:00–12:00');
    expect(body).not.toContain('stengt 1. mai');
  });

  test('says all hours, also those that do not hold in the week in which it is asked', () => {
    const at = (opens: string, closes: string, more: object) => ({ days: ['tu'], opens, closes, ...more });
    const openingHours = {
      periods: [
        at('10:00', '14:00', {}),
        at('12:00', '13:00', { isoWeeks: 'odd' }),
        at('15:00', '16:00', { nthOfMonth: [1, -1], label: { nb: 'Lege' }, lastEntry: '15:30' }),
        at('17:00', '18:00', { season: { from: '12-01', through: '02-29' }, audience: ['women'] }),
        at('19:00', '20:00', { everyWeeks: { count: 3, from: '2026-01-05' }, entry: 'appointment' }),
        { ...at('20:00', '21:00', { validFrom: '2027-01-01', validThrough: '2027-06-30' }), days: ['we'] },
      ],
    };
    const { body } = messageTo(review([serviceWith('a', { ...old, openingHours })])) ?? { body: '' };
    expect(body).toContain('tir. 10:00–14:00;');
    expect(body).toContain('tir. 12:00–13:00 (bare i oddetallsuker);');
    expect(body).toContain(
      'tir. 15:00–16:00 (Lege, bare den første og siste i måneden, ingen nye etter 15:30);',
    );
    expect(body).toContain('tir. 17:00–18:00 (hvert år 1. desember–29. februar, bare for: Kvinner);');
    expect(body).toContain('tir. 19:00–20:00 (bare hver 3. uke, som i uka med 5. januar 2026, ');
    expect(body).toContain('ons. 20:00–21:00 (fra 1. januar 2027, til og med 30. juni 2027)');
    const { body: english } = messageTo(
      review([serviceWith('a', { ...old, openingHours })], { lang: 'en' }),
    ) ?? { body: '' };
    expect(english).toContain('(only in odd weeks)');
    expect(english).toContain('only the first and last in the month, nobody new after 15:30');
    expect(english).toContain('every year 1 December–29 February, only for: Women');
  });

  test('says days that differ where there is no ordinary week', () => {
    const openingHours = {
      exceptions: [{ from: '2026-12-24', through: '2026-12-24', periods: [{ opens: '10:00' }] }],
    };
    const { body } = messageTo(review([serviceWith('a', { ...old, openingHours })])) ?? { body: '' };
    expect(body).toContain('Åpningstider: 24. desember 2026: 10:00–?');
  });

  test('a place of which nobody said who may know it is not said to be a secret, and its address not told', () => {
    const place = (more: object) => ({
      locations: [
        { id: 'p', kind: 'physical', address: { street: 'Storgata 1', locality: 'Bergen' }, ...more },
      ],
    });
    const told = (more: object) =>
      messageTo(review([serviceWith('a', { ...old, ...place(more) })]))?.body ?? '';
    expect(told({})).toContain('Vi har ikke notert om adressen kan oppgis');
    expect(told({})).not.toContain('hemmelig. Den står');
    for (const more of [{ visibility: 'confidential' }, { visibilty: 'confidential' }, { secret: 'yes' }]) {
      expect(told(more)).toContain('Adressen er hemmelig.');
      expect(told(more)).not.toContain('Storgata');
    }
    expect(told({})).not.toContain('Storgata');
  });

  test('says hours that only the words of the source give, and hours with a condition', () => {
    const printed = { printed: 'Når lyset er på', condition: 'under −10 °C' };
    const { body } = messageTo(review([serviceWith('a', { ...old, openingHours: printed })])) ?? { body: '' };
    expect(body).toContain('Når lyset er på');
    expect(body).toContain('bare når dette gjelder: under −10 °C');
    const always = messageTo(review([serviceWith('a', { ...old, openingHours: { always: true } })]))?.body;
    expect(always).toContain('- Åpningstider: døgnet rundt, alle dager\n');
  });

  test('says what each promise rests on, and asks about the rest', () => {
    const access = {
      residenceStatus: { value: 'not-asked', basis: 'stated', sourceIds: ['nettsiden'] },
      cost: { value: 'free', basis: 'rule' },
      entry: ['walk-in', { value: 'phone-first', basis: 'reported' }],
    };
    const { body } = messageTo(review([serviceWith('a', { ...checkedOn('2025-06-16'), access })])) ?? {
      body: '',
    };
    expect(body).toContain('  - Spør ikke om opphold: det sier dere selv (se kilden)\n');
    expect(body).toContain('- Kilder: https://example.org/helsehjelp, lest 20. mai 2026\n');
    expect(body).toContain('Gratis: det følger av loven eller en nasjonal regel');
    expect(body).toContain('Ring først: det sier andre om dere');
    expect(body).toContain('Kan de være anonyme?');
    expect(body).not.toContain('Koster det noe?');
  });

  test('says how old a source is, and has no mark to explain where there is none', () => {
    const sources = [
      {
        id: 's1',
        url: 'https://example.org/a',
        retrievedOn: '2026-05-20',
        publishedOn: '2019',
        supports: ['access'],
      },
    ];
    const access = { residenceStatus: { value: 'not-asked', basis: 'reported', sourceIds: ['s1'] } };
    const openingHours = { printed: 'tre dager i uka' };
    const service = serviceWith('a', {
      ...checkedOn('2025-01-10', { method: 'website' }),
      access,
      sources,
      openingHours,
    });
    const { body } = messageTo(review([service])) ?? { body: '' };
    expect(body).toContain('det sier andre om dere (se kilden); dette er gammelt\n');
    expect(body).toContain('- Kilder: https://example.org/a, fra 2019, lest 20. mai 2026\n');
    expect(body).not.toContain('«?» betyr');
  });

  test('says that a promise is old', () => {
    const access = { residenceStatus: { value: 'not-asked', basis: 'stated', checkedOn: '2025-01-10' } };
    const { body } = messageTo(
      review([serviceWith('a', { ...checkedOn('2025-01-10', { method: 'website' }), access })]),
    ) ?? { body: '' };
    expect(body).toContain('vi viser det ikke lenger som et løfte');
  });

  test('says an open address, a place on wheels with its hours, and contacts with theirs', () => {
    const { body } = messageTo(
      review([
        serviceWith('a', {
          ...old,
          locations: [
            {
              id: 'huset',
              visibility: 'public',
              address: { street: 'Prøvegata 1', postalCode: '0179', locality: 'Oslo' },
            },
            {
              id: 'bussen',
              kind: 'mobile',
              visibility: 'public',
              stops: [{ name: 'Torget', openingHours: WEEK }],
            },
            { id: 'rommet', visibility: 'public' },
          ],
          contacts: [
            {
              channel: 'phone',
              value: '+4722990000',
              printed: '22 99 00 00',
              label: { nb: 'Vakta' },
              openingHours: { always: true },
            },
          ],
        }),
      ]),
    ) ?? { body: '' };
    expect(body).toContain('  - Prøvegata 1, 0179 Oslo\n');
    expect(body).toContain('  - Torget (man., tir. 10:00–14:00;');
    expect(body).toContain('  - Fast sted\n');
    expect(body).toContain('- Kontakt: Telefon (Vakta): 22 99 00 00 (døgnet rundt, alle dager)');
  });

  test('comes in the language asked for, which need not be that of the list', () => {
    const result = review([serviceWith('a', old)], { messageLang: 'en' });
    expect(messageTo(result)?.lang).toBe('en');
    expect(messageTo(result)?.body).toContain('Is everything right? Write “all is right”.');
    if (result === undefined) throw new Error('no review');
    expect(reviewReport('text', result, 'nb')).toContain('SKULLE VÆRT KONTROLLERT');
  });

  test('to an organisation that the directory does not have names it by its id', () => {
    const result = review([serviceWith('a', { ...old, organizationIds: ['borte'] })]);
    expect(result?.providers[0]).toMatchObject({ id: 'borte', name: 'Ukjent organisasjon (borte)' });
  });
});

test('only the services asked for are reviewed, and what others keep secret stays so', () => {
  const old = checkedOn('2025-01-10');
  const secret = serviceWith('a', {
    ...old,
    locations: [{ id: 'x', visibility: 'confidential' }],
    internal: 'Hemmeliggata 5',
  });
  const other = serviceWith('b', { ...old, summary: { nb: 'Nabo til Hemmeliggata 5.' } });
  const result = review([secret, other], { only: new Set(['b']) });
  expect(result?.providers.flatMap(({ services }) => services.map(({ id }) => id))).toEqual(['b']);
  expect(messageTo(result)?.body).not.toContain('Hemmeliggata');
});

describe('data that is wrong', () => {
  test('is passed over, never thrown at', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, two) => {
        const result = review([
          one,
          { ...serviceWith('a'), verification: two, locations: one, contacts: two, openingHours: one },
        ]);
        if (result !== undefined) reviewReport('markdown', result, 'en');
      }),
      { numRuns: 100 },
    );
  });

  test('without a head is still reviewed', () => {
    const input = { organizations: [], services: [serviceWith('a', checkedOn('2025-01-01'))] };
    const result = reviewDirectory(input, { today: TODAY, withinDays: 30, lang: 'en' });
    expect(messageTo(result)?.body).toContain('Your service is listed in the directory.');
    const report = result === undefined ? '' : reviewReport('text', result, 'en');
    expect(report).toMatch(
      /^What is due for checking in the directory \(.*\n+One service of one organisation\./,
    );
  });

  test.each([[undefined], [null], ['x'], [[]]])('%j is no directory', (input) => {
    expect(reviewDirectory(input, { today: TODAY, withinDays: 30, lang: 'en' })).toBeUndefined();
  });
});
