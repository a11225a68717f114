import { fieldOf, textAt } from '../../data.ts';
import { isIsoDate } from '../../calendar.ts';
import { defineRule } from '../../rule.ts';

/** Flags a source that was read before it was published. */
export const sourceReadBeforePublished = defineRule({
  code: 'source/read-before-published',
  severity: 'warning',
  source: 'Design, section 4: publishedOn, retrievedOn',
  why: 'One of the dates is wrong, and the age of everything that rests on the page is counted from them.',
  on: 'source',
  ok: { publishedOn: '2026-05', retrievedOn: '2026-05-20' },
  notOk: { publishedOn: '2026-06', retrievedOn: '2026-05-20' },
  check(source, report) {
    const publishedOn = textAt(source, 'publishedOn');
    if (publishedOn === undefined) return;
    const retrievedOn = fieldOf(source, 'retrievedOn');
    // A month or a year holds all its days: only a later one is too late.
    if (typeof retrievedOn !== 'string' || publishedOn <= retrievedOn.slice(0, publishedOn.length)) return;
    if (isIsoDate(retrievedOn)) report({ path: ['publishedOn'], params: { publishedOn, retrievedOn } });
  },
});
