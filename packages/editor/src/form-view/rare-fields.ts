import type { Field } from '../form/field.ts';
import { pathKey } from '../model/finding-index.ts';
import { isEmptyValue } from './field-view.ts';
import type { Place } from './form-context.ts';

/** Optional fields that stand there even when they are empty, by the record that holds them: what readers ask for first. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  directory: ['description', 'emergencyContacts'],
  organization: ['url', 'email', 'type'],
  service: ['description', 'audience', 'languages', 'locations', 'contacts', 'openingHours', 'internal'],
  location: ['name', 'address', 'openingHours'],
  address: ['street', 'postalCode', 'locality'],
  openingHours: ['always', 'periods', 'exceptions'],
  period: ['closes'],
  exception: ['closed', 'periods', 'note'],
  contact: ['label'],
  source: ['title'],
  verification: ['lastVerifiedOn'],
  languageEntry: ['mode'],
  condition: ['note'],
  publisher: ['email'],
};

const ALWAYS: ReadonlySet<string> = new Set(['condition', 'conditions']);

/** Decides which fields are folded up. What was decided holds as long as a record is shown: nothing moves while one writes. */
export class RareFields {
  readonly #decided = new Map<string, boolean>();

  isRare(place: Place, field: Field, value: unknown, hasFinding: boolean): boolean {
    const key = pathKey([...place.path, field.name]);
    const before = this.#decided.get(key);
    if (before === false) return false;
    const isRare =
      !field.isRequired &&
      isEmptyValue(value) &&
      !hasFinding &&
      !ALWAYS.has(field.value.kind) &&
      FIRST[field.entity]?.includes(field.name) !== true;
    const decided = before ?? isRare;
    this.#decided.set(key, decided);
    return decided;
  }
}
