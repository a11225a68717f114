import { words, type Column } from '../../column.ts';

/** What no other cell has room for, field by field, as JSON. Written by programs; a person need not touch it. */
export const additionColumns: readonly Column[] = [
  { key: 'belongsTo', path: '', type: 'text', isRequired: true, ...words(['Hører til'], ['Belongs to'], ['Arket som opplysningen hører til.', 'The sheet to which it belongs.'], ['Tjenester', 'Services']) },
  { key: 'recordId', path: '', type: 'text', ...words(['Id i arket'], ['Id in the sheet'], ['Id-en til raden som den hører til.', 'The id of the row to which it belongs.'], 'eksempelhelsa') },
  { key: 'field', path: '', type: 'text', ...words(['Felt'], ['Field'], ['Feltet, på veien dit fra raden.', 'The field, by the way to it from the row.'], '/identifiers') },
  { key: 'content', path: '', type: 'json', ...words(['Innhold'], ['Content'], ['Det som ikke har noen celle, som JSON.', 'What has no cell, as JSON.'], '[{"scheme":"NO-BRC","value":"000000000"}]') },
  { key: 'check', path: '', type: 'text', ...words(['Kontrolltegn'], ['Check sign'], ['Viser om cellene er endret siden: da brukes innholdet ikke.', 'Shows whether the cells were changed since: then the content is not used.'], '') },
]; // prettier-ignore
