import { words, type Column } from '../../column.ts';

/** A sheet of organisations, one a row. */
export const organizationSheetColumns: readonly Column[] = [
  { key: 'id', path: 'id', type: 'id', ...words(['Id', 'Organisasjon-id', 'Nr'], ['Id', 'Organization id'], ['Et kort ord som aldri endres.', 'A short word that never changes.'], 'eksempelforeningen') },
  { key: 'name', path: 'name', type: 'name', isRequired: true, isTranslatable: true, ...words(['Navn', 'Organisasjon', 'Organisasjonens navn', 'Namn'], ['Name', 'Organization', 'Organisation'], ['Hva den heter.', 'What it is called.'], ['Eksempelorganisasjonen', 'The Example Organisation']) },
  { key: 'alternateName', path: 'alternateName', type: 'name', isTranslatable: true, ...words(['Annet navn', 'Kortnavn', 'Forkortelse'], ['Other name', 'Alternate name', 'Short name'], ['Et navn til, eller en forkortelse.', 'Another name, or an abbreviation.'], 'EF') },
  { key: 'description', path: 'description', type: 'text', isTranslatable: true, ...words(['Beskrivelse', 'Om', 'Kort beskrivelse'], ['Description', 'About'], ['Hva den er, med enkle ord.', 'What it is, in plain words.'], '') },
  { key: 'type', path: 'type', type: 'code', list: 'organizationType', ...words(['Type', 'Organisasjonstype', 'Sektor'], ['Type', 'Organization type'], ['Hva slags organisasjon det er.', 'What kind of body it is.'], ['Ideell organisasjon', 'Charity']) },
  { key: 'url', path: 'url', type: 'web', ...words(['Nettside', 'URL', 'Web', 'Hjemmeside', 'Lenke'], ['Website', 'URL', 'Web'], ['Nettsiden.', 'The web site.'], 'https://example.org') },
  { key: 'email', path: 'email', type: 'email', ...words(['E-post', 'Epost', 'Mail'], ['E-mail', 'Email'], ['Felles adresse, aldri en persons egen.', 'A shared address, never a person’s own.'], 'post@example.org') },
  { key: 'organizationNumber', path: 'identifiers', type: 'text', ...words(['Organisasjonsnummer', 'Orgnr', 'Org nr'], ['Organization number', 'Register number'], ['Ni sifre fra Brønnøysund.', 'Nine digits of the Norwegian register.'], '') },
]; // prettier-ignore
