import { fieldOf } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Lists in which each entry stands once, with the field that says what an entry is; empty for plain codes. */
const LISTS: readonly (readonly [list: string, field: string])[] = [
  ['needs', ''],
  ['canAskFor', ''],
  ['organizationIds', ''],
  ['seeAlso', ''],
  ['audience', 'group'],
];

/** Notes an entry that stands twice in one list. A language may: once spoken by staff, once by an interpreter. */
export const serviceListedTwice = defineRule({
  code: 'service/listed-twice',
  severity: 'info',
  source: 'Our own choice',
  why: 'Often another one was meant, and is now missing. A group that stands twice may be welcome in two ways.',
  on: 'service',
  ok: { needs: ['food', 'clothing'] },
  notOk: { needs: ['food', 'food'] },
  check(service, report) {
    for (const [list, field] of LISTS) {
      const entries = service[list];
      if (!Array.isArray(entries) || entries.length < 2) continue;
      const seen = new Set<unknown>();
      for (let index = 0; index < entries.length; index++) {
        const entry: unknown = field === '' ? entries[index] : fieldOf(entries[index], field);
        if (typeof entry !== 'string') continue;
        if (seen.has(entry)) report({ path: [list, index], params: { list, entry } });
        seen.add(entry);
      }
    }
  },
});
