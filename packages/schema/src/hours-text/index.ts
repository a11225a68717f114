/**
 * A week of opening hours in few lines, for reading: days with the same hours together.
 * @packageDocumentation
 */
export { weekLines, weekText, type WeekLine } from '../derive/hours/week-lines.ts';
