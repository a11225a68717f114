import { fieldOf, recordsAt } from '../../data.ts';
import { isIsoDate } from '../../calendar.ts';
import { defineRule } from '../../rule.ts';

/** Flags two exceptions that share a day and say different things about it. */
export const hoursExceptionsDisagree = defineRule({
  code: 'hours/exceptions-disagree',
  severity: 'warning',
  source: 'Design, section 5: exceptions',
  why: 'On such a day it depends on their order whether the door is shown as open.',
  on: 'opening-hours',
  ok: {
    always: true,
    exceptions: [
      { from: '2026-07-01', through: '2026-07-31', closed: true },
      { from: '2026-12-24', through: '2026-12-24', closed: true },
    ],
  },
  notOk: {
    always: true,
    exceptions: [
      { from: '2026-07-01', through: '2026-07-31', closed: true },
      { from: '2026-07-15', through: '2026-07-15', periods: [{ opens: '10:00', closes: '12:00' }] },
    ],
  },
  check(hours, report, { path: hoursPath }) {
    const spans = recordsAt(hours, 'exceptions').flatMap(([index, exception]) => {
      const from = fieldOf(exception, 'from');
      const through = fieldOf(exception, 'through');
      if (!isIsoDate(from) || !isIsoDate(through)) return [];
      return [
        {
          index,
          from,
          through,
          says: JSON.stringify([fieldOf(exception, 'closed'), fieldOf(exception, 'periods')]),
        },
      ];
    });
    for (const [place, span] of spans.entries()) {
      const earlier = spans
        .slice(0, place)
        .find(
          (other) => other.from <= span.through && span.from <= other.through && other.says !== span.says,
        );
      if (earlier !== undefined) {
        const params = { from: earlier.from > span.from ? earlier.from : span.from };
        report({
          path: ['exceptions', span.index],
          params,
          related: [[...hoursPath, 'exceptions', earlier.index]],
        });
      }
    }
  },
});
