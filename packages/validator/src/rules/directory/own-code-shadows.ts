import { AUDIENCE, NEEDS } from '@service-directory/schema';
import { recordsAt, textAt } from '../../data.ts';
import { defineRule } from '../../rule.ts';

const STANDARD: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['needs', new Set<string>(NEEDS)],
  ['audience', new Set<string>(AUDIENCE)],
]);

/** Flags a code of a directory’s own that has the name of one of the standard. */
export const directoryOwnCodeShadows = defineRule({
  code: 'directory/own-code-shadows',
  severity: 'warning',
  source: 'Data model 1.1: codes',
  why: 'The standard’s code has words in twenty languages and a filter on every page. Services with the other one are found by fewer.',
  on: 'directory',
  ok: {
    codes: [],
  },
  notOk: {
    codes: [{ list: 'needs', code: 'example:food', label: { nb: 'Mat', en: 'Food' }, broader: 'food' }],
  },
  check(head, report) {
    for (const [index, definition] of recordsAt(head, 'codes')) {
      const code = textAt(definition, 'code');
      const name = code?.slice(code.indexOf(':') + 1);
      if (name !== undefined && STANDARD.get(textAt(definition, 'list') ?? '')?.has(name) === true)
        report({ path: ['codes', index, 'code'], params: { code, name } });
    }
  },
});
