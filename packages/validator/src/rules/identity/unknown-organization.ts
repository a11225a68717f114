import { entriesAt, textAt } from '../../data.ts';
import { IdSet } from '../../facts/id-set.ts';
import type { Path } from '../../finding.ts';
import { defineWholeRule } from '../../rule.ts';
import { suggester } from '../../suggest.ts';

/** Flags a service that names an organisation which is not in the directory. */
export const serviceUnknownOrganization = defineWholeRule({
  code: 'service/unknown-organization',
  severity: 'error',
  source: 'Design, section 4: organizationIds',
  why: 'A reader must see who stands behind a service before she trusts it.',
  on: 'whole',
  examplesOn: 'service',
  ok: { organizationIds: ['eksempelforeningen'] },
  notOk: { organizationIds: ['eksempelforening'] },
  start: () => ({ known: new IdSet(), asked: [] as { id: string; recordId: string; path: Path }[] }),
  see({ list, record, path }, { known, asked }, { hasHead, unreadIds }) {
    const recordId = textAt(record, 'id') ?? '';
    if (list === 'organizations') {
      known.add(recordId, Number(path[1]));
      return;
    }
    // Services on their own, without a head and without organisations, name organisations that stand elsewhere.
    if (!hasHead && known.size === 0) return;
    for (const [index, id] of entriesAt(record, 'organizationIds')) {
      if (typeof id !== 'string' || known.has(id) || unreadIds.has(id)) continue;
      asked.push({ id, recordId, path: [...path, 'organizationIds', index] });
    }
  },
  finish({ known, asked }, report) {
    const suggestFor = suggester(() => known.names);
    // Organisations may stand behind the services.
    for (const { id, recordId, path } of asked)
      if (!known.has(id)) report({ path, recordId, params: { id, suggestion: suggestFor(id) } });
  },
});
