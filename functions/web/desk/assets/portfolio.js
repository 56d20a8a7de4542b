// The portfolio: filters and further pages without loading the whole page. Without it every link and form works as it stands.
const form = document.querySelector('form.filter');
const list = document.getElementById('vendors');
const said = document.getElementById('shown');
let asked;

async function read(url) {
  asked?.abort();
  asked = new AbortController();
  list.setAttribute('aria-busy', 'true');
  const answer = await fetch(url, { signal: asked.signal });
  if (answer.status !== 200 || answer.redirected) throw new Error(String(answer.status));
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

// Whatever goes wrong, the browser goes there as it would without a script.
async function within(url, use) {
  try {
    use(await read(url));
    list.removeAttribute('aria-busy');
  } catch (error) {
    if (error.name !== 'AbortError') location.assign(url);
  }
}

const address = () => {
  const given = [...new FormData(form)].filter(([, value]) => value !== '');
  const query = new URLSearchParams(given).toString();
  return query === '' ? form.action : `${form.action}?${query}`;
};

function filter() {
  const url = address();
  within(url, (page) => {
    list.replaceChildren(...page.getElementById('vendors').childNodes);
    said.textContent = page.getElementById('shown').textContent;
    history.replaceState(null, '', url);
  });
}

if (form && list && said) {
  let wait;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    filter();
  });
  form.addEventListener('change', filter);
  form.addEventListener('input', (event) => {
    if (event.target.type !== 'search') return;
    clearTimeout(wait);
    wait = setTimeout(filter, 250);
  });
  // The next page goes below this one.
  list.addEventListener('click', (event) => {
    const link = event.target.closest('a[rel=next]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    within(link.href, (page) => {
      const next = page.getElementById('vendors');
      const first = next.querySelector('tbody tr');
      link.closest('nav').remove();
      list.append(...next.childNodes);
      for (const old of list.querySelectorAll('nav a:not([rel])')) old.remove();
      said.textContent = `${list.querySelectorAll('tbody tr').length} vendors.`;
      const head = first?.querySelector('a, summary');
      head?.focus();
    });
  });
}
