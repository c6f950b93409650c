// The site's own script: opens and closes the accordion, and puts the cookie bar away.
for (const button of document.querySelectorAll('.accordion button')) {
  button.addEventListener('click', () => {
    const open = button.parentElement.classList.toggle('open');
    button.setAttribute('aria-expanded', String(open));
  });
}
for (const button of document.querySelectorAll('.cookies button')) {
  button.addEventListener('click', () => button.closest('.cookies').remove());
}
