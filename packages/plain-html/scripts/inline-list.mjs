/**
 * Puts a list without scripts into a page, between the two comments that name its file.
 * @param {string} page
 * @param {string} name the file, as the comments say it
 * @param {string} list what `service-directory publish` wrote
 * @returns {string} the page as it was when it has no such place
 */
export function inlineList(page, name, list) {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) return page;
  return `${page.slice(0, from + begin.length)}\n${list.trim()}\n${page.slice(to)}`;
}
