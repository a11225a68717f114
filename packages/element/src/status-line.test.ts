import {
  openingStatus,
  type OpeningHours,
  type ServiceStatus,
  type Weekday,
} from '@service-directory/schema';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from './locales/locale.ts';
import { statusLine, type StatusContext, type StatusLine } from './status-line.ts';
import { NOW } from './testing/fixtures.ts';
import { LANGUAGES, loadLocales, makeContext, resultOf } from './testing/records.ts';

let locales: Awaited<ReturnType<typeof loadLocales>>;

beforeAll(async () => {
  locales = await loadLocales();
});

/** The line of a state at the moment of the fixtures, Tuesday 14:00 in Oslo. */
function line(status: Partial<ServiceStatus>, more: Partial<StatusContext> = {}): StatusLine {
  const whole = {
    state: 'unknown',
    today: { date: '2026-03-10', weekday: 'tu', spans: [] },
    of: { kind: 'service' },
    ...status,
  };
  return statusLine(whole as ServiceStatus, {
    locale: locales.en,
    at: NOW,
    timeZone: 'Europe/Oslo',
    sourceLanguage: 'nb',
    lastVerifiedOn: '2024-02-16',
    hours: undefined,
    ask: 'Call first.',
    isPaused: false,
    ...more,
  });
}

const plain = (words: string) => words.replace(/[\u2068\u2069]/g, '');
const said = ({ headline, detail }: StatusLine) => plain(`${headline} | ${detail}`);
const next = (opensAt: string, more: Partial<NonNullable<ServiceStatus['next']>> = {}) => ({
  next: { opensAt, date: opensAt.slice(0, 10), opens: '', ...more },
});
/** An instant in Oslo, one hour ahead of UTC in March. */
const oslo = (date: string, hour: number, minute = 0) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + (hour - 1) * 3_600_000 + minute * 60_000).toISOString();

