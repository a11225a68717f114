/**
 * What there is to know of every field besides its schema: an example, its names elsewhere, and why ours differs.
 * @packageDocumentation
 */
import { accessConditions, condition } from './access-conditions.ts';
import { address, position } from './address.ts';
import { codeDefinition } from './code-definition.ts';
import { contact, shortNumber } from './contact.ts';
import { emergencyContact, publicHoliday, publisher } from './directory-parts.ts';
import { directory } from './directory.ts';
import type { Entities, EntityName } from './entities.ts';
import { accessibility, location, stop } from './location.ts';
import type { FieldNote, FieldNotes } from './notes.ts';
import { exception, openingHours } from './opening-hours.ts';
import { externalIdentifier, organization } from './organization.ts';
import { everyWeeks, exceptionPeriod, period, season } from './period.ts';
import { alert, audienceEntry, languageEntry, serviceArea, translation } from './service-parts.ts';
import { service } from './service.ts';
import { source } from './source.ts';
import { verification } from './verification.ts';

export type { Entities, EntityName } from './entities.ts';
export type { FieldNote, FieldNotes, HsdsProperty, SchemaOrgTerm } from './notes.ts';

/** The notes on every field of every record, from the whole to its parts. */
export const FIELD_NOTES: { readonly [Name in EntityName]: FieldNotes<Entities[Name]> } = {
  directory,
  publisher,
  publicHoliday,
  codeDefinition,
  emergencyContact,
  organization,
  externalIdentifier,
  service,
  alert,
  audienceEntry,
  languageEntry,
  serviceArea,
  translation,
  accessConditions,
  condition,
  location,
  address,
  position,
  stop,
  accessibility,
  openingHours,
  period,
  season,
  everyWeeks,
  exception,
  exceptionPeriod,
  contact,
  shortNumber,
  source,
  verification,
};

const ownValue = (record: object, key: string): unknown =>
  Object.prototype.hasOwnProperty.call(record, key) ? record[key as keyof typeof record] : undefined;

/**
 * The note on a field of a record.
 * @param entity such as `service`; `FIELD_NOTES` has them all
 * @param field such as `needs`
 * @returns undefined for names that this version of the data model does not have
 */
export function fieldNoteOf<Name extends EntityName>(
  entity: Name,
  field: Extract<keyof Required<Entities[Name]>, string>,
): FieldNote;
export function fieldNoteOf(entity: string, field: string): FieldNote | undefined;
export function fieldNoteOf(entity: string, field: string): FieldNote | undefined {
  const notes = ownValue(FIELD_NOTES, entity);
  return notes === undefined ? undefined : (ownValue(notes as object, field) as FieldNote | undefined);
}
