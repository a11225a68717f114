import { SaxesParser } from 'saxes';

/** An element of parsed XML with all the text below it. */
export interface ParsedElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  children: ParsedElement[];
}

/**
 * The root element of well-formed XML.
 * @throws Error when the text is not well-formed
 */
export function parseXml(xml: string): ParsedElement {
  const parser = new SaxesParser();
  const root: ParsedElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: ParsedElement = { name, attributes: { ...attributes }, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string) => {
    for (const element of open) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const [first] = root.children;
  if (first === undefined) throw new Error('There is no element.');
  return first;
}

/** The element and every one below it, in the order of the document. */
export const allElements = (element: ParsedElement): ParsedElement[] => [
  element,
  ...element.children.flatMap(allElements),
];
