import { accessCondition, type Directory, type Service } from '@service-directory/schema';
import { osmTagsOf } from '@service-directory/schema/mappings';
import type { TagWriter } from './tag-writer.ts';

type Tell = (path: string, kind: string) => void;

/** Ways of checking by which somebody put the question to the place itself. */
const ASKED: ReadonlySet<string> = new Set(['provider-confirmed', 'visit', 'phone']);

/** Who runs it: names with semicolons between, and what kind of body when it is one alone. */
function writeOperator(service: Service, directory: Directory, path: string, writer: TagWriter, tell: Tell) {
  const organizations = service.organizationIds.map((id, index) => {
    const found = directory.organizations.find((organization) => organization.id === id);
    if (found === undefined) tell(`${path}/organizationIds/${index}`, 'no-tag');
    return found;
  });
  const known = organizations.filter((organization) => organization !== undefined);
  for (const organization of known) {
    const at = `/organizations/${directory.organizations.indexOf(organization)}/name`;
    if (known.length === 1) writer.text('operator', organization.name, at);
    else if (typeof organization.name === 'string') writer.add('operator', organization.name, at);
    else tell(at, 'no-tag');
  }
  const [only] = known;
  const type = only?.type === undefined ? undefined : osmTagsOf('organizationType', only.type);
  if (known.length !== 1 || only?.type === undefined) return;
  if (type?.['operator:type'] !== undefined) writer.set('operator:type', type['operator:type'], path);
  else tell(`/organizations/${directory.organizations.indexOf(only)}/type`, 'no-tag');
}

function writeLanguages(service: Service, path: string, writer: TagWriter, tell: Tell) {
  (service.languages ?? []).forEach(({ code, mode, note }, index) => {
    const at = `${path}/languages/${index}`;
    if (mode !== undefined && mode !== 'staff') return tell(at, 'no-tag');
    writer.set(`language:${code}`, 'yes', at);
    if (note !== undefined) tell(`${at}/note`, 'no-tag');
  });
}

/** Conditions: of all of them a tag has but the cost, and that only when nothing limits it and it is not too old. */
function writeAccess(service: Service, path: string, writer: TagWriter, tell: Tell, today: string) {
  const { value, basis, note, isStale } = accessCondition(service, 'cost', today);
  const isSaid = !isStale && basis !== undefined && basis !== 'rule' && note === undefined;
  const fee = isSaid ? osmTagsOf('cost', value)?.['fee'] : undefined;
  if (fee !== undefined) writer.set('fee', fee, `${path}/access/cost`);
  // What it rests on, and for most conditions the word itself.
  for (const [key, condition] of Object.entries(service.access))
    if (condition !== undefined) tell(`${path}/access/${key}`, 'no-tag');
}

/** Fields that are written here, or elsewhere with losses of their own. */
const WRITTEN: ReadonlySet<string> = new Set(['organizationIds', 'name', 'alternateName', 'summary', 'needs', 'audience', 'minimumAge', 'maximumAge', 'access', 'languages', 'locations', 'contacts', 'openingHours', 'verification', 'internal', 'status']); // prettier-ignore

/** What all nodes of a service have in common, besides what it is, its contacts and its hours. */
export function writeService(
  service: Service,
  directory: Directory,
  path: string,
  writer: TagWriter,
  tell: Tell,
  today: string,
) {
  writer.text('name', service.name, `${path}/name`);
  if (service.alternateName !== undefined)
    writer.text('alt_name', service.alternateName, `${path}/alternateName`);
  writer.text('description', service.summary, `${path}/summary`);
  writeOperator(service, directory, path, writer, tell);
  if (service.minimumAge !== undefined)
    writer.set('min_age', String(service.minimumAge), `${path}/minimumAge`);
  if (service.maximumAge !== undefined)
    writer.set('max_age', String(service.maximumAge), `${path}/maximumAge`);
  writeLanguages(service, path, writer, tell);
  writeAccess(service, path, writer, tell, today);
  const { lastVerifiedOn, method } = service.verification;
  if (lastVerifiedOn !== undefined && ASKED.has(method)) writer.set('check_date', lastVerifiedOn, path);
  for (const [field, value] of Object.entries(service))
    if (value !== undefined && !WRITTEN.has(field)) tell(`${path}/${field}`, 'no-tag');
  for (const [field, value] of Object.entries(service.verification))
    if (value !== undefined && !(field === 'lastVerifiedOn' && ASKED.has(method)))
      tell(`${path}/verification/${field}`, 'no-tag');
}
