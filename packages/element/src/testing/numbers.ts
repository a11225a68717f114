import type { RecordContext } from '../context.ts';
import { makeDirectoryOf } from './fixtures.ts';
import { makeRecordContext } from './records.ts';

/** A service with several numbers, one of them named in Norwegian alone. */
export function withNumbers(lang: string): Promise<RecordContext> {
  const directory = makeDirectoryOf('open-door');
  directory.services[0]!['contacts'] = [
    {
      channel: 'phone',
      value: '+4700000031',
      printed: '00 00 00 31',
      label: { nb: 'For kvinner', en: 'For women', ar: 'للنساء' },
    },
    { channel: 'phone', value: '+4700000032', printed: '00 00 00 32', label: 'For menn' },
    { channel: 'sms', value: '+4700000033', printed: '00 00 00 33' },
    {
      channel: 'sms',
      value: '+4700000034',
      printed: '00 00 00 34',
      purpose: { nb: 'Meldinger for kvinner', en: 'Texts for women' },
    },
  ];
  return makeRecordContext(lang, directory);
}
