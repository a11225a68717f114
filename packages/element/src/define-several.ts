import { ServiceDirectoryCountries } from './components/several/countries.ts';
import { ServiceDirectoryEmergencies } from './components/several/emergencies.ts';
import { renderOrigin } from './components/several/origin.ts';
import { ServiceDirectorySources } from './components/several/sources.ts';
import { renderCountries, renderEmergencies, renderSources } from './components/several/view.ts';
import type { register as Register } from './register.ts';
import { SeveralSources } from './sources/several-sources.ts';

/** Registers what only several directories need, and gives what loads and draws them. */
export function defineSeveral(register: typeof Register) {
  register({
    'service-directory-countries': ServiceDirectoryCountries,
    'service-directory-emergencies': ServiceDirectoryEmergencies,
    'service-directory-sources': ServiceDirectorySources,
  });
  return { SeveralSources, renderCountries, renderEmergencies, renderOrigin, renderSources };
}
