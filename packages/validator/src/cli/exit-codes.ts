/** How the command ends (design, section 6). */
export const EXIT = {
  /** Nothing at or above the threshold. */
  clean: 0,
  /** Findings. */
  findings: 1,
  /** It could not run, or not wholly. */
  couldNotRun: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