describe('open', () => {
  const open = (more: Partial<ServiceStatus>) => said(line({ state: 'open', changesTo: 'closed', ...more }));

  test('until a time today', () =>
    expect(open({ changesAt: oslo('2026-03-10', 16) })).toBe('Open | until 16:00'));
  test('until midnight is 24:00 and not 00:00', () =>
    expect(open({ changesAt: oslo('2026-03-11', 0) })).toBe('Open | until 24:00'));
  test('the end of the coming night needs no weekday', () =>
    expect(open({ changesAt: oslo('2026-03-11', 8) })).toBe('Open | until 08:00'));
  test('until tomorrow afternoon names the day', () =>
    expect(open({ changesAt: oslo('2026-03-11', 15, 30) })).toBe('Open | until Wednesday 15:30'));
  test('until a later day names the day', () =>
    expect(open({ changesAt: oslo('2026-03-13', 9) })).toBe('Open | until Friday 09:00'));
  test('until others are let in, not until the doors close, also at midnight', () => {
    const until = (...ends: [string, string]) => {
      const [first, second] = ends;
      const days: Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
      const periods = [
        { days, opens: '09:00', closes: first, audience: ['women' as const] },
        { days, opens: first === '24:00' ? '00:00' : first, closes: second, audience: ['men' as const] },
      ];
      const hours = { periods };
      const state = { state: 'open', changesTo: 'closed', changesAt: oslo('2026-03-11', 3) } as const;
      return said(line({ ...state, openFor: ['women'] }, { hours }));
    };
    expect(until('15:00', '18:00')).toBe('Open | until 15:00 · only for: Women');
    expect(until('24:00', '03:00')).toBe('Open | until 24:00 · only for: Women');
    expect(until('01:00', '03:00')).toBe('Open | until 01:00 · only for: Women');
  });
  test('by appointment alone says so, and not where one may also just come', () => {
    const by = (...entry: NonNullable<ServiceStatus['entry']>) =>
      open({ changesAt: oslo('2026-03-10', 18), entry });
    expect(by('appointment')).toBe('Open | until 18:00 · Book an appointment');
    expect(by('referral', 'waiting-list')).toBe('Open | until 18:00 · Referral needed · Waiting list');
    expect(by('appointment', 'walk-in')).toBe('Open | until 18:00');
    expect(by('walk-in')).toBe('Open | until 18:00');
  });
  test('of hours that do not say it, how one gets in to the service says it, also where nobody can be asked', () => {
    const by = (...entry: string[]) =>
      said(
        line({ state: 'open', changesTo: 'closed', changesAt: oslo('2026-03-10', 18) }, { entry, ask: '' }),
      );
    expect(by('referral')).toBe('Open | until 18:00 · Referral needed');
    expect(by('appointment')).toBe('Open | until 18:00 · Book an appointment');
    expect(by('appointment', 'outreach')).toBe('Open | until 18:00');
    expect(by('appointment', 'online', 'no-referral-needed')).toBe(
      'Open | until 18:00 · Book an appointment',
    );
    expect(by('no-referral-needed')).toBe('Open | until 18:00');
    expect(by()).toBe('Open | until 18:00');
  });
  test('an end at midnight is that of the day before, with its name', () =>
    expect(open({ changesAt: oslo('2026-03-13', 0) })).toBe('Open | until Thursday 24:00'));
  test('what does not close for a week is open day and night until then', () => {
    expect(open({ changesAt: oslo('2026-03-20', 0) })).toBe(
      'Open | day and night, every day · until Thursday March 19, 2026 24:00',
    );
    expect(open({ changesAt: oslo('2026-03-12', 10) })).toBe('Open | until Thursday 10:00');
  });
  test('what never closes is open day and night', () =>
    expect(said(line({ state: 'open' }))).toBe('Open | day and night, every day'));
  describe('by hours that may end', () => {
    const DAYS: Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
    type Period = NonNullable<OpeningHours['periods']>[number];
    const span = (opens: string, closes?: string, more: Partial<Period> = {}): Period => ({
      days: DAYS,
      opens,
      ...(closes === undefined ? {} : { closes }),
      ...more,
    });
    const by = (
      hours: OpeningHours,
      { at = NOW, ...more }: { at?: number; staleAfter?: string; holiday?: string } = {},
    ) => {
      const publicHolidays = more.holiday === undefined ? [] : [{ date: more.holiday, name: 'Holiday' }];
      const moment = { at, timeZone: 'Europe/Oslo', publicHolidays, staleAfter: more.staleAfter };
      const status = openingStatus(hours, moment);
      expect(status.state).toBe('open');
      return said(line(status, { ...moment, hours }));
    };
    const allDay = (more: Partial<Period> = {}) => span('00:00', '24:00', more);
    const open = { publicHolidays: 'open' } as const;

    test('what is only to be checked again in some days is open day and night', () => {
      expect(by({ always: true }, { staleAfter: '2026-03-19' })).toBe('Open | day and night, every day');
      expect(by({ periods: [allDay()] }, { staleAfter: '2026-03-19' })).toBe(
        'Open | day and night, every day',
      );
    });
    test('what must be checked again tomorrow promises neither an end nor none', () =>
      expect(by({ always: true }, { staleAfter: '2026-03-11' })).toBe('Open | '));
    test('days and nights that are over soon say when', () => {
      const periods = [allDay({ validThrough: '2026-03-14' })];
      expect(by({ periods, ...open }, { staleAfter: '2026-03-14' })).toBe('Open | until Saturday 24:00');
      const season = [allDay({ season: { from: '03-01', through: '03-14' } })];
      expect(by({ periods: season, ...open })).toBe('Open | until Saturday 24:00');
    });
    test('what ends on a day whose end is not known, or may end on a holiday, is not open every day', () => {
      const days = allDay({ days: ['mo', 'tu', 'we', 'th', 'fr'] });
      const saturday = span('00:00', undefined, { days: ['sa'] });
      expect(by({ periods: [days, saturday], ...open })).toBe('Open | ');
      expect(by({ periods: [allDay()] }, { holiday: '2026-04-03' })).toBe('Open | ');
      expect(by({ always: true }, { holiday: '2026-04-03' })).toBe('Open | day and night, every day');
    });
    test('the last night says when it ends, before midnight and after it', () => {
      const hours = { periods: [span('22:00', '06:00')] };
      const staleAfter = '2026-03-10';
      expect(by(hours, { at: Date.parse(oslo('2026-03-10', 23)), staleAfter })).toBe('Open | until 06:00');
      expect(by(hours, { at: Date.parse(oslo('2026-03-11', 1)), staleAfter })).toBe('Open | until 06:00');
    });
    test('what is called something ends where something else begins of which the end is not known', () => {
      const nurse = span('08:00', '16:00', { label: { en: 'Nurse' } });
      const bus = span('16:00', undefined, { label: { en: 'Bus' } });
      expect(by({ periods: [nurse, bus] })).toBe('Open | until 16:00 · Nurse');
      expect(by({ periods: [span('08:00', '16:00'), span('16:00')] })).toBe('Open | ');
    });
  });
  test('the groups for which it is open are named', () =>
    expect(open({ changesAt: oslo('2026-03-10', 18), openFor: ['women', 'trans-people'] })).toBe(
      'Open | until 18:00 · only for: Women, Trans people',
    ));
  test('the name of the hours is said, so that "only urgent cases" is not plainly open', () =>
    expect(
      open({
        changesAt: oslo('2026-03-10', 18),
        labels: [{ nb: 'Bare det som haster', en: 'Only urgent cases' }],
      }),
    ).toBe('Open | until 18:00 · Only urgent cases'));
  test('the name of the hours keeps its language', () =>
    expect(
      line(
        {
          state: 'open',
          changesTo: 'closed',
          changesAt: oslo('2026-03-10', 18),
          labels: ['Bare det som haster'],
        },
        { locale: locales.ar },
      ).parts,
    ).toContainEqual(expect.objectContaining({ text: 'Bare det som haster', lang: 'nb' })));
  test('the last entry is named while it is still to come', () =>
    expect(open({ changesAt: oslo('2026-03-10', 18), lastEntryAt: oslo('2026-03-10', 17) })).toBe(
      'Open | until 18:00 · last entry 17:00',
    ));
  test('at the minute of the last entry it is still open', () =>
    expect(line({ state: 'open', lastEntryAt: new Date(NOW).toISOString() }).tone).toBe('open'));
  test('when the last entry has passed, it does not count as open', () => {
    const over = line({
      state: 'open',
      changesTo: 'closed',
      changesAt: oslo('2026-03-10', 18),
      lastEntryAt: oslo('2026-03-10', 13),
      isEntryOver: true,
    });
    expect(over.tone).toBe('unknown');
    expect(said(over)).toBe('Open, but nobody new is let in now. | ');
  });
  test('when the last entry has passed, the next opening is told, with its limits', () => {
    const over = (more: Partial<ServiceStatus>, context: Partial<StatusContext> = {}) =>
      said(line({ state: 'open', isEntryOver: true, ...more }, context));
    const tomorrow = next(oslo('2026-03-11', 10));
    expect(over(tomorrow)).toBe('Open, but nobody new is let in now. | opens Wednesday 10:00');
    expect(over(tomorrow, { onlyFor: ['women'] })).toBe(
      'Open, but nobody new is let in now. | opens Wednesday 10:00 · only for: Women',
    );
    expect(over({}, { onlyFor: ['women'] })).toBe('Open, but nobody new is let in now. | only for: Women');
    expect(over(next(oslo('2026-03-11', 10), { reason: 'holiday-unconfirmed' }))).toBe(
      'Open, but nobody new is let in now. | ',
    );
  });
});

