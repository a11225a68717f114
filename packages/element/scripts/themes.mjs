import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const PAIR = 'light-dark(';

/** A value with each `light-dark(a, b)` in it replaced by one of the two. */
function choose(value, index) {
  const start = value.indexOf(PAIR);
  if (start === -1) return value;
  let depth = 1;
  let end = start + PAIR.length;
  const commas = [];
  for (; depth > 0; end++) {
    const letter = value[end];
    if (letter === undefined) throw new Error(`A bracket is not closed: ${value}`);
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === ',' && depth === 1) commas.push(end);
  }
  const [comma] = commas;
  if (comma === undefined || commas.length > 1) throw new Error(`Not a pair: ${value}`);
  const both = [value.slice(start + PAIR.length, comma), value.slice(comma + 1, end - 1)];
  return value.slice(0, start) + both[index].trim() + choose(value.slice(end), index);
}

/**
 * A theme for browsers with and without `light-dark()`, which old phones lack: there the reader's preference decides, and
 * nowhere is a value left that the browser cannot read.
 * @param {string} css with declarations that hold `light-dark()` in one rule for `service-directory`
 */
export function spreadTheme(css) {
  const pairs = [...css.matchAll(/^ {2}(--[\w-]+): (.*light-dark\(.*);$/gm)];
  const rule = (value) =>
    `service-directory {\n${pairs.map(([, name, text]) => `    ${name}: ${value(text)};`).join('\n')}\n  }`;
  const plain = css.replace(/light-dark\(.*(?=;$)/gm, (value) => choose(value, 0));
  return `${plain}
@media (prefers-color-scheme: dark) {
  ${rule((text) => choose(text, 1))}
}

@supports (color: light-dark(red, red)) {
  ${rule((text) => text)}
}
`;
}

/** Writes the themes of a folder into another. */
export function buildThemes(from, to) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((file) => file.endsWith('.css')))
    writeFileSync(`${to}/${name}`, spreadTheme(readFileSync(`${from}/${name}`, 'utf8')));
}
