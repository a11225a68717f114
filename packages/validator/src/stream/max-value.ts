/** The most bytes of one value in a file that is read piece by piece. */
export const MAX_VALUE_BYTES = 64 * 1024 * 1024;
