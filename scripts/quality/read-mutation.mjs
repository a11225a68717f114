/** What Stryker reports, as two numbers a file. */

/** What a test noticed: it failed, or did not end. */
const NOTICED = new Set(['Killed', 'Timeout']);
/** What counts for nothing: it does not compile, or was left out on purpose. */
const NOT_COUNTED = new Set(['CompileError', 'RuntimeError', 'Ignored', 'Pending']);

/**
 * How many mutants of each file were noticed, of how many.
 * @param {{ files: Record<string, { mutants: { status: string }[] }> }} report in the mutation testing schema
 * @param {string} folder of the package, from the root
 * @returns {Record<string, { noticed: number, of: number }>} by the path of the file from the root
 */
export const readMutation = ({ files }, folder) =>
  Object.fromEntries(
    Object.entries(files)
      .map(([file, { mutants }]) => {
        const counted = mutants.filter(({ status }) => !NOT_COUNTED.has(status));
        const noticed = counted.filter(({ status }) => NOTICED.has(status)).length;
        return [`${folder}/${file}`, { noticed, of: counted.length }];
      })
      .filter(([, { of }]) => of > 0),
  );

/**
 * Files measured before with those that were measured now. A run over some files says nothing about the others, which keep what
 * they have; those that are gone are left out.
 * @param {Record<string, { noticed: number, of: number, on: string }>} before
 * @param {Record<string, { noticed: number, of: number }>} now
 * @param {string} on the day of the new ones
 * @param {(file: string) => boolean} isThere
 */
export function mergeMutation(before, now, on, isThere) {
  const all = {
    ...before,
    ...Object.fromEntries(Object.entries(now).map(([file, score]) => [file, { ...score, on }])),
  };
  return Object.fromEntries(
    Object.entries(all)
      .filter(([file]) => isThere(file))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
