import { entriesAt, recordsAt, textAt } from '../../data.ts';
import { suggest } from '../../suggest.ts';
import { defineRule } from '../../rule.ts';

/** Flags a service that points a reader to one which is not in the directory, or to itself. */
export const serviceSeeAlsoUnknown = defineRule({
  code: 'service/see-also-unknown',
  severity: 'error',
  source: 'Data model 1.1: seeAlso',
  why: 'A person who cannot be helped here is sent on to nothing.',
  on: 'service',
  ok: { seeAlso: [] },
  notOk: { seeAlso: ['no-such-service'] },
  check(service, report, { directory, once, unreadIds }) {
    const known = once(
      'service/see-also-unknown',
      () => new Set(recordsAt(directory, 'services').flatMap(([, other]) => textAt(other, 'id') ?? [])),
    );
    for (const [index, id] of entriesAt(service, 'seeAlso')) {
      if (typeof id !== 'string' || unreadIds.has(id)) continue;
      const isItself = id === textAt(service, 'id');
      if (known.has(id) && !isItself) continue;
      report({
        path: ['seeAlso', index],
        params: { id, isItself, suggestion: isItself ? undefined : suggest(id, [...known]) },
      });
    }
  },
});
