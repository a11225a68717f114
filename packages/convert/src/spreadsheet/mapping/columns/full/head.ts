import { words, type Column } from '../../column.ts';

/** What is said once for the whole directory: a sheet of two columns, the name of the field and its value. */
export const headColumns: readonly Column[] = [
  { key: 'id', path: 'id', type: 'id', ...words(['Id', 'Katalog-id'], ['Id', 'Directory id'], ['Et kort ord som aldri endres.', 'A short word that never changes.'], 'eksempelkatalogen') },
  { key: 'name', path: 'name', type: 'name', isTranslatable: true, ...words(['Navn', 'Katalogens navn', 'Tittel'], ['Name', 'Directory name', 'Title'], ['Hva katalogen heter.', 'What the directory is called.'], 'Eksempelkatalogen') },
  { key: 'description', path: 'description', type: 'text', isTranslatable: true, ...words(['Beskrivelse'], ['Description'], ['Hva den inneholder, og for hvem.', 'What it holds and for whom.'], '') },
  { key: 'publisherName', path: 'publisher.name', type: 'name', isTranslatable: true, ...words(['Utgiver', 'Utgivers navn', 'Ansvarlig', 'Organisasjon'], ['Publisher', 'Publisher name', 'Published by'], ['Hvem som svarer for opplysningene.', 'Who answers for the data.'], 'Eksempelforeningen') },
  { key: 'publisherUrl', path: 'publisher.url', type: 'web', ...words(['Nettside utgiver', 'Utgivers nettside', 'Nettside'], ['Publisher website', 'Website'], ['Nettsiden til utgiveren.', 'The web site of the publisher.'], 'https://example.org') },
  { key: 'publisherEmail', path: 'publisher.email', type: 'email', ...words(['E-post utgiver', 'Utgivers e-post', 'E-post'], ['Publisher e-mail', 'E-mail'], ['Felles adresse.', 'A shared address.'], 'post@example.org') },
  { key: 'reportUrl', path: 'publisher.reportUrl', type: 'web', ...words(['Meld feil (lenke)', 'Meld feil', 'Meld fra om feil'], ['Report an error (link)', 'Report an error', 'Report errors'], ['Siden der lesere melder feil.', 'The page where readers report errors.'], 'https://example.org/feil') },
  { key: 'license', path: 'license', type: 'text', ...words(['Lisens'], ['License', 'Licence'], ['Lisensen for opplysningene, som CC-BY-4.0.', 'The licence of the data, such as CC-BY-4.0.'], 'CC-BY-4.0') },
  { key: 'country', path: 'country', type: 'country', ...words(['Land', 'Landkode'], ['Country', 'Country code'], ['Landet, som NO.', 'The country, such as NO.'], 'NO') },
  { key: 'timeZone', path: 'timeZone', type: 'text', ...words(['Tidssone'], ['Time zone', 'Timezone'], ['Som Europe/Oslo.', 'Such as Europe/Oslo.'], 'Europe/Oslo') },
  { key: 'languages', path: 'languages', type: 'language-tags', ...words(['Språk'], ['Languages', 'Language'], ['Språkene tekstene er på, det viktigste først.', 'The languages of the texts, the main one first.'], 'nb; en') },
  { key: 'updatedOn', path: 'updatedOn', type: 'date', ...words(['Oppdatert', 'Sist oppdatert', 'Dato'], ['Updated', 'Last updated', 'Date'], ['Dagen katalogen sist ble endret.', 'The day on which the directory was last changed.'], '2026-09-01') },
]; // prettier-ignore

/** A sheet of public holidays. */
export const holidaySheetColumns: readonly Column[] = [
  { key: 'date', path: 'date', type: 'date', isRequired: true, ...words(['Dato', 'Dag'], ['Date', 'Day'], ['Dagen.', 'The day.'], '2026-12-25') },
  { key: 'name', path: 'name', type: 'name', isRequired: true, isTranslatable: true, ...words(['Navn', 'Helligdag'], ['Name', 'Holiday'], ['Hva den heter.', 'What it is called.'], ['Eksempeldagen', 'Example Day']) },
]; // prettier-ignore

/** A sheet of numbers for when a life is in danger. */
export const emergencySheetColumns: readonly Column[] = [
  { key: 'label', path: 'label', type: 'name', isRequired: true, isTranslatable: true, ...words(['Navn', 'Hvem'], ['Name', 'Who', 'Label'], ['Hvem som svarer.', 'Who answers.'], ['Ambulanse', 'Ambulance']) },
  { key: 'phone', path: 'contacts', type: 'phone', value: 'phone', isRequired: true, isRepeatable: true, ...words(['Telefon', 'Nummer', 'Tlf'], ['Phone', 'Number'], ['Nummeret.', 'The number.'], '113') },
  { key: 'note', path: 'note', type: 'text', isTranslatable: true, ...words(['Merknad', 'Kommentar'], ['Note', 'Comment'], ['Hva en bør vite før en ringer.', 'What to know before calling.'], '') },
]; // prettier-ignore
