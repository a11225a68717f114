/** So long a slice may last: short enough that a tap is answered at once, on a phone four times as slow as a desk. */
const SLICE_MS = 12;
/** What waits for an idle page waits no longer than this between two slices. */
const LONGEST_WAIT_MS = 30;

/** Calls back when the page has nothing else to do, or soon where the browser cannot tell (Safari). */
function whenIdle(run: (msLeft: number) => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback((deadline) => run(Math.max(deadline.timeRemaining(), SLICE_MS)), {
      timeout: LONGEST_WAIT_MS,
    });
    return () => cancelIdleCallback(handle);
  }
  return soon(run);
}

function soon(run: (msLeft: number) => void): () => void {
  const timer = setTimeout(() => run(SLICE_MS), 0);
  return () => clearTimeout(timer);
}

/**
 * Does long work in slices, between which the page answers the reader.
 * @param onEnd called when all is done, unless it was stopped
 * @param wait `soon` for what the reader waits for, `idle` for what nobody may notice
 * @returns stops it
 */
export function runInSlices(
  steps: Iterator<undefined, void>,
  onEnd: () => void = () => undefined,
  wait: 'soon' | 'idle' = 'soon',
): () => void {
  const next = wait === 'soon' ? soon : whenIdle;
  let stop: () => void;
  const slice = (msLeft: number) => {
    const end = performance.now() + msLeft;
    do {
      if (steps.next().done === true) return onEnd();
    } while (performance.now() < end);
    stop = next(slice);
  };
  stop = next(slice);
  return () => stop();
}
