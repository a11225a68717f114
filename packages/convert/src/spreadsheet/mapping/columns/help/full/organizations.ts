import type { HelpByKey } from '../help-by-key.ts';

/** What the columns of `organizationSheetColumns` hold, and an example of each. */
export const organizationSheetHelp: HelpByKey = {
  id: [['Et kort ord som aldri endres.', 'A short word that never changes.'], 'eksempelforeningen'],
  name: [['Hva den heter.', 'What it is called.'], ['Eksempelorganisasjonen', 'The Example Organisation']],
  alternateName: [['Et navn til, eller en forkortelse.', 'Another name, or an abbreviation.'], 'EF'],
  description: [['Hva den er, med enkle ord.', 'What it is, in plain words.'], ''],
  type: [['Hva slags organisasjon det er.', 'What kind of body it is.'], ['Ideell organisasjon', 'Charity']],
  url: [['Nettsiden.', 'The web site.'], 'https://example.org'],
  email: [['Felles adresse, aldri en persons egen.', 'A shared address, never a person’s own.'], 'post@example.org'],
  organizationNumber: [['Ni sifre fra Brønnøysund.', 'Nine digits of the Norwegian register.'], ''],
}; // prettier-ignore
