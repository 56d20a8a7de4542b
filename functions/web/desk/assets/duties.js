// For the work list: how a date comes about is fetched when somebody opens it.
for (const part of document.querySelectorAll('details[data-from]'))
  part.addEventListener('toggle', async () => {
    const from = part.dataset.from;
    if (!part.open || !from) return;
    delete part.dataset.from;
    try {
      const answer = await fetch(from);
      if (!answer.ok || answer.redirected) throw new Error('no answer');
      const made = new DOMParser().parseFromString(await answer.text(), 'text/html');
      part.append(...made.body.childNodes);
    } catch {
      part.dataset.from = from;
    }
  });
