// The terminal of a station: large keys for two fields, and nothing left on the screen by the one before.
document.addEventListener('DOMContentLoaded', () => {
  const NEXT = 15_000;
  const IDLE = 60_000;
  const afresh = () => location.assign('/activities/presence/terminal');
  const pad = document.querySelector('.keypad');
  if (!pad) return;
  const fields = [...document.querySelectorAll('.terminal .control')];
  let field = fields.find(each => !each.value) || fields[0];
  let idle;
  const touched = () => {
    clearTimeout(idle);
    if (fields.some(each => each.value)) idle = setTimeout(afresh, IDLE);
  };
  const press = key => {
    const most = field === fields[0] ? 14 : field.maxLength;
    if (key === '') field.value = field.value.slice(0, -1);
    else if (field.value.length < most) field.value += key;
    if (field === fields[0] && field.value.length === most && key !== '') choose(fields[1]);
    touched();
  };
  const choose = chosen => {
    field = chosen;
    for (const each of fields) each.classList.toggle('chosen', each === field);
  };
  for (const each of fields) {
    each.addEventListener('focus', () => choose(each));
    each.addEventListener('input', touched);
  }
  for (const key of ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0']) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn quiet';
    button.textContent = key || '⌫';
    if (!key) button.setAttribute('aria-label', pad.dataset.erase);
    button.addEventListener('click', () => press(key));
    pad.append(button);
  }
  pad.hidden = false;
  choose(field);
  touched();
  if (document.querySelector('.told')) idle = setTimeout(afresh, NEXT);
});
