/* Northlight Desk in the browser: turning from record to record, live search, and the reply editor. */

/** Fetches a page of ours and puts its main part in place of the one on show. Returns the parsed page. */
async function show(address, { push }) {
  const answer = await fetch(address, { headers: { accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const main = page.querySelector('main');
  if (main === null) {
    location.assign(address);
    return page;
  }
  // View and address change in the same turn.
  document.querySelector('main').replaceWith(document.adoptNode(main));
  document.querySelector('.rail > nav').replaceWith(document.adoptNode(page.querySelector('.rail > nav')));
  document.title = page.title;
  if (push) history.pushState(null, '', address);
  prepareEditor();
  return page;
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-turn]');
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const name = link.title;
  show(link.href, { push: true }).then(
    () => {
      scrollTo(0, 0);
      document.querySelector(`a[data-turn][title="${CSS.escape(name)}"]`)?.focus({ preventScroll: true });
    },
    () => location.assign(link.href),
  );
});
addEventListener('popstate', () => show(location.href, { push: false }).catch(() => location.reload()));

/* Search while typing: the rows are replaced, the field stays. */
let searchTimer = 0;
let searchTurn = 0;
document.addEventListener('input', (event) => {
  const field = event.target;
  if (!field.matches?.('.search input[type="search"]')) return;
  clearTimeout(searchTimer);
  searchTimer = setTimeout(async () => {
    const turn = ++searchTurn;
    const address = new URL(location.href);
    if (field.value.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', field.value);
    const answer = await fetch(address, { headers: { accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (turn !== searchTurn) return;
    for (const part of ['.sheet', '.total', '.views'])
      document.querySelector(part)?.replaceWith(document.adoptNode(page.querySelector(part)));
    history.replaceState(null, '', address);
  }, 180);
});

/* The reply */
function prepareEditor() {
  const editor = document.querySelector('.reply .editor');
  if (editor === null || editor.firstChild !== null) return;
  const paragraph = document.createElement('p');
  paragraph.append(document.createElement('br'));
  editor.append(paragraph);
  document.execCommand('defaultParagraphSeparator', false, 'p');
}

document.addEventListener('mousedown', (event) => {
  // A button must not take the caret out of the text.
  if (event.target.closest?.('[data-command]')) event.preventDefault();
});
document.addEventListener('click', (event) => {
  const button = event.target.closest?.('[data-command]');
  if (!button) return;
  const editor = button.closest('form').querySelector('.editor');
  if (!editor.contains(document.activeElement)) editor.focus();
  document.execCommand(button.dataset.command);
});
document.addEventListener('selectionchange', () => {
  const isInside = document.activeElement?.matches('.editor');
  for (const button of document.querySelectorAll('[data-command]'))
    button.setAttribute('aria-pressed', String(isInside === true && document.queryCommandState(button.dataset.command)));
});

document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (!form.matches('.reply')) return;
  event.preventDefault();
  const editor = form.querySelector('.editor');
  const told = form.querySelector('.told');
  const send = form.querySelector('.send');
  const text = editor.innerText.replace(/\n{3,}/g, '\n\n').trim();
  if (text === '') {
    told.textContent = told.dataset.empty;
    editor.focus();
    return;
  }
  send.disabled = true;
  told.textContent = told.dataset.sending;
  try {
    const answer = await fetch('/api/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        customerId: form.dataset.customer,
        inReplyTo: form.dataset.mail,
        to: form.elements.namedItem('to').value,
        subject: form.elements.namedItem('subject').value,
        html: editor.innerHTML,
        text,
      }),
    });
    if (!answer.ok) throw new Error(String(answer.status));
    const { done } = told.dataset;
    await show(location.href, { push: false });
    document.querySelector('.reply .told').textContent = done;
  } catch {
    send.disabled = false;
    told.textContent = told.dataset.failed;
  }
});

prepareEditor();
