// Random directories are test code of the schema package, which no package exports.
// eslint-disable-next-line kit/import-direction
export { arbitraryDirectory, arbitraryMutation } from '../../../../schema/test/arbitraries/index.ts';
