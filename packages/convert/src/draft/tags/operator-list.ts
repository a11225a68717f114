import { ORGANIZATION_TYPE, type Organization } from '@service-directory/schema';
import { osmTagsOf } from '@service-directory/schema/mappings';
import { slugOf, UniqueIds } from '../../spreadsheet/mapping/assemble/slug.ts';
import { put, type Draft } from '../draft.ts';

/** Organisations by their name, each once. */
export class OperatorList {
  readonly all: Draft[];
  readonly #byName = new Map<string, Draft>();
  readonly #ids = new UniqueIds();
  /** Nothing that others say is added to these. */
  readonly #known: ReadonlySet<Draft>;

  /** @param known organisations that are there already */
  constructor(known: readonly Organization[] = []) {
    this.all = known.map((organization) => ({ ...organization }));
    this.#known = new Set(this.all);
    for (const operator of this.all) {
      this.#ids.reserve(String(operator['id']));
      if (typeof operator['name'] === 'string') this.#byName.set(operator['name'], operator);
    }
  }

  /** The id of the organisation of this name; it is made when it is new. */
  idOf(name: string): string {
    const known = this.#byName.get(name);
    if (known !== undefined) return known['id'] as string;
    const operator: Draft = { id: this.#ids.take(slugOf(name) ?? 'organization'), name };
    this.#byName.set(name, operator);
    this.all.push(operator);
    return operator['id'] as string;
  }

  /** Says what kind of body it is; the first word counts, and a second one that differs is not taken. */
  setType(name: string, type: string): boolean {
    const operator = this.#byName.get(name);
    if (operator === undefined) return false;
    if (operator['type'] === undefined && !this.#known.has(operator)) put(operator, 'type', type);
    return operator['type'] === type;
  }
}

/** Our code for a value of `operator:type`. */
export const organizationTypeOf = (value: string): string | undefined =>
  ORGANIZATION_TYPE.find((code) => osmTagsOf('organizationType', code)?.['operator:type'] === value);
