/**
 * For esbuild: the words for codes as sentences have them, without their explanations, which only reports and lists show. Whoever
 * only checks does not load those.
 */

/** The words for codes in Bokmål and English, the languages of the sentences. tsup leaves out what it is not told to ask plugins for. */
export const LABELS = /^@service-directory\/schema\/locales\/(nb|en)$/;
/** The sentences. */
const SENTENCES = /[\\/]src[\\/]locales[\\/]/;

const withoutExplanation = (key, value) => (key === 'explanation' ? undefined : value);

/** @type {import('esbuild').Plugin} */
export const labelsApart = {
  name: 'labels-apart',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: LABELS }, ({ path, importer }) =>
      SENTENCES.test(importer) ? { path, namespace: 'labels', sideEffects: false } : { path, external: true },
    );
    onLoad({ filter: LABELS, namespace: 'labels' }, async ({ path }) => {
      const [, language] = LABELS.exec(path);
      const { [language]: labels } = await import(path);
      return {
        contents: `export const ${language} = ${JSON.stringify(labels, withoutExplanation)};`,
        loader: 'js',
      };
    });
  },
};
