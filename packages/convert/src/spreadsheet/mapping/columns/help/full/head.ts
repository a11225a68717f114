import type { HelpByKey } from '../help-by-key.ts';

/** What the columns of `headColumns` hold, and an example of each. */
export const headHelp: HelpByKey = {
  id: [['Et kort ord som aldri endres.', 'A short word that never changes.'], 'eksempelkatalogen'],
  name: [['Hva katalogen heter.', 'What the directory is called.'], 'Eksempelkatalogen'],
  description: [['Hva den inneholder, og for hvem.', 'What it holds and for whom.'], ''],
  publisherName: [['Hvem som svarer for opplysningene.', 'Who answers for the data.'], 'Eksempelforeningen'],
  publisherUrl: [['Nettsiden til utgiveren.', 'The web site of the publisher.'], 'https://example.org'],
  publisherEmail: [['Felles adresse.', 'A shared address.'], 'post@example.org'],
  reportUrl: [['Siden der lesere melder feil.', 'The page where readers report errors.'], 'https://example.org/feil'],
  license: [['Lisensen for opplysningene, som CC-BY-4.0.', 'The licence of the data, such as CC-BY-4.0.'], 'CC-BY-4.0'],
  country: [['Landet, som NO.', 'The country, such as NO.'], 'NO'],
  timeZone: [['Som Europe/Oslo.', 'Such as Europe/Oslo.'], 'Europe/Oslo'],
  languages: [['Språkene tekstene er på, det viktigste først.', 'The languages of the texts, the main one first.'], 'nb; en'],
  updatedOn: [['Dagen katalogen sist ble endret.', 'The day on which the directory was last changed.'], '2026-09-01'],
}; // prettier-ignore

/** What the columns of `holidaySheetColumns` hold, and an example of each. */
export const holidaySheetHelp: HelpByKey = {
  date: [['Dagen.', 'The day.'], '2026-12-25'],
  name: [['Hva den heter.', 'What it is called.'], ['Eksempeldagen', 'Example Day']],
}; // prettier-ignore

/** What the columns of `emergencySheetColumns` hold, and an example of each. */
export const emergencySheetHelp: HelpByKey = {
  label: [['Hvem som svarer.', 'Who answers.'], ['Ambulanse', 'Ambulance']],
  phone: [['Nummeret.', 'The number.'], '113'],
  note: [['Hva en bør vite før en ringer.', 'What to know before calling.'], ''],
}; // prettier-ignore
