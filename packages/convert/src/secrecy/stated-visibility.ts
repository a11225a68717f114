import { foldText, VISIBILITY, type Visibility } from '@service-directory/schema';
import { isPlainObject, ownEntries, ownValue } from '../json.ts';
import { VISIBILITY_WORDS } from './visibility-words.ts';
import { addressIsOnRequest, addressSaysSecret, nameSaysSecret, textSaysSecret } from './says-secret.ts';

/** What a record of others says of who may know where its place is. */
export interface StatedVisibility {
  /** The most secret of all that is said; `public` where nothing is. */
  visibility: Visibility;
  /** Properties of the record itself that are there to say it. */
  flags: { name: string; isUnderstood: boolean }[];
}

const join = (text: string): string => foldText(text).replaceAll(' ', '');

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Properties whose value is a word for who may know it; folded. */
const WORD_FLAGS = set(
  'visibility synlighet synlegheit addressvisibility locationvisibility placevisibility adressevisning adressestatus addressstatus visibilitet sichtbarkeit visibilidad visibilite widocznosc vizibilitate видимость',
);
/** Properties that say that it is a secret, when they are true. Those of our own records: `secrecy-flags.ts` of the validator. */
const SECRET_FLAGS = set(
  'secret issecret private isprivate privateaddress addressprivate privatelocation privat privatadresse adresseprivat protectedaddress addressprotected beskyttetadresse hidefrommap secretaddress addresssecret secretlocation confidential isconfidential confidentialaddress addressconfidential addressisconfidential confidentiallocation locationconfidential islocationconfidential hidden ishidden hideaddress hidelocation hiddenaddress hiddenlocation undisclosed unlisted hemmelig erhemmelig hemmeleg hemmeligadresse hemmelegadresse adressehemmelig skjermet skjermetadresse skjerma skjult skjultadresse skjuladresse sperret sperretadresse fortrolig fortroligadresse konfidensiell konfidensielt konfidensielladresse ikkepubliser ikkeoffentlig notpublic donotpublish hemlig hemligadress skyddadadress geheim vertraulich secreto secreta direccionsecreta confidencial confidentiel confidentielle adressesecrete tajny tajne tajnyadres poufny poufne confidentiala секретно секретныи секретныиадрес',
);
/** Properties that say that it is none, when they are true. */
const SHOW_FLAGS = set(
  'visadresse visadressen visesadresse kanadressenvises kanvises vispakart synlig ersynlig adressesynlig show showaddress showlocation showonmap showinmap displayaddress displaylocation publishaddress addresspublic ispublicaddress publicaddress addressispublic addressvisible ispublic publiser publiseradresse offentligadresse apenadresse',
);

const YES = set('true yes ja si oui tak da да sann x 1 y j on');
const NO = set('false no nei nein nej non nie nu net нет usann 0 n off');

/** The words of a visibility, and those that only lists of others have; folded. */
const wordsOf = (visibility: keyof typeof VISIBILITY_WORDS, others: string): ReadonlySet<string> =>
  new Set([...VISIBILITY_WORDS[visibility].map(join), ...others.split(' ')]);

const PUBLIC = wordsOf(
  'public',
  'public open visible published shown everyone all alle foralle oppen ope aben offentlich offen publico publica abierto publique publiczny publiczna publiczne publicapublicat открытыи публичныи общедоступныи',
);
const ON_REQUEST = wordsOf('on-request', 'onrequest request byrequest uponrequest vedhenvendelse');
const AREA = wordsOf('area', 'area approximate');

/** What programs that write maps put where nothing is said: KML in GDAL. */
const UNSAID: ReadonlySet<unknown> = new Set([-1, '-1']);

/** A name of a property as it is compared, without the address of its vocabulary. */
const nameOf = (key: string): string =>
  join(key.includes('://') ? key.slice(Math.max(key.lastIndexOf('/'), key.lastIndexOf('#')) + 1) : key.replace(/^schema:/, '')); // prettier-ignore

/** Names of properties that hold an address, or a part of one. */
const ADDRESS =
  /^(?:addr\p{L}*|\p{L}*address\d?|address(?:line|_)?\d|(?:besoks|gate|gatu|vei|oppmote|post|full)?adress\p{L}*|direccion|adres[au]?|адрес|street\p{L}*|gate|gata|vei|strasse|rue|calle|city|town|locality|poststed|postcode|postalcode|postnummer|zip|location|lokasjon|place|where|hvor|attention|directions|transportation)\d?$/u;
