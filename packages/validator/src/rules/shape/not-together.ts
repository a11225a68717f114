import { defineShapeRule } from '../../rule.ts';

/** Fields that are each right and do not fit together. */
export const schemaNotTogether = defineShapeRule({
  code: 'schema/not-together',
  severity: 'error',
  source: 'Design, section 4: rules of the model',
  why: 'Two fields that contradict each other leave the reader with neither: closed and open at once, a promise in part without its limits.',
  on: 'service',
  ok: {
    openingHours: { always: true, exceptions: [{ from: '2026-07-01', through: '2026-07-31', closed: true }] },
  },
  notOk: {
    openingHours: {
      always: true,
      exceptions: [
        {
          from: '2026-07-01',
          through: '2026-07-31',
          closed: true,
          periods: [{ opens: '10:00', closes: '12:00' }],
        },
      ],
    },
  },
});
