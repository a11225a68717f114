import type { Params } from '../../finding.ts';
import { countryName } from '../country-name.ts';
import type { text as en } from '../en/text.ts';
import type { TranslatedSentences } from '../types.ts';
import { joined, listOf } from './words.ts';

const nameOf = (code: Params[string]): string => countryName('nb', code);

const quoted = (words: Params[string]) => listOf(words).map((word) => `«${word}»`);

/** Mellomrom, etter slagene i `text/spaces`. */
const SPACES: Readonly<Record<string, string>> = {
  ends: 'mellomrom i endene',
  doubled: 'doble mellomrom',
  tab: 'tabulatorer',
  'no-break': 'harde mellomrom mellom ord',
};

/** Hva en kan skrive, etter slagene i `text/label-for-people`. */
const INSTEAD: Readonly<Record<string, string>> = {
  'sells-sex': '«mennesker som selger sex», eller ordene de bruker selv',
  'without-papers': '«mennesker uten lovlig opphold» eller «papirløse»',
  exposed: 'hva som har skjedd: «utsatt for vold», «utsatt for menneskehandel»',
  'uses-drugs': '«mennesker som bruker rusmidler» eller «mennesker med avhengighet»',
  roma: '«rom» eller «romfolk»',
};

/** What the rules of the family text say in Bokmål, and why. */
export const text = {
  'text/missing-language': {
    why: 'En leser som valgte det språket, får kortet på et annet og kan kanskje ikke lese det.',
    message: ({ field, missing }) =>
      `«${String(field)}» mangler ${joined(quoted(missing))}, som katalogen sier at den har.`,
    help: ({ missing }) =>
      `Legg til teksten på ${joined(quoted(missing))}, eller ta språket ut av «languages» i katalogen.`,
  },
  'text/unknown-language': {
    why: 'Ingen leser kan velge det språket, så ingen ser teksten. Ofte er det en tastefeil: `no` for `nb`.',
    message: ({ language, field }) =>
      `«${String(field)}» har en tekst på «${String(language)}», som ikke er blant språkene i katalogen.`,
    help: ({ languages }) =>
      `Endre det til ${joined(quoted(languages), 'eller')}, eller legg språket til i «languages» i katalogen.`,
  },
  'text/html': {
    why: 'Tekster vises som de står, så leseren ser kodene. En side som stoler på dem, kan overtas gjennom dem.',
    message: ({ what }) => `Teksten inneholder ${String(what)}. Tekster vises som de står.`,
    help: () => 'Skriv vanlige ord. Legg en lenke i «contacts» i stedet.',
  },
  'text/control-character': {
    why: 'De kan snu et nummer eller et navn på skjermen, så noen ringer et annet nummer enn det som står i filen.',
    message: ({ field, character, turnsText }) =>
      turnsText === true
        ? `«${String(field)}» inneholder et usynlig tegn (${String(character)}) som snur teksten på skjermen.`
        : `«${String(field)}» inneholder et usynlig styretegn (${String(character)}).`,
    help: () => 'Slett teksten og skriv den på nytt for hånd; det fulgte med noe som ble limt inn.',
  },
  'text/broken-encoding': {
    why: 'Navn og adresser kan verken leses eller søkes etter.',
    message: ({ field, found }) => `«${String(field)}» inneholder ødelagte bokstaver («${String(found)}»).`,
    help: () => 'Skriv bokstavene på nytt, og åpne regnearket eller filen de kom fra som UTF-8.',
  },
  'text/person-in-data': {
    why: 'Det er noens hjem, telefon eller side. Den som leter etter hjelperen, eller etter kvinnen som bor hos henne, begynner der.',
    message: ({ field, kind }) =>
      kind === 'profile'
        ? `«${String(field)}» fører til siden til en person. Navnet gjentas ikke her.`
        : `«${String(field)}» nevner en person ved navn. Navnet gjentas ikke her.`,
    help: ({ kind }) =>
      kind === 'profile'
        ? 'Bruk siden til tjenesten eller organisasjonen.'
        : 'Skriv organisasjonen, en rolle eller en felles linje i stedet. Fjern adressen hvis det er noens hjem.',
  },
  'text/personal-number': {
    why: 'Det tilhører en person og har ingenting i en offentlig fil å gjøre.',
    message: ({ field }) =>
      `«${String(field)}» inneholder det som er et norsk nummer på en person: fødselsnummer, D-nummer eller DUF-nummer. Det gjentas ikke her.`,
    help: () => 'Fjern det. Er filen publisert, si fra til personen og personvernombudet.',
  },
  'text/private-mail': {
    why: 'Det kan være adressen til én ansatt. Den blir stående når hun slutter, og de som skriver vet ikke hvem som leser.',
    message: ({ field, host }) =>
      `«${String(field)}» inneholder en adresse hos ${String(host)}, der privatpersoner har e-posten sin.`,
    help: () => 'Bruk en felles adresse hos organisasjonen. Er denne felles, sett regelen til info.',
  },
  'text/bank-account': {
    why: 'En leser kan tro at hun må betale. Den som kan endre filen, kan lede gavene til seg selv.',
    message: ({ field }) => `«${String(field)}» inneholder et kontonummer.`,
    help: () => 'Fjern det, og lenk til siden der organisasjonen ber om gaver.',
  },
  'text/capitals': {
    why: 'En leser med lite norsk kjenner igjen ord på formen. Noen opplesere staver store bokstaver, én for én.',
    message: ({ field }) => `«${String(field)}» har ord i store bokstaver.`,
    help: () => 'Skriv dem med små bokstaver, som i andre setninger.',
  },
  'text/coordinates': {
    why: 'Ingen kan trykke på dem, ikke noe kart viser dem, og ingen kontroll ser om de er riktige.',
    message: ({ field }) => `«${String(field)}» inneholder koordinater.`,
    help: () => 'Legg dem i «position» på stedet, med den nøyaktigheten de har, og beskriv døra med ord.',
  },
  'text/eleven-digits': {
    why: 'Ett siffer er feil, og personen kan likevel finnes. Fra 2032 deles det også ut numre med andre kontrollsifre.',
    message: ({ field }) =>
      `«${String(field)}» inneholder elleve sifre som begynner med en dato, slik et fødselsnummer gjør. De gjentas ikke her.`,
    help: () =>
      'Fjern dem hvis de er nummeret til en person. Hvis ikke, skriv hva de er, og del dem i andre grupper.',
  },
  'text/empty-language': {
    why: 'En leser som valgte det språket, ser et tomt kort. Er språket utelatt, får hun teksten på et annet og får vite det.',
    message: ({ field, language }) => `«${String(field)}» er tom på «${String(language)}».`,
    help: ({ language }) =>
      `Skriv teksten, eller ta «${String(language)}» ut av den: da får leserne den på et annet språk.`,
  },
  'text/exclamation': {
    why: 'Hun er redd fra før. En rolig setning sier det samme og blir trodd.',
    message: ({ field }) => `«${String(field)}» har et utropstegn.`,
    help: () => 'Avslutt setningen med punktum.',
  },
  'text/fancy-letters': {
    why: 'En oppleser sier «matematisk fet h» eller ingenting, gamle telefoner viser tomme ruter, og søk finner ikke ordet.',
    message: ({ field }) => `«${String(field)}» har tegn som bare ligner bokstaver, som 𝗮 for a.`,
    help: () => 'Skriv ordene på nytt med tastaturet. De kom fra en side som lager fete bokstaver.',
  },
  'text/foreign-personal-number': {
    why: 'Det tilhører ett menneske, kanskje en som kom for å få hjelp, og åpner dører i hennes navn.',
    message: ({ field, country }) =>
      `«${String(field)}» inneholder det som ser ut som et personnummer fra et annet land (${nameOf(country)}). Det gjentas ikke her.`,
    help: () =>
      'Fjern det. Er filen publisert, si fra til personen og personvernombudet. Er det et annet nummer, sett regelen til info.',
  },
  'text/invisible-character': {
    why: 'Ordet ser helt ut og finnes ikke med søk. Et telefonnummer med et slikt tegn kan ikke kopieres.',
    message: ({ field, character }) =>
      `«${String(field)}» inneholder et tegn som ingen ser (${String(character)}), inne i ordene.`,
    help: () => 'Slett teksten og skriv den på nytt for hånd; det fulgte med noe som ble limt inn.',
  },
  'text/label-for-people': {
    why: 'Et slikt ord forteller henne hva den som skrev, mener om henne, og mange lukker siden. Andre kjenner seg ikke igjen i det.',
    message: ({ field, found }) =>
      `«${String(field)}» setter merkelapp på mennesker: ${joined(quoted(found))}.`,
    help: ({ kind }) => `Skriv heller ${INSTEAD[String(kind)] ?? ''}.`,
  },
  'text/long-sentence': {
    why: 'De fleste som leser dette, leser på et språk som ikke er deres eget, på en liten skjerm, i hast.',
    message: ({ field, count }) => `«${String(field)}» har en setning på ${String(count)} ord.`,
    help: () => 'Del den i to eller tre setninger, med én tanke i hver.',
  },
  'text/mixed-script': {
    why: 'Ordet ser riktig ut og er det ikke: søk finner det ikke, og det kan ikke leses opp. Det kommer av et tastatur som sto på feil alfabet.',
    message: ({ field }) =>
      `«${String(field)}» har et ord med bokstaver fra to alfabeter som ligner, som kyrillisk а i et latinsk ord.`,
    help: () => 'Skriv ordet på nytt med tastaturet for språket.',
  },
  'text/not-for-publication': {
    why: 'Noen skrev det til en kollega, og alle kan lese det. Ofte står en hemmelighet ved siden av.',
    message: ({ field, isRemark }) =>
      isRemark === true
        ? `«${String(field)}» har en merknad fra dem som skriver, ikke til leseren. Den publiseres som den står.`
        : `«${String(field)}» sier at det ikke skal publiseres, eller bare er for kolleger. Det publiseres som det står.`,
    help: () => 'Flytt det som ikke er for lesere, til «internal», og se etter hemmeligheter ved siden av.',
  },
  'text/not-nfc': {
    why: '«å» som «a» med en løs ring ser likt ut og finnes ikke av den som skriver «å». Filer fra en Mac har det ofte.',
    message: ({ field }) => `«${String(field)}» har bokstaver med løse aksenter (ikke Unicode-formen NFC).`,
    help: (_, { isSheet }) =>
      isSheet
        ? 'Skriv ordene på nytt med tastaturet.'
        : 'Kjør kontrollen med --fix, eller skriv bokstavene på nytt.',
  },
  'text/phone-in-text': {
    why: 'Ingen kan trykke på det, og når nummeret endres, blir det glemt her. Er det nummeret til en annen tjeneste, ser hun ikke hvem sitt det er.',
    message: ({ field }) => `«${String(field)}» inneholder et telefonnummer som ikke er blant «contacts».`,
    help: (_, { isSheet }) =>
      `Legg det til i «contacts» med ${isSheet ? 'et ord om hva det er' : 'en label'}. Hører det til en annen tjeneste, nevn den i «seeAlso» i stedet.`,
  },
  'text/placeholder': {
    why: 'En leser ser «TODO» eller en strek der hun leter etter hjelp. Et felt som er utelatt, vises som ukjent, og det er ærlig.',
    message: ({ field, found }) =>
      `«${String(field)}» sier «${String(found)}», som ikke forteller leseren noe.`,
    help: () => 'Skriv teksten, eller utelat feltet eller språket: det som ikke er der, vises som ukjent.',
  },
  'text/spaces': {
    why: 'Søk går glipp av ordet, like navn teller som to, og linjer brytes på rare steder.',
    message: ({ field, kinds }) =>
      `«${String(field)}» har ${joined(listOf(kinds).map((kind) => SPACES[kind] ?? kind))}.`,
    help: ({ isForeign }, { isSheet }) =>
      isSheet || isForeign === true ? 'Slett dem.' : 'Kjør kontrollen med --fix, eller slett dem.',
  },
  'text/summary-repeats-name': {
    why: 'Kortet viser begge, det ene under det andre. Hun får vite navnet to ganger og ikke hva hun kan få.',
    message: () => 'Sammendraget gjentar navnet på tjenesten og sier ikke mer.',
    help: () => 'Skriv i én setning hva et menneske kan få her.',
  },
  'text/unclosed-isolate': {
    why: 'Alt som kommer etter på siden, kan løpe motsatt vei, også tall.',
    message: ({ field }) =>
      `«${String(field)}» har et retningsmerke som ikke slutter, eller slutter uten å ha begynt.`,
    help: () => 'Slett teksten og skriv den på nytt for hånd.',
  },
  'text/wrong-language': {
    why: 'En leser som valgte språket sitt, får et hun ikke kan lese, og opplesningen får feil lyder. Ofte er to kolonner i et regneark byttet om.',
    message: ({ field, language, found }) =>
      found === undefined
        ? `«${String(field)}» på «${String(language)}» er skrevet med et annet alfabet.`
        : `«${String(field)}» på «${String(language)}» er skrevet på «${String(found)}».`,
    help: ({ language }) =>
      `Flytt teksten til sitt eget språk. Finnes det ingen på «${String(language)}» ennå, utelat det.`,
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
