/**
 * Lets a page ask at once for modules that its script imports late: on a slow line each step of a chain of imports costs a
 * round trip. They are still imported where the script says so, and a page lives without them.
 */

/** What a chunk imports as soon as it is there, with all that this brings. */
function withImports(bundle, fileName, found = new Set()) {
  if (found.has(fileName)) return found;
  found.add(fileName);
  for (const next of bundle[fileName]?.imports ?? []) withImports(bundle, next, found);
  return found;
}

/** @throws Error when the build has no chunk of a module, so that a page never loses its hints without a word */
function chunkOf(bundle, module) {
  const chunk = Object.values(bundle).find(({ moduleIds = [] }) =>
    moduleIds.some((id) => module.test(id.replaceAll('\\', '/'))),
  );
  if (chunk === undefined) throw new Error(`No chunk holds ${module}: see late-modules.mjs.`);
  return chunk.fileName;
}

/**
 * @param {Record<string, RegExp[]>} modules the modules of each page, by what their paths are
 * @returns {import('vite').Plugin}
 */
export function lateModulesPlugin(modules) {
  return {
    name: 'late-modules',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path }) {
        if (bundle === undefined) return [];
        const late = (modules[path] ?? []).map((module) => chunkOf(bundle, module));
        return [...new Set(late.flatMap((fileName) => [...withImports(bundle, fileName)]))]
          .filter((fileName) => !html.includes(`"/${fileName}"`))
          .map((fileName) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
            injectTo: 'head',
          }));
      },
    },
  };
}
