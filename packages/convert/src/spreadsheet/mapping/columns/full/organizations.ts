import { words, type Column } from '../../column.ts';

/** A sheet of organisations, one a row. */
export const organizationSheetColumns: readonly Column[] = [
  { key: 'id', path: 'id', type: 'id', ...words('Id|Organisasjon-id|Nr', 'Id|Organization id') },
  { key: 'name', path: 'name', type: 'name', isRequired: true, isTranslatable: true, ...words('Navn|Organisasjon|Organisasjonens navn', 'Name|Organization|Organisation') },
  { key: 'alternateName', path: 'alternateName', type: 'name', isTranslatable: true, ...words('Annet navn|Kortnavn|Forkortelse', 'Other name|Alternate name|Short name') },
  { key: 'description', path: 'description', type: 'text', isTranslatable: true, ...words('Beskrivelse|Om|Kort beskrivelse', 'Description|About') },
  { key: 'type', path: 'type', type: 'code', list: 'organizationType', ...words('Type|Organisasjonstype|Sektor', 'Type|Organization type') },
  { key: 'url', path: 'url', type: 'web', ...words('Nettside|URL|Web|Hjemmeside|Lenke', 'Website|URL|Web') },
  { key: 'email', path: 'email', type: 'email', ...words('E-post|Mail', 'E-mail') },
  { key: 'organizationNumber', path: 'identifiers', type: 'text', ...words('Organisasjonsnummer|Orgnr', 'Organization number|Register number') },
]; // prettier-ignore
