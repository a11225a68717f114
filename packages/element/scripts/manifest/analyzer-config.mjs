import { makePlugin } from './analyzer-plugin.mjs';

/** For `@custom-elements-manifest/analyzer`. It would write into package.json, and look into every dependency. */
export default { litelement: true, packagejson: false, dependencies: false, plugins: [makePlugin()] };
