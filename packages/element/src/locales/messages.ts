import type { TranslationOrigin } from '@service-directory/schema';

/** Who made the words of a language, and who has read them. */
export interface WordsOrigin {
  /** `source`: written in this language first. Else who translated them; `machine` until a person has read them all. */
  readonly origin: 'source' | TranslationOrigin;
  /** Who has read them: a role, such as `interpreter` or `native speaker at a help service`, never a name. */
  readonly reviewedBy?: string;
  /** The day they were written or last read through, YYYY-MM-DD. */
  readonly date: string;
}

/** The words of list and search: what a page needs first. Numbers, times and names arrive as they are and are never translated. */
export interface ListMessages {
  /** BCP 47 tag of these words. */
  language: string;
  /** What the language calls itself, for the language menu. */
  ownName: string;
  direction: 'ltr' | 'rtl';
  /** Machine-made words say so to the reader until a person has read them. */
  origin: WordsOrigin;
  /** For languages whose dates many browsers do not know; what is left out comes from the browser. */
  calendar?: {
    /** January to December, as they stand between day and year. */
    months: readonly string[];
    /** Monday to Sunday, as they stand inside a sentence. */
    weekdays: readonly string[];
  };

  title: string;
  lead: string;
  leave: string;
  leaveHint: string;
  leaveCount: (pressesLeft: number) => string;
  languageMenu: string;
  emergency: string;
  /** Of words that a machine made; others need it where a text of the directory is machine-made, and have it among those of a record. */
  machineTranslated?: string;

  search: string;
  searchPlaceholder: string;
  clearSearch: string;
  needs: string;
  allNeeds: string;
  filters: string;
  openNow: string;
  noPapers: string;
  free: string;
  noAppointment: string;
  moreFilters: string;
  openToday: string;
  fromAfar: string;
  wheelchairAccess: string;
  withoutAuthorities: string;
  /** Label of the list of languages in which one is helped. */
  speaks: string;
  anyLanguage: string;
  /** Label of the list of groups that are welcome. */
  welcomes: string;
  /** Heading above what was chosen. */
  chosen: string;
  /** Takes one choice away again. */
  remove: (choice: string) => string;
  /** A way on when nothing fits: how many there are without one choice. */
  withoutOne: (choice: string, count: number) => string;
  clearAll: string;
  sort: string;
  sortDefault: string;
  sortNearest: string;
  sortOpenFirst: string;
  sortName: string;
  locating: string;
  locateFailed: string;
  locatePrivacy: string;
  /** Opens the panel that finds services near the reader. */
  nearMe: string;
  useMyPosition: string;
  town: string;
  country: string;
  results: (count: number) => string;
  /** Above very many services: how to see fewer. */
  showMore: (count: number) => string;
  longList: string;
  view: string;
  list: string;
  map: string;
  skipMap: string;

  loading: string;
  /** Behind the words that the list is loading, when that takes long. */
  slow: string;
  errorTitle: string;
  errorText: string;
  /** In place of `errorText`, where the answer came and was no list: the connection is not at fault. */
  unreadable: string;
  /** In place of `errorText`, and behind `partlyFailed`: the signature that the page asks for is missing or wrong. */
  untrusted: string;
  retry: string;
  partlyFailed: string;
  offline: string;
  unreadRecords: (count: number) => string;
  emptyTitle: string;
  emptyText: string;
  emptyDirectory: string;

  open: string;
  closed: string;
  mayBeOpen: string;
  hoursUnknown: string;
  hoursUnsure: string;
  until: (time: string) => string;
  untilDay: (day: string, time: string) => string;
  roundTheClock: string;
  opensAt: (time: string) => string;
  opensOn: (day: string, time: string) => string;
  /** Behind a sure opening, where one that is not sure lies before it. */
  perhapsSooner: string;
  endUnknown: string;
  entryUntil: (time: string) => string;
  entryOver: string;
  onlyFor: (groups: string) => string;
  holidayUnknown: string;
  conditionUnknown: (condition: string) => string;
  lastVerified: (date: string) => string;
  staleNever: string;
  callFirst: string;
  askFirst: string;
  temporarilyClosed: string;
  phoneHours: string;

  wholeCountry: string;
  severalCountries: string;
  aboutPlace: (name: string) => string;
  aboutPlaceShort: string;
  call: (number: string) => string;
  write: string;
  chat: string;
  email: string;
  webSite: string;
  otherApp: (app: string) => string;
  showOnMap: string;
  distanceMetres: (metres: string) => string;
  distanceKilometres: (kilometres: string) => string;
  aboutDistance: (distance: string) => string;
  languagesUnknown: string;
  withInterpreter: string;
  inWriting: string;

