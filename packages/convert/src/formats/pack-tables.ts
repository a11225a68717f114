/** Tables as one ZIP archive. The same texts give the same bytes. */
export const packTables = async (files: Readonly<Record<string, string>>): Promise<Uint8Array> =>
  (await import('./zip-files.ts')).zipTexts(files);
