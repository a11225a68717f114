/** The files of gettext, as far as this plugin needs them. */
import { keyOf } from './texts.mjs';

const quote = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
const unquote = (text) => text.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));

const head = (language) =>
  [
    'msgid ""',
    'msgstr ""',
    '"Project-Id-Version: Service directory\\n"',
    '"MIME-Version: 1.0\\n"',
    '"Content-Type: text/plain; charset=UTF-8\\n"',
    '"Content-Transfer-Encoding: 8bit\\n"',
    ...(language === '' ? [] : [`"Language: ${language}\\n"`]),
    '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"',
    '"X-Domain: service-directory\\n"',
  ].join('\n');

/**
 * A file for translators.
 * @param {ReturnType<import('./texts.mjs').textsOf>} texts
 * @param {string} [language] as WordPress writes it; empty for the template
 * @param {Map<string, string[]>} [known] what is translated already, by key
 */
export function writePo(texts, language = '', known = new Map()) {
  const entries = texts.map((text) => {
    const [one = '', many = ''] = known.get(keyOf(text)) ?? [];
    return [
      ...(text.comment === undefined ? [] : [`#. translators: ${text.comment}`]),
      ...text.files.map((file) => `#: ${file}`),
      ...(text.context === undefined ? [] : [`msgctxt ${quote(text.context)}`]),
      `msgid ${quote(text.id)}`,
      ...(text.plural === undefined
        ? [`msgstr ${quote(one)}`]
        : [`msgid_plural ${quote(text.plural)}`, `msgstr[0] ${quote(one)}`, `msgstr[1] ${quote(many)}`]),
    ].join('\n');
  });
  return `${[head(language), ...entries].join('\n\n')}\n`;
}

/**
 * What is translated, by key: one text, or two where there is a plural.
 * @param {string} po a file of `writePo`, or of an editor of translations
 * @returns {Map<string, string[]>}
 */
export function readPo(po) {
  const known = new Map();
  for (const entry of po.split(/\n{2,}/)) {
    const field = (name) => {
      const [, lines] = new RegExp(`^${name} ((?:"(?:[^"\\\\]|\\\\.)*"\\s*)+)`, 'm').exec(entry) ?? [];
      return lines === undefined
        ? undefined
        : unquote([...lines.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part]) => part).join(''));
    };
    const id = field('msgid');
    if (id === undefined || id === '') continue;
    const found = [field('msgstr') ?? field('msgstr\\[0\\]'), field('msgstr\\[1\\]')];
    known.set(
      keyOf({ id, context: field('msgctxt') }),
      found.filter((text) => text !== undefined && text !== ''),
    );
  }
  return known;
}
