// Starts the page: checks the browser, guards what may become HTML or a script address, loads the
// wasm with its integrity, and keeps the service worker. Nothing here sends anything anywhere.
//
// What the app may use
// - `spoorboek:nieuwe-versie` (event on document): a new version has been fetched and waits, or another
//   tab took it already; this tab goes on with what it has.
//   `window.spoorboekNieuweVersie` stays true, for whoever listens later.
//   `window.spoorboekNeemNieuweVersie()` takes it and reloads; the app calls it only when nothing is unsaved.
// - `spoorboek:offline-gereed`: every file is on this device; `data-offline="gereed"` on <html> stays.
// - class `is-vastgelopen` on <html> shows the static screen #paniek (the wasm panic hook sets it).

const root = document.documentElement;
const byId = (id) => document.getElementById(id);
const files = [...document.querySelectorAll('meta[name="spoorboek-bestand"]')];
const own = document.querySelector('script[data-wasm]').dataset;

function showFault(kop, tekst, opnieuw) {
  byId('schil').hidden = false;
  byId('schil').classList.add('heeft-fout');
  byId('schil-fout-kop').textContent = kop;
  byId('schil-fout-tekst').textContent = tekst;
  byId('schil-fout').hidden = false;
  byId('schil-opnieuw').hidden = !opnieuw;
}

// A real module with sign extension, bulk memory, reference types, saturating conversion and several
// results: what the compiler counts on. Old engines refuse it.
const NEEDED_WASM = 'AGFzbQEAAAABEgRgAAJ/fmABfAF/YAAAYAFvAAMFBAABAgMEBAFvAAEFAwEAAQolBAcAQQHAQgILBgAgAPwCCwsAQQBBAEEA/AsACwgAQQAgACYACw==';

/** The reason this browser cannot run the app, as [heading, text], or null. */
function missing() {
  if (!window.isSecureContext) {
    return ['Deze verbinding is niet beveiligd', 'Spoorboek versleutelt uw dossiers en werkt daarom alleen via een adres dat met https begint. Vraag wie Spoorboek voor u klaarzette om het https-adres.'];
  }
  if (typeof WebAssembly !== 'object') {
    return ['WebAssembly staat uit', 'Spoorboek heeft WebAssembly nodig. Op een iPhone, iPad of Mac staat het uit in de isolatiemodus (Lockdown Mode): zet die modus uit voor deze website en laad de pagina opnieuw. In een andere browser heeft de beheerder het soms uitgezet. Uw dossiers blijven op dit apparaat.'];
  }
  const known = {
    'versleuteling (WebCrypto)': window.crypto?.subtle,
    'opslag (IndexedDB)': window.indexedDB,
    'achtergrondtaken (Worker)': window.Worker,
    'recente WebAssembly': WebAssembly.validate(Uint8Array.from(atob(NEEDED_WASM), (c) => c.charCodeAt(0))),
    'kopieën van gegevens (structuredClone)': window.structuredClone,
    'dialoogvensters (dialog)': window.HTMLDialogElement,
    // Every colour is written so (Chrome and Edge 123, Firefox 120, Safari 17.5).
    'recente opmaak (light-dark)': window.CSS?.supports?.('color', 'light-dark(red, red)'),
  };
  const lacking = Object.keys(known).filter((name) => !known[name]);
  return lacking.length === 0
    ? null
    : ['Deze browser is te oud of staat te veel uit', `Spoorboek mist hier: ${lacking.join(', ')}. Werk uw browser bij, of gebruik een actuele versie van Edge, Chrome, Firefox of Safari. Uw dossiers blijven op dit apparaat.`];
}

