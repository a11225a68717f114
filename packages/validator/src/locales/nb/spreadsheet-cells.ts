import type { Params } from '../../finding.ts';
import type { spreadsheetCells as en } from '../en/spreadsheet-cells.ts';
import type { TranslatedSentences } from '../types.ts';
import {
  choose,
  columnName,
  explanationOf,
  heading,
  labelOf,
  ownName,
  quoted,
  shown,
} from './spreadsheet-words.ts';
import { unreadHours } from './unread-hours.ts';
import { joined, listOf } from './words.ts';

/** Latitude and longitude in one cell. */
const TWO_NUMBERS = /^\s{0,9}-?\d{1,9}[.,]\d{1,15}\D{0,9}[\s,;/]\D{0,9}-?\d{1,9}[.,]\d{1,15}\D{0,9}$/;

/** A sum of money where a word on the cost belongs. */
const isAmount = ({ list, found }: Params): boolean => list === 'cost' && /\d/.test(String(found));

/** When the same was found all down a column. */
const more = ({ count }: Params): string =>
  typeof count === 'number' && count > 1
    ? ` Det samme gjelder ${String(count - 1)} celler til i kolonnen.`
    : '';

const two = ({ first, second }: Params): string =>
  first === undefined ? '' : `: ${quoted(first)} og ${quoted(second)}`;

