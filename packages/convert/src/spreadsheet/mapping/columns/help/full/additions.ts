import type { HelpByKey } from '../help-by-key.ts';

/** What the columns of `additionColumns` hold, and an example of each. */
export const additionHelp: HelpByKey = {
  belongsTo: [['Arket som opplysningen hører til.', 'The sheet to which it belongs.'], ['Tjenester', 'Services']],
  recordId: [['Id-en til raden som den hører til.', 'The id of the row to which it belongs.'], 'eksempelhelsa'],
  field: [['Feltet, på veien dit fra raden.', 'The field, by the way to it from the row.'], '/identifiers'],
  content: [['Det som ikke har noen celle, som JSON.', 'What has no cell, as JSON.'], '[{"scheme":"NO-BRC","value":"000000000"}]'],
  check: [['Viser om cellene er endret siden: da brukes innholdet ikke.', 'Shows whether the cells were changed since: then the content is not used.'], ''],
}; // prettier-ignore
