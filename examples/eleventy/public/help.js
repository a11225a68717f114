const list = document.querySelector('service-directory');
list.addEventListener('service-directory-load', ({ detail }) => {
  document.querySelector('#told').textContent = `${detail.services} services`;
});
document.querySelector('#all').addEventListener('click', () => list.clear());
