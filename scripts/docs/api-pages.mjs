/** Makes the pages on the public names of a package, as Markdown that GitHub shows well. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fenced block stands as it is. */
const outsideCode = (markdown, change) =>
  markdown
    .split(/^(```[\s\S]*?^```$)/m)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');

/** The headings of a page in order, with the anchors that GitHub gives them: in small letters, repeats numbered. */
export function headingsOf(markdown) {
  const seen = new Map();
  const headings = [];
  outsideCode(markdown, (part) => {
    for (const [, marks, words] of part.matchAll(/^(#{1,6}) (.+)$/gm)) {
      const text = words.replaceAll('\\', '');
      const slug = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_ -]/gu, '')
        .replaceAll(' ', '-');
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      headings.push({ level: marks.length, text, anchor: count === 0 ? slug : `${slug}-${count}` });
    }
    return part;
  });
  return headings;
}

const anchorsOf = (markdown) =>
  new Map(
    headingsOf(markdown)
      .filter(({ level }) => level === 3)
      .map(({ text, anchor }) => [text.replace('()', ''), anchor]),
  );

/** The names of a page by kind, with links. */
function contentsOf(markdown) {
  const groups = [];
  for (const { level, text, anchor } of headingsOf(markdown)) {
    if (level === 2) groups.push({ kind: text, links: [] });
    if (level === 3) groups.at(-1)?.links.push(`[\`${text.replace('()', '')}\`](#${anchor})`);
  }
  return groups.map(({ kind, links }) => `- ${kind}: ${links.join(', ')}`).join('\n');
}

/**
 * Links to names, to the headings that they have here: the renderer numbers names that differ in capitals alone, such as
 * a list and the type of its codes, in another order.
 * @param {Map<string, Map<string, string>>} anchors page → name → anchor
 */
const linkNames = (markdown, page, anchors) =>
  markdown.replace(/\[`([^`\]]+)`\]\(([\w-]*)(?:\.md)?#[\w-]+\)/g, (link, name, other) => {
    const anchor = anchors.get(other || page)?.get(name.replace('()', ''));
    return anchor === undefined ? link : `[\`${name}\`](${other && `${other}.md`}#${anchor})`;
  });

/** Where a comment names a document of this repository, a link to it from docs/api. */
const linkDocuments = (markdown) =>
  outsideCode(markdown, (part) =>
    part.replace(/(?<![`\w/[(])docs\/([\w/-]+\.md)(#[\w-]+)?/g, '[docs/$1](../$1$2)'),
  );

/** What the headings of the renderer are in our words. */
const ourWords = (markdown) =>
  outsideCode(markdown, (part) =>
    part
      .replace(/<a id="[^"]*"><\/a> ?/g, '')
      .replace(/^\*\*\*$\n\n/gm, '')
      .replace(/^## Type Aliases$/gm, '## Types')
      .replace(/^## Variables$/gm, '## Constants')
      .replace(/^## Interfaces$/gm, '## Object types')
      .replace(/^(#+) (Type Declaration|Properties|Parameters|Type Parameters)$\n\n/gm, '')
      // An object written out, and the members of a constant, stand in the code above.
      .replace(/^#+ Returns$\n\n(?:\\\||\\\{)[^\n]*\n(?:[^\n]+\n)*/gm, '')
      .replace(/^\| Name \| Type \|$\n(?:\|.*\n?)+/gm, '')
      .replace(/^#+ Returns$\n\n(.+)$/gm, 'Gives $1')
      .replace(/^#+ Throws$\n\n(?:Throws )?(.+)$/gm, 'Throws $1')
      .replace(/^#+ (?:Overrides|Constructors)$\n\n(?:`.+`\n)?/gm, '')
      .replace(/^#+ Example$\n\n/gm, 'Example:\n\n')
      .replace(/^#+ (Extends|Extended by)$\n\n((?:- .+\n?)+)/gm, (_, word, list) => {
        const types = list
          .trim()
          .split('\n')
          .map((line) => line.slice(2))
          .join(', ');
        return word === 'Extends' ? `Has all of ${types}, and:\n` : '';
      })
      .replace(/\| - \|$/gm, '|  |'),
  );

const tidy = (markdown) => markdown.replace(/\n{3,}/g, '\n\n').trim();

/**
 * Writes the pages to a folder of their own, and gives what stands in them.
 * @param {Awaited<ReturnType<import('./api-model.mjs').readApi>>} api
 * @returns {Promise<Map<string, string>>} the name of each page without its ending, and its words, in the order of the
 *   package's exports; not yet laid out
 */
export async function renderPages({ app, project, entries }) {
  const folder = mkdtempSync(join(tmpdir(), 'api-'));
  try {
    await app.outputs.writeOutput({ name: 'markdown', path: folder }, project);
    const words = new Map(
      entries.map(({ page }) => [page, ourWords(tidy(readFileSync(join(folder, `${page}.md`), 'utf8')))]),
    );
    const anchors = new Map([...words].map(([page, markdown]) => [page, anchorsOf(markdown)]));
    return new Map(
      entries.map(({ entry, page }) => [
        page,
        pageOf(entry, linkNames(words.get(page), page, anchors), entries),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pageOf(entry, words, entries) {
  const start = words.search(/^## /m);
  const [description, names] = [words.slice(0, start), words.slice(start)];
  const others = entries.filter((other) => other.entry !== entry);
  const links = others.map((other) => `[\`${other.entry}\`](${other.page}.md)`).join(', ');
  return linkDocuments(
    [
      `<!-- Made by scripts/docs/api.mjs from the comments in packages/${entry.split('/')[1]}/src: change them there. -->`,
      `# ${entry}`,
      description.trim(),
      ...(others.length > 0 ? [`Other entries: ${links}.`] : []),
      contentsOf(names),
      names,
    ].join('\n\n'),
  );
}
