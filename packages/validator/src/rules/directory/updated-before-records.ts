import { isIsoDate } from '../../calendar.ts';
import { fieldOf, textAt } from '../../data.ts';
import type { Path } from '../../finding.ts';
import { defineWholeRule } from '../../rule.ts';

/** Notes a directory whose date is older than the last check of one of its records. */
export const directoryUpdatedBeforeRecords = defineWholeRule({
  code: 'directory/updated-before-records',
  severity: 'info',
  source: 'Design, section 4: updatedOn, when the directory was last changed',
  why: 'Those who use the list take a newer copy only when its date is later, and miss the change.',
  on: 'whole',
  ok: { updatedOn: '2026-06-01' },
  notOk: { updatedOn: '2026-01-01' },
  start: () => ({ newest: '', id: '', path: [] as Path }),
  see({ list, record, path }, memory, { today }) {
    if (list !== 'services') return;
    const checkedOn = textAt(fieldOf(record, 'verification'), 'lastVerifiedOn');
    // A check in the future is told by service/date-in-future.
    if (checkedOn === undefined || checkedOn <= memory.newest || checkedOn > today) return;
    if (!isIsoDate(checkedOn)) return;
    memory.newest = checkedOn;
    memory.id = textAt(record, 'id') ?? '';
    memory.path = [...path, 'verification', 'lastVerifiedOn'];
  },
  finish({ newest, id, path }, report, { head, hasHead }) {
    const updatedOn = fieldOf(head, 'updatedOn');
    if (!hasHead || !isIsoDate(updatedOn) || newest <= updatedOn) return;
    report({ path: ['updatedOn'], params: { updatedOn, newest, id }, related: [path] });
  },
});
