import { isDraft } from '../../mapping/additions/field-path.ts';
import type { Draft } from '../../mapping/assemble/desk.ts';
import { draftsIn } from '../record-value.ts';

/** What all conditions of a row rest on: one basis, and pages that were read on one day. */
export interface RowEvidence {
  basis: unknown;
  sources: readonly Draft[];
  readOn: unknown;
  /** Does a condition rest on this, so that the row says no more of it than its record? */
  carries(condition: Draft): boolean;
}

const idsOf = ({ sourceIds }: Draft): unknown[] => (Array.isArray(sourceIds) ? (sourceIds as unknown[]) : []);

/** One of those that have what most have, the first of them when it is a draw. */
function commonestOf(records: readonly Draft[], valueOf: (record: Draft) => unknown): Draft | undefined {
  const counts = new Map<unknown, number>();
  for (const record of records) counts.set(valueOf(record), (counts.get(valueOf(record)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return records.find((record) => counts.get(valueOf(record)) === most);
}

/** The condition that the directory is about; undefined when nothing is stated. */
function firstOf(access: unknown): Draft | undefined {
  const status = isDraft(access) ? access['residenceStatus'] : undefined;
  return isDraft(status) && status['value'] !== 'unconfirmed' ? status : undefined;
}

/** Conditions that state something, with what they rest on. Bare codes rest on nothing. */
function statedConditions(access: unknown): Draft[] {
  if (!isDraft(access)) return [];
  return Object.values(access)
    .flat()
    .filter(
      (one): one is Draft => isDraft(one) && one['value'] !== undefined && one['value'] !== 'unconfirmed',
    );
}

/**
 * The evidence of the residence status of a service, or else that which most of its conditions share. The simple shape has room for one; what rests on something else is
 * not written, since the row would claim for it what nobody said.
 */
export function rowEvidence(service: Draft): RowEvidence {
  const sources = draftsIn(service['sources']);
  const stated = statedConditions(service['access']);
  const first = firstOf(service['access']);
  const basis = (first ?? commonestOf(stated, ({ basis }) => basis))?.['basis'];
  const ofBasis = stated.filter((condition) => condition['basis'] === basis);
  const isSourced = idsOf(first ?? commonestOf(ofBasis, (one) => idsOf(one).length > 0) ?? {}).length > 0;
  const named = new Set(ofBasis.flatMap(idsOf));
  // Without conditions, the first page stands behind the other facts of the row.
  const candidates =
    stated.length === 0 ? sources.slice(0, 1) : sources.filter(({ id }) => isSourced && named.has(id));
  const ofFirst = first === undefined ? [] : candidates.filter(({ id }) => idsOf(first).includes(id));
  const readOn = commonestOf(ofFirst.length > 0 ? ofFirst : candidates, (source) => source['retrievedOn'])?.[
    'retrievedOn'
  ];
  const chosen = candidates.filter(({ retrievedOn }) => retrievedOn === readOn);
  const ids = new Set(chosen.map(({ id }) => id));
  return {
    basis,
    sources: chosen,
    readOn,
    carries: (condition) =>
      condition['basis'] === basis &&
      (isSourced ? idsOf(condition).some((id) => ids.has(id)) : idsOf(condition).length === 0),
  };
}