/** Guards every text that becomes HTML and every address that becomes a script. */
function guard() {
  if (!window.trustedTypes) return;
  const scripts = new Set(
    files.map((file) => file.content).concat(own.sw ?? []).map((name) => new URL(name, document.baseURI).href),
  );
  const forbiddenTag = /<\s*\/?\s*(script|iframe|frame|frameset|form|object|embed|applet|base|link|meta|portal)\b/i;
  const eventHandler = /<[^>]*[\s"'/]on[a-z]+\s*=/i;
  const scriptAddress = /(javascript|vbscript)\s*:|\bsrcdoc\s*=|data\s*:\s*text\/html/i;
  window.trustedTypes.createPolicy('default', {
    // What comes here from Leptos is fixed markup of our own; anything else is refused, not repaired.
    createHTML: (html) => (forbiddenTag.test(html) || eventHandler.test(html) || scriptAddress.test(html) ? null : html),
    createScriptURL: (url) => (scripts.has(new URL(url, document.baseURI).href) ? url : null),
    createScript: () => null,
  });
}

function wirePanicScreen() {
  byId('paniek-opnieuw').addEventListener('click', () => location.reload());
  const stop = () => root.classList.add('is-vastgelopen');
  // A trap without a panic (stack used up, out of memory) never reaches the panic hook.
  const trapped = (reason) => typeof WebAssembly === 'object' && reason instanceof WebAssembly.RuntimeError;
  window.addEventListener('error', (event) => trapped(event.error) && stop());
  window.addEventListener('unhandledrejection', (event) => trapped(event.reason) && stop());
  new MutationObserver(() => {
    if (root.classList.contains('is-vastgelopen')) byId('paniek-opnieuw').focus();
  }).observe(root, { attributes: true, attributeFilter: ['class'] });
}

async function load() {
  const wasm = fetch(own.wasm, { integrity: own.wasmIntegriteit });
  wasm.catch(() => {});
  const app = await import(new URL(own.js, document.baseURI).href);
  await app.default({ module_or_path: wasm });
  byId('schil').hidden = true;
  whenIdle(() => fetchWork().catch(() => {}));
}

function whenIdle(run) {
  (window.requestIdleCallback ?? ((later) => setTimeout(later, 2000)))(run);
}

/** The page behind the gate: fetched once, with its integrity, and compiled while someone types. */
let work;
function fetchWork() {
  const file = files.find((file) => file.dataset.naam === 'werk');
  work ??= (async () => {
    const wasm = fetch(file.dataset.wasm, { integrity: file.dataset.wasmIntegriteit });
    wasm.catch(() => {});
    const script = document.createElement('link');
    script.rel = 'modulepreload';
    script.integrity = file.dataset.integriteit;
    script.href = file.content;
    document.head.append(script);
    const page = await import(new URL(file.content, document.baseURI).href);
    await page.default({ module_or_path: wasm });
    return page;
  })().catch((reason) => {
    work = undefined;
    throw reason;
  });
  return work;
}

// The gate calls this with the key of the opened vault, a CryptoKey that cannot be taken out.
window.spoorboekOpenWerk = async (key) => (await fetchWork()).open(key);

function tell(name) {
  document.dispatchEvent(new CustomEvent(`spoorboek:${name}`));
}

async function keepServiceWorker() {
  const container = navigator.serviceWorker;
  if (!container || !own.sw) return;
  const hadController = Boolean(container.controller);
  let taking = false;
  let takenElsewhere = false;

  const waits = () => {
    window.spoorboekNieuweVersie = true;
    tell('nieuwe-versie');
  };
  container.addEventListener('controllerchange', () => {
    if (taking) return location.reload();
    if (!hadController) return;
    takenElsewhere = true;
    waits();
  });
  container.addEventListener('message', (event) => {
    if (event.data?.spoorboek === 'offline-gereed') {
      root.dataset.offline = 'gereed';
      tell('offline-gereed');
    }
  });

  const registration = await container.register(own.sw, { scope: './', updateViaCache: 'none' });
  window.spoorboekNeemNieuweVersie = () => {
    if (registration.waiting) {
      taking = true;
      registration.waiting.postMessage({ spoorboek: 'neem-over' });
    } else if (takenElsewhere) {
      location.reload();
    }
    return Boolean(registration.waiting) || takenElsewhere;
  };
  const follow = (coming) => {
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && container.controller) waits();
    });
  };
  if (registration.waiting && container.controller) waits();
  // The browser may have found a new version before we could listen.
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  // An app that stays open for days should hear of a new version too.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {});
  });

  const ready = await container.ready;
  whenIdle(() => ready.active?.postMessage({ spoorboek: 'aanvullen' }));
}

byId('schil-opnieuw').addEventListener('click', () => location.reload());
wirePanicScreen();
const reason = missing();
if (reason) {
  showFault(reason[0], reason[1], false);
} else {
  guard();
  try {
    await load();
    // Without a service worker (private window, switched off) the app works, but only online.
    keepServiceWorker().catch(() => tell('alleen-online'));
  } catch {
    if (!root.classList.contains('is-vastgelopen')) {
      showFault('Spoorboek kon niet worden geopend', 'Een bestand van de app kwam niet of niet goed binnen. Controleer uw internetverbinding. Uw dossiers staan nog op dit apparaat; er is niets verloren.', true);
    }
  }
}
