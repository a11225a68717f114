import type { TranslatedSentences } from '../types.ts';

/** What is said of a street in the texts of a secret place, and of an address in the notes of its editors, in Bokmål. */
export const confidentialStreet = {
  why: 'I en kort gate er navnet adressen. Kanskje er det en annen gate som er ment: skriv i så fall hvilket sted.',
  message: ({ field, isKept }) =>
    isKept === true
      ? `Tjenesten har et hemmelig sted, og «${String(field)}» har en adresse eller et punkt på kartet. Det gjentas ikke her.`
      : `Tjenesten har et hemmelig sted, og «${String(field)}» nevner en gate.`,
  help: ({ isKept }) =>
    isKept === true
      ? 'Slett det, og ha det et sted som ikke deles. Notatet publiseres ikke, men filen går i e-post og ligger i kopier. Adressen til et annet, åpent sted kan stå.'
      : 'Fjern gata, med mindre den gjelder et annet sted; si i så fall hvilket.',
} satisfies TranslatedSentences;
