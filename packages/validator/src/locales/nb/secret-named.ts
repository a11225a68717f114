import type { TranslatedSentences } from '../types.ts';

/** What is said of a text that names a secret place and says where it is, in Bokmål. */
export const secretNamed = {
  why: 'Krisesenteret sier ikke noe om hvor det er, og siden til en annen tjeneste sier «vi følger deg til huset i …». Ingen som leser posten til krisesenteret, ser det.',
  message: ({ field, isBesideName, isSaid, isSecretSheet }) =>
    isSaid === true
      ? `«${String(field)}» sier at en adresse er hemmelig, og hvilken. Det gjentas ikke her, og det følger med til alle som får filen.`
      : isSecretSheet === true
        ? `Arket er etter navnet for hemmelige steder, og «${String(field)}» har en gate eller et punkt på kartet. Det følger med til alle som får filen.`
        : isBesideName === true
          ? `«${String(field)}» har en gate eller et punkt på kartet, ved siden av navnet på en tjeneste med hemmelig sted. Ingen av delene gjentas her.`
          : `«${String(field)}» nevner i samme setning en tjeneste med hemmelig sted, eller et krisesenter uten navn, og en gate, et postnummer eller et punkt på kartet. Det gjentas ikke her.`,
  help: ({ isSaid, isSecretSheet }) =>
    isSaid === true || isSecretSheet === true
      ? 'Slett det før filen deles eller legges ut, og ha det et sted som ikke deles.'
      : 'Ta ut gata eller punktet. Er det adressen til et annet hus, skriv den i posten til det, eller i en egen setning.',
} satisfies TranslatedSentences;
