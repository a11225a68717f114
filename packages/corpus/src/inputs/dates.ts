import { changedDirectory, changedRecord, type Input } from '../input.ts';

/** Dates and hours that cannot be. What is not known is never open, and never fresh. */

const record = changedRecord('dates');
const head = changedDirectory('dates');
const FORMAT = ['schema/wrong-format'];

const verified = (name: string, lastVerifiedOn: unknown, tells: readonly string[] = FORMAT): Input =>
  record(name, { verification: { lastVerifiedOn, method: 'website', confidence: 'medium' } }, tells, {});
const period = (name: string, more: object, tells: readonly string[]): Input =>
  record(name, { openingHours: { periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], opens: '10:00', closes: '12:00', ...more }], publicHolidays: 'open' } }, tells, {}); // prettier-ignore

export const dates: readonly Input[] = [
  verified('the thirteenth month', '2026-13-01'),
  verified('the thirtieth of February', '2026-02-30'),
  verified('a leap day of a year without one', '2025-02-29'),
  verified('a day with nought', '2026-00-00'),
  verified('a date with a time', '2026-05-20T10:00:00Z'),
  verified('a date with points', '20.05.2026'),
  verified('a date with strokes', '05/20/2026'),
  verified('a year of two digits', '26-05-20'),
  verified('a year of five digits', '12026-05-20'),
  verified('a year before Christ', '-0001-05-20'),
  verified('a number of a spreadsheet', 46162, ['schema/wrong-type']),
  verified('milliseconds', 1_781_000_000_000, ['schema/wrong-type']),
  verified('the year nought', '0000-01-01', ['service/stale']),
  verified('the year 9999', '9999-12-31', ['service/date-in-future']),
  verified('next week', '2026-06-22', ['service/date-in-future']),
  verified('a date in Arabic digits', '٢٠٢٦-٠٥-٢٠'),
  verified('a date with a line break after it', '2026-05-20\n'),
  verified('a date with letters after it', '2026-05-20<script>'),
  record('a source read before it was written', { sources: [{ id: 'side', url: 'https://example.org/x', publishedOn: '2026-06-01', retrievedOn: '2026-05-01', supports: ['access'] }] }, ['source/read-before-published'], {}), // prettier-ignore
  record('a notice whose end is before its beginning', { alert: { text: 'Stengt', from: '2026-07-01', through: '2026-06-01' } }, ['alert/order'], { hides: ['Stengt'] }), // prettier-ignore
  period('a door that opens at 25', { opens: '25:00' }, FORMAT),
  period('a door that closes at 24:01', { closes: '24:01' }, FORMAT),
  period('a door that opens at half past with a point', { opens: '10.30' }, FORMAT),
  period('a door that opens at a number', { opens: 10 }, ['schema/wrong-type']),
  period('a door that opens and closes at once', { opens: '10:00', closes: '10:00' }, ['hours/equal-times']),
  period('a day that is none', { days: ['xx'] }, ['schema/unknown-code']),
  period('no days at all', { days: [] }, ['schema/too-little']),
  period('the sixth such weekday of a month', { nthOfMonth: [6] }, ['schema/unknown-code']),
  period('every no weeks', { everyWeeks: { count: 0, from: '2026-01-01' } }, ['schema/too-little']),
  period('every hundred thousand weeks', { everyWeeks: { count: 100_000, from: '0001-01-01' } }, [
    'schema/too-much',
  ]),
  period('a season that is no date', { season: { from: '13-40', through: '02-30' } }, FORMAT),
  period('valid from after valid through', { validFrom: '2027-01-01', validThrough: '2026-01-01' }, [
    'hours/valid-range',
  ]),
  record('an exception of ten thousand years', { openingHours: { periods: [{ days: ['mo'], opens: '10:00', closes: '12:00' }], exceptions: [{ from: '0001-01-01', through: '9999-12-31', closed: true }], publicHolidays: 'closed' } }, [], {}), // prettier-ignore
  record('always and never', { openingHours: { always: true, periods: [{ days: ['mo'], opens: '10:00', closes: '12:00' }] } }, ['hours/always-and-periods'], {}), // prettier-ignore
  head('a list that was updated in the future', (directory) => (directory['updatedOn'] = '2099-01-01'), ['directory/updated-in-future'], {}), // prettier-ignore
  head('a holiday on a day that is none', (directory) => (directory['publicHolidays'] = [{ date: '2026-02-30', name: 'x' }]), FORMAT, {}), // prettier-ignore
];
