/** Names that people give to columns, by the key of OpenStreetMap that means the same. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  name: ['title', 'navn', 'tittel'],
  description: ['desc', 'beskrivelse'],
  phone: ['tel', 'telephone', 'telefon', 'phone_number', 'tlf'],
  email: ['mail', 'e-mail', 'e-post', 'epost'],
  website: ['url', 'web', 'homepage', 'nettside', 'link'],
  opening_hours: ['openinghours', 'hours', 'åpningstider'],
  operator: ['organization', 'organisation', 'organisasjon'],
  'addr:street': ['street', 'address', 'adresse'],
  'addr:housenumber': ['housenumber'],
  'addr:postcode': ['postcode', 'postal_code', 'postalcode', 'zip', 'postnummer'],
  'addr:city': ['city', 'town', 'locality', 'poststed'],
  'addr:state': ['region', 'state', 'county', 'fylke'],
  'addr:country': ['country'],
  check_date: ['lastverifiedon'],
  operational_status: ['status', 'driftsstatus', 'service_status', 'servicestatus'],
  end_date: ['enddate', 'sluttdato'],
  abandoned: ['nedlagt'],
  closed: ['stengt'],
};

const KEYS = new Map(
  Object.entries(OTHER_NAMES).flatMap(([key, names]) => [key, ...names].map((name) => [name, key] as const)),
);

/** Properties as tags of OpenStreetMap, and under which name each stood. */
export interface PropertyTags {
  tags: Map<string, string>;
  /** The property of a key. */
  nameOf: (key: string) => string;
}

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return undefined;
};

/**
 * @param tell called with each property that is no text, or means the same as another
 */
export function tagsOfProperties(
  properties: readonly (readonly [string, unknown])[],
  tell: (name: string) => void,
): PropertyTags {
  const tags = new Map<string, string>();
  const names = new Map<string, string>();
  const given = new Set(properties.map(([name]) => name));
  for (const [name, value] of properties) {
    if (value === null || value === undefined) continue;
    const wanted = KEYS.get(name.toLowerCase());
    // What is already named as in OpenStreetMap goes before what only means the same.
    const key = wanted === undefined || given.has(wanted) ? name : wanted;
    const text = textOf(value);
    if (text === undefined || tags.has(key)) {
      tell(name);
      continue;
    }
    tags.set(key, text);
    names.set(key, name);
  }
  return { tags, nameOf: (key) => names.get(key) ?? key };
}
