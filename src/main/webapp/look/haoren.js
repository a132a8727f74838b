// Optional help: every page works without it.
document.addEventListener('DOMContentLoaded', () => {
  linkProblems();
  weighFiles();
  guardDoubleSubmit();
  showPasswords();
  offerPrinting();
});

/** After a refused form: the summary names each field and leads to it, and the reader starts there. */
function linkProblems() {
  const summary = document.querySelector('form .summary');
  if (!summary) return;
  const list = document.createElement('ul');
  for (const problem of summary.closest('form').querySelectorAll('.field .problem')) {
    const id = problem.id.replace(/-error$/, '');
    const field = document.getElementById(id);
    const label = problem.closest('.field').querySelector('.label, label');
    if (!field || !label) continue;
    const target = field.matches('input, select, textarea') ? field : field.querySelector('input') || field;
    const link = document.createElement('a');
    link.href = '#' + target.id;
    link.textContent = label.firstChild.textContent.trim() + ' · ' + problem.textContent.trim();
    link.addEventListener('click', event => { event.preventDefault(); target.focus(); });
    list.append(document.createElement('li'));
    list.lastChild.append(link);
  }
  if (list.children.length) summary.lastElementChild.append(list);
  summary.focus();
}

/** A file that is too large is told before it travels, and nothing that was typed beside it is lost. The server looks again. */
function weighFiles() {
  const files = 'input[type=file][data-most]';
  document.addEventListener('change', event => { if (event.target.matches(files)) light(event.target); });
  document.addEventListener('submit', event => {
    const heavy = [...event.target.querySelectorAll(files)].filter(input => !light(input));
    if (!heavy.length) return;
    event.preventDefault();
    heavy[0].focus();
  });
}

/** Whether the file chosen, if any, is within the limit; says so beside it when it is not. */
function light(input) {
  if (!input.files.length) return true;
  const heavy = [...input.files].some(file => file.size > Number(input.dataset.most));
  const id = input.id + '-error';
  document.getElementById(id)?.remove();
  if (heavy) {
    const problem = document.createElement('div');
    problem.id = id;
    problem.className = 'problem';
    problem.setAttribute('role', 'alert');
    problem.textContent = input.dataset.tooLarge;
    input.before(problem);
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-errormessage', id);
  } else {
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-errormessage');
  }
  return !heavy;
}

/** A second press while the first is on its way does nothing; the server refuses it anyway. */
function guardDoubleSubmit() {
  const sent = new Set();
  document.addEventListener('submit', event => {
    if (event.target.method !== 'post' || event.defaultPrevented) return;
    if (sent.has(event.target)) event.preventDefault();
    sent.add(event.target);
  });
  addEventListener('pageshow', () => sent.clear());
}

/** A password can be read while it is typed: on a phone, and with old eyes, most failures are slips of the finger. */
function showPasswords() {
  for (const field of document.querySelectorAll('input[type=password][data-show]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'show-word';
    button.textContent = field.dataset.show;
    button.setAttribute('aria-controls', field.id);
    button.addEventListener('click', () => {
      const shown = field.type === 'text';
      field.type = shown ? 'password' : 'text';
      button.textContent = shown ? field.dataset.show : field.dataset.hide;
    });
    field.form?.addEventListener('submit', () => { field.type = 'password'; });
    field.after(button);
  }
}

/** Lists, notices and receipts that somebody may want on paper. */
function offerPrinting() {
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
}
