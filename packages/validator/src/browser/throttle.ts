import type { CheckProgress } from './types.ts';

/** Often enough to look alive, and seldom enough to cost nothing. */
const INTERVAL_MS = 50;

/** Passes on the first progress, the last of each stage, and between them one now and then. */
export function throttle(
  tell: (progress: CheckProgress) => void,
  now: () => number = () => performance.now(),
): (progress: CheckProgress) => void {
  let toldAt = -Infinity;
  let told: CheckProgress | undefined;
  return (progress) => {
    const isSameStage = progress.stage === told?.stage;
    if (isSameStage && progress.done === told?.done) return;
    if (isSameStage && progress.done < progress.total && now() - toldAt < INTERVAL_MS) return;
    toldAt = now();
    told = progress;
    tell(progress);
  };
}
