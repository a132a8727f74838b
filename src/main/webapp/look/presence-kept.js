// What this telephone keeps for the page that works without a network: whose it is, their next shifts, a key that cannot be read out, and what waits to be handed in.
const kept = (() => {
  const STORES = { people: 'account', items: 'item', facts: 'name' };
  let opened;
  const open = () => opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open('haoren-presence', 1);
    asked.onupgradeneeded = () => Object.entries(STORES).forEach(([name, keyPath]) => asked.result.createObjectStore(name, { keyPath }));
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const act = async (store, mode, what) => {
    const transaction = (await open()).transaction(store, mode);
    const asked = what(transaction.objectStore(store));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onerror = transaction.onabort = () => reject(transaction.error);
    });
  };
  const address = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };
  const signed = form => ['haoren presence 1', form.phone, form.item, form.shift, form.passage, form.code, String(form.phoneAt)].join('\n');
  return {
    able: Boolean(window.isSecureContext && window.crypto && crypto.subtle && window.indexedDB && navigator.serviceWorker),
    get: (store, key) => act(store, 'readonly', from => from.get(key)),
    all: store => act(store, 'readonly', from => from.getAll()),
    put: (store, value) => act(store, 'readwrite', into => into.put(value)),
    remove: (store, key) => act(store, 'readwrite', from => from.delete(key)),
    /** The private half can be used here, and be read by nobody. */
    async pair() {
      const pair = await crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']);
      return { key: pair.privateKey, publicKey: address(await crypto.subtle.exportKey('spki', pair.publicKey)) };
    },
    async sign(form, key) {
      return address(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, new TextEncoder().encode(signed(form))));
    }
  };
})();
