import type { Service } from '@service-directory/schema';
import { maybe, node, type Node, type WriteContext } from './write-context.ts';

interface Told {
  value: string;
  basis?: string | undefined;
  note?: Parameters<WriteContext['words']>[0] | undefined;
  sourceIds?: readonly string[] | undefined;
  checkedOn?: string | undefined;
}

const detail = (propertyID: string, value: string): Node => node('PropertyValue', { propertyID, value });

/** A condition with what it rests on; undefined for what is not known, and for a word without a basis. */
function writePromise(key: string, told: Told, service: Service, context: WriteContext): Node | undefined {
  if (told.value === 'unconfirmed' || told.basis === undefined) return undefined;
  const sources = service.sources.filter(({ id }) => told.sourceIds?.includes(id));
  const newest = [...sources.map(({ retrievedOn }) => retrievedOn)].sort().at(-1);
  const checkedOn = told.checkedOn ?? newest;
  return node('PropertyValue', {
    propertyID: `access.${key}`,
    value: told.value,
    description: maybe(told.note, context.words),
    valueReference: [
      detail('basis', told.basis),
      ...(checkedOn === undefined ? [] : [detail('checkedOn', checkedOn)]),
      ...sources.map(({ url }) => detail('source', url)),
    ],
  });
}

/**
 * What a service asks and promises, in our codes, each with what it rests on and when that was read. schema.org has no
 * word for any of it but the cost.
 */
export function writePromises(service: Service, context: WriteContext): Node[] {
  const { eligibility: _, entry = [], ...conditions } = service.access;
  const all: [string, Told | string | undefined][] = [
    ...Object.entries(conditions),
    ...entry.map((one): [string, Told | string] => ['entry', one]),
  ];
  return all.flatMap(([key, told]) =>
    typeof told !== 'object' ? [] : (writePromise(key, told, service, context) ?? []),
  );
}
