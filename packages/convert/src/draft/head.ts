import { SCHEMA_VERSION } from '@service-directory/schema';
import { put, type Draft, type DraftOptions } from './draft.ts';

/** The head of a directory that the input does not bring: only what the caller said. */
export function draftHead(options: DraftOptions): Draft {
  const head: Draft = { kind: 'service-directory', schemaVersion: SCHEMA_VERSION };
  put(head, 'country', options.country);
  put(head, 'timeZone', options.timeZone);
  put(head, 'languages', options.language === undefined ? undefined : [options.language]);
  put(head, 'updatedOn', options.today);
  return head;
}
