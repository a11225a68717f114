import { WELCOME, type Service } from '@service-directory/schema';
import { UniqueIds } from '../spreadsheet/mapping/assemble/slug.ts';
import { accessObjects, accessTexts, conditionCodes, conditionsFrom } from './access.ts';
import { statusOfWord } from '../draft/state/status-words.ts';
import { readAttributes, writeAttributes, type Coded } from './attributes.ts';
import { readContacts, writeContacts } from './contacts.ts';
import { wordsOf, type Context } from './context.ts';
import { isPlainObject, tidy, type Fields } from '../json.ts';
import { languageNameOf, readLanguageCode } from './languages.ts';
import { hsdsId } from './namespace.ts';
import { readPlaces, writePlaces, type ReadPlace } from './places.ts';
import type { Reader } from './reader.ts';
import { idFrom } from './record-id.ts';
import { isDay } from './schedule/offset.ts';
import { readHours, writeHours } from './schedule/hours.ts';
import { saysPlacesAreSecret } from '../secrecy/kept-of-hsds.ts';
import { writeServiceAreas } from './service-areas.ts';

/** A service in its native form, and what `email` and `url` have no room for. */
export interface WrittenService {
  native: Fields;
  contacts: Fields;
}

const STATUS_OF: Readonly<Record<string, string>> = { 'temporarily-closed': 'temporarily closed' };

/** HSDS has one description: ours is the summary, a blank line, and the rest. */
const writeDescription = (context: Context, { summary, description }: Service): string | undefined => {
  const words = [wordsOf(context, summary), wordsOf(context, description)].filter((one) => one !== undefined);
  return words.length === 0 ? undefined : words.join('\n\n');
};

const codesOf = ({ needs, audience = [], canAskFor = [], access }: Service): Coded[] => [
  ...(needs ?? []).map((code): Coded => ({ list: 'needs', code })),
  ...audience.map(({ group, welcome }): Coded => ({ list: 'audience', code: group, value: welcome })),
  ...conditionCodes(access ?? {}),
  ...canAskFor.map((code): Coded => ({ list: 'canAskFor', code })),
];

/** Languages that HSDS has room for: those spoken without an interpreter, and not merely read or perhaps known. */
const isSpoken = ({ mode }: { mode?: string | undefined }) => mode === undefined || mode === 'staff';

/** A service as HSDS 3.1 has it, without its organization and without our extension at its root. */
export function writeService(context: Context, service: Service): WrittenService {
  const id = hsdsId('service', context.directoryId, service.id);
  const idOf = (kind: string, index = 0) => hsdsId(kind, context.directoryId, service.id, index);
  const contacts = writeContacts(context, service.contacts ?? [], service.id);
  const { openingHours, locations, languages, verification } = service;
  // Without conditions a record is no service of ours, yet a draft may lack them.
  const whole = { ...service, access: service.access ?? { residenceStatus: 'unconfirmed' } };
  const spoken = languages?.filter(isSpoken) ?? [];
  const nativeLanguages = spoken.map(({ code, note }, index) =>
    tidy({ id: idOf('language', index), name: languageNameOf(code), code, note: wordsOf(context, note) }),
  );
  const attributes = writeAttributes(context, { kind: 'service', id }, codesOf(whole));
  return {
    contacts: contacts.extension,
    native: tidy({
      id,
      name: wordsOf(context, service.name) ?? service.id,
      alternate_name: wordsOf(context, service.alternateName),
      description: writeDescription(context, service),
      ...contacts.native,
      status: service.status === undefined ? 'active' : (STATUS_OF[service.status] ?? service.status),
      ...accessTexts(context, whole),
      minimum_age: service.minimumAge,
      maximum_age: service.maximumAge,
      assured_date: verification?.lastVerifiedOn,
      alert: wordsOf(context, service.alert?.text),
      schedules:
        openingHours === undefined
          ? undefined
          : writeHours(context, openingHours, (index) => idOf('schedule', index)),
      service_areas: writeServiceAreas(context, service),
      service_at_locations:
        locations === undefined || locations.length === 0
          ? undefined
          : writePlaces(context, locations, service.id),
      languages: nativeLanguages.length === 0 ? undefined : nativeLanguages,
      ...accessObjects(context, whole, (kind) => idOf(kind)),
      attributes: attributes.length === 0 ? undefined : attributes,
    }),
  };
}

/** What is read of a service: fields of ours, and what of HSDS is none of them. */
export interface ReadService {
  fields: Fields;
  leftover: Fields;
  places: ReadPlace[];
}

/** The most characters of a summary. */
const SUMMARY_LENGTH = 200;
const DESCRIPTION_LENGTH = 5000;

function readDescription(reader: Reader): Fields {
  const whole = reader.string('description');
  if (whole === undefined) return {};
  const [first = '', ...more] = whole.split('\n\n');
  const rest = more.join('\n\n').trim();
  if ([...first].length > SUMMARY_LENGTH)
    return { description: reader.stringUpTo(DESCRIPTION_LENGTH, 'description') };
  if ([...rest].length > DESCRIPTION_LENGTH) reader.lose('hsds/too-long', 'description');
  return tidy({
    summary: first,
    description: rest === '' ? undefined : [...rest].slice(0, DESCRIPTION_LENGTH).join(''),
  });
}

