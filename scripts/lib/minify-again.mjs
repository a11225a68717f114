import { chunksMadeBy, minified } from './minify.mjs';

/**
 * Code that one minifier made small, made smaller by another: each knows what the other does not. Takes no syntax that
 * `target` has not.
 * @param target such as `es2022`
 * @throws Error for what is no code
 */
export const minifyAgain = (name, code, target) =>
  minified(name, code, { compress: { target }, mangle: { toplevel: true } });

/** For tsup. */
export const minifiedAgain = (target) =>
  chunksMadeBy('minify-again', (path, code) => minifyAgain(path, code, target));
