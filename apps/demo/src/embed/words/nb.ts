import { PLAIN_ZIP, WORDPRESS_ZIP } from '../downloads.ts';
import type { Words } from './types.ts';

export const nb: Words = {
  tag: 'nb',
  title: 'Legg listen på siden din',
  back: 'Til forsiden',
  leave: 'Forlat siden',
  otherLanguage: 'English',
  heading: 'Legg listen på siden din',
  lead: 'Velg hvordan listen skal være. Du får koden til siden din, og beskjed om hva hvert valg gir fra seg.',
  promise: 'Valgene blir på denne siden: de lagres ikke og sendes ikke noe sted.',

  data: 'Opplysningene',
  src: 'Adressen til katalogen',
  srcHint: 'Filen directory.json på ditt eget nettsted. Flere adresser skilles med mellomrom.',
  publicKey: 'Offentlig nøkkel',
  publicKeyHint: 'Bare for kataloger som er signert. Da vises ingenting som noen har endret.',

  language: 'Språk',
  lang: 'Språket listen åpner på',
  langOfPage: 'Samme som siden',

  part: 'Bare en del av katalogen',
  partHint: 'Lar du alt stå tomt, vises hele. Leseren kan ikke utvide det du velger her.',
  needs: 'Behov',
  locality: 'By eller kommune',
  country: 'Land',
  audience: 'Hvem det er for',
  everyone: 'Alle',
  everywhere: 'Alle land',

  look: 'Utseende',
  theme: 'Farger og skrift',
  themes: { '': 'Rolig', 'high-contrast': 'Sterk kontrast', host: 'Som siden rundt' },
  view: 'Visning',
  views: {
    auto: 'Liste, og kart ved siden av der det er plass',
    list: 'Liste',
    map: 'Kart først',
    split: 'Liste og kart',
  },
  headingLevel: 'Nivå på første overskrift',
  mapHidden: 'Uten kart',
  searchHidden: 'Uten søk og filtre',

  map: 'Kartet',
  basemap: 'Hva kartet viser',
  basemaps: {
    outline: 'Omriss: følger med, spør ingen',
    none: 'Bare punktene',
    pmtiles: 'Kartfil på ditt nettsted (PMTiles)',
    raster: 'Kartbilder på ditt nettsted',
    kartverket: 'Kartverket: spør leseren først',
    osm: 'OpenStreetMap: spør leseren først',
  },
  basemapAddress: 'Adressen til kartet',
  basemapHint: 'På ditt eget nettsted, for eksempel /map.pmtiles eller /tiles/{z}/{x}/{y}.png.',

  leaving: 'Forlate siden',
  exitUrl: 'Hvor «Forlat siden» går',
  exitHint: 'En nøytral side som er lik for alle, uten innlogging og uten tidligere søk. Tomt: Wikipedia.',
  exitHidden: 'Uten knappen for å forlate siden',
  linkable: 'Søk kan lenkes til (står i adressen)',

  result: 'Koden',
  target: 'Hva slags side har du?',
  targets: {
    html: 'Vanlig HTML',
    wordpress: 'WordPress',
    frame: 'Ramme (Wix, Squarespace, Google Sites)',
    react: 'React',
    vue: 'Vue',
    svelte: 'Svelte',
    angular: 'Angular',
    solid: 'Solid',
  },
  before: {
    html: 'Last opp mappen service-directory og katalogen til nettstedet, og lim inn:',
    wordpress:
      'Installer utvidelsen, og lim inn som kortkode. I blokkredigering finnes de samme valgene i sidestolpen.',
    frame: 'Last opp mappen et sted du råder over, bytt DITT-NETTSTED, og lim inn som HTML eller «embed»:',
    react: 'Installer @service-directory/element og @lit/react. React 18 eller 19:',
    vue: 'Installer @service-directory/element, og la isCustomElement gjelde navn som begynner med service-directory:',
    svelte: 'Installer @service-directory/element. Svelte 5.29 eller nyere:',
    angular: 'Installer @service-directory/element:',
    solid: 'Installer @service-directory/element:',
  },
  downloads: {
    html: { text: 'Last ned mappen (zip)', address: PLAIN_ZIP },
    wordpress: { text: 'Last ned utvidelsen (zip)', address: WORDPRESS_ZIP },
    frame: { text: 'Last ned mappen (zip)', address: PLAIN_ZIP },
  },
  guide: 'Fra regneark til nettside, trinn for trinn',
  guideAddress: '/guide/',
  code: 'Kode',
  copy: 'Kopier',
  copied: 'Kopiert.',
  notCopied: 'Nettleseren lot oss ikke kopiere. Merk teksten, og kopier den selv.',
  inFrame:
    'I frame.html må listen se slik ut. Adressen til en ramme kan ikke si dette, for da kunne noen lage en lenke til siden din med andre opplysninger:',
  policy: 'Sikkerhetsregler (Content-Security-Policy)',
  policyHint: 'Har nettstedet slike regler, må de tillate dette. Har det ingen, trenger du ikke gjøre noe.',
  ancestors:
    'Bestem hvem som får vise rammen: la serveren der mappen ligger, sende denne regelen. Ellers kan hvem som helst legge listen inn på sin side.',
  ancestorsOf: 'https://SIDEN-RUNDT',
  inAnyFrame:
    'Siden rundt rammen, og firmaet som driver den, ser at rammen er der og hvem som åpner siden. Uten linjen med frame-host.js har rammen fast høyde, og «Forlat siden» bytter ut hele siden bare der nettstedet tillater det. Tre trykk på Shift virker først når leseren har trykket i listen.',
  warnings: 'Dette bør du vite',
  noWarnings: 'Valgene gir ikke noe fra seg.',
  warning: {
    'source-missing': () => 'Uten adresse er listen tom.',
    'source-unreadable': (names) => `Dette er ingen adresse som kan hentes: ${names}`,
    'source-unencrypted': (names) => `Uten kryptering (http) kan andre se og endre det leseren får: ${names}`,
    'source-elsewhere': (names) =>
      `${names} får vite IP-adressen til hver leser. Legg heller en kopi på ditt eget nettsted.`,
    'tiles-elsewhere': (names) =>
      `Sier leseren ja til kartet, får ${names} vite IP-adressen og hvilken del av kartet hun ser på.`,
    'tiles-not-own': (names) => `Kartet må ligge på ditt eget nettsted. Herfra hentes det ikke: ${names}`,
    'exit-hidden': () =>
      'Uten knappen, og uten tre trykk på Shift, kommer leseren ikke raskt bort. Gjør dette bare om siden din har en knapp selv.',
    'exit-refused': (names) => `Knappen går bare til adresser med https. I stedet brukes Wikipedia: ${names}`,
    'exit-searches': (names) =>
      `${names} kan vise tidligere søk eller hvem som er logget inn. Velg en side som er lik for alle.`,
    linkable: () =>
      'Søket står i adressen og i loggen i nettleseren. Den som ser telefonen, kan lese det der.',
    locked: () => 'Leseren ser ikke at det finnes mer enn det du velger. Si det i teksten på siden.',
    'search-hidden': () => 'Leseren må lete gjennom hele listen. Det passer bare for svært korte lister.',
  },

  preview: 'Slik blir det',
  previewHint:
    'Forhåndsvisningen bruker katalogen på denne siden. Ingenting hentes fra adressene du skriver.',
  previewMap: 'Andre kart enn omrisset vises ikke her.',

  call: 'Trenger du hjelp nå? Ring',
  exit: 'Forlat siden',
  frameTitle: 'Finn hjelp',
  yourSite: 'https://DITT-NETTSTED',
};
