/** In a file of its own: it comes when a directory of Norway is shown, and of the validator nothing else with it. */
export { holidaysOfNorway } from '@service-directory/validator/edit';
