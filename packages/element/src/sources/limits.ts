/** After this time without an answer the reader gets a message and a retry instead of a spinner. */
export const TIMEOUT_MS = 20_000;
/** The most bytes of a directory in one file; larger ones are published in shards. */
export const MAX_BYTES = 30_000_000;
/** What is fetched as it is; every other scheme is a plugin's. */
export const WEB = /^(?:https?|blob|data|file):$/;
