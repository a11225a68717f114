import type { LoadFailure, SignatureFault } from '../../events.ts';

/** Why a signed address gave no directory. A class of its own: nothing of this is shared with what a page loads first. */
export class LoadError extends Error {
  constructor(
    readonly reason: LoadFailure,
    /** More for the host page: it goes into the event. */
    readonly detail?: { fault: SignatureFault; message: string },
  ) {
    super(reason);
  }
}

/** What is refused for its signature, with a sentence for the host page. */
export const untrusted = (fault: SignatureFault, message: string): LoadError =>
  new LoadError('untrusted', { fault, message });
