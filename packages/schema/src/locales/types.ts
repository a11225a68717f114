import type {
  Anonymity,
  AuthorityContact,
  Basis,
  Cost,
  Entry,
  Identification,
  PersonalNumber,
  ProfessionalSecrecy,
  Records,
  ResidenceStatus,
} from '../codes/access.ts';
import type { AudienceGroup, Welcome } from '../codes/audience.ts';
import type { Need, NeedGroup } from '../codes/needs.ts';
import type {
  AreaScope,
  CanAskFor,
  Channel,
  Confidence,
  ContactCost,
  HolidayRule,
  LanguageMode,
  LocationKind,
  NumberShown,
  OrganizationType,
  Precision,
  ServiceStatus,
  TranslationOrigin,
  VerificationMethod,
  Visibility,
  Weekday,
  Wheelchair,
} from '../codes/structure.ts';

/** The words for one code. */
export interface CodeLabel {
  /** One to four plain words, at most 40 characters; stands alone on a chip or a card. */
  readonly label: string;
  /** One short plain sentence to the reader, at most 160 characters. For a weekday: its short form, such as «man.». */
  readonly explanation: string;
}

type LabelsOf<Code extends string> = Readonly<Record<Code, CodeLabel>>;

/** The words for every code in one language. A code without words does not compile. */
export interface CodeLabels {
  /** The language (BCP 47). */
  readonly language: string;
  /** `source`: written in this language first. Else who translated the words; `machine` until a person has read them all. */
  readonly origin: 'source' | TranslationOrigin;

  readonly needGroups: LabelsOf<NeedGroup>;
  readonly needs: LabelsOf<Need>;
  readonly audience: LabelsOf<AudienceGroup>;
  readonly welcome: LabelsOf<Welcome>;

  readonly residenceStatus: LabelsOf<ResidenceStatus>;
  readonly identification: LabelsOf<Identification>;
  readonly personalNumber: LabelsOf<PersonalNumber>;
  readonly anonymity: LabelsOf<Anonymity>;
  readonly cost: LabelsOf<Cost>;
  readonly entry: LabelsOf<Entry>;
  readonly records: LabelsOf<Records>;
  /** What the police are told; the codes of `immigration` in other words. */
  readonly police: LabelsOf<AuthorityContact>;
  /** What the immigration authorities are told; the codes of `police` in other words. */
  readonly immigration: LabelsOf<AuthorityContact>;
  readonly professionalSecrecy: LabelsOf<ProfessionalSecrecy>;
  /** Written to follow a statement («Gratis – sier tjenesten selv»), so in small letters where the language has them. */
  readonly basis: LabelsOf<Basis>;

  readonly serviceStatus: LabelsOf<ServiceStatus>;
  readonly organizationType: LabelsOf<OrganizationType>;
  readonly locationKind: LabelsOf<LocationKind>;
  readonly visibility: LabelsOf<Visibility>;
  readonly precision: LabelsOf<Precision>;
  readonly wheelchair: LabelsOf<Wheelchair>;
  readonly channel: LabelsOf<Channel>;
  readonly numberShown: LabelsOf<NumberShown>;
  readonly contactCost: LabelsOf<ContactCost>;
  readonly languageMode: LabelsOf<LanguageMode>;
  readonly areaScope: LabelsOf<AreaScope>;
  readonly canAskFor: LabelsOf<CanAskFor>;
  readonly verificationMethod: LabelsOf<VerificationMethod>;
  readonly confidence: LabelsOf<Confidence>;
  readonly translationOrigin: LabelsOf<TranslationOrigin>;
  readonly holidayRule: LabelsOf<HolidayRule>;
  /** Label: the full name. Explanation: the short form. */
  readonly weekdays: LabelsOf<Weekday>;
}

/** The name of a code list that has labels. */
export type CodeList = Exclude<keyof CodeLabels, 'language' | 'origin'>;

/** The names of all codes in one language, without what explains them: what a list shows. */
export type CodeNames = Pick<CodeLabels, 'language' | 'origin'> & {
  readonly [List in CodeList]: Readonly<Record<keyof CodeLabels[List], Pick<CodeLabel, 'label'>>>;
};

/** The lists whose names a list of services shows. */
export const LISTED_LISTS = [
  'needGroups',
  'needs',
  'audience',
  'residenceStatus',
  'identification',
  'personalNumber',
  'anonymity',
  'cost',
  'police',
  'immigration',
  'basis',
] as const satisfies readonly CodeList[];

/** The ways in that must be arranged: a list names them beside "open", since whoever just comes there is turned away. */
export const LISTED_WAYS = [
  'appointment',
  'phone-first',
  'referral',
  'registration',
  'lottery',
  'waiting-list',
] as const satisfies readonly Entry[];

type WholeLists = Pick<CodeNames, 'language' | 'origin' | (typeof LISTED_LISTS)[number]>;

/** The names that a list of services shows: what a page needs first. */
export type ListCodeNames = WholeLists & {
  /** Of the ways in those that must be arranged. */
  readonly entry: Pick<CodeNames['entry'], (typeof LISTED_WAYS)[number]>;
};

/** The other names, which a full record shows besides. */
export type RecordCodeNames = Omit<CodeNames, keyof WholeLists>;

/** The lists of what is asked of a person, each of whose codes a full record explains. */
export const EXPLAINED_LISTS = [
  'residenceStatus',
  'identification',
  'personalNumber',
  'anonymity',
  'cost',
  'entry',
  'records',
  'police',
  'immigration',
  'professionalSecrecy',
] as const satisfies readonly CodeList[];

/** What explains each code of what is asked of a person, in one language. */
export type AccessExplanations = {
  readonly [List in (typeof EXPLAINED_LISTS)[number]]: Readonly<Record<keyof CodeLabels[List], string>>;
};
