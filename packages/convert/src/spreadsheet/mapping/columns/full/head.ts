import { words, type Column } from '../../column.ts';

/** What is said once for the whole directory: a sheet of two columns, the name of the field and its value. */
export const headColumns: readonly Column[] = [
  { key: 'id', path: 'id', type: 'id', ...words('Id|Katalog-id', 'Id|Directory id') },
  { key: 'name', path: 'name', type: 'name', isTranslatable: true, ...words('Navn|Katalogens navn|Tittel', 'Name|Directory name|Title') },
  { key: 'description', path: 'description', type: 'text', isTranslatable: true, ...words('Beskrivelse', 'Description') },
  { key: 'publisherName', path: 'publisher.name', type: 'name', isTranslatable: true, ...words('Utgiver|Utgivers navn|Ansvarlig|Organisasjon', 'Publisher|Publisher name|Published by') },
  { key: 'publisherUrl', path: 'publisher.url', type: 'web', ...words('Nettside utgiver|Utgivers nettside|Nettside', 'Publisher website|Website') },
  { key: 'publisherEmail', path: 'publisher.email', type: 'email', ...words('E-post utgiver|Utgivers e-post|E-post', 'Publisher e-mail|E-mail') },
  { key: 'reportUrl', path: 'publisher.reportUrl', type: 'web', ...words('Meld feil (lenke)|Meld feil|Meld fra om feil', 'Report an error (link)|Report an error|Report errors') },
  { key: 'license', path: 'license', type: 'text', ...words('Lisens', 'License|Licence') },
  { key: 'country', path: 'country', type: 'country', ...words('Land|Landkode', 'Country|Country code') },
  { key: 'timeZone', path: 'timeZone', type: 'text', ...words('Tidssone', 'Time zone') },
  { key: 'languages', path: 'languages', type: 'language-tags', ...words('Språk', 'Languages|Language') },
  { key: 'updatedOn', path: 'updatedOn', type: 'date', ...words('Oppdatert|Sist oppdatert|Dato', 'Updated|Last updated|Date') },
]; // prettier-ignore

/** A sheet of public holidays. */
export const holidaySheetColumns: readonly Column[] = [
  { key: 'date', path: 'date', type: 'date', isRequired: true, ...words('Dato|Dag', 'Date|Day') },
  { key: 'name', path: 'name', type: 'name', isRequired: true, isTranslatable: true, ...words('Navn|Helligdag', 'Name|Holiday') },
]; // prettier-ignore

/** A sheet of numbers for when a life is in danger. */
export const emergencySheetColumns: readonly Column[] = [
  { key: 'label', path: 'label', type: 'name', isRequired: true, isTranslatable: true, ...words('Navn|Hvem', 'Name|Who|Label') },
  { key: 'phone', path: 'contacts', type: 'phone', value: 'phone', isRequired: true, isRepeatable: true, ...words('Telefon|Nummer|Tlf', 'Phone|Number') },
  { key: 'note', path: 'note', type: 'text', isTranslatable: true, ...words('Merknad|Kommentar', 'Note|Comment') },
]; // prettier-ignore
