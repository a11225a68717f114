/** Makes the pages of the catalogue of rules, as Markdown that GitHub shows well. */

/** Prettier leaves the pages alone: it would mend the bad examples. */
const HEAD = `<!-- Made by scripts/docs/rules.mjs from packages/validator/src: change it there. -->
<!-- prettier-ignore-start -->`;
const FOOT = '<!-- prettier-ignore-end -->\n';

const WORDS = {
  en: {
    title: 'Rules of the validator',
    intro: (
      count,
    ) => `The validator has ${count} rules. Each has a code that never changes, such as \`condition/no-source\`; a severity; a
reason; and an example of what is wrong and what is right. \`service-directory rules\` lists them, and
\`service-directory rules condition/no-source\` explains one.

- **error**: the data cannot be used as published.
- **warning**: a reader may be misled.
- **info**: it could be better.

\`--rule condition/no-source=warning\` changes a severity and \`--rule condition/no-source=off\` leaves a rule out. The pages
are there [in Bokmål](nb/README.md) too.`,
    head: ['Rule', 'Severity', 'What it says of its bad example'],
    back: 'All rules',
    other: (page) => `[Bokmål](nb/${page})`,
    translated: 'In Bokmål',
  },
  nb: {
    title: 'Reglene i kontrollen',
    intro: (
      count,
    ) => `Kontrollen har ${count} regler. Hver har en kode som aldri endres, som \`condition/no-source\`; et alvor; en grunn; og et
eksempel på hva som er galt, og hva som er riktig. \`service-directory rules --lang nb\` lister dem opp, og
\`service-directory rules condition/no-source --lang nb\` forklarer én.

- **feil** (\`error\`): dataene kan ikke brukes slik de er publisert.
- **advarsel** (\`warning\`): en leser kan bli villedet.
- **merknad** (\`info\`): det kan bli bedre.

\`--rule condition/no-source=warning\` endrer alvoret, og \`--rule condition/no-source=off\` utelater en regel. Sidene finnes
også [på engelsk](../README.md).`,
    head: ['Regel', 'Alvor', 'Hva den sier om det gale eksemplet'],
    back: 'Alle regler',
    other: (page) => `[English](../${page})`,
  },
};

const row = (cells) => `| ${cells.join(' | ')} |`;

/** The index: every rule on a line, family by family. */
export function indexPage(catalogue, lang) {
  const { families, described, familyWords, escapeMarkdown, markdownCode, ruleAnchor, wordsOf } = catalogue;
  const words = WORDS[lang];
  const sections = families.map((family) => {
    const { title, about } = familyWords(family, lang);
    const rows = described[lang]
      .filter((rule) => rule.family === family)
      .map(({ code, severity, message }) =>
        row([
          `[${markdownCode(code)}](${family}.md#${ruleAnchor(code)})`,
          wordsOf(lang).severity[severity],
          escapeMarkdown(message),
        ]),
      );
    return [
      `## [${title}](${family}.md)`,
      about,
      [row(words.head), row(words.head.map(() => '---')), ...rows].join('\n'),
    ];
  });
  return [HEAD, `# ${words.title}`, words.intro(described[lang].length), ...sections.flat(), FOOT].join(
    '\n\n',
  );
}

/** The page of a family: each rule in full. The English page gives the sentences in Bokmål too. */
export function familyPage(catalogue, family, lang) {
  const { described, familyWords, ruleAnchor, ruleMarkdown, markdownCode, wordsOf } = catalogue;
  const words = WORDS[lang];
  const { title, about } = familyWords(family, lang);
  const own = described[lang].filter((rule) => rule.family === family);
  const contents = own.map(
    ({ code, severity }) =>
      `- [${markdownCode(code)}](#${ruleAnchor(code)}): ${wordsOf(lang).severity[severity]}`,
  );
  return [
    HEAD,
    `# ${title}`,
    about,
    `[${words.back}](README.md) · ${words.other(`${family}.md`)}`,
    contents.join('\n'),
    ...own.flatMap((rule) => [
      `<a id="${ruleAnchor(rule.code)}"></a>`,
      `## ${rule.code}`,
      ruleMarkdown(rule, lang),
      ...(words.translated === undefined ? [] : [translationOf(catalogue, rule.code, words.translated)]),
    ]),
    FOOT,
  ].join('\n\n');
}

/** What a rule says in Bokmål. */
function translationOf({ described, escapeMarkdown }, code, title) {
  const { message, help } = described.nb.find((rule) => rule.code === code);
  return `**${title}:** ${escapeMarkdown(`${message} ${help}`)}`;
}