/** What is said of single cells of a spreadsheet, in Bokmål, and why. */
export const spreadsheetCells = {
  'sheet/cell-cut': {
    why: 'Slutten av cellen er ikke med i noen opplysning, og kan være det som betyr noe.',
    message: (params) =>
      `Cellen i ${heading(params)} har ${shown(params['length'])} tegn. Bare de første ${shown(params['limit'])} er lest.`,
    help: () => 'Kort den ned, eller flytt noe til en annen kolonne.',
  },
  'sheet/contradiction': {
    why: 'To kolonner svarer ulikt på det samme. Uansett hvilken som brukes, kan noen bli avvist ved døra.',
    message: (params) =>
      params['isSecret'] === true
        ? `${heading(params)} sier noe annet enn ${quoted(params['other'])}. Stedet regnes som hemmelig.`
        : params['isArea'] === true
          ? `${heading(params)} sier noe annet enn ${quoted(params['other'])}. Bare området blir vist.`
          : params['isOnRequest'] === true
            ? `${heading(params)} sier noe annet enn ${quoted(params['other'])}. Adressen regnes som en som bare gis til dem som spør.`
            : params['isClosed'] === true
              ? `${heading(params)} sier noe annet enn ${quoted(params['other'])}. Tjenesten regnes som stengt.`
              : `${heading(params)} sier noe annet enn ${quoted(params['other'])}, så ingen av dem er tatt med.`,
    help: ({ isSecret }) =>
      isSecret === true
        ? 'Rett den som er feil. Er stedet hemmelig, fjern adressen fra arket.'
        : 'Rett den som er feil.',
  },
  'sheet/date-ambiguous': {
    why: 'Dagen for en kontroll kan bli åtte måneder feil, og da regnes gamle opplysninger som ferske.',
    message: (params) =>
      `${quoted(params['found'])} i ${heading(params)} kan være to ulike dager. Det er lest med dagen først, som ${shown(params['date'])}.`,
    help: ({ date }) => `Skriv datoen som ÅÅÅÅ-MM-DD: ${shown(date)}, hvis det er den.`,
  },
  'sheet/date-as-text': {
    why: 'Et annet program kan lese de samme ordene som en annen dag, eller ikke i det hele tatt.',
    message: (params) =>
      params['isEnded'] === true
        ? `${quoted(params['found'])} i ${heading(params)} er en dag som har vært: tjenesten er lest som nedlagt.${more(params)}`
        : `${quoted(params['found'])} i ${heading(params)} er lest som datoen ${shown(params['date'])}.${more(params)}`,
    help: ({ date, isEnded }) =>
      isEnded === true
        ? `Stemmer det, trenger du ikke gjøre noe. Er den i drift, ta datoen bort.`
        : `Stemmer det, trenger du ikke gjøre noe. Vil du være sikker, skriv ${shown(date)}.`,
  },
  'sheet/date-unreadable': {
    why: 'Ingen kan se hvor gamle opplysningene er, så de regnes som ukontrollert.',
    message: (params) =>
      params['lacks'] !== undefined
        ? `${quoted(params['found'])} i ${heading(params)} er ingen hel dato: ${params['lacks'] === 'day' ? 'dagen' : 'året'} mangler.`
        : params['suggestion'] === undefined
          ? `${quoted(params['found'])} i ${heading(params)} er ingen dato som kan leses.`
          : `${quoted(params['found'])} i ${heading(params)} er et tall og ingen dato; det kan stå for ${shown(params['suggestion'])}.`,
    help: () => 'Skriv dag, måned og år, som 12.3.2026 eller 2026-03-12.',
  },
  'sheet/decimal-comma': {
    why: 'Norske regneark skriver komma der programmer venter punktum. Det sies så en skrivefeil i tallet blir sett.',
    message: (params) =>
      params['isSilent'] === true
        ? `Tallet i ${heading(params)} har desimalkomma og er lest.`
        : `Kommaet i ${quoted(params['found'])} (${heading(params)}) er lest som desimaltegn.${more(params)}`,
    help: () => 'Stemmer tallet, trenger du ikke gjøre noe.',
  },
  'sheet/error-cell': {
    why: 'Verdien mangler, og ingen ser hva som skulle stått der.',
    message: (params) =>
      params['isToday'] === true
        ? `${heading(params)} er en formel som alltid viser dagen i dag, så ingen vet hvilken dag som er ment. Den er ikke lest.`
        : params['isUncalculated'] === true
          ? `${heading(params)} er en formel som ikke er regnet ut, så verdien mangler.`
          : params['found'] === undefined
            ? `${heading(params)} inneholder en feil fra regnearket, så verdien mangler.`
            : `${heading(params)} inneholder en feil fra regnearket, ${shown(params['found'])}, så verdien mangler.`,
    help: ({ isToday, isUncalculated }) =>
      isToday === true
        ? 'Skriv datoen rett inn i cellen.'
        : isUncalculated === true
          ? 'Åpne filen i regnearket og lagre den på nytt, eller skriv verdien rett inn i cellen.'
          : 'Rett formelen, eller skriv verdien rett inn i cellen.',
  },
  'sheet/half-position': {
    why: 'Ett tall er ikke et punkt, så stedet kan ikke vises på et kart.',
    message: (params) =>
      `${heading(params)} er fylt ut, og ${ownName(params['otherHeading'], params['column'])} er det ikke, så det blir ikke noe punkt på kartet.`,
    help: () => 'Fyll ut begge, eller ingen av dem.',
  },
  'sheet/link-behind': {
    why: 'Bare den som klikker, ser hvor det fører: til en gammel side, et annet nummer, eller et punkt på et kart som ingen skal vite om.',
    message: (params) =>
      params['isSilent'] === true
        ? `Bak en celle i ${heading(params)} ligger en lenke. Den gjentas ikke her, for stedet er ikke åpent for alle.`
        : params['read'] === undefined
          ? `Bak ${quoted(params['found'])} i ${heading(params)} ligger en lenke som cellen ikke viser. Den er ikke lest.`
          : `Bak ${quoted(params['found'])} i ${heading(params)} ligger en lenke. Den er lest som ${shown(params['read'])}.${more(params)}`,
    help: ({ read }) =>
      read === undefined
        ? 'Viser den hvor stedet er, ta den bort. Ellers skriv adressen i den kolonnen der den hører hjemme. Alle som får filen, kan åpne lenken.'
        : 'Skriv adressen rett inn i cellen, så alle ser hvor den fører.',
  },
  'sheet/lost-zero': {
    why: 'Et postnummer uten nullen finnes ikke, og et telefonnummer uten pluss kan ikke ringes fra utlandet.',
    message: (params) =>
      params['isSilent'] === true
        ? `Regnearket har tatt bort en null foran ${heading(params)}. Den er satt tilbake.`
        : `${quoted(params['found'])} i ${heading(params)} er lest som ${shown(params['read'])}: regnearket har tatt bort det som sto foran.${more(params)}`,
    help: () => 'Gi kolonnen formatet «Tekst», så en null eller et pluss foran blir stående.',
  },
  'sheet/missing-value': {
    why: 'Uten dette kan ikke tjenesten publiseres.',
    message: (params) => `${heading(params)} er tom, og alle tjenester må ha det.`,
    help: ({ column }) =>
      ['Fyll ut cellen.', explanationOf(column)]
        .filter((part) => part !== '')
        .join(' Dette hører hjemme der: '),
  },
  'sheet/no-evidence': {
    why: 'Etter dette avgjør noen om hun skal komme. Kan ingen slå opp hvor det ble sagt, er det en gjetning, og hun betaler for den.',
    message: ({ headings, missing, missingHeadings }) =>
      `Raden sier noe i ${joined(listOf(headings).map((one) => quoted(one)))}, men ikke hva det bygger på: ${joined(listOf(missing).map((key, index) => ownName(listOf(missingHeadings)[index], key)))} mangler.`,
    help: () => 'Fyll ut det som mangler. Vet ingen hvor det er sagt, skriv «ikke kjent» i stedet.',
  },
  'sheet/no-visibility': {
    why: 'En adresse som blir publisert ved en feil, kan ikke hentes tilbake. Derfor må noen si at den kan vises.',
    message: (params) => `Raden har et sted, og ${heading(params)} sier ikke hvem som kan vite hvor det er.`,
    help: () =>
      `Skriv ${['public', 'on-request', 'area'].map((code) => labelOf('visibility', code)).join(', ')} eller ${labelOf('visibility', 'confidential')}. Er det hemmelig, fjern adressen fra arket.`,
  },
  'sheet/number-as-date': {
    why: 'Tidene eller tallet som ble skrevet, er borte: regnearket har bare tatt vare på datoen det laget av det.',
    message: (params) =>
      `Regnearket har laget en dato av det som ble skrevet i ${heading(params)}${params['found'] === undefined ? '' : ` (${quoted(params['found'])})`}.`,
    help: () => 'Gi kolonnen formatet «Tekst», og skriv det på nytt, som 10–15 eller 1/2.',
  },
  'sheet/number-unclear': {
    why: 'Punktet ville ligget i havet eller i et annet land, så det er utelatt.',
    message: (params) =>
      params['isSilent'] === true
        ? `Tallet i ${heading(params)} kan ikke være grader.`
        : TWO_NUMBERS.test(shown(params['found']))
          ? `${quoted(params['found'])} i ${heading(params)} er to tall, og cellen rommer ett.`
          : `${quoted(params['found'])} i ${heading(params)} kan ikke være grader: det meste er ${shown(params['limit'])}.`,
    help: (params) =>
      TWO_NUMBERS.test(shown(params['found']))
        ? `Skriv det første i ${columnName('latitude')} og det andre i ${columnName('longitude')}.`
        : 'Se hvor kommaet hører hjemme, som i 59,9127, og at det ikke står noe annet i tallet.',
  },
  'sheet/number-unreadable': {
    why: 'Tallet er utelatt.',
    message: (params) => `${quoted(params['found'])} i ${heading(params)} er ikke et tall som kan leses.`,
    help: () => 'Skriv bare sifre, som 18 eller 59,9127. Ord hører hjemme i en annen kolonne.',
  },
  'sheet/organization-differs': {
    why: 'Rader om samme organisasjon sier ulike ting om den, og bare én av dem kan publiseres.',
    message: (params) =>
      `${heading(params)} er en annen enn i en tidligere rad for samme organisasjon. Den første er brukt.`,
    help: () => 'Rett den som er feil. Er det to organisasjoner, gi dem ulike navn.',
  },
  'sheet/phone-unreadable': {
    why: 'Hun ringer én gang. Et nummer som ikke kan ringes, hjelper ingen, så det er utelatt.',
    message: (params) =>
      params['dead'] === 'in-doubt'
        ? `${quoted(params['found'])} i ${heading(params)}: cellen er i tvil om nummeret, eller sier at det slutter eller gjelder fra en senere dag, og det er ikke tatt med.`
        : params['dead'] !== undefined
          ? `${quoted(params['found'])} i ${heading(params)} er en faks eller ikke i bruk, sier cellen, og er ikke tatt med.`
          : params['isRounded'] === true
            ? `Regnearket har rundet av nummeret i ${heading(params)} (${quoted(params['found'])}), og sifre er tapt.`
            : `${quoted(params['found'])} i ${heading(params)} er ikke et telefonnummer som kan ringes.`,
    help: ({ dead }) =>
      dead === undefined
        ? 'Sammenlign med kilden og skriv hele nummeret, som +47 22 99 00 00, i en kolonne med formatet «Tekst».'
        : dead === 'in-doubt'
          ? 'Ring det og finn det ut. Stemmer det, ta bort tvilen. Hvis ikke, ta nummeret ut av cellen.'
          : 'Ta det ut av cellen, eller ordene ved siden av.',
  },
  'sheet/phone-without-country': {
    why: 'Fra en utenlandsk telefon går et nummer uten landkode til noen andre. Det sies så et nummer fra et annet land blir sett.',
    message: (params) =>
      `${quoted(params['found'])} i ${heading(params)} har ingen landkode og er lest som ${shown(params['read'])}.${more(params)}`,
    help: ({ read }) =>
      `Stemmer landet, trenger du ikke gjøre noe. Vil du være sikker, skriv ${shown(read)}.`,
  },
  'sheet/two-in-one-row': {
    why: 'To tjenester i én rad får én adresse, én telefon og én åpningstid, og for den ene er det feil.',
    message: (params) =>
      `Det ser ut til å stå ${shown(params['count'] ?? 'to')} i ${heading(params)}${two(params)}.`,
    help: () =>
      'Lag én rad for hver tjeneste: kopier raden, og la bare én av dem stå igjen i hver. Er det bare én tjeneste, skriv bare én her.',
  },
  'sheet/unknown-code': {
    why: 'Leserne søker med disse ordene. Et ord som ikke er på listen, finner ingenting.',
    message: (params) =>
      params['isClosing'] === true
        ? `Etter ${quoted(params['found'])} i ${heading(params)} legges tjenesten ned ${shown(params['date'])}. Ingenting stenger den da: en liste som ikke er publisert på nytt, viser den fortsatt.`
        : `${quoted(params['found'])} er ikke et ord som kan stå i ${heading(params)}.`,
    help: (params) =>
      params['isClosing'] === true
        ? `Skriv det i ${columnName('alert')}, og ta datoen bort. Når dagen kommer, skriv ${labelOf('serviceStatus', 'defunct')} under ${columnName('status')}.`
        : params['isPlaces'] === true
          ? `Skriv stedene den er for, hvert for seg, og det den ikke er for, i ${columnName('areaNote')}.`
          : params['suggestion'] === undefined
            ? `${choose(params)}${isAmount(params) ? ` Beløp skrives i ${columnName('costNote')}.` : ''}`
            : `Mente du ${labelOf(params['list'], params['suggestion'])}?`,
  },
  'sheet/unknown-condition': {
    why: 'Vilkåret blir ikke publisert.',
    message: ({ found }) => `${quoted(found)} er ikke et av vilkårene.`,
    help: ({ column }) =>
      column === undefined
        ? `Skriv navnet på et vilkår, som ${columnName('cost')}.`
        : `Mente du ${columnName(column)}?`,
  },
  'sheet/unknown-language': {
    why: 'Den som leter etter hjelp på språket sitt, finner ikke tjenesten.',
    message: (params) =>
      `${quoted(params['found'])} i ${heading(params)} er ikke et språk som kjennes igjen.`,
    help: ({ suggestion }) =>
      suggestion === undefined
        ? 'Skriv navnet på norsk eller engelsk, eller koden (BCP 47), som ro.'
        : `Mente du ${quoted(suggestion)}?`,
  },
  'sheet/unknown-record': {
    why: 'Raden hører ikke til noe, så ingenting av den blir publisert.',
    message: (params) =>
      `${quoted(params['found'])} i ${heading(params)} finnes ikke i noe annet ark, så raden er ikke tatt med.`,
    help: () => 'Skriv id-en slik den står i arket med tjenester, eller med steder.',
  },
  'sheet/unread-hours': unreadHours,
  'sheet/web-address-completed': {
    why: 'Det sies så en adresse uten kryptering eller med en skrivefeil blir sett.',
    message: (params) =>
      `${quoted(params['found'])} i ${heading(params)} er lest som ${shown(params['read'])}.${more(params)}`,
    help: () => 'Åpner adressen siden, trenger du ikke gjøre noe.',
  },
  'sheet/words-left': {
    why: 'Den som skrev dem, tror at leserne ser dem.',
    message: (params) =>
      `${quoted(params['found'])} i ${heading(params)} er ikke tatt med: det går ikke fram ${params['isPhone'] === true ? 'hvilket nummer' : 'hvilken adresse'} det hører til.`,
    help: ({ isPhone }) =>
      isPhone === true
        ? 'Skriv ordene foran hvert nummer, som «Dag: 22 99 00 00, kveld: 22 99 00 01».'
        : 'Skriv ordene foran hver adresse, som «Om oss: example.org/om Skjema: example.org/skjema».',
  },
  'sheet/yes-no': {
    why: 'Ja eller nei kan bety flere ting her, og hva det betyr, er det bare dere som vet. Å gjette ville gitt et løfte som ingen har gitt.',
    message: (params) => `${quoted(params['found'])} sier ikke nok i ${heading(params)}.`,
    help: choose,
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
