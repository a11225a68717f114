import { ServiceDirectoryRecord } from './components/record/record.ts';
import { CardListen } from './components/take/card-listen.ts';
import { ServiceDirectoryTake } from './components/take/take.ts';
import { ServiceDirectoryWay } from './components/way/way.ts';
import { ServiceDirectoryWeek } from './components/week/week.ts';
import { focusCardOf } from './focus-card.ts';
import type { register as Register } from './register.ts';

/**
 * Registers what a full record is made of, and gives what leads back to the list and what reads cards aloud with the same
 * words. A function: bundlers drop modules that only register something.
 */
export function defineRecord(register: typeof Register) {
  register({
    'service-directory-take': ServiceDirectoryTake,
    'service-directory-way': ServiceDirectoryWay,
    'service-directory-week': ServiceDirectoryWeek,
    'service-directory-record': ServiceDirectoryRecord,
  });
  return { CardListen, focusCardOf };
}
