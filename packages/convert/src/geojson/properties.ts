import {
  hoursFreshUntil,
  resolveText,
  type Contact,
  type Directory,
  type Location,
  type OpeningHours,
  type Service,
  type Text,
} from '@service-directory/schema';
import { changesTimes, toOsmHours } from '@service-directory/schema/convert-hours';
import { phoneText } from '../osm/contact-tags.ts';
import type { DirectoryFeature } from './geojson-types.ts';
import { placeOfFeature } from './place-of-feature.ts';

/** Points as good as this can be walked to. */
const EXACT: ReadonlySet<string> = new Set(['entrance', 'building']);

/** What the properties of a feature are written with. */
export interface PropertyOptions {
  /** BCP 47: of the texts. */
  language: string;
  /** YYYY-MM-DD. */
  today: string;
}

/** The numbers and addresses of a channel, parted as in OpenStreetMap. */
const valuesOf = (contacts: readonly Contact[], channel: Contact['channel']): string | undefined => {
  const values = contacts
    .filter((contact) => contact.channel === channel)
    .map(({ value, printed }) =>
      typeof value !== 'string' ? value.shortCode : channel === 'phone' ? phoneText(value, printed) : value,
    );
  return values.length === 0 ? undefined : values.join('; ');
};

/** Hours as text, when that says the same at every minute and they are not too old; otherwise nothing. */
function hoursText(hours: OpeningHours | undefined, service: Service, today: string) {
  if (hours === undefined || (service.status ?? 'active') !== 'active') return undefined;
  if (hoursFreshUntil(service) < today) return undefined;
  const { output, losses } = toOsmHours(hours);
  return losses.some(changesTimes) ? undefined : output;
}

/** What maps and tables show of a service at a place: flat, and nothing that the record does not say. */
export function propertiesOf(
  service: Service,
  location: Location | undefined,
  directory: Pick<Directory, 'organizations' | 'languages'>,
  { language, today }: PropertyOptions,
): DirectoryFeature['properties'] {
  const words = (text: Text | undefined) => resolveText(text, language, directory.languages[0])?.text;
  const { precision } = placeOfFeature(location);
  const operators = service.organizationIds.flatMap((id) => {
    const organization = directory.organizations.find((one) => one.id === id);
    return words(organization?.name) ?? [];
  });
  const contacts = service.contacts ?? [];
  const { address, accessibility } = location ?? {};
  const wheelchair = accessibility?.wheelchair;
  const properties = {
    serviceId: service.id,
    locationId: location?.id,
    language,
    name: words(service.name),
    description: words(service.summary),
    operator: operators.length === 0 ? undefined : operators.join(';'),
    status: service.status,
    needs: [...service.needs],
    kind: location?.kind,
    visibility: location?.visibility,
    precision,
    approximate: precision === undefined || EXACT.has(precision) ? undefined : true,
    'addr:street': address?.street,
    'addr:postcode': address?.postalCode,
    'addr:city': address?.locality,
    'addr:state': address?.region,
    'addr:country': address?.country,
    phone: valuesOf(contacts, 'phone'),
    email: valuesOf(contacts, 'email'),
    website: valuesOf(contacts, 'web'),
    opening_hours: hoursText(location?.openingHours ?? service.openingHours, service, today),
    wheelchair: wheelchair === 'unconfirmed' ? undefined : wheelchair,
    lastVerifiedOn: service.verification.lastVerifiedOn,
  };
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined),
  ) as DirectoryFeature['properties'];
}
