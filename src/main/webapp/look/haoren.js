// Optional help: every page works without it.
document.addEventListener('DOMContentLoaded', () => {
  linkProblems();
  guardDoubleSubmit();
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

/** A second press while the first is on its way does nothing; the server refuses it anyway. */
function guardDoubleSubmit() {
  const sent = new Set();
  document.addEventListener('submit', event => {
    if (event.target.method !== 'post') return;
    if (sent.has(event.target)) event.preventDefault();
    sent.add(event.target);
  });
  addEventListener('pageshow', () => sent.clear());
}
