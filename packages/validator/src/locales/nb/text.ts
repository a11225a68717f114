import type { text as en } from '../en/text.ts';
import type { TranslatedSentences } from '../types.ts';
import { joined } from './words.ts';

/** What the rules of the family text say in Bokmål, and why. */
export const text = {
  'text/missing-language': {
    why: 'En leser som valgte det språket, får kortet på et annet og kan kanskje ikke lese det.',
    message: ({ field, missing }) =>
      `«${String(field)}» mangler ${joined(missing)}, som katalogen sier at den har.`,
    help: ({ missing }) =>
      `Legg til teksten på ${joined(missing)}, eller ta språket ut av «languages» i katalogen.`,
  },
  'text/unknown-language': {
    why: 'Ingen leser kan velge det språket, så ingen ser teksten. Ofte er det en tastefeil: `no` for `nb`.',
    message: ({ language, field }) =>
      `«${String(field)}» har en tekst på «${String(language)}», som ikke er blant språkene i katalogen.`,
    help: ({ languages }) =>
      `Endre det til ${joined(languages, 'eller')}, eller legg språket til i «languages» i katalogen.`,
  },
  'text/html': {
    why: 'Tekster vises som de står, så leseren ser kodene. En side som stoler på dem, kan overtas gjennom dem.',
    message: ({ what }) => `Teksten inneholder ${String(what)}. Tekster vises som de står.`,
    help: () => 'Skriv vanlige ord. Legg en lenke i «contacts» i stedet.',
  },
  'text/control-character': {
    why: 'De kan snu et nummer eller et navn på skjermen, så noen ringer et annet nummer enn det som står i fila.',
    message: ({ field, character, turnsText }) =>
      turnsText === true
        ? `«${String(field)}» inneholder et usynlig tegn (${String(character)}) som snur teksten på skjermen.`
        : `«${String(field)}» inneholder et usynlig styretegn (${String(character)}).`,
    help: () => 'Slett teksten og skriv den på nytt for hånd; det fulgte med noe som ble limt inn.',
  },
  'text/broken-encoding': {
    why: 'Navn og adresser kan verken leses eller søkes etter.',
    message: ({ field, found }) => `«${String(field)}» inneholder ødelagte bokstaver («${String(found)}»).`,
    help: () => 'Skriv bokstavene på nytt, og åpne regnearket eller fila de kom fra som UTF-8.',
  },
  'text/personal-number': {
    why: 'Det tilhører en person og har ingenting i en offentlig fil å gjøre.',
    message: ({ field }) =>
      `«${String(field)}» inneholder det som er et norsk fødselsnummer. Det gjentas ikke her.`,
    help: () => 'Fjern det. Er fila publisert, si fra til personen og personvernombudet.',
  },
  'text/private-mail': {
    why: 'Det kan være adressen til én ansatt. Den blir stående når hun slutter, og de som skriver vet ikke hvem som leser.',
    message: ({ field, host }) =>
      `«${String(field)}» inneholder en adresse hos ${String(host)}, der privatpersoner har e-posten sin.`,
    help: () => 'Bruk en felles adresse hos organisasjonen. Er denne felles, sett regelen til info.',
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
