import { stringsAt, textAt } from '../../data.ts';
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
  start: () => ({ organizations: new Map<string, Path>() }),
  see({ list, record, path }, { organizations }) {
    const id = textAt(record, 'id');
    if (list === 'organizations') {
      if (id !== undefined) organizations.set(id, path);
      return;
    }
    if (organizations.size > 0)
      for (const used of stringsAt(record, 'organizationIds')) organizations.delete(used);
  },
  finish({ organizations }, report, { unreadIds }) {
    // A service that could not be read may be the one that names it.
    if (unreadIds.size > 0) return;
    for (const [id, path] of organizations) report({ path, params: { id }, recordId: id });
  },
});
