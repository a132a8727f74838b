// The page's entry once more, computed here from the log's own files (C2SP tlog-tiles, RFC 9162), without believing the server's proof.
document.addEventListener('DOMContentLoaded', async () => {
  const place = document.getElementById('own-check');
  if (!place) return;
  const fill = (words, ...values) => values.reduce((text, value, i) => text.replace('{' + i + '}', value), words);
  const say = (words, kind) => { place.textContent = words; place.dataset.result = kind; };
  if (!window.crypto || !crypto.subtle) return say(place.dataset.insecure, 'insecure');
  say(place.dataset.working, 'working');

  const WIDTH = 256, BYTES = 32;
  const base = '/log/' + encodeURIComponent(place.dataset.log) + '/';
  const index = Number(place.dataset.index);
  const hex = bytes => [...bytes].map(b => b.toString(16).padStart(2, '0')).join('');
  const raw = text => Uint8Array.from(atob(text), c => c.charCodeAt(0));
  const sha = async bytes => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const node = (left, right) => { const both = new Uint8Array(1 + 2 * BYTES); both[0] = 1; both.set(left, 1); both.set(right, 1 + BYTES); return sha(both); };

  const read = async path => {
    const answer = await fetch(base + path, {credentials: 'omit'});
    if (!answer.ok) throw new Error(path + ' ' + answer.status);
    return new Uint8Array(await answer.arrayBuffer());
  };
  const address = (level, tile, width) => {
    let path = String(tile % 1000).padStart(3, '0');
    for (let rest = Math.floor(tile / 1000); rest > 0; rest = Math.floor(rest / 1000)) path = 'x' + String(rest % 1000).padStart(3, '0') + '/' + path;
    return 'tile/' + level + '/' + path + (width < WIDTH ? '.p/' + width : '');
  };

  try {
    const note = new TextDecoder().decode(await read('checkpoint'));
    const [origin, count, root] = note.split('\n');
    const size = Number(count);
    if (index >= size) return say(place.dataset.later, 'later');
    let files = 1;
    const tiles = new Map();
    const tile = (level, at) => {
      const key = level + '/' + at;
      if (!tiles.has(key)) {
        files++;
        const width = Math.min(WIDTH, Math.floor(size / 256 ** level) - at * WIDTH);
        tiles.set(key, read(address(level, at, width)));
      }
      return tiles.get(key);
    };
    // the hash over 2^height leaves, from the tile below it
    const perfect = async (height, at) => {
      const level = Math.floor(height / 8), many = 2 ** (height % 8), first = at * many;
      const bytes = await tile(level, Math.floor(first / WIDTH));
      let row = Array.from({length: many}, (_, i) => bytes.slice((first % WIDTH + i) * BYTES, (first % WIDTH + i + 1) * BYTES));
      while (row.length > 1) row = await Promise.all(row.filter((_, i) => i % 2 === 0).map((left, i) => node(left, row[2 * i + 1])));
      return row[0];
    };
    const split = leaves => 2 ** Math.ceil(Math.log2(leaves) - 1);
    const over = async (from, to) => {
      const height = Math.log2(to - from);
      if (Number.isInteger(height)) return perfect(height, from / (to - from));
      const middle = from + split(to - from);
      return node(await over(from, middle), await over(middle, to));
    };
    // from the receipt's fingerprint up to the root: only its neighbours come from the files
    const climb = async (from, to) => {
      if (to - from === 1) return Uint8Array.from(place.dataset.leaf.match(/../g) || [], pair => parseInt(pair, 16));
      const middle = from + split(to - from);
      return index < middle ? node(await climb(from, middle), await over(middle, to)) : node(await over(from, middle), await climb(middle, to));
    };
    const leaf = place.dataset.leaf;
    const same = /^[0-9a-f]{64}$/i.test(leaf) && hex(await climb(0, size)) === hex(raw(root));
    if (!same) return say(place.dataset.wrong, 'wrong');
    const signature = await signed(note, origin, place.dataset.keys.split(' '));
    if (signature === false) return say(place.dataset.forged, 'wrong');
    say(fill(place.dataset.right, files, size) + ' ' + (signature ? place.dataset.signed : place.dataset.unsigned), 'right');
  } catch (failure) {
    say(place.dataset.failed, 'failed');
  }

  // true or false, or undefined where this browser knows no Ed25519
  async function signed(note, origin, keys) {
    const end = note.lastIndexOf('\n\n') + 1;
    const text = new TextEncoder().encode(note.slice(0, end));
    let good = false;
    for (const key of keys) {
      const [name, id, open] = [key.slice(0, key.indexOf('+')), ...key.slice(key.indexOf('+') + 1).split(/\+(.*)/s)];
      let imported;
      try {
        imported = await crypto.subtle.importKey('raw', raw(open).slice(1), {name: 'Ed25519'}, false, ['verify']);
      } catch (unknown) {
        return undefined;
      }
      for (const line of note.slice(end + 1).split('\n').filter(one => one.startsWith('\u2014 ' + origin + ' '))) {
        const bytes = raw(line.split(' ')[2]);
        if (name !== origin || hex(bytes.slice(0, 4)) !== id) continue;
        if (!await crypto.subtle.verify({name: 'Ed25519'}, imported, bytes.slice(4), text)) return false;
        good = true;
      }
    }
    return good;
  }
});
