// Solves a form's challenge while the person fills it in (ALTCHA: which number makes SHA-256 of salt and number the challenge?). Without this script the
// form says what can be done instead.
document.addEventListener('DOMContentLoaded', () => { for (const field of document.querySelectorAll('.field-proof')) solving(field); });

function solving(field) {
  const input = field.querySelector('input');
  const said = field.querySelector('.proof-said');
  const byHand = field.querySelector('.by-hand');
  let pressed = null;
  const say = (words, kind) => { said.textContent = words; said.className = 'proof-said ' + kind; };
  const begin = async () => {
    input.value = '';
    say(field.dataset.working, 'working');
    try {
      const answer = await fetch(field.dataset.from, { headers: { Accept: 'application/json' }, cache: 'no-store' });
      if (!answer.ok) throw new Error(answer.status);
      const challenge = await answer.json();
      const number = await solved(challenge);
      input.value = btoa(JSON.stringify({ algorithm: challenge.algorithm, challenge: challenge.challenge, number, salt: challenge.salt, signature: challenge.signature }));
      say(field.dataset.ready, 'done');
      setTimeout(begin, (field.dataset.minutes - 1) * 60000);
      if (pressed) pressed.form.requestSubmit(pressed);
      pressed = null;
    } catch (e) {
      pressed = null;
      byHand.hidden = false;
      say(field.dataset.failed, 'failed');
    }
  };
  byHand.hidden = true;
  said.hidden = false;
  field.closest('form').addEventListener('submit', event => {
    if (input.value || !byHand.hidden) return;
    event.preventDefault();
    pressed = event.submitter;
    say(field.dataset.waiting, 'working');
    field.scrollIntoView({ block: 'center' });
  });
  if (input.value && input.getAttribute('aria-invalid') !== 'true') say(field.dataset.ready, 'done');
  else begin();
}

/** Tries numbers in short pieces, so that the page stays usable meanwhile. */
function solved(challenge) {
  const wanted = challenge.challenge;
  return new Promise((found, failed) => {
    let number = 0;
    const go = () => {
      for (const until = performance.now() + 12; number <= challenge.maxnumber && performance.now() < until;)
        for (const end = number + 200; number < end; number++) if (sha256(challenge.salt + number) === wanted) return found(number);
      if (number <= challenge.maxnumber) setTimeout(go);
      else failed(new Error('unsolvable'));
    };
    go();
  });
}

const PRIMES = [];
for (let n = 2; PRIMES.length < 64; n++) if (PRIMES.every(prime => n % prime)) PRIMES.push(n);
const fraction = root => ((root - Math.floor(root)) * 4294967296) | 0;
const BEGIN = PRIMES.slice(0, 8).map(prime => fraction(Math.sqrt(prime)));
const STEPS = PRIMES.map(prime => fraction(Math.cbrt(prime)));
const words = new Int32Array(64);

/** SHA-256 (FIPS 180-4) of ASCII, hexadecimal. The browser's own answers later and only behind TLS, which is slow for a hundred thousand small texts. */
function sha256(text) {
  const length = text.length;
  const blocks = (length + 72) >> 6;
  const state = BEGIN.slice();
  for (let block = 0; block < blocks; block++) {
    for (let i = 0; i < 16; i++) {
      let word = 0;
      for (let at = block * 64 + i * 4, end = at + 4; at < end; at++) word = (word << 8) | (at < length ? text.charCodeAt(at) : at === length ? 0x80 : 0);
      words[i] = word;
    }
    if (block === blocks - 1) words[15] = length * 8;
    compress(state);
  }
  return state.map(word => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function compress(state) {
  for (let i = 16; i < 64; i++) {
    const early = words[i - 15];
    const late = words[i - 2];
    words[i] = words[i - 16] + words[i - 7] + ((early >>> 7 | early << 25) ^ (early >>> 18 | early << 14) ^ early >>> 3)
      + ((late >>> 17 | late << 15) ^ (late >>> 19 | late << 13) ^ late >>> 10);
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i++) {
    const one = h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + (e & f ^ ~e & g) + STEPS[i] + words[i] | 0;
    const two = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b ^ a & c ^ b & c) | 0;
    h = g; g = f; f = e; e = d + one | 0; d = c; c = b; b = a; a = one + two | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => { state[i] = state[i] + word | 0; });
}
