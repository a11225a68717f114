/** Reads a plot in tests. */
import { SaxesParser } from 'saxes';

/** The names of all elements, and all text; throws when it is not well formed. */
export function saxParser(svg) {
  const elements = [];
  let text = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => elements.push(name));
  parser.on('text', (part) => (text += part));
  parser.write(svg).close();
  return { elements, text };
}
