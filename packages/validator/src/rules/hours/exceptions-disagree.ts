import { fieldOf, recordsAt } from '../../data.ts';
import { isIsoDate } from '../../calendar.ts';
import { defineRule } from '../../rule.ts';

/** Every exception is compared with every one before it; a year has no more of them than this. */
const MAX_COMPARED = 366;

/** Flags two exceptions that share a day and say different things about it. */
export const hoursExceptionsDisagree = defineRule({
  code: 'hours/exceptions-disagree',
  severity: 'warning',
  source: 'Design, section 5: exceptions',
  why: 'On such a day it depends on their order whether the door is shown as open.',
  on: 'opening-hours',
  when: 'exceptions',
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
  check(hours, report, context) {
    const list = hours['exceptions'];
    if (!Array.isArray(list) || list.length < 2) return;
    const spans = recordsAt(hours, 'exceptions')
      .slice(0, MAX_COMPARED)
      .flatMap(([index, exception]) => {
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
          related: [[...context.path, 'exceptions', earlier.index]],
        });
      }
    }
  },
});
