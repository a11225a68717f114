import { fieldOf, recordsAt, textAt, type Data } from '../../data.ts';
import type { Path } from '../../finding.ts';
import { defineRule } from '../../rule.ts';

/** Flags two records of one kind with the same id: organisations, services, and the parts of a service. */
export const directoryDuplicateId = defineRule({
  code: 'directory/duplicate-id',
  severity: 'error',
  source: 'Design, section 4: ids are unique',
  why: 'Whoever opens the one gets the other, and links from elsewhere lead to the wrong door.',
  on: 'directory',
  ok: { organizations: [{ id: 'eksempelforeningen', name: 'Eksempelforeningen' }] },
  notOk: {
    organizations: [
      { id: 'eksempelforeningen', name: 'Eksempelforeningen' },
      { id: 'eksempelforeningen', name: 'En annen forening' },
    ],
  },
  check(directory, report) {
    const compare = (holder: Data, list: string, before: Path) => {
      const first = new Map<string, Path>();
      for (const [index, record] of recordsAt(holder, list)) {
        const id = fieldOf(record, 'id');
        if (typeof id !== 'string' || id === '') continue;
        const path = [...before, list, index, 'id'];
        const earlier = first.get(id);
        if (earlier === undefined) first.set(id, path);
        else report({ path, params: { id, list, owner: textAt(holder, 'id') ?? '' }, related: [earlier] });
      }
    };
    compare(directory, 'organizations', []);
    compare(directory, 'services', []);
    for (const [index, service] of recordsAt(directory, 'services')) {
      compare(service, 'locations', ['services', index]);
      compare(service, 'sources', ['services', index]);
    }
  },
});
