import { minifySync } from 'rolldown/utils';

/**
 * A module without blanks, made small as the options say.
 * @param {string} name of the file, for messages
 * @param {string} code
 * @param {Pick<import('rolldown/utils').MinifyOptions, 'compress' | 'mangle'>} options
 * @throws Error for what is no code
 */
export function minified(name, code, options) {
  const { code: small, errors = [] } = minifySync(name, code, {
    module: true,
    codegen: { removeWhitespace: true },
    ...options,
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return small;
}

/**
 * For tsup: makes each chunk small.
 * @param {string} name of the plugin
 * @param {(path: string, code: string) => string} make
 */
export const chunksMadeBy = (name, make) => ({
  name,
  renderChunk: (code, { type, path }) => (type === 'chunk' ? { code: make(path, code) } : undefined),
});
