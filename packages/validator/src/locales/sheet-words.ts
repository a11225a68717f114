/** Words in both languages, by the names of fields. */
type InBoth = Readonly<Record<string, readonly [nb: string, en: string]>>;

/** Fields with several columns, such as one for each way to get in touch, and words that no column has. */
export const SEVERAL: InBoth = {
  exceptions: ['dager som avviker', 'days that differ'],
  note: ['en merknad', 'a note'],
  supports: ['det kilden støtter', 'what the source supports'],
  contacts: ['kolonnene for telefon, e-post og nettside', 'the columns of phone, e-mail and website'],
  locations: ['kolonnene om stedet', 'the columns of the place'],
  purpose: ['ord ved siden av nummeret', 'words beside the number'],
  unconfirmed: ['«vet ikke»', '“not known”'],
};

/** Lists of the directory that are sheets of their own. A service has hours on public holidays, and a column for them. */
export const SHEETS: InBoth = {
  publicHolidays: ['arket «Helligdager»', 'the sheet “Public holidays”'],
  emergencyContacts: ['arket «Nødnumre»', 'the sheet “Emergency numbers”'],
};
export const LIST_OF_DIRECTORY = /[«“]?(publicHolidays|emergencyContacts)[»”]?/gu;

/** Fields of the directory itself, which stand in a sheet of their own. */
export const HEAD: InBoth = {
  timeZone: ['«Tidssone» i arket «Katalog»', '“Time zone” in the sheet “Directory”'],
  updatedOn: ['«Oppdatert» i arket «Katalog»', '“Updated” in the sheet “Directory”'],
  'publisher.reportUrl': [
    '«Meld feil (lenke)» i arket «Katalog»',
    '“Report an error (link)” in the sheet “Directory”',
  ],
  'publisher.email': ['«E-post utgiver» i arket «Katalog»', '“Publisher e-mail” in the sheet “Directory”'],
};
export const FIELD_OF_DIRECTORY =
  /(?<![\w.«“])(timeZone|updatedOn|publisher\.reportUrl|publisher\.email)(?!\w)/gu;
