import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { makeCalendar, type CalendarEvent } from './icalendar.ts';
import type { Review, ReviewedProvider } from './review.ts';
import { reviewCalendar, reviewReport } from './review-report.ts';

const provider = (
  id: string,
  services: [string, string | null][],
  changes: Partial<ReviewedProvider> = {},
): ReviewedProvider => ({
  id,
  name: `Stiftelsen ${id}`,
  dueOn: services[0]?.[1] ?? null,
  state: 'overdue',
  services: services.map(([name, dueOn]) => ({
    id: name,
    name,
    dueOn,
    state: 'overdue',
    parts: ['record'],
    partsDueOn: dueOn === null ? {} : { record: dueOn },
    lastVerifiedOn: null,
  })),
  message: { lang: 'nb', subject: 'Emnet', body: 'Hei\n```\n# Ikke en overskrift\n' },
  ...changes,
});
const review = (...providers: ReviewedProvider[]): Review => ({
  directory: { id: 'katalogen', name: 'Katalogen' },
  today: '2026-06-15',
  withinDays: 30,
  providers,
  unread: [],
  unreadFiles: [],
});

const [dusjen] = provider('havn', [['Dusjen', '2026-06-10']]).services;
const havnWithHours = provider('havn', [], {
  dueOn: '2026-06-10',
  services:
    dusjen === undefined
      ? []
      : [
          {
            ...dusjen,
            parts: ['record', 'hours'],
            partsDueOn: { record: '2026-12-10', hours: '2026-06-10' },
          },
        ],
});

describe('the list', () => {
  const due = review(
    provider('havn', [['Dusjen', '2026-06-01']], {
      message: { lang: 'nb', to: 'post@havn.example.org', subject: 'Emnet', body: 'Hei\n' },
    }),
    provider('bua', [['Bua', '2026-07-01']], { state: 'later' }),
  );

  test.each(['text', 'markdown'] as const)('in %s says what could not be looked at', (format) => {
    const nothing = { ...review(), unread: ['a', '#3'] };
    expect(reviewReport(format, nothing, 'nb')).toContain('2 tjenester kan ikke leses');
    expect(reviewReport(format, nothing, 'en')).toContain('nobody knows when they are due: a, ');
    expect(reviewReport(format, review(), 'en')).not.toContain('cannot be read');
    expect(
      reviewReport(
        format,
        { ...review(), unread: Array.from({ length: 30 }, (_, index) => `id${index}`) },
        'en',
      ),
    ).toContain('id9 … (+20)');
  });

  test.each(['text', 'markdown'] as const)(
    'in %s does not say that nothing is due when a file cannot be read',
    (format) => {
      const files = ['katalog/services/a.yaml', 'katalog/services/b.yaml'];
      const [file = ''] = files;
      const one = { ...review(), unread: ['x', file], unreadFiles: [file] };
      const told = reviewReport(format, one, 'nb');
      expect(told).toContain('Ingenting av det som kan leses, skal kontrolleres innen 30 dager.');
      expect(told).toContain('kontrolleres: x.');
      expect(told).toContain(
        'Én fil kan ikke leses, så ingen vet når det som står i den, skal kontrolleres:',
      );
      expect(told).toContain(file);
      expect(told).not.toContain('Ingenting skal');
      const two = reviewReport(format, { ...review(), unread: files, unreadFiles: files }, 'en');
      expect(two).toContain('2 files cannot be read');
      expect(two).not.toContain('services cannot be read');
    },
  );

  test('in text has a heading for each time, and each message between lines', () => {
    const text = reviewReport('text', due, 'nb');
    expect(text).toContain('2 tjenester hos 2 organisasjoner.');
    expect(text).toMatch(/SKULLE VÆRT KONTROLLERT[^]*Stiftelsen havn[^]*SENERE[^]*Stiftelsen bua/);
    expect(text).toContain(
      `${'-'.repeat(72)}\nTil: post@havn.example.org\nEmne: Emnet\n\nHei\n${'-'.repeat(72)}`,
    );
    expect(text).toContain('  Bua: alt må kontrolleres innen 1. juli 2026');
    expect(text.endsWith('\n')).toBe(true);
  });

  test('in Markdown keeps a message in one block, whatever it holds', () => {
    const text = reviewReport('markdown', review(provider('*havn*', [['Dusj_en', null]])), 'en');
    expect(text).toContain('### Stiftelsen \\*havn\\*');
    expect(text).toContain('- **Dusj\\_en**: nobody knows when it was last checked');
    expect(text).toContain('````text\nHei\n```\n# Ikke en overskrift\n````');
  });

  test('gives opening hours that are due before the rest a day of their own', () => {
    expect(reviewReport('text', review(havnWithHours), 'nb')).toContain(
      'Dusjen: åpningstidene skulle vært kontrollert innen 10. juni 2026, alt må kontrolleres innen 10. desember 2026',
    );
  });

  test('in JSON is the review', () => {
    expect(JSON.parse(reviewReport('json', due, 'nb'))).toEqual(due);
  });

  test('says that nothing is due', () => {
    expect(reviewReport('text', review(), 'en')).toContain('Nothing is due for checking within 30 days.');
  });
});

