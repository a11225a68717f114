import type { CodeDefinition } from '../../src/entities/code-definition.ts';
import type { Directory } from '../../src/entities/directory.ts';
import type { Service } from '../../src/entities/service.ts';
import { OWN_GROUPS, OWN_NEEDS } from './formats.ts';

/** Own codes that stand anywhere in a value. */
const ownCodesIn = (value: unknown) => {
  const json = JSON.stringify(value);
  return [...OWN_NEEDS, ...OWN_GROUPS].filter((code) => json.includes(JSON.stringify(code)));
};

const declare = (code: (typeof OWN_NEEDS)[number] | (typeof OWN_GROUPS)[number]): CodeDefinition =>
  OWN_NEEDS.some((need) => need === code)
    ? { list: 'needs', code, label: code, broader: 'food' }
    : { list: 'audience', code, label: code, broader: 'workers' };

const sourceIdsIn = ({ access }: Service): string[] =>
  Object.values(access)
    .flat()
    .flatMap((condition) =>
      typeof condition === 'object' && 'sourceIds' in condition && Array.isArray(condition.sourceIds)
        ? (condition.sourceIds as string[])
        : [],
    );

/** The ids that are named and not there, each once. */
const missingFrom = (records: readonly { id: string }[], named: readonly string[]) =>
  [...new Set(named)].filter((id) => !records.some((record) => record.id === id));

function completeService(service: Service, isThere: (id: string) => boolean): Service {
  const { seeAlso, replacedBy, ...rest } = service;
  return {
    ...rest,
    ...(seeAlso === undefined ? {} : { seeAlso: seeAlso.filter(isThere) }),
    ...(replacedBy !== undefined && isThere(replacedBy) ? { replacedBy } : {}),
    sources: [
      ...service.sources,
      ...missingFrom(service.sources, sourceIdsIn(service)).map((id) => ({
        id,
        url: 'https://example.org/',
        retrievedOn: '2026-09-01',
        supports: ['access'],
      })),
    ],
  };
}

/**
 * A directory with the organisations, sources and own codes that its services name, and without links to services that
 * it does not have.
 */
export function completeReferences(directory: Directory): Directory {
  const { codes, ...rest } = directory;
  const serviceIds = new Set(directory.services.map(({ id }) => id));
  const undeclared = ownCodesIn(rest).filter((code) => !codes?.some((declared) => declared.code === code));
  const organizationIds = directory.services.flatMap((service) => service.organizationIds);
  return {
    ...rest,
    ...(codes === undefined && undeclared.length === 0
      ? {}
      : { codes: [...(codes ?? []), ...undeclared.map(declare)] }),
    organizations: [
      ...directory.organizations,
      ...missingFrom(directory.organizations, organizationIds).map((id) => ({ id, name: id })),
    ],
    services: directory.services.map((service) => completeService(service, (id) => serviceIds.has(id))),
  };
}
