import { foldText } from '@service-directory/schema';
import { recordsAt, textAt } from '../../data.ts';
import { textsOf } from '../../facts/texts.ts';
import type { Path } from '../../finding.ts';
import { defineWholeRule } from '../../rule.ts';

/** So many names and numbers are compared, so that a file of a million fits; nobody keeps a larger directory by hand. */
const MAX_COMPARED = 20_000;

/** Flags two organisations with the same name or the same number in a register. */
export const organizationDuplicate = defineWholeRule({
  code: 'organization/duplicate',
  severity: 'warning',
  source: 'Design, section 4: identifiers',
  why: 'Its services are split between the two, and a correction reaches only half of them.',
  on: 'whole',
  ok: {},
  notOk: {
    organizations: [
      { id: 'eksempelforeningen', name: 'Eksempelforeningen' },
      { id: 'eksempelforeningen-oslo', name: 'Eksempelforeningen' },
    ],
  },
  start: () => ({
    /** Where each name and number was seen first. */
    seen: new Map<string, number>(),
    twice: [] as { field: string; value: string; path: Path; recordId: string; earlier: number }[],
  }),
  see({ list, record, path }, { seen, twice }) {
    if (list !== 'organizations') return;
    const recordId = textAt(record, 'id') ?? '';
    const note = (key: string, field: string, value: string, at: Path) => {
      const index = Number(path[1]);
      const earlier = seen.get(key);
      if (earlier === undefined) {
        if (seen.size < MAX_COMPARED) seen.set(key, index);
      } else if (earlier !== index) {
        twice.push({ field, value, path: [...path, ...at], recordId, earlier });
      }
    };
    const [name = ''] = textsOf(record['name']);
    const folded = foldText(name.slice(0, 200));
    if (folded !== '') note(`name ${folded}`, 'name', name, ['name']);
    for (const [index, identifier] of recordsAt(record, 'identifiers')) {
      const value = textAt(identifier, 'value')?.replace(/\s/g, '');
      const scheme = textAt(identifier, 'scheme');
      if (value !== undefined && scheme !== undefined)
        note(`${scheme} ${value}`, scheme, value, ['identifiers', index, 'value']);
    }
  },
  finish({ twice }, report) {
    for (const { field, value, path, recordId, earlier } of twice)
      report({
        path,
        params: { field, value },
        recordId,
        related: [['organizations', earlier]],
      });
  },
});
