import type { Directory } from '../../entities/directory.ts';
import { baseLanguageOf } from '../text/base-language.ts';
import { bitsWhere, type Bits } from './bits.ts';

/**
 * Services that read and write a language, and do not say that they speak it. Who asks in which language she can speak is not sent there;
 * who types its name may write.
 * @param language without region or script
 */
export const writtenIn = ({ services }: Directory, language: string): Bits =>
  bitsWhere(
    services.length,
    (index) =>
      services[index]!.languages?.some(
        ({ code, mode }) => mode === 'written' && baseLanguageOf(code) === language,
      ) === true,
  );
