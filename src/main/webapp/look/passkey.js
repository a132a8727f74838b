// Passkeys (Web Authentication). What the browser cannot do is not offered: every other way to sign in works without this script.
document.addEventListener('DOMContentLoaded', () => {
  if (!window.PublicKeyCredential || !navigator.credentials) {
    for (const none of document.querySelectorAll('.passkey-none')) none.hidden = false;
    return;
  }
  for (const place of document.querySelectorAll('.passkey')) offered(place);
});

function offered(place) {
  const button = place.querySelector('button');
  const said = place.querySelector('.problem');
  const name = place.querySelector('input');
  const say = words => { said.textContent = words; said.hidden = !words; };
  place.hidden = false;
  const go = async () => {
    if (name && !name.value.trim()) { say(place.dataset.nameless); name.focus(); return; }
    button.disabled = true;
    say('');
    try {
      const options = await sent(place, place.dataset.at + '/challenge', {});
      const answer = await (name ? made(options, name.value.trim()) : signed(options));
      await sent(place, place.dataset.at, answer);
      location.assign(place.dataset.to);
    } catch (failure) {
      button.disabled = false;
      say(failure.told || place.dataset[failure.name === 'InvalidStateError' ? 'known' : 'cancelled']);
      button.focus();
    }
  };
  button.addEventListener('click', go);
  if (name) name.addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); go(); } });
}

/** The portal's answer, or an error that says in its words why not. */
async function sent(place, to, body) {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  if (place.dataset.token) headers['X-CSRF-Token'] = place.dataset.token;
  let answer;
  try {
    answer = await fetch(to, { method: 'POST', headers, body: JSON.stringify(body), cache: 'no-store' });
  } catch (e) {
    throw Object.assign(new Error('away'), { told: place.dataset.failed });
  }
  const text = await answer.text();
  if (answer.ok) return text ? JSON.parse(text) : null;
  let told = place.dataset.failed;
  try {
    told = JSON.parse(text).detail || told;
  } catch (e) { /* not in words */ }
  throw Object.assign(new Error(answer.status), { told });
}

const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), sign => sign.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const known = list => list.map(each => ({ ...each, id: bytes(each.id), transports: each.transports.length ? each.transports : undefined }));

async function made(options, name) {
  const publicKey = { ...options, challenge: bytes(options.challenge), user: { ...options.user, id: bytes(options.user.id) }, excludeCredentials: known(options.excludeCredentials) };
  const { response } = await navigator.credentials.create({ publicKey });
  return { name, clientData: text(response.clientDataJSON), attestation: text(response.attestationObject), transports: response.getTransports ? response.getTransports() : [] };
}

async function signed(options) {
  const publicKey = { ...options, challenge: bytes(options.challenge), allowCredentials: known(options.allowCredentials) };
  const { rawId, response } = await navigator.credentials.get({ publicKey });
  return {
    passkey: text(rawId), clientData: text(response.clientDataJSON), authenticatorData: text(response.authenticatorData), signature: text(response.signature),
    userHandle: response.userHandle ? text(response.userHandle) : ''
  };
}
