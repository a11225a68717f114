import type { LossReasons } from '../field-map.ts';
import { reasonsOf, SHARED_REASONS } from '../draft/losses.ts';

/** Why something of NDJSON was not taken over. */
export const NDJSON_LOSSES: LossReasons = reasonsOf('ndjson', {
  'no-json': { nb: 'Linja er ikke JSON.', en: 'The line is no JSON.' },
  'no-record': { nb: 'Her står det ingen post.', en: 'There is no record here.' },
  'secret-place': SHARED_REASONS['secret-place'],
  'second-head': {
    nb: 'En fil har ett hode, det første; dette er ett til.',
    en: 'A file has one head, the first; this is another.',
  },
});
