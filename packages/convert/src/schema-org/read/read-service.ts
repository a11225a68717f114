import { put, type Draft } from '../../draft/draft.ts';
import { restsOn } from '../../draft/tags/rests-on.ts';
import { readHours } from '../hours/read-hours.ts';
import type { JsonLdNode } from '../json-ld/json-ld-node.ts';
import { readStrings, readText } from '../json-ld/read-text.ts';
import { isPlainObject, ownValue, textOf } from '../../json.ts';
import { readAddress, readPoints, uniqueContacts } from './read-contacts.ts';
import type { ReadContext } from './read-context.ts';
import { readIdentifiers } from './read-identifiers.ts';
import { readLanguages } from './read-languages.ts';
import { readOrganization } from './read-organization.ts';
import { readArea, readAudience, readNeeds } from './read-people.ts';
import { readPlaces, readWhere, tellPromises, withIds } from './read-place.ts';
import { readVisibility } from './read-secrecy.ts';
import { readEndOf, readEndOfProviders } from './read-end.ts';

/** The most characters of a summary; a longer text is the description. */
const LONGEST_SUMMARY = 200;

const isShort = (text: string | Record<string, string>): boolean =>
  (typeof text === 'string' ? [text] : Object.values(text)).every(
    (one) => [...one].length <= LONGEST_SUMMARY,
  );

/** Names and texts: a short text by itself is the summary. */
function readTexts(service: Draft, node: JsonLdNode): void {
  put(service, 'name', readText(node, 'name', 200) ?? readText(node, 'legalName', 200));
  put(service, 'alternateName', readText(node, 'alternateName', 200));
  const short = readText(node, 'disambiguatingDescription', LONGEST_SUMMARY);
  const text = readText(node, 'description', 5000);
  if (short !== undefined) {
    service['summary'] = short;
    put(service, 'description', text);
  } else if (text !== undefined) service[isShort(text) ? 'summary' : 'description'] = text;
}

/** What a foreign record always has: nothing is known of what it asks, and nobody has checked it. */
function finishService(service: Draft, { options }: ReadContext): Draft {
  const source: Draft = { id: 'page', url: options.sourceUrl };
  put(source, 'retrievedOn', options.today);
  const supports = restsOn(service);
  const isSourced = options.sourceUrl !== undefined && supports.length > 0;
  return {
    ...service,
    access: { residenceStatus: 'unconfirmed' },
    sources: isSourced ? [{ ...source, supports }] : [],
    verification: { method: 'second-hand', confidence: 'low' },
  };
}

/** Who provides it: nodes of the graph by their name, others where they stand. */
function readProviders(node: JsonLdNode, { organizations }: ReadContext): string[] | undefined {
  const ids = node.take('provider').flatMap(({ value, path }) => {
    const known = isPlainObject(value) ? organizations.find(textOf(ownValue(value, '@id'))) : undefined;
    if (known !== undefined) return [String(known['id'])];
    const index = node.take('provider').findIndex((one) => one.path === path);
    const organization = isPlainObject(value) ? node.nodes('provider')[index] : undefined;
    if (organization === undefined || organization.isA('Person')) {
      node.tell(path, 'unread-value');
      return [];
    }
    const fields = readOrganization(organization);
    organization.finish();
    if (fields['name'] !== undefined)
      return [organizations.take(fields, organization.id, () => node.tell(path, 'duplicate'))];
    node.tell(path, 'unread-value');
    return [];
  });
  return ids.length === 0 ? undefined : [...new Set(ids)];
}

