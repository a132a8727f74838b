// Checking in and out where there is no network: kept here, signed, and handed in once there is one.
document.addEventListener('DOMContentLoaded', () => {
  const place = document.getElementById('offline');
  if (!place) return;
  if (!kept.able) { document.getElementById('unable').hidden = false; return; }
  place.hidden = false;
  navigator.serviceWorker.register('/activities/presence/offline-worker.js', { scope: '/activities/presence/' }).catch(() => trouble(place.dataset.failed));
  const MOST = 20;
  const LATEST = 30;
  const by = id => document.getElementById(id);
  const scan = new URLSearchParams(location.search).get('scan');
  const asked = scan ? scan.split('.')[0] : new URLSearchParams(location.search).get('shift');
  const clock = new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: place.dataset.zone, month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false });
  const named = (zh, en) => document.documentElement.lang === 'en' && en ? en : zh;
  let person = null;
  let session = null;
  let busy = null;
  let again = false;
  let met = false;

  function trouble(words) {
    by('trouble').textContent = words;
    by('trouble').hidden = !words;
  }

  async function call(method, path, body) {
    const headers = { Accept: 'application/json' };
    if (body) headers['Content-Type'] = 'application/json';
    if (session) headers['X-CSRF-Token'] = session.csrfToken;
    const answer = await fetch(path, { method, headers, body: body && JSON.stringify(body), cache: 'no-store' });
    const text = await answer.text();
    if (answer.ok) return text ? JSON.parse(text) : null;
    let told = place.dataset.failed;
    try { told = JSON.parse(text).detail || told; } catch (e) { /* not in words */ }
    throw Object.assign(new Error(answer.status), { status: answer.status, told });
  }

  const away = failure => failure.status === undefined;

  /** Who is signed in, and what they are expected at. Where the portal cannot be reached, what is kept stands. */
  async function meet() {
    try {
      session = null;
      const found = await call('GET', '/api/session');
      session = found;
      network(true);
      if (!found.signedIn) return;
      const { code: account, name } = await call('GET', '/api/me');
      const shifts = await call('GET', '/api/presences/late');
      person = { ...await kept.get('people', account), account, name, shifts };
      if (person.phone) await stillKnown();
      await kept.put('people', person);
      await kept.put('facts', { name: 'last', account });
    } catch (failure) {
      if (!away(failure)) return trouble(failure.told);
      network(false);
    } finally { met = true; }
  }

  /** Removed by its owner on another device: then it has to be set up anew. */
  async function stillKnown() {
    const phones = await call('GET', '/api/presences/phones');
    if (!phones.some(each => each.code === person.phone)) { delete person.phone; delete person.key; }
  }

  function network(on) {
    for (const pill of document.querySelectorAll('[data-network]')) pill.hidden = (pill.dataset.network === 'on') !== on;
  }

  async function setUp() {
    trouble('');
    by('begin').disabled = true;
    try {
      const { key, publicKey } = await kept.pair();
      const added = await call('POST', '/api/presences/phones', { name: by('phoneName').value.trim() || place.dataset.phone, publicKey });
      person = { ...person, phone: added.code, key };
      await kept.put('people', person);
    } catch (failure) { trouble(failure.told || place.dataset.failed); }
    by('begin').disabled = false;
    await show();
  }

  async function keep(passage) {
    trouble('');
    const code = scan || by('code').value.normalize('NFKC').replace(/\s/g, '');
    if (!scan && !/^[0-9]{6}$/.test(code)) { trouble(place.dataset.six); by('code').focus(); return; }
    const form = { item: crypto.randomUUID(), phone: person.phone, shift: by('shift').value, passage, code, phoneAt: Date.now() };
    form.signature = await kept.sign(form, person.key);
    await kept.put('items', { item: form.item, account: person.account, title: by('shift').selectedOptions[0].textContent, form, outcome: 'KEPT' });
    by('code').value = '';
    await show();
    await handIn();
  }

  /** One at a time, oldest first. Whoever asks meanwhile, as the network does when it comes back, is heard afterwards. */
  function handIn() {
    again = busy !== null;
    busy ??= handedIn().finally(() => {
      busy = null;
      if (again) handIn();
    });
    return busy;
  }

  async function handedIn() {
    await meet();
    const waiting = (await own()).filter(each => each.outcome === 'KEPT' || each.outcome === 'AGAIN').slice(0, MOST);
    if (session && session.signedIn && waiting.length) {
      try {
        const answers = await call('POST', '/api/presences/late', { sentAt: Date.now(), items: waiting.map(each => each.form) });
        for (const answer of answers) await kept.put('items', { ...waiting.find(each => each.item === answer.item), ...answer });
      } catch (failure) {
        if (away(failure)) network(false);
        else trouble(failure.told);
      }
    }
    await show();
  }

  const own = async () => (await kept.all('items')).filter(each => person && each.account === person.account).sort((one, other) => one.form.phoneAt - other.form.phoneAt);

  async function show() {
    if (!person) {
      const last = await kept.get('facts', 'last');
      if (last) person = await kept.get('people', last.account);
    }
    const ready = Boolean(person && person.key);
    by('signedOut').hidden = !session || session.signedIn;
    by('setUp').hidden = !(session && session.signedIn && !ready);
    by('unready').hidden = ready || !met || Boolean(session);
    by('check').hidden = !ready;
    if (ready) showShifts();
    await showItems();
  }

  function showShifts() {
    by('owner').textContent = person.name;
    const list = person.shifts.filter(each => Date.parse(each.closesAt) > Date.now() - 86_400_000);
    const before = by('shift').value || asked;
    by('shift').replaceChildren(...list.map(each => new Option(`${named(each.zh, each.en)} · ${named(each.stationZh, each.stationEn)} · ${clock.format(new Date(each.startsAt))}`, each.shift.code)));
    if (asked && !list.some(each => each.shift.code === asked)) by('shift').append(new Option(place.dataset.none, asked));
    if (before) by('shift').value = before;
    by('scanned').hidden = !scan;
    by('typing').hidden = Boolean(scan);
    by('in').disabled = by('out').disabled = by('shift').options.length === 0;
  }

  async function showItems() {
    const items = await own();
    by('queue').hidden = items.length === 0;
    const waiting = items.some(each => each.outcome === 'KEPT' || each.outcome === 'AGAIN');
    by('handIn').hidden = !waiting;
    by('forget').hidden = !person || waiting;
    by('others').hidden = (await kept.all('items')).length === items.length;
    by('items').replaceChildren(...items.reverse().slice(0, LATEST).map(card));
  }

  function card(each) {
    const made = document.createElement('li');
    made.className = 'card calm';
    const line = (tag, words, style = '') => { const part = document.createElement(tag); part.textContent = words; part.className = style; made.append(part); return part; };
    line('h3', `${each.form.passage === 'IN' ? place.dataset.in : place.dataset.out} · ${clock.format(new Date(each.at || each.form.phoneAt))}`);
    line('p', each.title, 'muted');
    const style = { KEPT: 'wait', AGAIN: 'wait', DONE: 'done', KNOWN: 'done', REFUSED: 'plain' }[each.outcome];
    line('p', '').append(Object.assign(document.createElement('span'), { className: 'pill ' + style, textContent: place.dataset[each.outcome.toLowerCase()] }));
    for (const reason of each.told || []) line('p', reason);
    if (Math.abs(each.clockMinutes || 0) > 1) line('p', place.dataset[each.clockMinutes > 0 ? 'slow' : 'fast'].replace('{0}', Math.abs(each.clockMinutes)), 'note');
    if (each.outcome !== 'KEPT' && each.outcome !== 'AGAIN') {
      const button = line('button', place.dataset.remove, 'btn quiet');
      button.type = 'button';
      button.addEventListener('click', async () => { await kept.remove('items', each.item); await show(); });
    }
    return made;
  }

  /** What this person kept here; what others keep stays. */
  async function forget() {
    try {
      if (session && session.signedIn && person.phone) await call('DELETE', '/api/presences/phones/' + person.phone);
    } catch (failure) { /* its owner can remove it on any other device */ }
    for (const each of await own()) await kept.remove('items', each.item);
    await kept.remove('people', person.account);
    await kept.remove('facts', 'last');
    person = null;
    await handIn();
  }

  by('begin').addEventListener('click', setUp);
  by('in').addEventListener('click', () => keep('IN'));
  by('out').addEventListener('click', () => keep('OUT'));
  by('handIn').addEventListener('click', handIn);
  by('forget').addEventListener('click', forget);
  addEventListener('online', handIn);
  addEventListener('offline', () => network(false));
  show().then(handIn);
});
