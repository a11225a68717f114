/** Blanks of a template's lines; those between words stand on one line. */
const isLineEnd = (data: string): boolean => data.trim() === '' && data.includes('\n');

function copyChildren(from: Node, to: Node): void {
  let words = '';
  const addWords = () => {
    if (words !== '') to.appendChild(document.createTextNode(words));
    words = '';
  };
  for (let node = from.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      if (!isLineEnd(data)) words += data;
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      addWords();
      const copy = node.cloneNode(false);
      copyChildren(node, copy);
      to.appendChild(copy);
    }
  }
  addWords();
}

/**
 * What Lit drew, as elements and texts alone: without the marks by which Lit would change it later, which weigh more than
 * the words, and without the blanks of the template's lines.
 */
export function plainCopy(drawn: Node): DocumentFragment {
  const copy = document.createDocumentFragment();
  copyChildren(drawn, copy);
  return copy;
}