describe('closed', () => {
  const closed = (more: Partial<ServiceStatus>, context: Partial<StatusContext> = {}) =>
    said(line({ state: 'closed', ...more }, context));

  test('opens later today', () => expect(closed(next(oslo('2026-03-10', 20)))).toBe('Closed | opens 20:00'));
  test('opens tomorrow morning with its weekday, lest it be taken for today', () =>
    expect(closed(next(oslo('2026-03-11', 9)), { at: Date.parse(oslo('2026-03-10', 8)) })).toBe(
      'Closed | opens Wednesday 09:00',
    ));
  test('opens tomorrow afternoon with its weekday', () =>
    expect(closed(next(oslo('2026-03-11', 17)))).toBe('Closed | opens Wednesday 17:00'));
  test('opens in a week or later with its date, lest it be taken for the next such day', () => {
    expect(closed(next(oslo('2026-03-16', 8)))).toBe('Closed | opens Monday 08:00');
    expect(closed(next(oslo('2026-03-17', 8)))).toBe('Closed | opens Tuesday March 17, 2026 08:00');
    expect(closed(next(oslo('2027-01-04', 8)))).toBe('Closed | opens Monday January 4, 2027 08:00');
  });
  test('opens on a later weekday', () =>
    expect(closed(next(oslo('2026-03-13', 17)))).toBe('Closed | opens Friday 17:00'));
  test('with no opening in sight it only says closed', () => expect(closed({})).toBe('Closed | '));
  test('an opening that is itself uncertain is not promised, and its condition is told', () => {
    const coming = next(oslo('2026-03-10', 20), { reason: 'condition' });
    expect(closed(coming)).toBe('Closed | ');
    expect(closed(next(oslo('2026-03-10', 20), { reason: 'holiday-unconfirmed' }))).toBe('Closed | ');
    expect(closed(coming, { hours: { condition: { en: 'below −10 °C' } } })).toBe(
      'Closed | opens 20:00 · Only when: below −10 °C.',
    );
  });
  test('behind an opening that is not certain the next that is stands, and that it may open sooner', () => {
    const hours: OpeningHours = {
      periods: [{ days: ['we', 'fr'], opens: '10:00', closes: '15:00', audience: ['women'] }],
    };
    const publicHolidays = [{ date: '2026-03-11', name: 'Holiday' }];
    const coming = next(oslo('2026-03-11', 10), { reason: 'holiday-unconfirmed' });
    expect(closed(coming, { hours, publicHolidays })).toBe(
      'Closed | opens Friday 10:00 · perhaps sooner · only for: Women',
    );
    expect(closed(coming, { hours, publicHolidays, staleAfter: '2026-03-12' })).toBe('Closed | ');
  });
  test('an opening of which only the end is not known is told, unless it hangs on a condition', () => {
    const coming = next(oslo('2026-03-10', 16), { reason: 'end-unknown' });
    expect(closed(coming)).toBe('Closed | opens 16:00');
    expect(closed(coming, { hours: { condition: { en: 'below −10 °C' } } })).toBe(
      'Closed | opens 16:00 · Only when: below −10 °C.',
    );
  });
  test('an opening says for whom it is, what it is called and what to arrange before', () => {
    const at = oslo('2026-03-10', 16);
    expect(closed(next(at, { openFor: ['women'] }))).toBe('Closed | opens 16:00 · only for: Women');
    expect(closed(next(at, { labels: [{ en: 'Only urgent cases' }] }))).toBe(
      'Closed | opens 16:00 · Only urgent cases',
    );
    expect(closed(next(at, { entry: ['referral'] }))).toBe('Closed | opens 16:00 · Referral needed');
    expect(closed(next(at, { entry: ['walk-in'] }), { entry: ['referral'] })).toBe('Closed | opens 16:00');
    expect(closed(next(at), { entry: ['appointment'] })).toBe('Closed | opens 16:00 · Book an appointment');
  });
  test('a service that is shut for now names no opening', () =>
    expect(closed(next(oslo('2026-03-10', 20)), { isPaused: true })).toBe('Closed for a while. | '));

  test('what opens at midnight opens on the day that begins', () => {
    const opens = closed(next(oslo('2026-03-11', 0)));
    expect(opens).toContain('Wednesday 00:00');
    expect(opens).not.toContain('24:00');
  });

  test('nobody is told an opening without those whom alone it is for', () => {
    expect(closed(next(oslo('2026-03-10', 20)), { onlyFor: ['women'] })).toContain('only for: Women');
    expect(closed(next(oslo('2026-03-10', 20)), { onlyFor: [] })).not.toContain('only for');
  });
});

