import { ServiceDirectoryAfar } from './components/near/afar.ts';
import { ServiceDirectoryNear } from './components/near/near.ts';
import { renderAfar, renderNear } from './components/near/view.ts';
import type { register as Register } from './register.ts';

/** Registers what finds services near the reader, and gives what draws it. */
export function defineNear(register: typeof Register) {
  register({
    'service-directory-near': ServiceDirectoryNear,
    'service-directory-afar': ServiceDirectoryAfar,
  });
  return { renderAfar, renderNear };
}
