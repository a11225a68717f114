/** Names of schema.org and of this format. */

/** What names of schema.org begin with, in one of the ways in which people write them. */
const SCHEMA_ORG = /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/;
const IS_SCHEMA_ORG = /^https?:\/\/(?:www\.)?schema\.org\/?#?$/;

/** The term under which a node keeps what schema.org has no word for. */
export const OWN_TERM = 'serviceDirectory';
/** What it stands for. Its value is JSON (JSON-LD 1.1, section 4.2.2), which others pass over. */
export const OWN_TERM_IRI = 'https://service-directory.example/terms#serviceDirectory';

/** The context of what we write: schema.org, and our one term. */
export const CONTEXT = [
  'https://schema.org',
  { [OWN_TERM]: { '@id': OWN_TERM_IRI, '@type': '@json' } },
] as const;

/** A short name from any way to write it: `https://schema.org/name`, `schema:name`, `s:name` by the context. */
export function shortName(name: string, prefixes: ReadonlySet<string>): string {
  if (name === OWN_TERM_IRI) return OWN_TERM;
  const bare = name.replace(SCHEMA_ORG, '');
  const colon = bare.indexOf(':');
  return colon > 0 && prefixes.has(bare.slice(0, colon)) ? bare.slice(colon + 1) : bare;
}

/** Prefixes that a context gives to schema.org, and the language of its plain strings. */
export function readContext(context: unknown, prefixes: Set<string>): string | undefined {
  let language: string | undefined;
  for (const part of Array.isArray(context) ? (context as unknown[]) : [context]) {
    if (typeof part !== 'object' || part === null) continue;
    for (const [key, value] of Object.entries(part)) {
      if (key === '@language' && typeof value === 'string') language = value;
      else if (typeof value === 'string' && IS_SCHEMA_ORG.test(value)) prefixes.add(key);
    }
  }
  return language;
}
