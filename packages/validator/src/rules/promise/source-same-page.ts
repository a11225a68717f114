import { textAt } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** The address as it is compared: without `www.` and a last slash. A page of a long document (`#page=3`) is one of its own. */
const plainAddress = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/(?=#|$)/, '');

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
    if (sources.length < 2) return;
    // The first source of each page: a record may hold as many sources as somebody wants.
    const firstOf = new Map<string, unknown>();
    for (const [index, source] of sources.entries()) {
      const url = textAt(source, 'url');
      if (url === undefined) continue;
      const address = plainAddress(url);
      const other = firstOf.get(address);
      if (other === undefined) firstOf.set(address, source);
      else
        report({
          path: ['sources', index, 'url'],
          params: { id: textAt(source, 'id') ?? '', other: textAt(other, 'id') ?? '' },
        });
    }
  },
});
