import type { Directory } from '@service-directory/schema';

/**
 * The day on which the age of hours and promises is judged: the caller's, and never before the day on which the directory
 * was last changed, which has certainly come.
 */
export const dayOfWriting = (directory: Pick<Directory, 'updatedOn'>, today: string | undefined): string =>
  today !== undefined && today > directory.updatedOn ? today : directory.updatedOn;
