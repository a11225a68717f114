import { recordsAt, textAt } from '../../data.ts';
import type { Path } from '../../finding.ts';
import { defineWholeRule } from '../../rule.ts';

/** Lists of a service whose entries have ids of their own. */
const PARTS = ['locations', 'sources'] as const;

/** Flags two records of one kind with the same id: organisations, services, and the parts of a service. */
export const directoryDuplicateId = defineWholeRule({
  code: 'directory/duplicate-id',
  severity: 'error',
  source: 'Design, section 4: ids are unique',
  why: 'Whoever opens the one gets the other, and links from elsewhere lead to the wrong door.',
  on: 'whole',
  ok: { organizations: [{ id: 'eksempelforeningen', name: 'Eksempelforeningen' }] },
  notOk: {
    organizations: [
      { id: 'eksempelforeningen', name: 'Eksempelforeningen' },
      { id: 'eksempelforeningen', name: 'En annen forening' },
    ],
  },
  start: () => ({
    twice: [] as { list: string; id: string; path: Path; earlier: number }[],
    /** Parts of one service, and of organisations that have any. */
    parts: [] as { list: string; id: string; recordId: string; path: Path; earlier: Path }[],
  }),
  see({ list, record, path, earlier: earlierRecord }, memory) {
    const id = textAt(record, 'id') ?? '';
    if (earlierRecord !== undefined) memory.twice.push({ list, id, path, earlier: earlierRecord });
    for (const part of PARTS) {
      const first = new Map<string, number>();
      for (const [index, item] of recordsAt(record, part)) {
        const partId = textAt(item, 'id');
        if (partId === undefined || partId === '') continue;
        const earlier = first.get(partId);
        if (earlier === undefined) first.set(partId, index);
        else
          memory.parts.push({
            list: part,
            id: partId,
            recordId: id,
            path: [...path, part, index, 'id'],
            earlier: [...path, part, earlier, 'id'],
          });
      }
    }
  },
  finish({ twice, parts }, report, { head }) {
    for (const { list, id, path, earlier } of twice) {
      report({
        path: [...path, 'id'],
        params: { id, list, owner: textAt(head, 'id') ?? '' },
        recordId: id,
        related: earlier < 0 ? [] : [[list, earlier, 'id']],
      });
    }
    for (const { list, id, recordId, path, earlier } of parts)
      report({ path, params: { id, list, owner: recordId }, recordId, related: [earlier] });
  },
});
