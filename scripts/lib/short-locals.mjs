import { chunksMadeBy, minified } from './minify.mjs';

/**
 * Code in which variables inside of functions, and private names, are as short as can be, and nothing stands between what
 * is written. Functions and classes keep their names, so that a stack trace can be read.
 * @throws Error for what is no code
 */
export const withShortLocals = (name, code) =>
  minified(name, code, {
    compress: false,
    mangle: { toplevel: false, keepNames: { function: true, class: true } },
  });

/** For tsup: what is built is fetched by everyone. */
export const shortLocals = chunksMadeBy('short-locals', withShortLocals);
