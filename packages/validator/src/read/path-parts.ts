/** Parts of paths with `/` or `\` between folders, without the file system. */

const lastStroke = (path: string) => Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));

/** The last part. */
export const baseOf = (path: string): string => path.slice(lastStroke(path) + 1);

/** Everything before the last part; `.` when there is nothing. */
export function folderOf(path: string): string {
  const at = lastStroke(path);
  return at < 0 ? '.' : at === 0 ? '/' : path.slice(0, at);
}

/** The ending in small letters, with its point; empty when there is none. */
export function endingOf(path: string): string {
  const base = baseOf(path);
  const at = base.lastIndexOf('.');
  return at < 1 ? '' : base.slice(at).toLowerCase();
}

/** `folder/name` with the folder as it was typed, which `join` would tidy; a stroke works everywhere. */
export const inFolder = (folder: string, name: string): string =>
  folder === '.' ? name : `${folder === '/' ? '' : folder}/${name}`;
