import '@service-directory/element/define';

/** The list, how many services it has loaded, and a button of the page that goes back to all of them. */
const list = document.querySelector('service-directory');
const told = document.querySelector('#told');

list?.addEventListener('service-directory-load', ({ detail }) => {
  if (told !== null) told.textContent = `${detail.services} services`;
});
document.querySelector('#all')?.addEventListener('click', () => list?.clear());
