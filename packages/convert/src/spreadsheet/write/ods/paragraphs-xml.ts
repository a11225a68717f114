import { xmlText } from '../xml-text.ts';

/** A run of blanks, of which XML keeps but one (ODF 1.3 part 3, 6.1.3). */
const spaces = (count: number): string => (count === 1 ? '<text:s/>' : `<text:s text:c="${count}"/>`);

/** A line with its tabs and blanks as elements, where they would not be kept. */
const lineXml = (line: string): string =>
  xmlText(line)
    .replace(/ +/g, (run, at: number, whole: string) =>
      run.length === 1 && at > 0 && at + 1 < whole.length ? run : spaces(run.length),
    )
    .replaceAll('\t', '<text:tab/>');

/** A text as paragraphs, a line each. */
export const paragraphsXml = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<text:p>${lineXml(line)}</text:p>`)
    .join('');
