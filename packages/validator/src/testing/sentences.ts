/** Sentences by language as rows of a table of tests: language, sentence. */
export const sentencesOf = (byLanguage: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(byLanguage).flatMap(([language, sentences]) =>
    sentences.map((sentence): [string, string] => [language, sentence]),
  );
