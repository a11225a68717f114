import { textAt } from '../../data.ts';
import type { Path } from '../../finding.ts';
import { defineWholeRule } from '../../rule.ts';
import { suggester } from '../../suggest.ts';

/** Flags a service that was replaced by one which is not in the directory, or by itself. */
export const serviceReplacedByUnknown = defineWholeRule({
  code: 'service/replaced-by-unknown',
  severity: 'error',
  source: 'Design, section 4: replacedBy',
  why: 'A person who finds the closed service is sent on to nothing.',
  on: 'whole',
  ok: {},
  notOk: {
    services: [
      {
        id: 'helsehjelpen',
        organizationIds: ['eksempelforeningen'],
        name: 'Helsehjelpen',
        summary: { nb: 'Stengt.', en: 'Closed.' },
        status: 'defunct',
        replacedBy: 'nye-helsehjelpen',
        needs: ['general-health'],
        access: { residenceStatus: 'unconfirmed' },
        sources: [],
        verification: { method: 'website', confidence: 'low' },
      },
    ],
  },
  start: () => ({ asked: [] as { id: string; recordId: string; path: Path }[] }),
  see({ list, record, path }, { asked }, { ids: { services: known } }) {
    if (list !== 'services') return;
    const recordId = textAt(record, 'id') ?? '';
    const id = textAt(record, 'replacedBy');
    // One that stands before needs not be kept; one by itself is told.
    if (id !== undefined && (id === recordId || !known.has(id)))
      asked.push({ id, recordId, path: [...path, 'replacedBy'] });
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
