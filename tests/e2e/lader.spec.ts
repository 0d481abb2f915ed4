import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from '@playwright/test';

// The contract in public/worker.js, on the loader alone: whatever the workers come to do, this holds.

const loader = readFileSync(new URL('../../public/worker.js', import.meta.url), 'utf8');

/** Runs the loader with a pretended worker scope; `init` stands for starting the wasm. */
function load(init: (scope: Scope) => Promise<void>) {
  const scope = new Scope();
  const context = createContext({
    self: scope,
    URL,
    MessageEvent,
    WebAssembly,
    fetch: (url: URL, options: { integrity: string }) => scope.fetched.push(`${url} ${options.integrity}`),
    wasm_bindgen: () => init(scope),
  });
  runInContext(loader, context);
  return scope;
}

class Scope extends EventTarget {
  readonly location = { href: 'https://voorbeeld.nl/pad/keys_worker-1.js' };
  readonly posted: unknown[] = [];
  readonly fetched: string[] = [];
  closed = false;

  postMessage(message: unknown) {
    this.posted.push(message);
  }

  close() {
    this.closed = true;
  }

  hear(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('hands over in order what was posted before the wasm had started', async () => {
  const heard: unknown[] = [];
  const scope = load(async (scope) => {
    await turn();
    scope.addEventListener('message', (event) => heard.push((event as MessageEvent).data));
  });
  scope.hear('een');
  scope.hear('twee');
  expect(heard).toEqual([]);
  await turn();
  await turn();
  scope.hear('drie');
  expect(heard).toEqual(['een', 'twee', 'drie']);
  expect(scope.posted).toEqual([{ spoorboek: 'klaar' }]);
});

test('fetches the wasm beside itself, with its integrity', () => {
  const scope = load(() => Promise.resolve());
  expect(scope.fetched).toEqual(['https://voorbeeld.nl/pad/__WASM__ __INTEGRITEIT__']);
});

test('says that loading failed, without the reason, and ends', async () => {
  const scope = load(() => Promise.reject(new Error('geheim')));
  await turn();
  expect(scope.posted).toEqual([{ spoorboek: 'laadfout' }]);
  expect(scope.closed).toBe(true);
});

test('says that it stopped, without the reason, and ends', async () => {
  const scope = load(() => Promise.resolve());
  await turn();
  scope.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { error: new WebAssembly.RuntimeError('geheim') }));
  expect(scope.posted).toEqual([{ spoorboek: 'klaar' }, { spoorboek: 'vastgelopen' }]);
  expect(scope.closed).toBe(true);
});
