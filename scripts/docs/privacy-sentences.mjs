/**
 * What a site may say of privacy when it shows the list, each sentence with the tests that fail when it is no longer
 * true. `tests`: file from the root → titles in it. Sentences without tests are the host's to keep, and say so.
 * @type {{ nb: string, en: string, tests?: Record<string, string[]>, host?: { nb: string, en: string } }[]}
 */
export const SENTENCES = [
  {
    nb: 'Listen lagrer ingenting på telefonen eller maskinen din: ingen informasjonskapsler, ingen søk, ingen historikk over hva du har sett på.',
    en: 'The list stores nothing on your phone or computer: no cookies, no searches, no history of what you looked at.',
    tests: {
      'apps/demo/e2e/no-trace.spec.ts': [
        'a visit asks for nothing but whole files of the site, and leaves and tries nothing',
        'the traps catch what is tried, also when it fails',
      ],
      'packages/element/src/service-directory.safety.browser.test.ts': [
        'a whole visit stores nothing, asks nobody and leaves no trace in history, address or title',
      ],
    },
  },
  {
    nb: 'Det du søker etter, velger og åpner, blir på siden og sendes ikke til noen. Det står heller ikke i adressen, i tittelen eller i loggen i nettleseren.',
    en: 'What you search for, choose and open stays on the page and is sent to nobody. Nor does it stand in the address, the title or the history of your browser.',
    tests: {
      'apps/demo/e2e/no-trace.spec.ts': [
        'a visit asks for nothing but whole files of the site, and leaves and tries nothing',
      ],
      'apps/demo/e2e/directory.spec.ts': ['a search leaves no trace in address, title or history'],
    },
    host: {
      nb: 'Gjelder ikke med url-state="hash" og heller ikke for en katalog i flere deler: der ber siden om den delen du leter i.',
      en: 'Not with url-state="hash", nor for a directory in several parts: there the page asks for the part in which you look.',
    },
  },
  {
    nb: 'Listen, kartet og skriftene hentes bare fra dette nettstedet. Ingen andre får vite at du er her.',
    en: 'The list, the map and the letters come from this site alone. Nobody else learns that you are here.',
    tests: {
      'packages/element/src/service-directory.safety.browser.test.ts': [
        'what is asked for is the file that the host page named, and nothing else',
        'every module and picture came from the page’s own host',
      ],
      'apps/demo/e2e/no-trace.spec.ts': [
        'without a connection the visit goes on, asks nobody else, and throws nothing',
      ],
    },
    host: {
      nb: 'Gjelder listen. Skrifttyper, statistikk og skript som du selv har på siden, må du svare for.',
      en: 'This is about the list. Fonts, statistics and scripts that you have on the page yourself are yours to answer for.',
    },
  },
  {
    nb: 'Hvor du er, spør listen bare om når du trykker for det. Svaret brukes på siden og sendes ikke videre.',
    en: 'Where you are is asked for only when you press for it. The answer is used on the page and not sent on.',
    tests: {
      'apps/demo/e2e/no-trace.spec.ts': [
        'copying, sharing, printing and the position are each asked for by one tap, and by nothing else',
      ],
      'packages/element/src/service-directory.browser.test.ts': [
        'locate asks the browser once, roughly, and sorts by distance',
        'every other order is reached by arrow keys without being asked for the position',
      ],
    },
  },
  {
    nb: 'Ringer eller skriver du til et tilbud, vet telefonselskapet eller appen det. Nummeret kan stå i anropslisten og på regningen.',
    en: 'When you call or write to a service, your phone company or the app knows. The number may stand in the list of calls and on the bill.',
    tests: {
      'packages/element/src/service-directory.safety.browser.test.ts': [
        '%s with a number shown «%s» says what it gives away',
      ],
    },
    host: {
      nb: 'Testen prøver at listen sier det ved kontakten. Hva telefonselskap og apper lagrer, rår ingen nettside over.',
      en: 'The test tries that the list says so beside the contact. What phone companies and apps keep is beyond any site.',
    },
  },
  {
    nb: 'Lenker til andre nettsteder forteller dem ikke hvor du kom fra.',
    en: 'Links to other sites do not tell them where you came from.',
    tests: {
      'packages/element/src/service-directory.safety.browser.test.ts': [
        'a link to another site opens beside the page and tells it nothing',
      ],
    },
  },
  {
    nb: 'Med knappen «Forlat siden», eller tre trykk på Shift, byttes siden ut med en annen. Går du ett steg tilbake, kommer ikke listen. Det som står i loggen fra før, blir ikke slettet, og en telefon som noen følger med på, er fortsatt ikke trygg.',
    en: 'The button “Leave this page”, or three presses of Shift, puts another page in the place of this one. One step back does not show the list. What stands in the history already is not erased, and a phone that somebody watches is still not safe.',
    tests: {
      'apps/demo/e2e/directory.spec.ts': [
        'replaces the page, so that one step back does not show it',
        'works with three presses of Shift, but not while capitals are typed',
      ],
      'packages/element/src/service-directory.safety.browser.test.ts': [
        'the words beside it say that the history is not erased',
      ],
    },
    host: {
      nb: 'I en ramme gjelder det bare der siden rundt tillater det.',
      en: 'In a frame this holds only where the page around allows it.',
    },
  },
  {
    nb: 'Steder som må være hemmelige, har ingen adresse her. Den finnes ikke i filene.',
    en: 'Places that must be secret have no address here. It is not in the files.',
    tests: {
      'apps/demo/e2e/directory.spec.ts': [
        'a confidential place has no address on the page, in the map or in the file',
      ],
    },
  },
  {
    nb: 'Nettstedet vi leier plass hos, ser IP-adressen din, slik alle nettsteder gjør. [Skriv hvem det er, hva som lagres, og hvor lenge.]',
    en: 'The company that hosts this site sees your IP address, as with every site. [Write who it is, what is kept, and for how long.]',
    host: {
      nb: 'Din å fylle ut: spør den som drifter nettstedet.',
      en: 'Yours to fill in: ask who runs the server.',
    },
  },
];

/**
 * What the site says besides of its pages for those who keep a directory: they are no part of the list that others show.
 * @type {{ nb: string, en: string, tests: Record<string, string[]> }[]}
 */
export const PAGES_FOR_KEEPERS = [
  {
    nb: 'Sidene der man sjekker og redigerer en katalog, leser filene i nettleseren og sender dem ingen steder. Det du lagrer, havner der du selv sier.',
    en: 'The pages that check and edit a directory read its files in the browser and send them nowhere. What you save goes where you say.',
    tests: {
      'apps/demo/e2e/check-privacy.spec.ts': [
        'no byte of a file leaves the page',
        'neither the page nor its worker could send anything if it tried',
      ],
      'apps/demo/e2e/edit.spec.ts': [
        'a spreadsheet is opened, changed on a phone, and saved as a spreadsheet and as a directory; the person is asked before it is lost',
      ],
    },
  },
  {
    nb: 'En katalog på et annet nettsted hentes bare når du ber om det. Tjeneren der ser IP-adressen din og hvilket nettsted du spør fra, men ikke hvilken side.',
    en: 'A directory on another site is fetched only when you ask for it. Its server sees your IP address and which site you ask from, but not which page.',
    tests: {
      'apps/demo/e2e/edit.spec.ts': [
        'a directory at an address is fetched when it is asked for, and nothing is told to its server',
      ],
    },
  },
];
