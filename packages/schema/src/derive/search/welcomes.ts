import type { OpenList } from '../../codes/own-code.ts';
import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { originOf } from '../directory/merged-directory.ts';
import { broaderCodeOf } from '../text/own-codes.ts';

/** A code, and for one of the directory's own the code of the standard that it comes under. */
export function codesOf(list: OpenList, code: string, service: Service, directory: Directory): string[] {
  return [code, broaderCodeOf(list, code, originOf(directory, service.id)) ?? []].flat();
}

export const needsOf = (service: Service, directory: Directory): string[] =>
  service.needs.flatMap((need) => codesOf('needs', need, service, directory));

/** The groups that a service names; with `isClosed`, nobody else is welcome. */
export interface Welcome {
  groups: readonly string[];
  isClosed: boolean;
}

/** Who is welcome. A service that names no audience is for everybody; one with an `only` group is for those alone. */
export function welcomeOf(service: Service, directory: Directory): Welcome {
  const audience = service.audience ?? [];
  return {
    groups: audience.flatMap(({ group }) => codesOf('audience', group, service, directory)),
    isClosed: audience.some(({ welcome }) => welcome === 'only'),
  };
}

/** Are some hours for a group, or for everybody? */
export const receives = (
  openFor: readonly string[] | undefined,
  group: string | undefined,
  service: Service,
  directory: Directory,
): boolean =>
  group === undefined ||
  openFor === undefined ||
  openFor.some((open) => codesOf('audience', open, service, directory).includes(group));
