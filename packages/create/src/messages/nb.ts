import type { Messages } from './types.ts';

export const nb: Messages = {
  help: `Bruk: npm create service-directory [mappe] [-- valg]

Lager en mappe for en oversikt over tilbud: dataene, en side som viser dem, og sjekker.
Spør om fire ting. Hvert valg under svarer på ett av dem, så den kan kjøres uten spørsmål.

Valg
  --name NAVN          Hva oversikten heter (navnet på mappen)
  --country LAND       Landet, som NO
  --languages SPRÅK    Språkene oversikten skrives på, det viktigste først, som nb,en
  --publisher NAVN     Hvem som svarer for oversikten
  --report ADRESSE     E-post eller nettside (https) der folk melder feil
  --source folder|spreadsheet
                       Hvordan dere fører listen: mappe med filer, eller regneark (folder)
  --time-zone SONE     Tidssone for alle klokkeslett, som Europe/Oslo (den i landet)
  --lang nb|en         Språk på alt den sier og skriver (det på maskinen)
  --yes                Ta forslagene, og spør ikke
  --help, --version

Eksempel
  npm create service-directory min-liste
  npm create service-directory min-liste -- --yes --country NO --publisher Havn --report post@havn.example
`,
  welcome: 'Fire spørsmål, så er mappen klar. Trykk Enter for å ta forslaget.',
  suggestion: (answer) => ` (Enter: ${answer})`,
  questions: {
    name: '1. Hva heter oversikten?',
    place: '2. Hvilket land er tilbudene i, og hvilke språk skrives det på? Som «NO nb en»',
    publisher:
      '3. Hvem svarer for oversikten, og hvor kan folk melde feil? Som «Havn, post@havn.example», eller en nettside',
    source: '4. Hvordan vil dere føre listen: «mappe» (en fil for hvert tilbud) eller «regneark»?',
  },
  sources: { folder: 'mappe', spreadsheet: 'regneark' },
  written: (folder) => `Mappen «${folder}» er laget.`,
  next: 'Gjør så dette:',
  steps: {
    install: 'henter det som trengs, én gang',
    check: 'sjekker listen',
    start: 'viser siden på denne maskinen',
    publish: 'lager mappen «public», som du laster opp',
  },
  readMe: 'README.md i mappen forklarer resten.',
  license:
    'Opplysningene står med lisensen CC-BY-4.0: andre kan bruke dem når de sier hvor de er fra. Bytt den hvis det ikke passer.',
  noEmergency: (country) =>
    `Vi kjenner ikke nødnumrene i ${country}. Skriv dem inn før du publiserer: den som er i fare, har ikke tid til å lete.`,
  severalZones: (zone) =>
    `Landet har flere tidssoner. Alle klokkeslett leses i ${zone}; bytt den i listen hvis det er galt.`,

  badName: (name) =>
    `«${name.slice(0, 200)}» kan ikke være et navn: det er én linje på 1 til 150 tegn, uten < og >. Prøv igjen.`,
  noCountry: (word) =>
    word === ''
      ? 'Skriv hvilket land tilbudene er i, som NO.'
      : `«${word}» er ikke et land. Skriv landkoden på to bokstaver, eller navnet: NO eller Norge.`,
  noLanguage: (word) =>
    `«${word}» er ikke en språkkode. Skriv koder, som nb for norsk bokmål, en for engelsk, ar for arabisk.`,
  noPublisherName: 'Skriv også navnet på dem som svarer for oversikten, foran adressen.',
  noReport:
    'Skriv også hvor folk kan melde feil: en felles e-postadresse, eller en side som begynner med https://. Den blir synlig for alle.',
  noSource: (word) =>
    `«${word}» er ikke en måte å føre listen på. Skriv mappe (folder) eller regneark (spreadsheet).`,
  whichZone: (zones) =>
    `Landet har flere tidssoner. Ingenting er skrevet. Kjør en gang til, og skriv hvilken etter --time-zone: ${zones.join(', ')}.`,
  badZone: (zone) => `«${zone}» er ikke en tidssone. Skriv en som Europe/Oslo etter --time-zone.`,
  badLang: (word) => `«${word}» kan ikke brukes etter --lang. Skriv nb eller en.`,

  unanswered: (options) =>
    `Her er ingen å spørre, og dette er ikke besvart: ${options.join(', ')}. Ingenting er skrevet. Svar med valgene, eller kjør kommandoen i et vindu der du kan skrive.`,
  unknownOption: (detail) => `${detail} Skriv --help for å se alle valg.`,
  onlyOneFolder: 'Skriv bare én mappe. Et navn med mellomrom må stå i anførselstegn.',
  notEmpty: (folder, found) =>
    `Mappen «${folder}» er ikke tom: der ligger «${found}». Ingenting er skrevet. Velg en annen mappe, eller tøm den først.`,
  notAFolder: (folder) => `«${folder}» er en fil. Ingenting er skrevet. Velg et annet navn på mappen.`,
  appeared: (file) =>
    `«${file}» kom til mens mappen ble laget, og er ikke endret. Se etter hvem som skriver der, slett mappen og kjør en gang til.`,
  cannotWrite: (where, why) => `Kan ikke skrive «${where}»: ${why}. Velg en mappe der du kan skrive.`,
  stopped: 'Stoppet. Ingenting er skrevet.',
};
