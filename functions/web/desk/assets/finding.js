// For the page of a finding: what would move is shown at once, and a file's hash is read without sending the file.

const form = document.querySelector('form[data-what-if]');
let asked;
form?.addEventListener('change', async () => {
  asked?.abort();
  asked = new AbortController();
  const { signal } = asked;
  const query = new URLSearchParams(new FormData(form));
  const [moves, moved] = [document.getElementById('moves'), document.getElementById('moved')];
  moved.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(`${form.dataset.whatIf}?${query}`, { signal });
    if (!answer.ok || answer.redirected) throw new Error('no answer');
    const made = new DOMParser().parseFromString(await answer.text(), 'text/html');
    moves.textContent = made.getElementById('moves').textContent;
    moved.replaceChildren(...made.getElementById('moved').childNodes);
    history.replaceState(null, '', `?${query}${location.hash}`);
  } catch (error) {
    if (error.name === 'AbortError') return;
    moves.textContent = 'This could not be worked out. Press the button to try again.';
    moved.replaceChildren();
  }
  moved.removeAttribute('aria-busy');
});

// Without a secure address browsers hash nothing: then both are typed.
for (const field of crypto.subtle ? document.querySelectorAll('[data-hash]') : []) {
  field.hidden = false;
  const [input, said] = [field.querySelector('input'), field.querySelector('[role=status]')];
  input.addEventListener('change', async () => {
    const [file] = input.files;
    if (!file) return;
    said.textContent = 'Reading the file…';
    try {
      const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
      if (input.files[0] !== file) return;
      const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      document.getElementById(input.dataset.name).value = file.name;
      document.getElementById(input.dataset.digest).value = hex;
      said.textContent = `The name and the hash of ${file.name} are filled in.`;
    } catch {
      said.textContent = 'The file could not be read: type its name and hash.';
    }
  });
}

// A link to something in a closed part opens it.
const open = () => {
  const part = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (part?.tagName === 'DETAILS') part.open = true;
};
addEventListener('hashchange', open);
open();
