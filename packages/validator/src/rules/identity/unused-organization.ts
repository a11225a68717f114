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
  start: () => ({ organizations: new Map<string, Path>(), used: new IdSet(), hasSeenService: false }),
  see({ list, record, path }, state) {
    const { organizations, used } = state;
    const id = textAt(record, 'id');
    if (list === 'organizations') {
      if (id !== undefined && !used.has(id)) organizations.set(id, path);
      return;
    }
    state.hasSeenService = true;
    for (const named of stringsAt(record, 'organizationIds')) {
      organizations.delete(named);
      used.add(named, 0);
    }
  },
  finish({ organizations, hasSeenService }, report, { unreadIds, hasHead }) {
    // A service that could not be read may be the one that names it, as those of a record on its own stand elsewhere.
    if (unreadIds.size > 0 || (!hasSeenService && !hasHead)) return;
    for (const [id, path] of organizations) report({ path, params: { id }, recordId: id });
  },
});
