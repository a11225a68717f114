import type { spreadsheet as en } from '../en/spreadsheet.ts';
import type { TranslatedSentences } from '../types.ts';
import { hiddenColumns, otherHeadings } from './held-back.ts';
import { spreadsheetCells } from './spreadsheet-cells.ts';
import {
  columnName,
  explanationOf,
  heading,
  labelOf,
  ownName,
  quoted,
  rowCount,
  shown,
} from './spreadsheet-words.ts';
import { joined, listOf } from './words.ts';

/** What is empty. */
const EMPTY: Readonly<Record<string, string>> = {
  workbook: 'Det står ingenting i regnearket.',
  sheet: 'Det står ingenting i arket.',
  rows: 'Det er ingen rader under overskriftene.',
};

/** What parts values that stand in one cell. */
const JOINED_BY: Readonly<Record<string, string>> = {
  semicolon: 'semikolon',
  comma: 'komma',
  tab: 'tabulator',
  bar: 'loddrett strek',
};

/** What the rules of the family spreadsheet say in Bokmål, and why. */
export const spreadsheet = {
  ...spreadsheetCells,
  'sheet/above-headings': {
    why: 'Et ord til leserne, som hvor lenge listen gjelder, blir ikke publisert.',
    message: ({ count }) =>
      `${count === 1 ? 'Én celle' : `${shown(count)} celler`} over overskriftene er ikke tatt med.`,
    help: () => 'Er det en tittel eller en dato for listen, trenger du ikke gjøre noe.',
  },
  'sheet/addition-outdated': {
    why: 'Cellene gjelder, siden noen har endret dem. Det som bare sto i tillegget, som stoppestedene til en buss, går tapt.',
    message: ({ record, field }) =>
      `Tillegget til ${quoted(record)} (${shown(field)}) er ikke brukt: raden det hører til, er endret eller slettet siden.`,
    help: () => 'Se om noe mangler i raden. Slett så tillegget, eller lag arket på nytt fra katalogen.',
  },
  'sheet/addition-unreadable': {
    why: 'I disse radene står det som ingen annen celle har plass til, slik programmer skriver det. Ett tegn som er endret eller kuttet, gjør det uleselig.',
    message: () => 'Tillegget kan ikke leses, så det som sto der, er ikke tatt med.',
    help: () =>
      'Rett det tilbake, eller slett raden hvis opplysningen ikke trengs. Arket «Tillegg» trenger ingen å skrive i.',
  },
  'sheet/assumed-id': {
    why: 'Lenker og rettelser peker på id-en. Når navnet endres, endres også en id som er laget av det, og da fører de ingen steder.',
    message: ({ heading: found, rows }) =>
      found === undefined
        ? `Arket har ingen kolonne ${columnName('id')}, så id-ene er laget av navnene.`
        : `${rowCount(rows)} uten id: den er laget av navnet.`,
    help: ({ heading: found }) =>
      `Fyll ut en kolonne ${ownName(found, 'id')} med et kort ord som aldri endres, som eksempelhelsa.`,
  },
  'sheet/assumed-value': {
    why: 'Det ingen har skrevet, leses på den mest forsiktige måten. Den som vet mer, kan skrive det og gi leserne sikrere opplysninger.',
    message: ({ column, heading: found, list, code, rows }) =>
      found === undefined
        ? `Arket har ingen kolonne ${columnName(column)}, så ${rowCount(rows)} er lest som ${labelOf(list, code)}.`
        : `${rowCount(rows)} sier ikke noe i ${quoted(found)}: det er lest som ${labelOf(list, code)}.`,
    help: ({ column, heading: found }) =>
      `${found === undefined ? `Lag en kolonne ${columnName(column)}` : `Fyll ut ${quoted(found)}`} der dere vet mer. Slik det er nå, loves det minste.`,
  },
  'sheet/comments': {
    why: 'I kommentarer står det som ikke var ment for andre: navn, tvil, hemmelige adresser. Alle som får filen, kan lese dem.',
    message: ({ cells, count, isBox }) =>
      isBox === true
        ? 'Over arket ligger det tekstbokser. De er ikke lest. Alle som får filen, kan lese dem.'
        : `${shown(count)} ${count === 1 ? 'celle' : 'celler'} har en kommentar: ${joined(cells)}.`,
    help: ({ isBox }) =>
      isBox === true
        ? 'Skriv det leserne trenger, i cellene, og slett boksene før dere sender filen eller legger den ut.'
        : 'Les kommentarene, og slett dem før dere sender filen eller legger den ut.',
  },
  'sheet/duplicate-column': {
    why: 'To kolonner som betyr det samme, kan ha ulike verdier, og bare én av dem kan publiseres.',
    message: (params) =>
      params['cells'] === undefined
        ? `Kolonnen ${heading(params)} sier det samme som ${quoted(params['first'])} (${shown(params['other'])}). Bare den første er lest.`
        : `To kolonner betyr det samme, ${quoted(params['first'])} (${shown(params['other'])}) og ${heading(params)}, og den andre sier noe annet i ${rowCount(params['count'])}: ${joined(params['cells'])}. Bare den første er lest${params['isOfHours'] === true ? ', og for disse radene ser ingen om det er åpent nå' : ''}.`,
    help: () => 'Slå dem sammen til én kolonne, eller gi den ene en annen overskrift.',
  },
  'sheet/duplicate-row': {
    why: 'Leseren ser samme tjeneste to ganger, og den ene blir glemt ved neste endring.',
    message: ({ first }) => `Raden sier det samme som rad ${shown(first)} og er ikke tatt med.`,
    help: () => 'Slett den ene, eller rett det som skulle vært annerledes.',
  },
  'sheet/empty': {
    why: 'Noen venter en liste der det ikke er noen.',
    message: ({ what }) => EMPTY[shown(what)] ?? 'Det står ingenting her.',
    help: () => 'Se etter at det er rett fil, og at den er lagret.',
  },
  'sheet/encoding-guessed': {
    why: 'Er det feil, blir å til et annet tegn, i navn og adresser.',
    message: ({ encoding }) =>
      `Filen sier ikke hvilken tegnkoding den har. Den er lest som ${shown(encoding)}.`,
    help: () => 'Se etter at æ, ø og å er riktige. Hvis ikke, lagre filen som «CSV UTF-8».',
  },
  'sheet/example-row-left': {
    why: 'Eksempelet ville blitt publisert som om det var en tjeneste.',
    message: () => 'Raden ser ut som eksempelet i malen og er ikke tatt med.',
    help: () => 'Slett raden. Er det en virkelig tjeneste, skriv navnet og tekstene til den.',
  },
  'sheet/formula': {
    why: 'Det som sist ble lagret, kan være eldre enn det formelen ser på.',
    message: (params) =>
      `${shown(params['count'])} ${params['count'] === 1 ? 'celle' : 'celler'} i ${heading(params)} er ${params['count'] === 1 ? 'en formel' : 'formler'}. Bare det som sist ble lagret, er lest.`,
    help: () => 'Åpne filen, la den regne og lagre den, eller lim inn verdiene som tekst.',
  },
  'sheet/hidden-columns': hiddenColumns,
  'sheet/hidden-rows': {
    why: 'Det som er skjult, er ofte hemmelig og følger med filen. Det kan også være et filter som ble stående på, og da mangler det tjenester.',
    message: ({ rows, count }) =>
      `${shown(count)} ${count === 1 ? 'rad' : 'rader'} er skjult (${joined(rows)}) og ikke lest. Den som får filen, kan vise dem.`,
    help: () => 'Vis dem, eller ta av filteret. Slett det som er hemmelig, og la resten være synlig.',
  },
  'sheet/hidden-sheet': {
    why: 'Det som er skjult, er ofte hemmelig og følger med filen: den som får den, kan vise arket igjen.',
    message: ({ sheet }) => `Arket ${quoted(sheet)} er skjult og ikke lest. Den som får filen, kan vise det.`,
    help: () => 'Vis det og se hva som står der. Slett det hvis det er hemmelig.',
  },
  'sheet/ignored-sheet': {
    why: 'Noen kan tro at det som står der, er publisert.',
    message: ({ sheet, isHelp }) =>
      isHelp === true
        ? `Arket ${quoted(sheet)} er ikke lest: etter navnet er det til dem som fyller ut listen.`
        : `Arket ${quoted(sheet)} er ikke lest: overskriftene er ikke kjent.`,
    help: ({ isHelp }) =>
      isHelp === true
        ? 'Står det noe om en tjeneste der, skriv det i raden til tjenesten. Farger blir ikke lest.'
        : `Er det en liste over tjenester, gi kolonnene overskrifter som ${columnName('name')} og ${columnName('phone')}. Hvis ikke, flytt arket til en annen fil før dere deler denne.`,
  },
  'sheet/left-out': {
    why: 'Det som er fylt ut, blir ikke publisert, og den som skrev det, bør vite det.',
    message: (params) =>
      params['column'] === 'district'
        ? `${heading(params)} er ikke tatt med i ${rowCount(params['rows'])}: stedet er hemmelig, eller en annen kolonne sier omtrent hvor det er.`
        : params['column'] === 'municipality'
          ? `${heading(params)} er ikke tatt med i ${rowCount(params['rows'])}: en adresse har ett stedsnavn.`
          : `${heading(params)} er ikke tatt med i ${rowCount(params['rows'])}: det er ingen åpningstider det kan gjelde.`,
    help: ({ column }) =>
      column === 'district'
        ? `Skriv det leserne kan vite om hvor det er, i ${columnName('area')}. Om et hemmelig sted er byen nok.`
        : column === 'municipality'
          ? `La ${columnName('locality')} stå tom hvis kommunen skal vises i stedet.`
          : `Fyll ut ${columnName('hours')}.`,
  },
  'sheet/merged-cells': {
    why: 'Bare den første av sammenslåtte celler har en verdi. De andre radene ser utfylt ut og er tomme.',
    message: (params) =>
      params['isCopied'] === true
        ? `Celler i ${heading(params)} er slått sammen over flere rader. Verdien i ${shown(params['first'])} er brukt for alle.`
        : `Celler er slått sammen (${heading(params)}). Bare ${shown(params['first'])} har verdien; de andre er tomme.${params['isOfHours'] === true ? ' Av disse radene ser ingen om det er åpent nå.' : ''}`,
    help: () => 'Del cellene igjen, og skriv verdien i hver av dem.',
  },
  'sheet/missing-column': {
    why: 'Uten dette kan ingen tjeneste publiseres.',
    message: ({ column, rows }) =>
      column === 'visibility'
        ? `${rowCount(rows)} har et sted, og arket har ingen kolonne ${columnName(column)} som sier hvem som kan vite hvor det er.`
        : `Arket har ingen kolonne ${columnName(column)}, og alle tjenester må ha det.`,
    help: ({ column }) => `Legg til en kolonne med den overskriften. ${explanationOf(column)}`.trim(),
  },
  'sheet/no-evidence-columns': {
    why: 'Etter dette avgjør noen om hun skal komme. Kan ingen slå opp hvor det ble sagt, er det en gjetning, og hun betaler for den.',
    message: ({ rows }) =>
      `${rowCount(rows)} har vilkår som pris eller opphold, og arket har ingen kolonner for hva de bygger på.`,
    help: () =>
      `Legg til ${columnName('source')}, ${columnName('sourceRead')} og ${columnName('basis')}. Uten dem kan ikke vilkårene publiseres.`,
  },
  'sheet/no-heading': {
    why: 'Uten overskrifter kan ingen vite hva en kolonne sier, og ingenting blir lest.',
    message: ({ found, isOnSide, isRecord, joinedBy }) =>
      isOnSide === true
        ? 'Arket ligger på siden: overskriftene står under hverandre i første kolonne, så ingenting er lest.'
        : joinedBy !== undefined
          ? `Hele rader står i én celle, med ${JOINED_BY[shown(joinedBy)] ?? ''} mellom verdiene, så ingenting er lest.`
          : Array.isArray(found)
            ? `Det er ingen kolonne for navnet på tilbudene, så ingenting er lest. Disse overskriftene er kjent: ${found.map(quoted).join(', ')}.`
            : isRecord === true
              ? 'Det er ingen rad med overskrifter som forstås: denne raden er selv en tjeneste. Ingenting er lest, og ingenting i raden gjentas her.'
              : 'Det er ingen kjente overskrifter i de ti første radene, så ingenting er lest.',
    help: ({ isOnSide, isRecord, joinedBy }) =>
      isOnSide === true
        ? 'Snu arket: merk alt, kopier det, og velg «Lim inn utvalg» med «Transponer», så overskriftene står i én rad.'
        : joinedBy !== undefined
          ? `Merk kolonnen, velg «Data» og «Tekst til kolonner», og kryss av for ${JOINED_BY[shown(joinedBy)] ?? ''} som skilletegn. Eller gi tekstfilen (CSV) som den var.`
          : `${isRecord === true ? 'Sett inn en rad øverst, eller skriv om overskriftene som er der, og gi' : 'Gi'} kolonnene navn i én rad: ${['name', 'organization', 'summary', 'needs', 'phone'].map(columnName).join(', ')}.`,
  },
  'sheet/other-headings': otherHeadings,
  'sheet/personal-column': {
    why: 'Et navn i en åpen liste kan bli funnet av noen som leter etter den personen, eller etter dem hun hjelper.',
    message: (params) =>
      params['isForm'] === true
        ? `Listen kommer fra et skjema. ${joined(listOf(params['headings']).map((one) => quoted(one)))} sier når noen svarte på det, eller hvem, og er ikke tatt med.`
        : `Kolonnen ${heading(params)} er ikke tatt med: navn på enkeltpersoner hører ikke hjemme i en katalog.`,
    help: ({ isForm }) =>
      isForm === true
        ? `Slett de kolonnene før dere deler filen. Er en av dem navnet på tjenesten, kall den «Navn på tjenesten».`
        : 'Bruk en rolle eller en felles telefon, og slett kolonnen før dere deler filen.',
  },
  'sheet/section-row': {
    why: 'Det kan være en mellomtittel, en tjeneste som noen begynte på og ikke ble ferdig med, eller noe som raden over ikke hadde plass til, som når det er stengt.',
    message: ({ looksLike, heading: found }) =>
      looksLike === 'total'
        ? 'Raden ser ut som en sum, og er ikke lest som en tjeneste.'
        : looksLike === 'headings'
          ? 'Raden gjentar overskriftene, og er ikke lest som en tjeneste.'
          : looksLike === 'second-headings'
            ? 'Arket har to rader med overskrifter. Denne er den andre, og er ikke lest: hver kolonne trenger sin egen overskrift i den første.'
            : looksLike === 'colors'
              ? 'Raden og de neste forklarer farger, og er ikke lest som tjenester. Farger blir ikke lest.'
              : looksLike === 'rest'
                ? `Raden har bare én celle, under ${quoted(found)}, og er ikke lest. Den ser ut til å høre til en annen rad.`
                : 'Raden har bare én celle. Den er lest som en mellomtittel, ikke som en tjeneste.',
    help: ({ looksLike, isOfHours }) =>
      looksLike === 'rest'
        ? `Skriv det inn i cellen til hver rad det gjelder. Er raden en tjeneste, fyll den ut.${isOfHours === true ? ' Før det ser ingen om tjenesten over er åpen.' : ''}`
        : looksLike === 'second-headings'
          ? 'Skriv en overskrift for hver kolonne i én rad, opphev sammenslåingen, og slett den andre raden. Alle tidene kan stå i én kolonne: «man–fre 9–15; lør 11–14».'
          : looksLike === 'total' || looksLike === 'headings' || looksLike === 'colors'
            ? 'Stemmer det, trenger du ikke gjøre noe. Er det en tjeneste, fyll ut raden.'
            : 'Fyll ut raden hvis den er en tjeneste. Er den en mellomtittel, trenger du ikke gjøre noe, så lenge det den sier om radene under, også står i radene.',
  },
  'sheet/shifted-row': {
    why: 'Resten av en tekst står under neste overskrift, og det gjør alt bak den også: et telefonnummer der adressen skulle stått.',
    message: ({ row, count, after }) =>
      `Rad ${shown(row)} har ${count === 1 ? 'én celle' : `${shown(count)} celler`} mer enn det er overskrifter. ` +
      (after === undefined
        ? 'Trolig deler et skilletegn (semikolon eller komma) en tekst i to, og da står alt etter den i feil kolonne.'
        : `Trolig deler et skilletegn (semikolon eller komma) teksten i ${quoted(after)} i to, og da står alt etter den i feil kolonne.`),
    help: () =>
      'Sett anførselstegn rundt teksten, eller ta bort skilletegnet i den, og se over hele raden. Er det en merknad, gi kolonnen en overskrift.',
  },
  'sheet/stray-cell': {
    why: 'Det som står der, blir ikke publisert, og den som skrev det, vet det kanskje ikke.',
    message: ({ column, count }) =>
      count === 1
        ? `Cellen i kolonne ${shown(column)} står ikke under noen overskrift og er ikke tatt med.`
        : `Kolonne ${shown(column)} har ingen overskrift, så ${shown(count)} celler i den er ikke tatt med.`,
    help: () =>
      'Gi kolonnen en overskrift, eller slett det som står der. Er det en merknad til dere selv, kall kolonnen «Intern merknad».',
  },
  'sheet/stored-copies': {
    why: 'En kopi blir igjen når rader eller ark slettes: en adresse som ingen ser, går fortsatt til alle som får filen.',
    message: ({ count }) =>
      `Filen har kopier av celler (${shown(count)}), til en pivottabell eller en kobling til en annen fil. Der kan det stå noe som er slettet fra arkene. Alle som får filen, kan lese det.`,
    help: () => 'Kopier listen til en ny, tom arbeidsbok, og send den.',
  },
  'sheet/struck-out': {
    why: 'Det som er strøket over, gjelder ikke lenger, så en slik adresse, et slikt nummer eller slike tider ville ført folk feil. Alle som får filen, kan fortsatt lese det.',
    message: ({ cells, count }) =>
      `Det som er strøket over i ${shown(count)} ${count === 1 ? 'celle' : 'celler'}, er ikke lest: ${joined(cells)}.`,
    help: () =>
      'Slett det som ikke gjelder lenger: alle som får filen, kan lese det. Gjelder det likevel, ta bort streken.',
  },
  'sheet/unread-list': {
    why: 'Alt som står der, mangler for leserne, og den som fører listen, tror at det er med.',
    message: ({ sheet, isOld }) =>
      isOld === true
        ? `Arket ${quoted(sheet)} ser ut som en liste over tjenester, men er ikke lest: navnet sier at den ikke er i bruk.`
        : `Arket ${quoted(sheet)} ser ut som en liste over tjenester, men er ikke lest: et annet ark heter «Tjenester» eller «Tilbud», og da leses bare det.`,
    help: ({ isOld }) =>
      isOld === true
        ? 'Skal den være med, gi arket et annet navn. Hvis ikke, flytt det til en annen fil før dere deler denne.'
        : 'Skal den være med, flytt radene til det andre arket, eller gi det andre arket et annet navn, som «Oslo»: da leses alle listene. Hvis ikke, flytt arket til en annen fil.',
  },
  'sheet/not-public-column': {
    why: 'Overskriften sier at ingen utenfor skal lese det, og filen går til alle den sendes til. Ett program som ikke kjenner overskriften, publiserer det.',
    message: (params) => `Kolonnen ${heading(params)} sier at den ikke er for alle, og er ikke tatt med.`,
    help: () =>
      'Flytt den til en fil som ikke deles. Den som får denne filen, kan lese den. Skal et sted holdes hemmelig, skriv «hemmelig» under «Synlighet» og la adressen stå tom.',
  },
  'sheet/not-public-contact': {
    why: 'Det kan ringe hjemme hos noen. Det blir ikke publisert, men filen går til alle den sendes til.',
    message: ({ isOfPeople, sheet, ...params }) =>
      isOfPeople === true
        ? `${sheet === undefined || sheet === '' ? 'Listen' : `Arket ${quoted(sheet)}`} ser ut som en liste over personer, med nummer eller adresser, og er ikke lest.`
        : `${heading(params)} har et nummer eller en adresse som cellen sier ikke er for alle. Det er ikke tatt med, og gjentas ikke her.`,
    help: ({ isOfPeople }) =>
      isOfPeople === true
        ? `Flytt den til en fil som ikke deles: den som får denne filen, kan lese den. Er det en liste over tilbud, gi den kolonnene ${columnName('summary')} og ${columnName('needs')}.`
        : 'Flytt det til en fil som ikke deles, og skriv et felles nummer eller en felles adresse. Er det felles likevel, ta bort ordene som sier noe annet.',
  },
  'sheet/not-public-row': {
    why: 'Alle rader i en fil blir publisert. En rad som noen har sagt nei til, ville stått der sammen med de andre.',
    message: (params) => `${heading(params)} sier nei til at denne raden vises.`,
    help: ({ isYes }) =>
      `Flytt raden til en fil som ikke deles. Skal den vises likevel, ${isYes === true ? 'ta bort merket' : 'skriv «ja»'}. Er det bare adressen som ikke skal vises, skriv «hemmelig» under «Synlighet» og la adressen stå tom.`,
  },
  'sheet/unknown-column': {
    why: 'Det som står i kolonnen, blir ikke publisert, og den som fylte den ut, vet det kanskje ikke.',
    message: (params) =>
      `Kolonnen ${heading(params)} er ikke kjent og er ikke tatt med.${params['isOfHours'] === true ? ' Av rader med noe der ser ingen om det er åpent nå.' : ''}`,
    help: ({ column, isOfHours }) =>
      column === undefined
        ? isOfHours === true
          ? 'Skriv det i åpningstidene, rad for rad, og slett kolonnen.'
          : 'Gi den overskriften til en kolonne som er kjent, eller la den stå: den blir ikke publisert.'
        : `Mente du ${columnName(column)}?`,
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
