/** When a browser never says that printing is over, the sheet is taken away after so long. */
const TAKE_AWAY_MS = 60_000;

const printFrame = (view: Window): void => view.print();

/** A sketch for a sheet of paper. */
export interface PrintedSketch {
  /** As it stands on the screen. */
  picture: HTMLElement;
  /** Its style sheet, colours and all. */
  styles: string;
  /** Who made it: some of them must be named wherever it is shown. */
  makers: string;
}

interface PrintOptions {
  sketch?: PrintedSketch | undefined;
  /** Prints what is in a window. */
  print?: (view: Window) => void;
}

/**
 * Prints a few lines, and a sketch, on a sheet of their own, which has neither the title nor the address of the page.
 */
export function printLines(
  lines: readonly string[],
  { lang, direction }: { lang: string; direction: string },
  { sketch, print = printFrame }: PrintOptions = {},
): void {
  const frame = document.createElement('iframe');
  // Not `hidden`: some browsers print nothing of a frame that is not drawn.
  Object.assign(frame.style, {
    position: 'fixed',
    width: '0',
    height: '0',
    border: '0',
    insetInlineStart: '-1px',
  });
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  document.body.append(frame);
  const sheet = frame.contentDocument;
  const view = frame.contentWindow;
  if (sheet === null || view === null) return frame.remove();
  // Anything but a blank would stand at the head of the sheet.
  sheet.title = '\u00A0';
  sheet.documentElement.lang = lang;
  sheet.documentElement.dir = direction;
  Object.assign(sheet.body.style, { font: '14pt/1.5 system-ui, sans-serif' });
  const addLine = (line: string): HTMLElement => {
    const paragraph = sheet.createElement('p');
    paragraph.dir = 'auto';
    paragraph.textContent = line;
    sheet.body.append(paragraph);
    return paragraph;
  };
  lines.forEach(addLine);
  if (sketch !== undefined) {
    adoptStyles(sheet, sketch.styles);
    sheet.body.append(copyInto(sheet, sketch.picture));
    Object.assign(addLine(sketch.makers).style, { font: '9pt/1.3 system-ui, sans-serif' });
  }
  const takeAway = () => frame.remove();
  view.addEventListener('afterprint', takeAway);
  setTimeout(takeAway, TAKE_AWAY_MS);
  print(view);
}

function adoptStyles(sheet: Document, styles: string): void {
  const { CSSStyleSheet: Sheet } = sheet.defaultView as Window & typeof globalThis;
  if ('adoptedStyleSheets' in sheet && 'replaceSync' in Sheet.prototype) {
    const own = new Sheet();
    own.replaceSync(styles);
    sheet.adoptedStyleSheets = [own];
    return;
  }
  const style = sheet.createElement('style');
  style.textContent = styles;
  sheet.head.append(style);
}

/** A copy in another document. What strict pages refuse as an attribute is set again, and what was painted is painted. */
function copyInto(sheet: Document, picture: HTMLElement): HTMLElement {
  const copy = sheet.importNode(picture, true);
  const [from, to] = [picture, copy].map((root) => [root, ...root.querySelectorAll('*')]);
  from!.forEach((original, index) => {
    const twin = to![index]!;
    const { cssText } = (original as HTMLElement).style;
    if (cssText !== '') (twin as HTMLElement).style.cssText = cssText;
    if (original instanceof HTMLCanvasElement)
      (twin as HTMLCanvasElement).getContext('2d')?.drawImage(original, 0, 0);
  });
  return copy;
}
