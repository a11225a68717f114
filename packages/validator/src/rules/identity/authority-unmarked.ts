import { fieldOf, stringsAt, textAt, type Data } from '../../data.ts';
import { authoritiesOf, type Authority } from '../../facts/authorities.ts';
import { isInUse } from '../../facts/hours.ts';
import type { Path } from '../../finding.ts';
import { defineWholeRule } from '../../rule.ts';

/** Is the service said to be of the authority, or, when others run it too, that the authority is in the house? */
function isMarked(service: Data, authority: Authority, isAlone: boolean): boolean {
  const condition = fieldOf(service['access'], authority);
  const value = typeof condition === 'string' ? condition : textAt(condition, 'value');
  return value === 'part-of-authority' || (!isAlone && value === 'present-on-site');
}

/** Flags a service of the police or of the immigration authorities that does not say so. */
export const serviceAuthorityUnmarked = defineWholeRule({
  code: 'service/authority-unmarked',
  severity: 'error',
  source: 'Safety guide, section 5: police and immigration services are marked as such',
  why: 'People have lost their home or been sent out of the country after a call. She must see whom she is about to talk to.',
  on: 'whole',
  ok: {},
  notOk: {
    organizations: [{ id: 'eksempelforeningen', name: { nb: 'Politiet', en: 'The police' }, type: 'public' }],
  },
  start: () => ({
    authorities: new Map<string, readonly Authority[]>(),
    unmarked: [] as { authority: Authority; id: string; path: Path; recordId: string }[],
  }),
  see({ list, record, path }, { authorities, unmarked }) {
    if (list === 'organizations') {
      const found = authoritiesOf(record);
      if (found.length > 0) authorities.set(textAt(record, 'id') ?? '', found);
      return;
    }
    if (authorities.size === 0 || !isInUse(record)) return;
    const organizationIds = stringsAt(record, 'organizationIds');
    const told = new Set<Authority>();
    for (const id of organizationIds)
      for (const authority of authorities.get(id) ?? []) {
        if (told.has(authority) || isMarked(record, authority, organizationIds.length === 1)) continue;
        told.add(authority);
        const isThere = fieldOf(record['access'], authority) !== undefined;
        unmarked.push({
          authority,
          id,
          path: [...path, 'access', ...(isThere ? [authority] : [])],
          recordId: textAt(record, 'id') ?? '',
        });
      }
  },
  finish({ unmarked }, report) {
    for (const { authority, id, path, recordId } of unmarked)
      report({ path, params: { authority, id }, recordId });
  },
});
