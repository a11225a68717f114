import type { Directory } from '../entities/directory.ts';
import type { Service } from '../entities/service.ts';

/** The head of a directory: everything but its records. */
export type DirectoryHead = Omit<Directory, 'organizations' | 'services'>;

/** Several directories as one, each service still knowing where it comes from. */
export interface MergedDirectory extends Directory {
  /** By service id: the head of the directory that it comes from. */
  origins: ReadonlyMap<string, DirectoryHead>;
}

/** The directory a service comes from: of a merged one the origin, else the directory itself. */
export function originOf(directory: Directory | MergedDirectory, serviceId: string): DirectoryHead {
  return ('origins' in directory ? directory.origins.get(serviceId) : undefined) ?? directory;
}

/** `id`, or with the directory's id before it when the id is taken. */
function freeId(id: string, directoryId: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let count = 1; taken.has(free); count++)
    free = count === 1 ? `${directoryId}-${id}` : `${directoryId}-${id}-${count}`;
  return free;
}

const headOf = ({ organizations, services, ...head }: Directory): DirectoryHead => head;

/**
 * One directory from several: head, languages and emergency contacts of the first, records of all in order. A record
 * whose id is taken gets its directory's id in front, and references to it follow. Nothing is dropped.
 * @throws RangeError when the list is empty
 */
export function mergeDirectories(directories: readonly Directory[]): MergedDirectory {
  const [first] = directories;
  if (first === undefined) throw new RangeError('There is no directory to merge.');
  const organizations: Directory['organizations'] = [];
  const services: Service[] = [];
  const origins = new Map<string, DirectoryHead>();
  const organizationIds = new Set<string>();
  for (const directory of directories) {
    const head = headOf(directory);
    const newOrganizationIds = new Map<string, string>();
    for (const organization of directory.organizations) {
      const id = freeId(organization.id, directory.id, organizationIds);
      organizationIds.add(id);
      if (!newOrganizationIds.has(organization.id)) newOrganizationIds.set(organization.id, id);
      organizations.push(id === organization.id ? organization : { ...organization, id });
    }
    const taken = new Set(origins.keys());
    const newServiceIds = new Map<string, string>();
    const idsInOrder = directory.services.map(({ id }) => {
      const free = freeId(id, directory.id, taken);
      taken.add(free);
      if (!newServiceIds.has(id)) newServiceIds.set(id, free);
      return free;
    });
    for (const [index, service] of directory.services.entries()) {
      const id = idsInOrder[index] ?? service.id;
      origins.set(id, head);
      services.push({
        ...service,
        id,
        organizationIds: service.organizationIds.map((old) => newOrganizationIds.get(old) ?? old),
        ...(service.replacedBy === undefined
          ? {}
          : { replacedBy: newServiceIds.get(service.replacedBy) ?? service.replacedBy }),
      });
    }
  }
  return { ...headOf(first), organizations, services, origins };
}
