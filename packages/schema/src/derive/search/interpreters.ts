import type { Directory } from '../../entities/directory.ts';
import { bitsWhere, type Bits } from './bits.ts';

/** Services where a reader may ask for an interpreter, or which speak a language with one. */
export const withInterpreter = ({ services }: Directory): Bits =>
  bitsWhere(services.length, (index) => {
    const { canAskFor = [], languages = [] } = services[index]!;
    return canAskFor.includes('interpreter') || languages.some(({ mode }) => mode === 'interpreter');
  });
