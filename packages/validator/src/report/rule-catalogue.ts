import type { RuleDescription } from '../describe-rule.ts';
import type { MessageLanguage } from '../finding.ts';
import { sentencesFor } from '../locales/index.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../rules/example.ts';
import type { RecordKind } from '../rule.ts';
import { validate } from '../validate.ts';

const WORDS = {
  en: { why: 'Why', source: 'Rests on', ok: 'Right', notOk: 'Wrong', says: 'Says', help: 'How to mend' },
  nb: {
    why: 'Hvorfor',
    source: 'Bygger på',
    ok: 'Riktig',
    notOk: 'Galt',
    says: 'Sier',
    help: 'Slik retter du',
  },
} as const;

/** Every rule on a line: code, severity. */
export function ruleTable(described: readonly RuleDescription[]): string {
  const width = Math.max(...described.map(({ code }) => code.length));
  const families = [...new Set(described.map(({ family }) => family))];
  return families
    .map((family) => {
      const own = described.filter((rule) => rule.family === family);
      return `${family}\n${own.map(({ code, severity }) => `  ${code.padEnd(width)}  ${severity}`).join('\n')}\n`;
    })
    .join('\n');
}

/** One rule in full: why, what it rests on, examples, and what it says of the bad one. */
export function rulePage(rule: RuleDescription, lang: MessageLanguage): string {
  const words = WORDS[lang];
  const show = (example: unknown) =>
    typeof example === 'string'
      ? example
      : example instanceof Uint8Array
        ? [...example].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')
        : JSON.stringify(example, (_key, value: unknown) => (value === undefined ? null : value), 2);
  const block = (title: string, text: string) =>
    text === '' ? '' : `\n${title}\n${text.trimEnd().replace(/^/gm, '  ')}\n`;
  const said = saidOf(rule, lang);
  return (
    `${rule.code}  ${rule.severity}\n` +
    block(words.why, rule.why) +
    block(words.source, rule.source) +
    block(words.ok, show(rule.ok)) +
    block(words.notOk, show(rule.notOk)) +
    block(words.says, said.message) +
    block(words.help, said.help)
  );
}

/** What the rule says of its bad example; rules on files are told without their details. */
function saidOf(
  { code, on, notOk }: RuleDescription,
  lang: MessageLanguage,
): { message: string; help: string } {
  if (on === 'file')
    return sentencesFor(lang)(code, {
      detail: '…',
      field: '…',
      name: '…',
      id: '…',
      ending: '.yaml',
      megabytes: '…',
      limit: '…',
    });
  const { findings } = validate(exampleDirectory(on as RecordKind, notOk), { today: EXAMPLE_TODAY, lang });
  const { message = '', help = '' } = findings.find((finding) => finding.code === code) ?? {};
  return { message, help };
}
