import { codePointName } from '../../facts/code-point.ts';
import { defineRule } from '../../rule.ts';

/**
 * Controls other than tab and line break, embeddings and overrides of direction, the byte order mark, interlinear
 * marks and tags. Joiners, direction marks and isolates are kept: Arabic, Persian and emoji need them.
 */
const REFUSED =
  // eslint-disable-next-line no-control-regex -- controls are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\uFEFF\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDC7F]/;
const OVERRIDE = /[\u202A-\u202E]/u;

/** Flags invisible characters that change what a reader sees. */
export const textControlCharacter = defineRule({
  code: 'text/control-character',
  severity: 'error',
  source: 'Safety guide, section 7; Unicode Technical Report 36, section 2.5 (bidirectional spoofing)',
  why: 'They can turn a number or a name around on the screen, so that a person calls another number than the file says.',
  on: 'string',
  within: 'hidden',
  ok: 'Ring 22 99 00 00.',
  notOk: 'Ring \u202E00 00 99 22.',
  check({ value, field }, report) {
    const match = REFUSED.exec(value);
    if (match === null) return;
    report({ params: { field, character: codePointName(match[0]), turnsText: OVERRIDE.test(match[0]) } });
  },
});
