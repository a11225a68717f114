/** The words of the published list in one language. Braces hold the place of what is filled in: `{date}`. */
export interface ListWords {
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** Was it translated by a machine, and has no person read it? */
  isMachine: boolean;
  emergency: string;
  notice: string;
  machineTranslated: string;
  runBy: string;
  helpsWith: string;
  forWhom: string;
  everybody: string;
  contact: string;
  contactUnknown: string;
  where: string;
  confidentialPlace: string;
  onRequestPlace: string;
  areaPlace: string;
  noPlace: string;
  openingHours: string;
  hoursUnknown: string;
  hoursUnsure: string;
  roundTheClock: string;
  dayClosed: string;
  dayUnknown: string;
  asPrinted: string;
  callFirst: string;
  whatTheyAsk: string;
  notKnown: string;
  gettingIn: string;
  gettingInUnknown: string;
  eligibility: string;
  languages: string;
  languagesUnknown: string;
  notOffered: string;
  neverVerified: string;
  temporarilyClosed: string;
  evidence: string;
  oldEvidence: string;
  lastVerified: string;
  conditionUnknown: string;
  onlyFor: string;
  from: string;
  lastEntry: string;
  ageFrom: string;
  ageTo: string;
  ageBetween: string;
}
