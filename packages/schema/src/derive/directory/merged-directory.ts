import type { Directory } from '../../entities/directory.ts';
import type { FieldConflict } from './choose-field.ts';

/** The head of a directory: everything but its records. */
export type DirectoryHead = Omit<Directory, 'organizations' | 'services'>;

/** A field of a record of which two directories say different things. */
export interface MergeConflict extends FieldConflict {
  /** What kind of record the field is of. */
  entity: 'service' | 'organization';
  /** Id of the merged record. */
  id: string;
}

/** Several directories as one, each record still knowing where it comes from. */
export interface MergedDirectory extends Directory {
  /** By service id: the head of the directory that it comes from; of several, the first, with codes and holidays of all. */
  origins: ReadonlyMap<string, DirectoryHead>;
  /** By service id, for those of several directories: the heads of all that hold it, in order. */
  holders: ReadonlyMap<string, readonly DirectoryHead[]>;
  /** The heads of all directories, in order, also of those without services. */
  heads: readonly DirectoryHead[];
  /** By organisation id: the head of the directory that it comes from; of several, the first. */
  organizationOrigins: ReadonlyMap<string, DirectoryHead>;
  /** What the directories disagree on, in the order of the records. */
  conflicts: readonly MergeConflict[];
}

/** The origins of a merged directory; undefined for any other, and for one that has been through JSON, which keeps no maps. */
function originsIn(
  directory: Directory | MergedDirectory,
  key: 'origins' | 'organizationOrigins',
): ReadonlyMap<string, DirectoryHead> | undefined {
  const origins: unknown = key in directory ? (directory as MergedDirectory)[key] : undefined;
  return origins instanceof Map ? (origins as ReadonlyMap<string, DirectoryHead>) : undefined;
}

/**
 * The directory a service comes from: of a merged one the origin, else the directory itself.
 * @param serviceId id in the merged directory; one that it does not have gives the directory itself
 */
export function originOf(directory: Directory | MergedDirectory, serviceId: string): DirectoryHead {
  return originsIn(directory, 'origins')?.get(serviceId) ?? directory;
}

/**
 * The directory an organisation comes from: of a merged one the origin, else the directory itself.
 * @param organizationId id in the merged directory; one that it does not have gives the directory itself
 */
export function organizationOriginOf(
  directory: Directory | MergedDirectory,
  organizationId: string,
): DirectoryHead {
  return originsIn(directory, 'organizationOrigins')?.get(organizationId) ?? directory;
}

/**
 * One directory where a merged one is asked for: as it is, and the origin of all its records. Its ids must be unique, as
 * `readDirectory` makes them. Costs nothing, where `mergeDirectories` brings all that it takes to compare records.
 */
export const mergedOfOne = (directory: Directory): MergedDirectory => ({
  ...directory,
  origins: new Map(),
  holders: new Map(),
  heads: [directory],
  organizationOrigins: new Map(),
  conflicts: [],
});
