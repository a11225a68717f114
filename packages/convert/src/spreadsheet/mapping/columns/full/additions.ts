import { words, type Column } from '../../column.ts';

/** What no other cell has room for, field by field, as JSON. Written by programs; a person need not touch it. */
export const additionColumns: readonly Column[] = [
  { key: 'belongsTo', path: '', type: 'text', isRequired: true, ...words('Hører til', 'Belongs to') },
  { key: 'recordId', path: '', type: 'text', ...words('Id i arket', 'Id in the sheet') },
  { key: 'field', path: '', type: 'text', ...words('Felt', 'Field') },
  { key: 'content', path: '', type: 'json', ...words('Innhold', 'Content') },
  { key: 'check', path: '', type: 'text', ...words('Kontrolltegn', 'Check sign') },
]; // prettier-ignore
