import { stringsAt, textAt } from '../../data.ts';
import { IdSet } from '../../facts/id-set.ts';
import type { Path } from '../../finding.ts';
import { defineWholeRule } from '../../rule.ts';

/** Notes an organisation that runs no service in the directory. */
export const organizationUnused = defineWholeRule({
  code: 'organization/unused',
  severity: 'info',
  source: 'Our own choice',
  why: 'It is shown nowhere. Often its last service was removed, or a service names it wrongly.',
  on: 'whole',
  ok: { organizations: [{ id: 'eksempelforeningen', name: 'Eksempelforeningen' }] },
  notOk: {
    organizations: [
      { id: 'eksempelforeningen', name: 'Eksempelforeningen' },
      { id: 'en-annen-forening', name: 'En annen forening' },
    ],
  },
  start: () => ({ organizations: new Map<string, Path>(), used: new IdSet() }),
  see({ list, record, path }, { organizations, used }) {
    const id = textAt(record, 'id');
    if (list === 'organizations') {
      if (id !== undefined && !used.has(id)) organizations.set(id, path);
      return;
    }
    for (const named of stringsAt(record, 'organizationIds')) {
      organizations.delete(named);
      used.add(named, 0);
    }
  },
  finish({ organizations }, report, { unreadIds }) {
    // A service that could not be read may be the one that names it.
    if (unreadIds.size > 0) return;
    for (const [id, path] of organizations) report({ path, params: { id }, recordId: id });
  },
});
