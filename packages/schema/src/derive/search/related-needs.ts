import type { AudienceGroup } from '../../codes/audience.ts';
import type { Need } from '../../codes/needs.ts';

/**
 * Needs that words for another code count for too, a step less: who types «he beats me» may look for a bed where he does not
 * come as well as for somebody to talk to, and «beaten» says no less than «beating».
 */
const RELATED: Readonly<{
  needs: Partial<Record<Need, readonly Need[]>>;
  audience: Partial<Record<AudienceGroup, readonly Need[]>>;
}> = {
  needs: { 'violence-support': ['crisis-shelter', 'safe-accommodation'] },
  audience: { 'victims-of-violence': ['violence-support'] },
};
const BY_TERM: ReadonlyMap<string, readonly Need[]> = new Map(
  Object.entries(RELATED).flatMap(([list, codes]) =>
    Object.entries(codes).map(([code, needs]) => [`${list}.${code}`, needs] as const),
  ),
);

/** Needs that words for a code count for too. @param list which codes it is one of */
export const relatedNeeds = (list: string, code: string): readonly Need[] =>
  BY_TERM.get(`${list}.${code}`) ?? [];