describe('unknown', () => {
  const unknown = (reason: ServiceStatus['reason'], context: Partial<StatusContext> = {}) =>
    said(line({ ...(reason === undefined ? {} : { reason }) }, context));

  test.each([
    ['no-hours', 'Opening hours are not known. | Call first.'],
    [undefined, 'Opening hours are not known. | Call first.'],
    ['stale', 'Opening hours are not certain. | Last checked February 16, 2024. Call first.'],
    ['holiday-unconfirmed', 'Opening hours are not certain. | It is a holiday. Call first.'],
    ['condition', 'May be open. | Call first.'],
    ['end-unknown', 'May be open. | It has begun. When it ends is not known. Call first.'],
    ['printed-only', 'Opening hours are not certain. | Call first.'],
  ] as const)('%s reads «%s»', (reason, words) => expect(unknown(reason)).toBe(words));

  test('hours that are over are not known, whenever the record was checked', () =>
    expect(unknown('stale', { isOver: true })).toBe('Opening hours are not known. | Call first.'));

  test('old hours without a date say that their age is not known', () =>
    expect(unknown('stale', { lastVerifiedOn: undefined })).toBe(
      'Opening hours are not certain. | We do not know how old they are. Call first.',
    ));
  test('a condition is told in the reader’s language', () => {
    const condition = { nb: 'under −10 °C', en: 'below −10 °C' };
    expect(unknown('condition', { hours: { condition } })).toBe(
      'May be open. | Only when: below −10 °C. Call first.',
    );
    expect(unknown('condition', { hours: { condition }, locale: locales.nb })).toContain('under −10 °C');
  });
  test('the words of the directory stand apart with their language, inside words of another direction', () => {
    const { parts, detail } = line(
      { reason: 'condition' },
      {
        hours: { condition: { nb: 'under −10 °C' } },
        locale: locales.ar,
        ask: locales.ar.messages.callFirst,
      },
    );
    expect(parts).toContainEqual(expect.objectContaining({ text: 'under −10 °C', lang: 'nb' }));
    expect(parts?.map((part) => (typeof part === 'string' ? part : part.text)).join('')).toBe(detail);
    expect(detail).toBe(
      `${locales.ar.messages.conditionUnknown('under −10 °C')} ${locales.ar.messages.callFirst}`,
    );
  });
  test('those whom alone a service is for are named, whatever is not known of its hours', () => {
    const onlyFor = ['eu-citizens', 'women'];
    const groups = 'only for: EU citizens, Women';
    expect(unknown('no-hours', { onlyFor })).toBe(`Opening hours are not known. | Call first. · ${groups}`);
    expect(unknown('printed-only', { onlyFor, ask: '' })).toBe(`Opening hours are not certain. | ${groups}`);
    const condition = { en: 'below −10 °C' };
    expect(unknown('condition', { hours: { condition }, onlyFor })).toBe(
      `May be open. | Only when: below −10 °C. Call first. · ${groups}`,
    );
    expect(unknown('no-hours', { onlyFor: [] })).not.toContain('only for');
  });
  test('where nobody can be asked, nothing is advised', () =>
    expect(unknown('no-hours', { ask: '' })).toBe('Opening hours are not known. | '));
});