function readAge(reader: Reader, property: string): number | undefined {
  const age = reader.number(property);
  if (age === undefined) return undefined;
  if (Number.isInteger(age) && age >= 0 && age <= 120) return age;
  reader.lose('hsds/no-such-age', property);
  return undefined;
}

/** Feeds of others have words of their own; one that nobody understands must not open a door. */
function readStatus(reader: Reader): string | undefined {
  const written = reader.string('status');
  if (written === undefined) return undefined;
  const status = statusOfWord(written);
  if (status === undefined) reader.lose('hsds/no-such-status', 'status');
  return status ?? 'inactive';
}

/** The day of a check by somebody else: second-hand for us, whatever it was for them. */
function readVerification(reader: Reader): Fields {
  const written = reader.string('assured_date')?.slice(0, 10);
  if (written !== undefined && !isDay(written)) reader.lose('hsds/date-not-understood', 'assured_date');
  return tidy({
    lastVerifiedOn: isDay(written) ? written : undefined,
    method: 'second-hand',
    confidence: 'low',
  });
}

const readLanguages = (reader: Reader): Fields[] =>
  reader.list('languages').flatMap((one) => {
    one.skip('service_id');
    const code = readLanguageCode(one);
    const note = one.stringUpTo(200, 'note');
    one.loseLeftover();
    return code === undefined ? [] : [tidy({ code, note })];
  });

function readCodes(reader: Reader): { fields: Fields; others: Fields[] } {
  const { codes, others } = readAttributes(reader);
  const ofList = (list: string) => codes.filter((one) => one.list === list);
  const isWelcome = (value: string | undefined) => (WELCOME as readonly string[]).includes(value ?? '');
  const audience = ofList('audience').filter(({ value }) => isWelcome(value));
  if (audience.length < ofList('audience').length) reader.lose('hsds/no-welcome', 'attributes');
  const canAskFor = ofList('canAskFor').map(({ code }) => code);
  return {
    fields: tidy({
      needs: [...new Set(ofList('needs').map(({ code }) => code))],
      audience:
        audience.length === 0
          ? undefined
          : audience.map(({ code, value }) => ({ group: code, welcome: value })),
      canAskFor: canAskFor.length === 0 ? undefined : canAskFor,
      access: conditionsFrom(codes, () => reader.lose('hsds/no-evidence', 'attributes')),
    }),
    others,
  };
}

/** Places of which no two have the same id: a service may be at one location in two ways, which are two places of ours. */
function withOwnIds(places: ReadPlace[]): ReadPlace[] {
  const ids = new UniqueIds();
  return places.map((place) => {
    const id = String(place.fields['id']);
    const own = ids.take(id);
    if (own === id) return place;
    place.location.lose('hsds/id-rewritten', 'id');
    return { ...place, fields: { ...place.fields, id: own } };
  });
}

const orNothing = <T>(list: T[]): T[] | undefined => (list.length === 0 ? undefined : list);

/**
 * The native form of a service as fields of ours.
 * @param contactRests what our extension says of `email` and `url`
 * @param morePlaces services at locations that stand elsewhere in the input
 */
export function readService(
  reader: Reader,
  contactRests: unknown,
  morePlaces: readonly Reader[] = [],
): ReadService {
  reader.skip('organization', 'organization_id');
  const { fields: codes, others } = readCodes(reader);
  const places = withOwnIds(
    readPlaces([...reader.list('service_at_locations'), ...morePlaces], saysPlacesAreSecret(reader.native)),
  );
  const contactPlaces = places.flatMap(({ serviceAtLocation, location, fields }) => {
    const label = typeof fields['name'] === 'string' ? fields['name'] : undefined;
    return [
      { reader: serviceAtLocation, label },
      { reader: location, label },
    ];
  });
  const alert = reader.stringUpTo(DESCRIPTION_LENGTH, 'alert');
  const fields = tidy({
    id: idFrom(reader),
    name: reader.stringUpTo(200, 'name'),
    alternateName: reader.stringUpTo(200, 'alternate_name'),
    ...readDescription(reader),
    status: readStatus(reader),
    alert: alert === undefined ? undefined : { text: alert },
    ...codes,
    minimumAge: readAge(reader, 'minimum_age'),
    maximumAge: readAge(reader, 'maximum_age'),
    languages: orNothing(readLanguages(reader)),
    locations: orNothing(places.map((place) => place.fields)),
    contacts: readContacts(reader, isPlainObject(contactRests) ? contactRests : {}, contactPlaces),
    openingHours: readHours(reader.list('schedules')),
    sources: [],
    verification: readVerification(reader),
  });
  const leftover = reader.leftover();
  return { fields, places, leftover: others.length === 0 ? leftover : { ...leftover, attributes: others } };
}
