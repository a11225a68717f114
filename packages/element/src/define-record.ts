import { ServiceDirectoryRecord } from './components/record/record.ts';
import { ServiceDirectoryTake } from './components/take/take.ts';
import { ServiceDirectoryWeek } from './components/week/week.ts';
import { register } from './register.ts';

/** What a full record is made of; fetched once the list is there. */
register({
  'service-directory-take': ServiceDirectoryTake,
  'service-directory-week': ServiceDirectoryWeek,
  'service-directory-record': ServiceDirectoryRecord,
});