describe('in every language', () => {
  const STATES: Partial<ServiceStatus>[] = [
    { state: 'open', changesTo: 'closed', changesAt: oslo('2026-03-10', 16) },
    { state: 'open', changesTo: 'closed', changesAt: oslo('2026-03-13', 16) },
    {
      state: 'open',
      changesTo: 'closed',
      changesAt: oslo('2026-03-10', 16),
      lastEntryAt: oslo('2026-03-10', 15),
    },
    { state: 'closed', ...next(oslo('2026-03-10', 20)) },
    { state: 'closed', ...next(oslo('2026-03-12', 9)) },
  ];

  test.each(LANGUAGES)('every clock time stands in an isolate, in order (%s)', (language) => {
    for (const state of STATES) {
      const { detail } = line(state, { locale: locales[language] });
      const times = detail.match(/\d\d:\d\d/g) ?? [];
      expect(times.length).toBeGreaterThan(0);
      expect(detail.match(/\u2068\d\d:\d\d\u2069/g) ?? []).toHaveLength(times.length);
    }
  });

  test.each([
    ['nb', 'Åpent | til 16:00', 'Stengt | åpner fredag 17:00'],
    ['en', 'Open | until 16:00', 'Closed | opens Friday 17:00'],
    ['ar', 'مفتوح | حتى 16:00', 'مغلق | يفتح الجمعة 17:00'],
  ] as const)('states are told in words (%s)', (language, open, closed) => {
    const locale: Locale = locales[language];
    expect(
      said(line({ state: 'open', changesTo: 'closed', changesAt: oslo('2026-03-10', 16) }, { locale })),
    ).toBe(open);
    expect(said(line({ state: 'closed', ...next(oslo('2026-03-13', 17)) }, { locale }))).toBe(closed);
  });

  test.each(LANGUAGES)('no reason for not knowing is told as open or closed (%s)', (language) => {
    const locale = locales[language];
    for (const reason of [
      'no-hours',
      'stale',
      'holiday-unconfirmed',
      'condition',
      'end-unknown',
      'printed-only',
    ] as const) {
      const { tone, headline } = line({ reason }, { locale });
      expect(tone).toBe('unknown');
      expect([locale.messages.open, locale.messages.closed]).not.toContain(headline);
      expect(headline).not.toBe('');
    }
  });
});

