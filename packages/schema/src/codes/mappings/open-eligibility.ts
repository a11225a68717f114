/*
 * Our codes and the Open Eligibility taxonomy, version 2.0: https://openeligibility.org, repository
 * auntbertha/openeligibility, file `data-analysis/taxonomy` at commit 1be79fc745e6 (2.0 bears no date; 1.05, the file
 * `taxonomy` before it, is of 2013-06-21). HL7's Human Services Directory guide gives the same ids and names for the
 * services, in its value sets OpenEligibilityCategory and OpenEligibilityType of the code system
 * http://terminology.hl7.org/CodeSystem/OpenEligibilityTaxonomy; the ids of the situations stand in the first alone.
 *
 * The taxonomy is by Aunt Bertha, Inc. (now findhelp), CC BY-SA 3.0. It is not copied here: single terms are named, as
 * facts, to say what ours correspond to. The list that findhelp now shows on its site has other terms and no ids.
 */
import type { CodeList } from '../../locales/types.ts';
import type { Mapping, MappingEntry } from './mapping.ts';
import { AUDIENCE_TERMS } from './open-eligibility-audience.ts';
import { NEED_TERMS } from './open-eligibility-needs.ts';

const ENTRIES: ReadonlyMap<string, ReadonlyMap<string, MappingEntry>> = new Map([
  ['needs', new Map<string, MappingEntry>(Object.entries(NEED_TERMS))],
  ['audience', new Map<string, MappingEntry>(Object.entries(AUDIENCE_TERMS))],
]);

/**
 * The terms of Open Eligibility 2.0 for a code of `needs` (branch «Human Services») or of `audience` (branch «Human
 * Situations»), the nearest first. None for other lists, for codes that this version does not know, and where no term
 * fits, for which `openEligibilityNoteOf` gives the reason.
 * @param code any string out of a record
 */
export function openEligibilityOf(list: CodeList, code: string): readonly Mapping[] {
  return ENTRIES.get(list)?.get(code)?.mappings ?? [];
}

/**
 * Why a code of `needs` or `audience` has no term, in English for those who map on; undefined when it has one.
 * @param code any string out of a record
 */
export function openEligibilityNoteOf(list: CodeList, code: string): string | undefined {
  return ENTRIES.get(list)?.get(code)?.note;
}

/** What a term of a service must be to a code for the service to have the code: the same, or a part of it. */
const HOLDS: ReadonlySet<Mapping['relation']> = new Set(['exact', 'narrower']);

/**
 * The codes that a service has which has a term of Open Eligibility: those that mean the same, and those that mean more.
 * None for a term that means more than any code of ours, and for words that are no term.
 * @param idOrName what the taxonomy calls the term by, such as `1158`, or the last step of its path, such as `Clothing`
 */
export function codesOfOpenEligibility(list: CodeList, idOrName: string): string[] {
  const wanted = idOrName.trim().toLowerCase();
  const isWanted = ({ id, term, relation }: Mapping): boolean =>
    HOLDS.has(relation) && (id === wanted || term.split(' > ').at(-1)?.toLowerCase() === wanted);
  return [...(ENTRIES.get(list) ?? [])].flatMap(([code, { mappings }]) =>
    mappings.some(isWanted) ? [code] : [],
  );
}