  back: string;
  whatTheyAsk: string;
  oldEvidence: (date: string) => string;
  /** Behind a condition on a card, where the record says more of it: it may be a limit, and no program can tell. */
  readMoreFirst: string;
  evidence: (basis: string, date: string) => string;
  everybody: string;
  neverVerified: string;
  opensOtherSite: string;

  mapFailed: string;
  /** What is looked for, once the reader has asked for it on the map: as it stands above the list. */
  mapArea: string;
  /** An action of a plugin failed. */
  actionFailed: string;
}

/** The words that only a full record and the map say. */
export interface RecordMessages {
  machineTranslated?: string;
  notInYourLanguage: (language: string) => string;
  notice: string;
  whatTheyAskHelp: string;
  notKnown: string;
  gettingIn: string;
  gettingInUnknown: string;
  eligibility: string;
  forWhom: string;
  noGroupNamed: string;
  ageFrom: (age: number) => string;
  ageTo: (age: number) => string;
  ageBetween: (from: number, to: number) => string;
  languages: string;
  canAskFor: string;
  openingHours: string;
  hoursOf: (name: string) => string;
  /** Above the hours of a service whose places, further down, all have their own. */
  hoursOfPlacesCount: string;
  today: string;
  dayClosed: string;
  dayUnknown: string;
  from: (time: string) => string;
  lastEntry: (time: string) => string;
  asPrinted: string;
  holiday: (name: string) => string;
  /** Above the days of the coming weeks that are not as usual. */
  otherHoursSoon: string;
  localTime: string;
  contact: string;
  contactUnknown: string;
  numberShown: string;
  numberNotShown: string;
  /** It is not known whether they see it. */
  numberMaybeShown: string;
  /** Of mail, messengers and video, which carry a name, or a picture with one. */
  nameMaybeShown: string;
  /** What calling and texting leaves behind, wherever the call goes. */
  callTrace: string;
  /** What writing in an app of another maker gives away. */
  appTrace: string;
  callCost: { free: string; 'normal-rate': string; premium: string; unconfirmed: string };
  where: string;
  confidentialPlace: string;
  onRequestPlace: string;
  areaPlace: string;
  noPlace: string;
  /** Beside `noPlace`, where there is a way to reach them. */
  usePhoneOrWeb: string;
  /** Of a link of plain http. */
  notEncrypted: string;
  approximately: string;
  /** What unfolds how one gets to a place. */
  wayThere: string;
  openMapApp: string;
  /** Beside it: what it gives away. */
  mapAppHint: string;
  areaSketch: string;
  /** Above the stops of a service that moves. */
  stops: string;
  helpsWith: string;
  /** Heading above other services to turn to. */
  seeAlso: string;
  notOffered: string;
  capacity: string;
  serviceArea: string;
  runBy: string;
  sources: string;
  publishedOn: (date: string) => string;
  readOn: (date: string) => string;
  viaOther: string;
  confidence: string;
  reportError: string;
  /** Of several lists that hold the same service: on what they say different things. */
  listsDisagree: (topics: string) => string;

  /** Heading above what one can do with the record. */
  takeWithYou: string;
  listen: string;
  stopListening: string;
  /** Beside what reads aloud: parts in a language without a voice on this device are left out. */
  listenPart: string;
  share: string;
  copy: string;
  copied: string;
  print: string;
  qrCode: string;
  qrHint: string;
  shareHint: string;
  showDriver: string;
  /** What the reader shows a driver, in the language of the place; the address follows. */
  driverAsk: string;
  mapLabel: string;
  mapLoading: string;
  /** The wanted map did not come, and the outlines are shown. */
  mapSimple: string;
  /** Told to who pushes the map with one finger, which moves the page. */
  mapTwoFingers: string;
  /** A button: what the map shows now is all that is looked for. */
  mapSearchHere: string;
  mapCount: (shown: number, total: number) => string;
  /** What unfolds several at one point; how many there are comes in the words of `results`. */
  mapCluster: (services: string) => string;
  mapClusterList: string;
  mapTooClose: string;
  /** What to do instead, where there is an address. */
  mapSeeAddress: string;
  mapApproximate: string;
  zoomIn: string;
  zoomOut: string;
  close: string;
  privacy: string;

  /** Who else would hear of the reader, before she is asked; a name. */
  thirdParty: (name: string) => string;
  /** Beside `thirdParty`, when a reader is asked before somebody else hears of her. */
  thirdPartyLearns: string;
  learns: { network: string; area: string; site: string; search: string; service: string };
  allow: string;
  refuse: string;
  untilClosed: string;
}

/** The words of the interface. */
export interface Messages extends ListMessages, RecordMessages {}
