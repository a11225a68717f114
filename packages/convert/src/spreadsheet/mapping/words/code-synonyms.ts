import { STATUS_WORDS } from '../../../draft/state/status-words.ts';
import { VISIBILITY_WORDS } from '../../../secrecy/visibility-words.ts';
import type { SheetCodeList } from '../column.ts';
import { NEED_SYNONYMS } from './need-synonyms.ts';

/** Words for codes, with a bar between them, in one text or several. */
type Synonyms = Readonly<Record<string, string | readonly string[]>>;

const AUTHORITY: Synonyms = {
  'never-without-consent': 'aldri uten samtykke|kun med samtykke|bare med samtykke|only with consent',
  'legal-duty-only': 'bare ved lovpålagt plikt|avvergeplikt|bare når loven krever|only when the law requires',
  'present-on-site': 'til stede|på stedet|present|on site',
  'part-of-authority': 'del av myndighet|er en del av|part of it',
}; // prettier-ignore

const YES_NO: Synonyms = { yes: 'ja|x', no: 'nei' };

/** The words for one code, each for itself. */
export const synonymsIn = (words: string | readonly string[]): string[] =>
  [words].flat().flatMap((text) => text.split('|'));

/**
 * What people write for a code, besides the code itself and its labels. Only words that can mean but one code: a promise
 * is never read into a cell.
 */
