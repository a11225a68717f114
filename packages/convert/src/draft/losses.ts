import type { LossReasons } from '../field-map.ts';

/** Sentences of losses that several formats have, by the part of the code behind the slash. */
export const SHARED_REASONS = {
  internal: {
    nb: 'Redaktørenes egne notater går aldri ut i formater som andre leser.',
    en: 'The editors’ own notes never go into formats that others read.',
  },
  'secret-place': {
    nb: 'Hvor stedet er og hvem som var der, skal ikke være åpent for alle, så dette er tatt ut, eller gjort grovere.',
    en: 'Where the place is and who was there must not be open to all, so this was taken out, or made coarser.',
  },
} as const;

/** The sentences under the codes of a format. */
export const reasonsOf = (format: string, reasons: LossReasons): LossReasons =>
  Object.fromEntries(Object.entries(reasons).map(([kind, sentence]) => [`${format}/${kind}`, sentence]));
