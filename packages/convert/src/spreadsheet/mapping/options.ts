import type { Directory } from '@service-directory/schema';

/** What the caller knows of the directory when the workbook does not say it. A sheet `Katalog` comes first. */
export interface SpreadsheetOptions extends Partial<Omit<Directory, 'organizations' | 'services'>> {
  /** The country (ISO 3166-1) in which numbers and postal codes are read; `NO` when nobody says. */
  country?: string;
  /** Languages of the texts (BCP 47); the first is that of columns that name none, Bokmål when nobody says. */
  languages?: string[];
}

/** Fields that only a head has: with these it is one. */
const OWN_FIELDS = ['id', 'name', 'license'] as const;

/** Do the options say whose directory it is, and not only how to read it? */
export const hasOwnHead = (options: SpreadsheetOptions): boolean =>
  OWN_FIELDS.some((field) => options[field] !== undefined);