const NO_ADDRESS = /mail|web|url|ip(?=address)/;

const isAddressName = (name: string): boolean => ADDRESS.test(name) && !NO_ADDRESS.test(name);

/** What the record is called. */
const NAMES = set('name navn namn title tittel altname alternatename shortname officialname legalname');

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** Who may know it by the value of a property that says so; undefined for what nobody understands. */
function readFlag(name: string, value: unknown): Visibility | undefined {
  const word = typeof value === 'object' ? '' : join(String(value as string | number | boolean));
  const isWord = WORD_FLAGS.has(name);
  if (!isWord && YES.has(word)) return SECRET_FLAGS.has(name) ? 'confidential' : 'public';
  if (!isWord && NO.has(word)) return SECRET_FLAGS.has(name) ? 'public' : 'confidential';
  if (PUBLIC.has(word)) return 'public';
  if (ON_REQUEST.has(word)) return 'on-request';
  if (AREA.has(word)) return 'area';
  return typeof value === 'string' && (word === 'private' || addressSaysSecret(value))
    ? 'confidential'
    : undefined;
}

const isFlag = (name: string): boolean =>
  WORD_FLAGS.has(name) || SECRET_FLAGS.has(name) || SHOW_FLAGS.has(name);

/** What a text says, by the property that holds it. */
function readWords(name: string, text: string, isNamed: boolean): Visibility {
  if (textSaysSecret(text)) return 'confidential';
  if (isNamed && NAMES.has(name) && nameSaysSecret(text)) return 'confidential';
  if (!isAddressName(name)) return 'public';
  if (addressSaysSecret(text)) return 'confidential';
  return addressIsOnRequest(text) ? 'on-request' : 'public';
}

export const mostSecret = (one: Visibility, other: Visibility): Visibility =>
  VISIBILITY.indexOf(one) > VISIBILITY.indexOf(other) ? one : other;

interface Waiting {
  key: string;
  value: unknown;
  depth: number;
  /** Does it stand in an address? */
  isPart?: boolean;
}

/** `{ name: 'Synlighet', value: 'hemmelig' }`, as `additionalProperty` of schema.org has it. */
function pairIn(value: object, depth: number): Waiting[] {
  const name = ['name', 'label', 'propertyID'].map((key) => ownValue(value, key)).find((one) => typeof one === 'string' && isFlag(nameOf(one))); // prettier-ignore
  return typeof name === 'string' ? [{ key: name, value: ownValue(value, 'value'), depth }] : [];
}

/** Keys of JSON-LD that only wrap a value. */
const WRAPPERS: ReadonlySet<string> = new Set(['@value', '@list', '@set']);

/**
 * What a record of others says of who may know where its place is: in properties that are there to say it, in what stands
 * for the address and the name, and in texts. A property that says it in words that nobody understands counts as secret.
 * Any JSON may be given.
 * @param passedOver properties that speak of something else: other places, other services
 */
export function statedVisibility(
  record: unknown,
  passedOver: ReadonlySet<string> = new Set(),
): StatedVisibility {
  let visibility: Visibility = 'public';
  const flags: StatedVisibility['flags'] = [];
  const waiting: Waiting[] = [{ key: '', value: record, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { key, value, depth, isPart = false } = next;
    if (isNothing(value)) continue;
    const name = nameOf(key);
    if (Array.isArray(value)) {
      for (const item of value as unknown[]) waiting.push({ key, value: item, depth, isPart });
    } else if (
      isPlainObject(value) &&
      !(isFlag(name) && !Object.keys(value).some((one) => WRAPPERS.has(one)))
    ) {
      for (const [inner, one] of ownEntries(value))
        if (WRAPPERS.has(inner)) waiting.push({ key, value: one, depth, isPart });
        else if (!passedOver.has(nameOf(inner)))
          waiting.push({ key: inner, value: one, depth: depth + 1, isPart: isAddressName(name) });
      waiting.push(...pairIn(value, depth + 1));
    } else if (isFlag(name)) {
      if (UNSAID.has(value)) continue;
      const read = readFlag(name, value);
      visibility = mostSecret(visibility, read ?? 'confidential');
      if (depth === 1) flags.push({ name: key, isUnderstood: read !== undefined });
    } else if (typeof value === 'string') {
      visibility = mostSecret(visibility, readWords(name, value, depth === 1 || isPart));
    }
  }
  return { visibility, flags };
}
