/** When a browser never says that printing is over, the sheet is taken away after so long. */
const TAKE_AWAY_MS = 60_000;

const printFrame = (view: Window): void => view.print();

/**
 * Prints a few lines on a sheet of their own, which has neither the title nor the address of the page.
 * @param print prints what is in a window
 */
export function printLines(
  lines: readonly string[],
  { lang, direction }: { lang: string; direction: string },
  print: (view: Window) => void = printFrame,
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
  for (const line of lines) {
    const paragraph = sheet.createElement('p');
    paragraph.dir = 'auto';
    paragraph.textContent = line;
    sheet.body.append(paragraph);
  }
  const takeAway = () => frame.remove();
  view.addEventListener('afterprint', takeAway);
  setTimeout(takeAway, TAKE_AWAY_MS);
  print(view);
}
