import { defineShapeRule } from '../../rule.ts';

/** A date, time, id, address or number that is not written as it should be. */
export const schemaWrongFormat = defineShapeRule({
  code: 'schema/wrong-format',
  severity: 'error',
  source: 'The JSON Schema of the data model; ISO 8601, BCP 47, ISO 3166-1, E.164',
  why: 'A date or time in another order is read as another day or hour, or not at all. A number or an address that is not whole leads nowhere.',
  on: 'service',
  ok: { alert: { text: 'Stengt i juli.', from: '2026-07-01', through: '2026-07-31' } },
  notOk: { alert: { text: 'Stengt i juli.', from: '2026-07-01', through: '31.07.2026' } },
});
