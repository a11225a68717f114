import { originOf, type DirectoryHead, type MergedDirectory, type Service } from '@service-directory/schema';

/** The heads of the directories that hold a service, the one whose word on it came first before the others. */
export const holdersOf = (
  { id }: Pick<Service, 'id'>,
  directory: MergedDirectory,
): readonly DirectoryHead[] => directory.holders.get(id) ?? [originOf(directory, id)];
