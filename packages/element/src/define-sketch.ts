import { ServiceDirectorySketch } from './components/way/sketch.ts';
import type { register as Register } from './register.ts';

/** Registers the sketch of a place. A function: bundlers drop modules that only register something. */
export const defineSketch = (register: typeof Register): void =>
  register({ 'service-directory-sketch': ServiceDirectorySketch });
