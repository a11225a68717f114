/**
 * A code of a directory's own: its prefix, a colon, its name, such as `havna:sauna`. Only lists that sort services may
 * be added to; what a reader's safety hangs on (access conditions, visibility) is the same in every directory.
 */
export type OwnCode = `${string}:${string}`;

/**
 * Small letters, digits and hyphens on both sides of one colon. The prefix begins with a letter and is not `unknown`, under
 * which readers keep codes of newer versions.
 */
export const OWN_CODE_PATTERN = /^(?!unknown:)[a-z][a-z0-9]*(?:-[a-z0-9]+)*:[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The lists that a directory may add codes to. */
export const OPEN_LISTS = ['needs', 'audience'] as const;

/** One of `OPEN_LISTS`, by the name of the field of a service that holds its codes. */
export type OpenList = (typeof OPEN_LISTS)[number];
