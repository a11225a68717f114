import type { safety as en } from '../en/safety.ts';
import type { TranslatedSentences } from '../types.ts';
import { listOf, joined, TRACES } from './words.ts';

/** What the rules of the family safety say in Bokmål, and why. */
export const safety = {
  'location/confidential-details': {
    why: 'Alle innenfor er i fare når adressen til et krisesenter lekker. Et flagg ved siden av en hemmelighet beskytter ingenting: hvem som helst kan lese fila.',
    message: ({ field }) =>
      `Stedet er hemmelig (confidential) og har «${String(field)}». Det skal ikke stå i fila i det hele tatt.`,
    help: ({ field }) =>
      `Fjern «${String(field)}». Oppgi et vidt område («area») og en telefon i stedet. Er fila publisert, si fra til tjenesten.`,
  },
  'location/too-fine': {
    why: 'Tjenesten vil vite hvem som kommer før den viser vei. En gate eller et fint punkt tar det fra den.',
    message: ({ visibility, what }) =>
      what === 'words'
        ? `Stedet er ${String(visibility)}, og denne teksten forteller hvor det er.`
        : what === 'position'
          ? `Stedet er ${String(visibility)}, og har et punkt finere enn en kommune.`
          : `Stedet er ${String(visibility)}, og har en gate eller et postnummer.`,
    help: ({ what }) =>
      what === 'words'
        ? 'Oppgi bare det vide området, og hvordan en spør om veien.'
        : what === 'position'
          ? 'Fjern punktet, eller oppgi midten av kommunen med precision: locality.'
          : 'Behold bare locality. Kan alle få vite adressen, skriv visibility: public.',
  },
  'location/confidential-words': {
    why: 'Adressefeltet er tomt, og gata står i den femte oversettelsen av beskrivelsen. Den som leter etter dem som er der, leser også den.',
    message: ({ field, traces }) =>
      `Tjenesten har et hemmelig sted, og «${String(field)}» inneholder ${joined(listOf(traces).map((trace) => TRACES[trace] ?? trace))}. Det gjentas ikke her.`,
    help: () =>
      'Fjern det fra teksten på alle språk. Er det adressen til et annet, åpent sted, skriv navnet på det stedet i stedet.',
  },
  'location/confidential-street': {
    why: 'I en kort gate er navnet adressen. Kanskje er det en annen gate som er ment: skriv i så fall hvilket sted.',
    message: ({ field }) => `Tjenesten har et hemmelig sted, og «${String(field)}» nevner en gate.`,
    help: () => 'Fjern gata, med mindre den gjelder et annet sted; si i så fall hvilket.',
  },
  'link/unsafe-scheme': {
    why: 'På en side som gjør den til en lenke, kjører ett trykk et fremmed program med alt siden har lov til.',
    message: ({ field, scheme }) =>
      `«${String(field)}» inneholder en adresse som begynner med «${String(scheme)}:». En slik adresse kan kjøre et program.`,
    help: () => 'Fjern den, eller skriv adressen til siden, med https:// først.',
  },
  'link/tracking-parameter': {
    why: 'Den andre siden får vite gjennom hvilket brev eller hvilken annonse hun kom, og kan knytte det til henne.',
    message: ({ field, parameter }) =>
      `Lenken i «${String(field)}» forteller den andre siden hvor leseren kom fra («${String(parameter)}»).`,
    help: () => 'Kutt lenken foran den delen, og se at den fortsatt åpner siden.',
  },
  'link/shortener': {
    why: 'En tredjepart teller hvert trykk og kan sende leseren et annet sted i morgen. Ingen ser hvor lenken fører.',
    message: ({ field, host }) =>
      `Lenken i «${String(field)}» er forkortet av ${String(host)}, som teller hvem som følger den.`,
    help: () => 'Åpne den én gang og skriv adressen du kommer til.',
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