test('times are those of the service, whatever the zone', () => {
  const status: Partial<ServiceStatus> = {
    state: 'open',
    changesTo: 'closed',
    changesAt: '2026-03-10T15:00:00Z',
  };
  expect(said(line(status, { timeZone: 'Europe/Oslo' }))).toBe('Open | until 16:00');
  expect(said(line(status, { timeZone: 'Europe/Helsinki' }))).toBe('Open | until 17:00');
});

test.each([
  ['open-door', 'open'],
  ['night-door', 'closed'],
  ['all-night-line', 'open'],
  ['tomorrow', 'closed'],
  ['on-friday', 'closed'],
  ['paused', 'closed'],
  ['stale-promise', 'unknown'],
  ['never-verified', 'unknown'],
  ['no-hours', 'unknown'],
  ['printed-only', 'unknown'],
  ['when-cold', 'unknown'],
  ['no-end', 'unknown'],
  ['holiday-unknown', 'unknown'],
  ['entry-over', 'unknown'],
  ['for-women', 'open'],
])('the invented service %s is %s', async (id, tone) => {
  const context = await makeContext();
  const { service, status } = resultOf(id, context);
  const { status: state, verification } = service;
  expect(
    line(status, {
      lastVerifiedOn: verification.lastVerifiedOn,
      isPaused: state !== undefined && state !== 'active',
    }).tone,
  ).toBe(tone);
});
