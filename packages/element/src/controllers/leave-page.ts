/**
 * Replaces the page, so that one step back does not show it. In a frame it is the page around that is replaced, as far as
 * the browser lets it: else that page would still tell where the reader was. Where it may not be, the frame alone is left.
 * @param url an https address, or one of the host's own
 */
export function leavePage(url: string, view: Pick<Window, 'top' | 'location'> = window): void {
  try {
    if (view.top !== null && view.top.location !== view.location) {
      view.top.location.replace(url);
      return;
    }
  } catch {
    // The page around has put the frame into a sandbox, or nobody has touched anything yet.
  }
  view.location.replace(url);
}
