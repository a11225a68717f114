import { isOwnCode } from '@service-directory/schema';
import { fieldOf, recordsAt, stringsBelow, textAt } from '../../data.ts';
import { defineWholeRule } from '../../rule.ts';

/** Flags a code of a directory's own that no service uses. */
export const directoryUnusedCode = defineWholeRule({
  code: 'directory/unused-code',
  severity: 'info',
  source: 'Data model 1.1: codes',
  why: 'Often a service writes it in another way, and is then not found by it.',
  on: 'whole',
  ok: {},
  notOk: {
    codes: [
      {
        list: 'needs',
        code: 'example:sauna',
        label: { nb: 'Badstue', en: 'Sauna' },
        broader: 'shower-laundry',
      },
    ],
  },
  start: () => ({ used: new Set<string>() }),
  see({ list, record }, { used }, { head }) {
    if (list !== 'services' || fieldOf(head, 'codes') === undefined) return;
    for (const { value } of stringsBelow(record)) if (isOwnCode(value)) used.add(value);
  },
  finish({ used }, report, { head }) {
    for (const [index, definition] of recordsAt(head, 'codes')) {
      const code = textAt(definition, 'code');
      if (code !== undefined && !used.has(code)) report({ path: ['codes', index], params: { code } });
    }
  },
});
