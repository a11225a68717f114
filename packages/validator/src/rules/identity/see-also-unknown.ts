import { entriesAt, textAt } from '../../data.ts';
import type { Path } from '../../finding.ts';
import { defineWholeRule } from '../../rule.ts';
import { suggester } from '../../suggest.ts';

/** Flags a service that points a reader to one which is not in the directory, or to itself. */
export const serviceSeeAlsoUnknown = defineWholeRule({
  code: 'service/see-also-unknown',
  severity: 'error',
  source: 'Data model 1.1: seeAlso',
  why: 'A person who cannot be helped here is sent on to nothing.',
  on: 'whole',
  examplesOn: 'service',
  ok: { seeAlso: [] },
  notOk: { seeAlso: ['no-such-service'] },
  start: () => ({ asked: [] as { id: string; recordId: string; path: Path }[] }),
  see({ list, record, path }, { asked }, { ids: { services: known } }) {
    if (list !== 'services') return;
    const recordId = textAt(record, 'id') ?? '';
    for (const [index, id] of entriesAt(record, 'seeAlso'))
      // One that stands before needs not be kept; one to itself is told.
      if (typeof id === 'string' && (id === recordId || !known.has(id)))
        asked.push({ id, recordId, path: [...path, 'seeAlso', index] });
  },
  finish({ asked }, report, { unreadIds, ids: { services: known } }) {
    const suggestFor = suggester(() => known.names);
    for (const { id, recordId, path } of asked) {
      const isItself = id === recordId;
      if (unreadIds.has(id) || (known.has(id) && !isItself)) continue;
      const suggestion = isItself ? undefined : suggestFor(id);
      report({ path, recordId, params: { id, isItself, suggestion } });
    }
  },
});
