// Answers one doubt after the other by keys. Without it the buttons do the same.
const kept = 'breachclock-review-keys';
const help = document.querySelector('[data-keys-help]');
const change = document.querySelector('[data-keys-switch]');
let on = read() !== 'off';

function read() {
  try {
    return localStorage.getItem(kept);
  } catch {
    return null;
  }
}
function show() {
  if (!help || !change) return;
  help.hidden = false;
  help.querySelector('[data-keys-list]').hidden = !on;
  change.textContent = on ? 'Switch the keys off' : 'Switch the keys on';
}
change?.addEventListener('click', () => {
  on = !on;
  try {
    localStorage.setItem(kept, on ? 'on' : 'off');
  } catch {
    // Then it holds for this page.
  }
  show();
});
show();

const names = { y: 'y', n: 'n', l: 'l', j: 'l', k: 'k', u: 'u', ArrowRight: 'l', ArrowLeft: 'k' };

document.addEventListener('keydown', (event) => {
  if (!on || event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
  // Whoever writes in a field means that.
  if (event.target.closest('input, select, textarea, summary, [contenteditable], [tabindex]')) return;
  const name = names[event.key];
  const button = name && document.querySelector(`[data-key="${name}"]`);
  if (!button) return;
  event.preventDefault();
  button.click();
});
