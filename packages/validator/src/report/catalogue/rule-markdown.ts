import type { RuleDescription } from '../../describe-rule.ts';
import type { MessageLanguage } from '../../finding.ts';
import { escapeMarkdown, markdownBlock } from '../escape-markdown.ts';
import { wordsOf } from '../words/index.ts';
import { exampleText } from './example-text.ts';
import { catalogueWords } from './words.ts';

/** A rule in full as Markdown, without a heading: severity, why, what it says, how to mend it, examples. */
export function ruleMarkdown(rule: RuleDescription, lang: MessageLanguage): string {
  const words = catalogueWords(lang);
  const line = (name: string, text: string) => (text === '' ? [] : [`**${name}:** ${escapeMarkdown(text)}`]);
  const example = (name: string, value: unknown) => {
    const shown = exampleText(value, rule.on, lang, rule.family);
    return shown === undefined ? [] : [`**${name}:**`, markdownBlock(shown.text, shown.language)];
  };
  return [
    ...line(words.severity, wordsOf(lang).severity[rule.severity]),
    ...line(words.why, rule.why),
    ...example(words.notOk, rule.notOk),
    ...line(words.says, rule.message),
    ...line(words.help, rule.help),
    ...example(words.ok, rule.ok),
    ...line(words.source, rule.source),
  ].join('\n\n');
}
