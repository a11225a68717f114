/** For the host's own pages around the directory: their link to leave does what the button of the element does. */
import { LeaveController } from './controllers/leave-controller.ts';

/**
 * Makes a link leave as the button of the element does: it covers the page at once and replaces it, and so do three presses
 * of Shift. Without this it is a plain link, from which one step back leads here again.
 * @param link leads to an https address, or to one of the host's own
 * @param onPress is told how many presses of Shift are still wanted, to be said aloud; undefined when they are forgotten
 */
export function makeLeaveLink(
  link: HTMLAnchorElement,
  onPress: (pressesLeft: number | undefined) => void = () => undefined,
): void {
  const leaver: LeaveController = new LeaveController({
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => onPress(leaver.pressesLeft),
    updateComplete: Promise.resolve(true),
  });
  leaver.exitUrl = link.href;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leaver.leave();
  });
  leaver.hostConnected();
}
