/** What a page says that was opened from a folder, in the two languages of those who set one up. */
export const WORDS = {
  nb: {
    why: 'Du har åpnet siden fra en mappe på maskinen. Da lar ikke nettleseren den hente filene ved siden av. På et nettsted virker alt.',
    choose: 'Velg directory.json her for å se listen slik den blir:',
    wrong:
      'Filen kunne ikke leses som en katalog. Velg directory.json, slik «service-directory publish» skriver den.',
  },
  en: {
    why: 'You opened this page from a folder on your computer. The browser then does not let it fetch the files beside it. On a web site everything works.',
    choose: 'Choose directory.json here to see the list as it will be:',
    wrong:
      'The file could not be read as a directory. Choose directory.json as “service-directory publish” writes it.',
  },
} as const;
