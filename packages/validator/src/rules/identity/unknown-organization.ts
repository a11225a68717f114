import { entriesAt, textAt } from '../../data.ts';
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
  start: () => ({ asked: [] as { id: string; recordId: string; path: Path }[] }),
  see({ list, record, path }, { asked }, { hasHead, unreadIds, ids: { organizations: known } }) {
    if (list !== 'services') return;
    const recordId = textAt(record, 'id') ?? '';
    // Services on their own, without a head and without organisations, name organisations that stand elsewhere.
    if (!hasHead && known.size === 0) return;
    for (const [index, id] of entriesAt(record, 'organizationIds')) {
      if (typeof id !== 'string' || known.has(id) || unreadIds.has(id)) continue;
      asked.push({ id, recordId, path: [...path, 'organizationIds', index] });
    }
  },
  finish({ asked }, report, { ids: { organizations: known } }) {
    const suggestFor = suggester(() => known.names);
    // Organisations may stand behind the services.
    for (const { id, recordId, path } of asked)
      if (!known.has(id)) report({ path, recordId, params: { id, suggestion: suggestFor(id) } });
  },
});
