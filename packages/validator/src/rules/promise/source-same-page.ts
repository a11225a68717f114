import { textAt } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** The address as it is compared: without `www.` and a last slash. A page of a long document (`#page=3`) is one of its own. */
const plainAddress = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/(?=#|$)/, '');

const SLASH = 0x2f;
/** How many signs from the end are compared before the whole is. */
const TAIL = 6;

/** Have two addresses the same last signs, a slash aside? Few have, and the rest need no closer look. */
function endAlike(left: string, right: string): boolean {
  const leftEnd = left.charCodeAt(left.length - 1) === SLASH ? left.length - 1 : left.length;
  const rightEnd = right.charCodeAt(right.length - 1) === SLASH ? right.length - 1 : right.length;
  for (let back = 1; back <= TAIL; back++)
    if (left.charCodeAt(leftEnd - back) !== right.charCodeAt(rightEnd - back)) return false;
  return true;
}

/** Notes two sources of a record that are the same page. */
export const sourceSamePage = defineRule({
  code: 'source/same-page',
  severity: 'info',
  source: 'Design, section 4: Source',
  why: 'It looks as if two had said it. When the page is read again, only one of the dates is changed.',
  on: 'service',
  ok: {},
  notOk: {
    sources: [
      {
        id: 'nettsiden',
        url: 'https://example.org/helsehjelp',
        retrievedOn: '2026-05-20',
        supports: ['access'],
      },
      {
        id: 'samme',
        url: 'https://www.example.org/helsehjelp/',
        retrievedOn: '2026-05-20',
        supports: ['contacts'],
      },
    ],
  },
  check(service, report) {
    const { sources } = service;
    if (!Array.isArray(sources)) return;
    for (let index = 1; index < sources.length; index++) {
      const url = textAt(sources[index], 'url');
      for (let before = 0; url !== undefined && before < index; before++) {
        const other = textAt(sources[before], 'url');
        if (other === undefined || !endAlike(url, other) || plainAddress(url) !== plainAddress(other))
          continue;
        report({
          path: ['sources', index, 'url'],
          params: { id: textAt(sources[index], 'id') ?? '', other: textAt(sources[before], 'id') ?? '' },
        });
        break;
      }
    }
  },
});
