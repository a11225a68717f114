/**
 * A code of a directory's own: its prefix, a colon, its name, such as `havna:sauna`. Only lists that sort services may
 * be added to; what a reader's safety hangs on (access conditions, visibility) is the same in every directory.
 */
export type OwnCode = `${string}:${string}`;

/** Small letters, digits and hyphens on both sides of one colon. The prefix begins with a letter. */
export const OWN_CODE_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*:[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The lists that a directory may add codes to. */
export const OPEN_LISTS = ['needs', 'audience'] as const;

export type OpenList = (typeof OPEN_LISTS)[number];
