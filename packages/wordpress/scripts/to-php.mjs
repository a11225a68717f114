/** A PHP string in single quotes; a NUL needs double ones. */
const string = (text) =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\0', `' . "\\0" . '`).replaceAll('\u0004', `' . "\\4" . '`)}'`;

function literal(value, indent) {
  if (typeof value === 'string') return string(value);
  const inner = `${indent}\t`;
  const rows = Object.entries(value).map(
    ([key, item]) => `${inner}${string(key)} => ${literal(item, inner)},\n`,
  );
  return `array(\n${rows.join('')}${indent})`;
}

/**
 * A PHP file that gives texts, and nothing that anybody could run.
 * @param {Record<string, unknown>} value objects and strings
 */
export const toPhp = (value) =>
  `<?php\n/* Made by the build. */\ndefined( 'ABSPATH' ) || exit;\nreturn ${literal(value, '')};\n`;
