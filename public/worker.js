// Loader of a wasm worker. `cargo xtask build` puts this text behind what wasm-bindgen made for the
// worker, fills in the two names below, and writes the whole as one classic script: that runs under
// the policy in Chromium, Firefox and Safari alike, and needs no importScripts.
//
// Contract
// - The page starts it with `new Worker(content)`, where content stands in
//   <meta name="spoorboek-bestand" data-naam="keys_worker" content="...">. Nothing else is needed: the
//   address of the wasm and its integrity are in this file.
// - `main` of the wasm binary sets `self.onmessage` before it returns.
// - What the page posts before that moment is kept, and handed over in order.
// - The first message to the page is { spoorboek: "klaar" }, or, when the wasm could not be fetched,
//   was not what was built, or did not start, { spoorboek: "laadfout" }, after which the worker ends.
// - When the wasm panics later, the page gets { spoorboek: "vastgelopen" } and the worker ends: the
//   page starts a new one for its next job. No message ever holds case data or the text of an error.
(() => {
  'use strict';
  const wasm = '__WASM__';
  const integrity = '__INTEGRITEIT__';
  const kept = [];
  const keep = (event) => kept.push(event);
  const end = (soort) => {
    self.postMessage({ spoorboek: soort });
    self.close();
  };

  self.addEventListener('message', keep);
  self.addEventListener('error', (event) => {
    event.preventDefault();
    end('vastgelopen');
  });
  self.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    if (event.reason instanceof WebAssembly.RuntimeError) {
      end('vastgelopen');
    }
  });

  const url = new URL(wasm, self.location.href);
  wasm_bindgen({ module_or_path: fetch(url, { integrity }) }).then(
    () => {
      self.removeEventListener('message', keep);
      self.postMessage({ spoorboek: 'klaar' });
      for (const event of kept) {
        self.dispatchEvent(new MessageEvent('message', { data: event.data, ports: [...event.ports] }));
      }
    },
    () => end('laadfout'),
  );
})();
