// The station's screen: fetches the next code when the one that is shown changes. Without it the page has a link that does the same.
document.addEventListener('DOMContentLoaded', () => {
  const place = document.querySelector('.presence-screen');
  if (!place) return;
  const LONGEST = 15;
  const stale = place.querySelector('.presence-stale');
  const link = place.querySelector('.acts a');
  let failed = 0;
  const show = code => {
    const drawn = new DOMParser().parseFromString(code.svg, 'image/svg+xml').documentElement;
    place.querySelector('.presence-code').replaceChildren(document.importNode(drawn, true));
    place.querySelector('.presence-digits').textContent = code.digits.slice(0, 3) + ' ' + code.digits.slice(3);
  };
  const later = seconds => setTimeout(next, seconds * 1000);
  const next = async () => {
    try {
      const answer = await fetch(place.dataset.source, {headers: {Accept: 'application/json'}});
      if (!answer.ok) throw new Error(answer.status);
      const code = await answer.json();
      show(code);
      failed = 0;
      later(code.secondsLeft);
    } catch (e) {
      failed++;
      later(Math.min(LONGEST, 2 ** failed));
    }
    stale.hidden = failed < 3;
  };
  link.hidden = true;
  later(Number(place.dataset.seconds));
});
