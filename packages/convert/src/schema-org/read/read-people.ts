import { AUDIENCE, NEEDS } from '@service-directory/schema';
import { put, type Draft } from '../../draft/draft.ts';
import { isPlainObject } from '../../json.ts';
import type { JsonLdNode } from '../json-ld/json-ld-node.ts';
import { readString, readStrings } from '../json-ld/read-text.ts';

/** Types that say for sure what a thing helps with. */
const NEED_OF_TYPE: Readonly<Record<string, string>> = {
  Dentist: 'dental',
  Attorney: 'legal-advice',
  LegalService: 'legal-advice',
  EmploymentAgency: 'job-advice',
  Physician: 'general-health',
};

/** What it helps with: our codes, where somebody has written them, and the few types that mean one. */
export function readNeeds(node: JsonLdNode): string[] | undefined {
  const ofTypes = node.types.flatMap((type) =>
    Object.hasOwn(NEED_OF_TYPE, type) ? NEED_OF_TYPE[type]! : [],
  );
  const written = readStrings(node, 'serviceType').flatMap(({ text, path }) => {
    const code = NEEDS.find((need) => need === text);
    if (code === undefined) node.tell(path, 'unread-value');
    return code ?? [];
  });
  const needs = [...new Set([...written, ...ofTypes])];
  return needs.length === 0 ? undefined : needs;
}

const AGES = [
  ['requiredMinAge', 'minimumAge'],
  ['requiredMaxAge', 'maximumAge'],
] as const;

/** For whom it is, and the ages. A group is not said to be the only one. */
export function readAudience(service: Draft, node: JsonLdNode): void {
  const audience: Draft[] = [];
  for (const one of node.nodes('audience')) {
    const type = readString(one, 'audienceType');
    if (type !== undefined) {
      const group = AUDIENCE.find((code) => code === type.text);
      if (group === undefined) node.tell(type.path, 'unread-value');
      else audience.push({ group, welcome: 'mainly' });
    }
    for (const [property, field] of AGES) {
      const found = readString(one, property);
      if (found === undefined) continue;
      const isAge = /^\d{1,3}$/.test(found.text) && Number(found.text) <= 120 && service[field] === undefined;
      if (isAge) service[field] = Number(found.text);
      else node.tell(found.path, 'unread-value');
    }
    one.finish();
  }
  put(service, 'audience', audience.length === 0 ? undefined : audience);
}

/** How far an area reaches, by its type. */
const SCOPES: Readonly<Record<string, string>> = {
  City: 'local',
  AdministrativeArea: 'regional',
  State: 'regional',
  Country: 'national',
};

/** The area, when every part of it is of a kind that we know; a bare name does not say how far it reaches. */
export function readArea(node: JsonLdNode): Draft | undefined {
  const countries: string[] = [];
  const regions: string[] = [];
  const scopes = new Set<string>();
  const values = node.take('areaServed');
  for (const { value, path } of values) if (!isPlainObject(value)) node.tell(path, 'unread-value');
  for (const area of values.some(({ value }) => isPlainObject(value)) ? node.nodes('areaServed') : []) {
    const type = area.types.find((one) => Object.hasOwn(SCOPES, one));
    const name = readString(area, 'name')?.text;
    area.finish();
    const isCountry = type === 'Country' && name !== undefined && /^[A-Z]{2}$/.test(name);
    const isRegion = type !== undefined && type !== 'Country' && name !== undefined && name.length <= 100;
    if (isCountry) countries.push(name);
    else if (isRegion) regions.push(name);
    else {
      node.tell(area.path, 'unread-value');
      continue;
    }
    scopes.add(SCOPES[type] ?? '');
  }
  const scope = ['national', 'regional', 'local'].find((one) => scopes.has(one));
  if (scope === undefined) return undefined;
  return {
    scope: countries.length > 1 ? 'international' : scope,
    ...(countries.length === 0 ? {} : { countries }),
    ...(regions.length === 0 ? {} : { regions }),
  };
}
