/** What does not compile: `tsc` fails when a line marked here does. */
import type { Entities } from './entities.ts';
import type { FieldNote, FieldNotes } from './notes.ts';
import { fieldNoteOf } from './index.ts';

const code: FieldNote<string> = { example: '116006', hsds: ['phone.number'] };
const country: FieldNote<string> = { example: 'NO', differs: 'Where it can be dialled.' };

export const complete: FieldNotes<Entities['shortNumber']> = { shortCode: code, country };

// @ts-expect-error -- a field without a note
export const oneMissing: FieldNotes<Entities['shortNumber']> = { shortCode: code };

export const oneTooMany: FieldNotes<Entities['shortNumber']> = {
  shortCode: code,
  country,
  // @ts-expect-error -- a note for a field that does not exist
  prefix: code,
};

// @ts-expect-error -- an example of another type than the field's
export const wrongExample: FieldNote<string> = { example: 116006, hsds: ['phone.number'] };

// @ts-expect-error -- neither a term elsewhere nor a reason
export const noReason: FieldNote<string> = { example: '116006' };

// @ts-expect-error -- no term in the list
export const emptyTerms: FieldNote<string> = { example: '116006', hsds: [] };

// @ts-expect-error -- HSDS has no such object
export const noObject: FieldNote<string> = { example: '116006', hsds: ['telephone.number'] };

/** Of a field that exists there is a note. */
export const known: FieldNote = fieldNoteOf('service', 'needs');
/** Of any other name there may be none. */
export const unknownName = (field: string): FieldNote | undefined => fieldNoteOf('service', field);
// @ts-expect-error -- a misspelt field
export const misspelt: FieldNote = fieldNoteOf('service', 'nedes');
// @ts-expect-error -- a name out of somebody's file
export const unchecked = (field: string): FieldNote => fieldNoteOf('service', field);
