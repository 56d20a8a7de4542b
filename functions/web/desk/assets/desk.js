// For every page: what makes it quicker to work on. Without it all pages work.

// A form that is under way is sent once: a second press does nothing.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.dataset.sent === 'yes') {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
});
// A page that the browser kept for "back" may send again.
addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent;
});

// What is wrong with a form is read first.
document.querySelector('.faults')?.focus();

// A list that is open closes with Escape, and the focus goes back to what opened it.
document.addEventListener('keydown', (event) => {
  const open = event.key === 'Escape' && document.activeElement?.closest('details.organization[open]');
  if (!open) return;
  open.open = false;
  open.querySelector('summary').focus();
});

// Boxes of a filter act at once where the form says so.
for (const form of document.querySelectorAll('form[data-at-once]'))
  form.addEventListener('change', () => form.requestSubmit());

// A frame around a table is a stop of Tab only while there is something to scroll.
const frames = new ResizeObserver((entries) => {
  for (const { target } of entries) target.tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1;
});
for (const frame of document.querySelectorAll('.scroll[tabindex]')) frames.observe(frame);
