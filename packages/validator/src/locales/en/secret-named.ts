import type { Sentences } from '../types.ts';

/** What is said of a text that names a secret place and says where it is, in English. */
export const secretNamed = {
  message: ({ field, isBesideName, isSaid, isSecretSheet }) =>
    isSaid === true
      ? `“${String(field)}” says that an address is secret, and which. It is not repeated here, and goes to everyone who gets the file.`
      : isSecretSheet === true
        ? `The sheet is by its name one of secret places, and “${String(field)}” holds a street or a point on the map. It goes to everyone who gets the file.`
        : isBesideName === true
          ? `“${String(field)}” holds a street or a point on the map, beside the name of a service whose place is secret. Neither is repeated here.`
          : `“${String(field)}” names in one sentence a service whose place is secret, or a shelter without a name, and a street, a postal code or a point on the map. It is not repeated here.`,
  help: ({ isSaid, isSecretSheet }) =>
    isSaid === true || isSecretSheet === true
      ? 'Delete it before the file is shared or published, and keep it where it is not shared.'
      : 'Take the street or the point out. If it is the address of another house, write it in the record of that one, or in a sentence of its own.',
} satisfies Sentences;
