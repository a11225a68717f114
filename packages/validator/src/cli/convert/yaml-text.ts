/** A package that is no module has no names when it is asked for late: this file has them. */
export { parse, stringify } from 'yaml';
