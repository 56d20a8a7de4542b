// Sending a file, importing it, assessing: shows that it is under way, and how far where that is known.

const seconds = (since) => Math.floor((performance.now() - since) / 1000);

// Shows the progress of a form. `share`: how much is done, where that is known.
function progressOf(form) {
  const part = form.querySelector('[data-progress]');
  const [text, bar] = [part.querySelector('p'), part.querySelector('progress')];
  const started = performance.now();
  let words = part.dataset.progress;
  let spoken = '';
  const write = () => {
    const passed = seconds(started);
    bar.setAttribute('aria-valuetext', words);
    // Screen readers hear it every ten seconds, the eyes see each.
    const say = passed > 0 && passed % 10 === 0 ? `${words}: ${passed} seconds so far` : words;
    if (say !== spoken) text.textContent = spoken = say;
  };
  part.hidden = bar.hidden = false;
  write();
  const clock = setInterval(write, 1000);
  return {
    say(next, share) {
      words = next;
      if (share === undefined) bar.removeAttribute('value');
      else bar.value = share;
      write();
    },
    end(last) {
      clearInterval(clock);
      part.hidden = last === undefined;
      bar.hidden = true;
      text.textContent = last ?? '';
    },
  };
}

// The answer as a page in the place of this one: what is wrong with the form stands in it.
function show(request) {
  const page = new DOMParser().parseFromString(request.responseText, 'text/html');
  const main = page.querySelector('main');
  if (!main) return location.reload();
  document.title = page.title;
  document.querySelector('main').replaceWith(document.adoptNode(main));
  begin();
  const first = document.querySelector('.faults') ?? document.querySelector('h1');
  first.tabIndex = -1;
  first.focus();
}

// Sends a form, and goes where the answer leads.
function send(form) {
  const progress = progressOf(form);
  const button = form.querySelector('button');
  button.disabled = true;
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.setRequestHeader('Accept', 'application/json');
  const fields = new FormData(form);
  const hasFile = form.enctype === 'multipart/form-data';
  request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
    if (hasFile && lengthComputable && loaded < total) progress.say('Sending the file', loaded / total);
  };
  request.upload.onload = () => {
    if (hasFile) progress.say('Reading the file');
  };
  const stop = (words) => {
    progress.end(words);
    button.disabled = false;
    delete form.dataset.sent;
  };
  request.onload = () => {
    const isJson = request.getResponseHeader('content-type')?.startsWith('application/json');
    if (isJson) return location.assign(JSON.parse(request.responseText).location);
    stop();
    show(request);
  };
  request.onerror = () => stop('The answer did not arrive. Look whether it was done, then try again.');
  request.send(hasFile ? fields : new URLSearchParams(fields));
}

// A file that is dropped is as good as one that is chosen.
function dropping(zone) {
  const input = zone.querySelector('input[type=file]');
  for (const name of ['dragenter', 'dragover'])
    zone.addEventListener(name, (event) => {
      event.preventDefault();
      zone.classList.add('over');
    });
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    if (event.dataTransfer.files.length === 0) return;
    input.files = event.dataTransfer.files;
    input.focus();
  });
}

function begin() {
  for (const zone of document.querySelectorAll('[data-drop]')) dropping(zone);
  for (const part of document.querySelectorAll('[data-progress]')) {
    const form = part.closest('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (form.dataset.sent === 'yes') return;
      form.dataset.sent = 'yes';
      send(form);
    });
  }
}
begin();
