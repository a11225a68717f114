/** The editor and its types. Registers nothing; see `./define`. */
export { ServiceDirectoryEditor } from './service-directory-editor.ts';
