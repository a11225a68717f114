import type { RuleDescription } from '../describe-rule.ts';
import type { MessageLanguage } from '../finding.ts';
import { exampleText } from './catalogue/example-text.ts';
import type { CatalogueFormat } from './catalogue/formats.ts';
import { familyWords } from './catalogue/family-words.ts';
import { ruleMarkdown } from './catalogue/rule-markdown.ts';
import { catalogueWords } from './catalogue/words.ts';
import { escapeMarkdown, markdownCode } from './escape-markdown.ts';
import { wordsOf } from './words/index.ts';

export { type CatalogueFormat } from './catalogue/formats.ts';

const familiesOf = (described: readonly RuleDescription[]) => [
  ...new Set(described.map(({ family }) => family)),
];

/** Every rule on a line, family by family: code and severity. */
export function ruleTable(described: readonly RuleDescription[], lang: MessageLanguage = 'en'): string {
  const width = Math.max(0, ...described.map(({ code }) => code.length));
  return familiesOf(described)
    .map((family) => {
      const own = described.filter((rule) => rule.family === family);
      const lines = own.map(
        ({ code, severity }) => `  ${code.padEnd(width)}  ${wordsOf(lang).severity[severity]}\n`,
      );
      return `${familyWords(family, lang).title}\n${lines.join('')}`;
    })
    .join('\n');
}

/** One rule in full: why, what it rests on, examples, and what it says of the bad one. */
export function rulePage(rule: RuleDescription, lang: MessageLanguage): string {
  const words = catalogueWords(lang);
  const block = (title: string, text: string | undefined) =>
    text === undefined || text === '' ? '' : `\n${title}\n${text.trimEnd().replace(/^(?=.)/gm, '  ')}\n`;
  return (
    `${rule.code}  ${wordsOf(lang).severity[rule.severity]}\n` +
    block(words.why, rule.why) +
    block(words.notOk, exampleText(rule.notOk, rule.on, lang)?.text) +
    block(words.says, rule.message) +
    block(words.help, rule.help) +
    block(words.ok, exampleText(rule.ok, rule.on, lang)?.text) +
    block(words.source, rule.source)
  );
}

/** Every rule in a table of Markdown, family by family. */
function markdownTables(described: readonly RuleDescription[], lang: MessageLanguage): string {
  const { severity, says } = catalogueWords(lang);
  return familiesOf(described)
    .map((family) => {
      const rows = described
        .filter((rule) => rule.family === family)
        .map(
          (rule) =>
            `| ${markdownCode(rule.code)} | ${wordsOf(lang).severity[rule.severity]} | ${escapeMarkdown(rule.message)} |\n`,
        );
      return `## ${familyWords(family, lang).title}\n\n| ${lang === 'nb' ? 'Regel' : 'Rule'} | ${severity} | ${says} |\n| --- | --- | --- |\n${rows.join('')}`;
    })
    .join('\n');
}

/** Bytes and fields that an example leaves out, which JSON has no words for. */
const asJson = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? [...value] : value === undefined ? null : value;

/**
 * The rules as `service-directory rules` shows them.
 * @param isList all rules on a line each, rather than each in full; JSON holds everything either way
 */
export function makeCatalogue(
  format: CatalogueFormat,
  described: readonly RuleDescription[],
  { lang, isList }: { lang: MessageLanguage; isList: boolean },
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(described, asJson, 2)}\n`;
    case 'markdown':
      return isList
        ? markdownTables(described, lang)
        : described
            .map((rule) => `## ${markdownCode(rule.code)}\n\n${ruleMarkdown(rule, lang)}\n`)
            .join('\n');
    case 'text':
      return isList ? ruleTable(described, lang) : described.map((rule) => rulePage(rule, lang)).join('\n');
  }
}
