import { minifySync } from 'rolldown/utils';

/**
 * Code that one minifier made small, made smaller by another: each knows what the other does not. Takes no syntax that
 * `target` has not.
 * @param target such as `es2022`
 * @throws Error for what is no code
 */
export function minifyAgain(name, code, target) {
  const { code: smaller, errors = [] } = minifySync(name, code, {
    module: true,
    compress: { target },
    mangle: { toplevel: true },
    codegen: { removeWhitespace: true },
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return smaller;
}

/** For tsup. */
export const minifiedAgain = (target) => ({
  name: 'minify-again',
  renderChunk: (code, { type, path }) =>
    type === 'chunk' ? { code: minifyAgain(path, code, target) } : undefined,
});
