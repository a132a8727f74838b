// Optional help on the ballot: says how many are chosen. Judges nothing, holds nothing back.
document.addEventListener('DOMContentLoaded', () => {
  const paper = document.querySelector('.paper');
  const total = document.querySelector('[data-total]');
  if (!paper || !total) return;
  const fill = (words, ...values) => values.reduce((text, value, i) => text.replace('{' + i + '}', value), words);
  const count = () => {
    for (const section of paper.querySelectorAll('[data-category]')) {
      const pill = section.querySelector('[data-chosen]');
      const chosen = section.querySelectorAll('input:checked').length;
      pill.textContent = fill(pill.dataset.chosen, chosen, section.dataset.most);
      pill.className = 'pill ' + (chosen > section.dataset.most ? 'live' : chosen > 0 ? 'done' : 'plain');
    }
    const chosen = paper.querySelectorAll('input:checked').length;
    const left = paper.dataset.most - chosen;
    total.textContent = fill(total.dataset.total, chosen) + ' ' + fill(left < 0 ? total.dataset.over : total.dataset.left, Math.abs(left));
  };
  paper.addEventListener('change', count);
  addEventListener('pageshow', count);
});
