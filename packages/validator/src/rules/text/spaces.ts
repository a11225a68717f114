import { defineRule } from '../../rule.ts';

/** Between words a blank that does not break is a slip; beside a number or a sign it may be meant. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['ends', /^[ \t\u00A0]|[ \t\u00A0]$/],
  ['doubled', /\S[ \u00A0]{2,}\S/],
  ['tab', /\t/],
  ['no-break', /\p{L}\u00A0\p{L}/u],
];

const HAS_WORDS = /\S/;

/** Notes blanks at the ends, doubled blanks, tabs and blanks that do not break between words. */
export const textSpaces = defineRule({
  code: 'text/spaces',
  severity: 'info',
  source: 'Our own choice, from what is pasted from web pages and letters',
  why: 'Search misses the word, equal names count as two, and lines break in odd places.',
  on: 'string',
  within: 'blanks',
  ok: 'Tast 1 for 22\u00A099\u00A000\u00A000.',
  notOk: 'Ring  oss.',
  check({ value, field }, report, context) {
    // A text of nothing but blanks is told as empty.
    if (!HAS_WORDS.test(value)) return;
    const kinds = KINDS.filter(([, pattern]) => pattern.test(value)).map(([kind]) => kind);
    if (kinds.length === 0) return;
    // Nobody but their owner mends what other programs keep, `--fix` neither.
    const isForeign = context.path.includes('extensions');
    report({ params: isForeign ? { field, kinds, isForeign } : { field, kinds } });
  },
});
