import { rules } from '../rules/index.ts';
import {
  checkHeldInSteps,
  type CheckedDirectory,
  type StepProgress,
  type ValidateOptions,
} from '../validate.ts';

/** `validate` in small steps, so that the page can answer and show how far it has come. The same findings. */
export const checkInSteps = (
  directory: unknown,
  options: ValidateOptions,
): Generator<StepProgress, CheckedDirectory> => checkHeldInSteps(rules, directory, options);
