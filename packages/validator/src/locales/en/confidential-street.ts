import type { Sentences } from '../types.ts';

/** What is said of a street in the texts of a secret place, and of an address in the notes of its editors, in English. */
export const confidentialStreet = {
  message: ({ field, isKept }) =>
    isKept === true
      ? `The service has a confidential place, and “${String(field)}” holds an address or a point on the map. It is not repeated here.`
      : `The service has a confidential place, and “${String(field)}” names a street.`,
  help: ({ isKept }) =>
    isKept === true
      ? 'Delete it, and keep it where it is not shared. The note is not published, but the file goes by mail and lies in backups. The address of another, open place may stay.'
      : 'Remove the street, unless it is that of another place; then say which.',
} satisfies Sentences;