const eventsOf = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
};

describe('the calendar', () => {
  const due = review(
    provider('havn', [
      ['Dusjen', '2026-06-01'],
      ['Maten', '2026-06-01'],
      ['Senga', '2026-06-20'],
    ]),
    provider('bua', [['Bua', null]]),
  );

  test('has an event for each organisation and day, what is past stands on today', () => {
    const events = eventsOf(reviewCalendar(due, 'nb'));
    expect(
      events.map(({ uid, startDate, endDate, summary }) => [
        uid,
        String(startDate),
        String(endDate),
        summary,
      ]),
    ).toEqual([
      [
        'review-havn-2026-06-01@katalogen.service-directory',
        '2026-06-15',
        '2026-06-16',
        'Spør Stiftelsen havn om opplysningene stemmer (frist 1. juni 2026)',
      ],
      [
        'review-havn-2026-06-20@katalogen.service-directory',
        '2026-06-20',
        '2026-06-21',
        'Spør Stiftelsen havn om opplysningene stemmer',
      ],
      [
        'review-bua-never@katalogen.service-directory',
        '2026-06-15',
        '2026-06-16',
        'Spør Stiftelsen bua om opplysningene stemmer (aldri kontrollert)',
      ],
    ]);
    expect(events[0]?.description).toBe(
      'Dusjen: alt skulle vært kontrollert innen 1. juni 2026\nMaten: alt skulle vært kontrollert innen 1. juni 2026',
    );
    expect(events[0]?.startDate.isDate).toBe(true);
  });

  test('has an event for each day on which a part is due', () => {
    const events = eventsOf(reviewCalendar(review(havnWithHours), 'nb'));
    expect(events.map(({ startDate, description }) => [String(startDate), description])).toEqual([
      ['2026-06-15', 'Dusjen: åpningstidene skulle vært kontrollert innen 10. juni 2026'],
      ['2026-12-10', 'Dusjen: alt må kontrolleres innen 10. desember 2026'],
    ]);
  });

  test('keeps the id of an event from day to day, and is stamped with the day asked for', () => {
    const uidsOf = (today: string) => eventsOf(reviewCalendar({ ...due, today }, 'nb')).map(({ uid }) => uid);
    expect(uidsOf('2026-06-16')).toEqual(uidsOf('2026-06-15'));
    expect(reviewCalendar(due, 'nb')).toContain('DTSTAMP:20260615T000000Z\r\n');
  });

  test('without events is a calendar all the same', () => {
    expect(eventsOf(reviewCalendar(review(), 'en'))).toEqual([]);
  });

  test('comes back as it was, line by line within 75 octets, for any texts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.constantFrom('a;b,c\\d\ne', 'å'.repeat(90), '🏠'.repeat(40)),
    );
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const event: CalendarEvent = { uid: 'x@y', date: '2026-02-28', summary, description };
        const calendar = makeCalendar([event], summary, '2026-01-01');
        for (const line of calendar.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toContain('\n');
        }
        const [back] = eventsOf(calendar);
        const clean = (value: string) =>
          value.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' '); // eslint-disable-line no-control-regex -- controls are what is looked for
        expect(back?.summary).toBe(clean(summary));
        expect(back?.description).toBe(clean(description));
        expect(String(back?.endDate)).toBe('2026-03-01');
      }),
      { numRuns: 200 },
    );
  });
});
