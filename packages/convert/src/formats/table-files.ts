/** The files of HSDS as tables: CSV files that belong together, and the `datapackage.json` that describes them. */

/** Tables of HSDS, of which a package has at least one. Older ones are named in the plural too. */
const CHIEF_TABLE = /^(?:services?|organizations?|locations?)\.csv$/;

/** The name of a file without its folders. */
export const baseName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** Does a file of this name make an archive or a folder a package of HSDS tables? */
export const isTableFile = (path: string): boolean => {
  const name = baseName(path).toLowerCase();
  return name === 'datapackage.json' || CHIEF_TABLE.test(name);
};

/** Is a file of this name read as a part of one? */
export const isPartOfTables = (path: string): boolean => {
  const name = baseName(path).toLowerCase();
  return (name === 'datapackage.json' || name.endsWith('.csv')) && !name.startsWith('.');
};
