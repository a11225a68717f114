import { fieldOf, recordsAt, stringsBelow, textAt } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Flags a code of a directory's own that no service uses. */
export const directoryUnusedCode = defineRule({
  code: 'directory/unused-code',
  severity: 'info',
  source: 'Data model 1.1: codes',
  why: 'Often a service writes it in another way, and is then not found by it.',
  on: 'directory',
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
  check(directory, report) {
    const used = new Set(stringsBelow(fieldOf(directory, 'services')).map(({ value }) => value));
    for (const [index, definition] of recordsAt(directory, 'codes')) {
      const code = textAt(definition, 'code');
      if (code !== undefined && !used.has(code)) report({ path: ['codes', index], params: { code } });
    }
  },
});
