import { minifySync } from 'rolldown/utils';

/**
 * Code in which variables inside of functions, and private names, are as short as can be, and nothing stands between what
 * is written. Functions and classes keep their names, so that a stack trace can be read.
 * @throws Error for what is no code
 */
export function withShortLocals(name, code) {
  const { code: short, errors = [] } = minifySync(name, code, {
    module: true,
    compress: false,
    mangle: { toplevel: false, keepNames: { function: true, class: true } },
    codegen: { removeWhitespace: true },
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return short;
}

/** For tsup: what is built is fetched by everyone. */
export const shortLocals = {
  name: 'short-locals',
  renderChunk: (code, { type, path }) =>
    type === 'chunk' ? { code: withShortLocals(path, code) } : undefined,
};
