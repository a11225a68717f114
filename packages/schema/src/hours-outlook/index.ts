/**
 * What a page says beside a state of opening hours: until when it holds for whom it is said, and which opening is sure.
 * @packageDocumentation
 */
export { isSure, limitsEnd, openUntil, sureOpening } from '../derive/hours/outlook.ts';
