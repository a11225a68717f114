/** So long a slice may last: short enough that a tap is answered at once, on a phone four times as slow as a desk. */
const SLICE_MS = 12;

/**
 * Does long work in slices, between which the page answers the reader.
 * @param onEnd called when all is done, unless it was stopped
 * @returns stops it
 */
export function runInSlices(
  steps: Iterator<undefined, void>,
  onEnd: () => void = () => undefined,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slice = () => {
    const end = performance.now() + SLICE_MS;
    do {
      if (steps.next().done === true) return onEnd();
    } while (performance.now() < end);
    timer = setTimeout(slice, 0);
  };
  timer = setTimeout(slice, 0);
  return () => clearTimeout(timer);
}