/** Ways to a service: places, numbers and addresses, and the languages that are spoken there. */
function readChannels(service: Draft, node: JsonLdNode, context: ReadContext): void {
  const places: Draft[] = [];
  const contacts: Draft[] = [];
  const visibility = readVisibility(node, 'public');
  const spoken = new Set<string>();
  const country = context.options.country ?? '';
  for (const channel of node.nodes('availableChannel')) {
    const here = readPlaces(channel, 'serviceLocation', context, readVisibility(channel, visibility));
    places.push(...here);
    const languages = readLanguages(channel);
    const words: Draft = {};
    put(words, 'label', readText(channel, 'name', 200));
    if (here.length > 0) for (const language of languages ?? []) spoken.add(language);
    else put(words, 'languages', languages);
    put(words, 'note', readText(channel, 'description', 5000));
    contacts.push(
      ...readPoints(channel, 'servicePhone', 'phone', context),
      ...readPoints(channel, 'serviceSmsNumber', 'sms', context),
      ...readStrings(channel, 'serviceUrl').flatMap((one) => readAddress(channel, one, country, words)),
    );
    channel.finish();
  }
  put(service, 'languages', spoken.size === 0 ? undefined : [...spoken].map((code) => ({ code })));
  put(service, 'locations', places.length === 0 ? undefined : withIds(places));
  put(service, 'contacts', contacts.length === 0 ? undefined : uniqueContacts(contacts));
}

/** A `Service`, `GovernmentService` and the like, without its id. */
export function readService(node: JsonLdNode, context: ReadContext): Draft {
  const service: Draft = {};
  put(service, 'organizationIds', readProviders(node, context));
  put(service, 'status', readEndOfProviders(node, context));
  readTexts(service, node);
  put(service, 'needs', readNeeds(node));
  readAudience(service, node);
  readChannels(service, node, context);
  put(service, 'openingHours', readHours(node, 'hoursAvailable'));
  put(service, 'serviceArea', readArea(node));
  put(service, 'identifiers', readIdentifiers(node));
  const country = context.options.country ?? '';
  const links = readStrings(node, 'url').flatMap((one) => readAddress(node, one, country, {}));
  if (links.length > 0)
    service['contacts'] = uniqueContacts([...((service['contacts'] ?? []) as Draft[]), ...links]);
  tellPromises(node);
  node.finish();
  return finishService(service, context);
}

/**
 * A business, an organisation with a door or a phone, or a place, as one service at its place.
 * @param organizationId who runs it, when it is an organisation itself
 */
export function readBusiness(
  node: JsonLdNode,
  organizationId: string | undefined,
  context: ReadContext,
): Draft {
  const service: Draft = {};
  put(service, 'organizationIds', organizationId === undefined ? undefined : [organizationId]);
  readTexts(service, node);
  put(service, 'needs', readNeeds(node));
  readAudience(service, node);
  const languages = readLanguages(node);
  put(
    service,
    'languages',
    languages?.map((code) => ({ code })),
  );
  const visibility = readVisibility(node, 'public');
  const others = readPlaces(node, 'location', context, visibility);
  const here = readWhere(node, context, visibility);
  const isTold = here !== undefined && (Object.keys(here).length > 1 || others.length === 0);
  const places = [...(isTold ? [here] : []), ...others];
  put(service, 'locations', places.length === 0 ? undefined : withIds(places));
  const country = context.options.country ?? '';
  const contacts = [
    ...readPoints(node, 'telephone', 'phone', context),
    ...readStrings(node, 'email').flatMap((one) =>
      readAddress(node, { ...one, text: `mailto:${one.text.replace(/^mailto:/i, '')}` }, country, {}),
    ),
    ...readStrings(node, 'url').flatMap((one) => readAddress(node, one, country, {})),
    ...readPoints(node, 'contactPoint', 'phone', context),
  ];
  put(service, 'contacts', contacts.length === 0 ? undefined : uniqueContacts(contacts));
  put(service, 'openingHours', readHours(node, 'openingHoursSpecification'));
  put(service, 'serviceArea', readArea(node));
  put(service, 'identifiers', readIdentifiers(node));
  put(service, 'status', readEndOf(node, context));
  tellPromises(node);
  return finishService(service, context);
}
