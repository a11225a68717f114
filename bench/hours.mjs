/** One question, "is it open?", asked many times: our engine beside opening_hours.js, the reference for OSM's text. */
import OpeningHours from 'opening_hours';

/** Answers in one measurement. */
const ANSWERS = 10_000;
const MINUTE_MS = 60_000;
/** A prime, so that the questions meet every hour of every weekday. */
const STEP_MINUTES = 61;

/** An ordinary schedule, and its like in OSM's text. */
const HOURS = {
  periods: [
    { days: ['mo', 'tu', 'we', 'fr'], opens: '10:00', closes: '15:00' },
    { days: ['th'], opens: '10:00', closes: '19:00' },
  ],
  publicHolidays: 'closed',
};
const TEXT = 'Mo-We,Fr 10:00-15:00; Th 10:00-19:00; PH off';

/**
 * The contestants, by name. Each gives state and next change at moments spread over more than a year.
 * @param {{ openingStatus: Function }} schema the built package
 * @param {number} at the first moment, epoch milliseconds
 * @param {readonly { date: string, name: unknown }[]} publicHolidays
 */
export function hoursContest({ openingStatus }, at, publicHolidays) {
  const peer = new OpeningHours(TEXT, { address: { country_code: 'no' }, lat: 59.9, lon: 10.7 });
  const ask = (answer) => () => {
    for (let index = 0; index < ANSWERS; index++) answer(at + index * STEP_MINUTES * MINUTE_MS);
  };
  return {
    'opening_hours.js': ask((moment) => {
      const date = new Date(moment);
      return [peer.getState(date), peer.getNextChange(date)];
    }),
    'openingStatus, whole': ask((moment) =>
      openingStatus(HOURS, { at: moment, timeZone: 'Europe/Oslo', publicHolidays, staleAfter: '2030-01-01' }),
    ),
  };
}
