/**
 * The package.json of an example with the packed packages in the place of those of a registry.
 * @param {Record<string, any>} manifest
 * @param {Record<string, string>} tarballs package → `file:` tarball
 */
export function manifestWith(manifest, tarballs) {
  const dependencies = Object.entries(manifest.dependencies ?? {}).map(([name, version]) => [
    name,
    tarballs[name] ?? version,
  ]);
  return { ...manifest, dependencies: Object.fromEntries(dependencies) };
}
