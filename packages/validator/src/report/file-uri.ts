/** Halves of a pair that stand alone: no URI can hold them. */
const HALF_PAIR = /\p{Surrogate}/gu;
/** A drive of Windows at the start of a path. */
const DRIVE = /^[A-Za-z]:[\\/]/;

const encodeSegments = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/**
 * The path of a file as a URI reference (RFC 3986), as SARIF wants it: relative as it was given, or `file:///…` when it
 * was absolute.
 */
export function fileUri(file: string): string {
  const path = file.replace(HALF_PAIR, '\uFFFD');
  if (DRIVE.test(path)) {
    return `file:///${path.slice(0, 2)}${encodeSegments(path.slice(2).replaceAll('\\', '/'))}`;
  }
  return path.startsWith('/') ? `file://${encodeSegments(path)}` : encodeSegments(path.replace(/^\.\//, ''));
}