export const CODE_SYNONYMS: Readonly<Partial<Record<SheetCodeList, Synonyms>>> = {
  needs: NEED_SYNONYMS,
  audience: {
    'people-who-sell-sex': 'sexarbeidere|sexarbeider|selger sex|personer som selger sex|sex workers|folk i sexarbeid',
    migrants: 'innvandrere|tilreisende|immigrants',
    undocumented: 'papirløse|udokumenterte|uten papirer|uten lovlig opphold|irregulære migranter|people without papers|undocumented migrants',
    'eu-citizens': 'eøs-borgere|eu/eøs-borgere|eu-migranter|eea citizens|tilreisende eu-borgere',
    'asylum-seekers': 'flyktninger og asylsøkere',
    'trafficked-people': 'ofre for menneskehandel|utsatte for menneskehandel|mulige ofre for menneskehandel|victims of trafficking',
    women: 'kvinne|jenter|damer|woman',
    men: 'mann|gutter|man',
    'trans-people': 'trans|transgender people|trans persons',
    lgbtiq: 'lhbt|lhbti|lhbtiq|skeive|lgbt|lgbtq|lgbti|queer',
    'men-who-have-sex-with-men': 'msm',
    'people-who-use-drugs': 'rusavhengige|rusbrukere|rusmiddelbrukere|personer som bruker rusmidler|drug users|people who use substances',
    homeless: 'bostedsløse|hjemløse|uteliggere|homeless people',
    'young-people': 'ungdom|ungdommer|youth|young adults|unge voksne',
    families: 'barnefamilier|family',
    roma: 'rom|rumenske rom|roma people',
    workers: 'arbeidere|arbeidsinnvandrere|employees',
    'people-with-hiv': 'hivpositive|lever med hiv',
    'victims-of-violence': 'voldsutsatte|utsatte for vold|ofre for vold|survivors of violence',
    relatives: 'familie og venner|next of kin',
  },
  welcome: {
    'everyone-else-too': 'andre også|også andre|åpent for alle|alle er velkomne|others too|everyone',
    mainly: 'mest|hovedsakelig|først og fremst|særlig|spesielt|primært|chiefly',
    only: 'bare|kun|ingen andre|utelukkende',
  },
  residenceStatus: {
    'not-asked': 'spør ikke|spørres ikke|blir ikke spurt|ingen spørsmål|do not ask',
    'not-required': 'ikke krav|kreves ikke|ikke påkrevd|ingen krav|krever ikke|krever ikke oppholdstillatelse|uavhengig av oppholdsstatus|uavhengig av opphold|uansett oppholdsstatus|uten krav|not needed|no requirement',
    // No code of the schema: such a service does not belong in a directory, and the validator says so.
    required: 'kreves|påkrevd|krav|må ha|krever opphold|krever oppholdstillatelse|lovlig opphold kreves|must have',
    'some-services-only': 'delvis|noe|noen tjenester|deler av tilbudet|partly|partial',
  },
  identification: {
    none: 'ingen|ikke nødvendig|kreves ikke|trengs ikke|ingen id|ingen legitimasjon|uten legitimasjon|no id|not needed',
    'alias-accepted': 'alias|kallenavn|kallenavn holder|oppgitt navn|fornavn|bare fornavn|nickname|kallenavn er ok|kallenavn ok|ikke id, kallenavn er ok|ingen id, kallenavn er ok|ingen id, kallenavn er greit|ingen id, kallenavn holder|nickname ok|nickname is ok|a nickname is ok|no id, nickname ok|no id, a nickname is ok|no id, a nickname is fine|no id needed, a nickname is ok',
    'any-document': 'hva som helst|en slags id|valgfri id|any id',
    'official-document': 'pass|gyldig legitimasjon|gyldig id|offentlig id|offisiell id|passport|official id|valid id',
  },
  personalNumber: {
    'not-needed': 'trengs ikke|ikke nødvendig|kreves ikke|ikke krav|not required',
    needed: 'kreves|må ha|nødvendig|påkrevd|required|bankid',
  },
  anonymity: {
    full: 'helt anonym|fullt|anonymt|anonymous',
    partial: 'delvis|noe|partly',
    none: 'ikke anonymt|ikke anonym|ikke mulig|ingen|not anonymous',
  },
  cost: {
    free: '0|0 kr|kr 0|kostnadsfritt|koster ingenting|ingen kostnad|uten kostnad|no cost|free of charge',
    'partly-free': 'delvis gratis|noe gratis|delvis',
    'small-fee': 'liten egenandel|lav egenandel|litt|symbolsk sum|symbolsk pris|low cost',
    paid: 'betaling|full pris|må betales|egenbetaling',
  },
  entry: {
    'walk-in': 'drop-in|uten avtale|uten timebestilling|bare å komme|kom som du er|no appointment',
    appointment: 'timebestilling|time|bestille time|etter avtale|avtale|by appointment|på time|timeavtale',
    'phone-first': 'ring|telefon først|ta kontakt på telefon|call',
    referral: 'henvisning|henvist|må henvises|krever henvisning|via henvisning|referred',
    'no-referral-needed': 'ingen henvisning|uten henvisning|ikke henvisning|selvhenvisning|no referral|self-referral',
    registration: 'påmelding|registrering|melde seg på|sign up',
    'queue-ticket': 'queue number',
    lottery: 'loddtrekning|trekning',
    outreach: 'oppsøkende|møter folk ute',
    online: 'digitalt|nett|internett',
  },
  records: {
    'none-kept': 'ingen journal|ingen|fører ikke journal|ingen notater|no records',
    'own-records-only': 'egen journal|bare egne notater|egne notater|own records',
    'shared-health-record': 'kjernejournal|felles journal|delt journal|pasientjournal i kjernejournal|shared record',
  },
  police: AUTHORITY,
  immigration: AUTHORITY,
  professionalSecrecy: YES_NO,
  basis: {
    stated: 'tjenesten selv|tjenesten|selv|oppgitt av tjenesten|tjenesten sier det|egen nettside|nettsiden deres|the service itself|the service',
    reported: 'andre|andre sier det|annenhånds|fra andre|others',
    rule: 'lov|loven|regel|lovverk|forskrift|nasjonal regel|law|the law',
  },
  serviceStatus: STATUS_WORDS,
  organizationType: {
    public: 'kommunal|kommune|statlig|stat|municipality|government',
    charity: 'ideell|frivillig|frivillig organisasjon|stiftelse|ngo|non-profit',
    'faith-based': 'kirke|religiøs|diakonal|church',
    'user-led': 'brukerstyrt|brukerorganisasjon|interesseorganisasjon',
    'health-trust': 'helseforetak|sykehus|hospital',
    other: 'annet|annen',
  },
  locationKind: {
    physical: 'fast|fysisk|hus|kontor',
    mobile: 'mobil|buss|bil|bus',
    outreach: 'oppsøkende|ute|gata',
    phone: 'telefon',
    online: 'nett|digital|digitalt|internett',
  },
  precision: {
    entrance: 'inngang|inngangen|dør|door',
    building: 'bygning|hus|bygningen|adresse|address',
    street: 'gate|gata|vei',
    postcode: 'postnummer|postområde|postal code',
    locality: 'by|kommune|sted|byen|town|city|municipality|omtrentlig|ca',
  },
  wheelchair: { ...YES_NO, limited: 'delvis|begrenset|med hjelp|partly' },
  channel: {
    phone: 'tlf|ring',
    sms: 'tekstmelding|text',
    email: 'mail',
    web: 'nett|url|lenke',
    form: 'kontaktskjema',
    chat: 'nettprat',
  },
  numberShown: YES_NO,
  contactCost: { free: 'gratis', 'normal-rate': 'vanlig takst|normal', premium: 'dyrt|overtakst' },
  languageMode: {
    staff: 'ansatte|snakkes|snakker|spoken',
    interpreter: 'tolk|via tolk',
    written: 'skriftlig|in writing',
  },
  areaScope: {
    local: 'lokal|lokalt|kommunen|byen',
    regional: 'regionalt|fylket|region',
    national: 'nasjonal|nasjonalt|hele landet|landsdekkende|nationwide',
    international: 'internasjonal|internasjonalt',
  },
  canAskFor: {
    'female-worker': 'kvinne|kvinnelig ansatt|kvinnelig lege|woman',
    'male-worker': 'mann|mannlig ansatt|mannlig lege|man',
    interpreter: 'tolk',
    companion: 'følge|ledsager|støtteperson',
  },
  verificationMethod: {
    'provider-confirmed': 'bekreftet|bekreftet av tjenesten|tjenesten|confirmed|provider',
    visit: 'besøk|besøkt|vært der|visited',
    phone: 'telefon|ringt|på telefon|tlf|called',
    website: 'nettside|nettsiden|nett|på nett|web|hjemmeside|internett',
    'second-hand': 'andre|annenhånds|hørt av andre|others',
  },
  confidence: {
    high: 'høy|sikker|sikkert|god|stor',
    medium: 'middels|noe usikker',
    low: 'lav|usikker|dårlig|liten',
  },
  holidayRule: {
    open: 'åpent|åpen|som vanlig',
    closed: 'stengt|lukket',
  },
  visibility: {
    ...VISIBILITY_WORDS,
    public: [...VISIBILITY_WORDS.public, 'adressen kan vises|adressa kan visast|adresse kan vises|adressen vises|adressen er åpen|adressa er open|kan visast|kan publiseres|adressen kan publiseres|åpen for alle|open for alle|can be shown|address can be shown|may be shown|can be published'],
    confidential: 'hemmelig|skjermet|sperret|sperra|skjult|konfidensiell|konfidensielt|gradert|fortrolig|strengt fortrolig|ikke offentlig|skjermet adresse|sperret adresse|skjult adresse|ikke vis|skal ikke vises|secret|hidden|private|not public|beskyttet',
  },
}; // prettier-ignore
