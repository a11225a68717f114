/** The class and the types. Registers nothing: `./define` does that. */
export type { LoadFailure, ServiceDirectoryEvents, SignatureFault } from './events.ts';
export type { DirectoryQuery } from './plugins/kit.ts';
export { ServiceDirectory, type View } from './service-directory.ts';
