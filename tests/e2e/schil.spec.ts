import { execFileSync } from 'node:child_process';
import { expect, test, type Page } from '@playwright/test';
import { addresses, openApp, waitUntilOffline } from './hulp/app';
import { Complaints } from './hulp/meldingen';
import { NetworkLog } from './hulp/netwerk';
import { expectAccessible, violations } from './hulp/toegankelijk';

// The shell, whatever the app shows in it.

for (const [where, address] of Object.entries(addresses)) {
  test(`opens under the policy, asks only for its own files (${where})`, async ({ context, page }) => {
    const network = new NetworkLog(context);
    const complaints = new Complaints(context);
    await openApp(page, address);
    await waitUntilOffline(page);
    network.expectOnlyOwnFiles(address);
    complaints.expectNone();
  });

  test(`works without a network after the first load (${where})`, async ({ context, page }) => {
    await openApp(page, address);
    await waitUntilOffline(page);
    await context.setOffline(true);
    const complaints = new Complaints(context);
    await page.reload();
    await openApp(page, address);
    expect(await startWorker(page, 'keys_worker')).toBe('klaar');
    expect(await startWorker(page, 'lees_worker')).toBe('klaar');
    expect(await startWorker(page, 'pdf_worker')).toBe('klaar');
    complaints.expectNone();
  });
}

/** Starts a worker as the app does, and returns the first word it says. */
function startWorker(page: Page, name: string): Promise<string> {
  return page.evaluate(
    (worker) =>
      new Promise<string>((resolve) => {
        const meta = document.querySelector<HTMLMetaElement>(`meta[name="spoorboek-bestand"][data-naam="${worker}"]`);
        const started = new Worker(meta?.content ?? '');
        started.onmessage = (event) => resolve(event.data.spoorboek);
        started.onerror = (event) => resolve(`error ${event.message}`);
      }),
    name,
  );
}

test('a worker whose wasm was changed does not start', async ({ context, page }) => {
  // Without a service worker, so that the change really reaches the worker.
  await context.route('**/sw.js', (route) => route.abort());
  await context.route('**/keys_worker-*.wasm', async (route) => {
    const answer = await route.fetch();
    const changed = Buffer.concat([await answer.body(), Buffer.from([0, 2, 1, 65])]);
    await route.fulfill({ response: answer, body: changed });
  });
  await openApp(page);
  expect(await startWorker(page, 'keys_worker')).toBe('laadfout');
});

test('says in Dutch that a changed wasm was refused, and tries again', async ({ page }) => {
  await page.route('**/spoorboek-*.wasm', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: Buffer.concat([await answer.body(), Buffer.from([0, 2, 1, 65])]) });
  });
  await page.goto(addresses.root);
  await expect(page.getByRole('alert')).toContainText('Spoorboek kon niet worden geopend');
  await page.unroute('**/spoorboek-*.wasm');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.locator('#schil')).toBeHidden();
});

test('says in Dutch that WebAssembly is off', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
  await page.goto(addresses.root);
  await expect(page.getByRole('alert')).toContainText('isolatiemodus');
  await expectAccessible(page);
});

test('says in Dutch what an old browser lacks', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
    WebAssembly.validate = () => false;
    const { supports } = CSS;
    CSS.supports = (naam: string, waarde?: string) => !`${naam} ${waarde}`.includes('light-dark') && supports.call(CSS, naam, waarde ?? '');
  });
  await page.goto(addresses.root);
  await expect(page.getByRole('alert')).toContainText('opslag (IndexedDB), recente WebAssembly, recente opmaak (light-dark).');
});

test('says in Dutch that JavaScript is off', async ({ playwright, launchOptions }, testInfo) => {
  // Playwright's own way of switching scripts off leaves <noscript> unparsed, and without scripts no locator works.
  const args = [...(launchOptions.args ?? []), '--blink-settings=scriptEnabled=false'];
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  const page = await browser.newPage();
  await page.goto(addresses.root);
  const path = testInfo.outputPath('pagina.pdf');
  await page.pdf({ path });
  await browser.close();
  const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
  expect(text).toContain('JavaScript staat uit');
  expect(text).not.toContain('wordt geopend');
});

test('the static screen shows after a panic, and reloads', async ({ page }) => {
  await openApp(page);
  await page.evaluate(() => document.documentElement.classList.add('is-vastgelopen'));
  await expect(page.getByRole('alertdialog', { name: 'Er ging iets mis' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Spoorboek opnieuw openen' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alertdialog')).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the check on accessibility finds a fault that was planted (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openApp(page);
    await expect(page.getByRole('heading', { name: 'Maak uw kluis' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => {
      const plek = document.querySelector('#app main');
      const beeld = document.createElement('img');
      const tekst = Object.assign(document.createElement('p'), { textContent: 'Nauwelijks te lezen' });
      tekst.style.color = 'color-mix(in oklab, canvas 85%, canvastext)';
      plek?.append(beeld, tekst);
    });
    const gevonden = (await violations(page)).map(({ id }) => id);
    expect(gevonden).toEqual(expect.arrayContaining(['image-alt', 'color-contrast']));
  });
}

test('the policy refuses markup and scripts that are not ours', async ({ page }) => {
  await openApp(page);
  const refused = await page.evaluate(async () => {
    // In a task of its own: what the test tool runs directly may use eval.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const refuses = (run: () => void) => {
      try {
        run();
        return false;
      } catch {
        return true;
      }
    };
    const html = (text: string) => refuses(() => (document.createElement('template').innerHTML = text));
    return {
      ours: html('<section><p class="a">Tekst over onderdelen</p></section>'),
      handler: html('<img src=x onerror=alert(1)>'),
      handlerBehindSlash: html('<svg/onload=alert(1)>'),
      script: html('<script>alert(1)</script>'),
      frame: html('<iframe srcdoc="x"></iframe>'),
      form: html('<form action="x"></form>'),
      address: html('<a href="javascript:alert(1)">x</a>'),
      worker: refuses(() => new Worker('./elders.js')),
      eval: refuses(() => (0, eval)('1')),
    };
  });
  expect(refused).toEqual({
    ours: false,
    handler: true,
    handlerBehindSlash: true,
    script: true,
    frame: true,
    form: true,
    address: true,
    worker: true,
    eval: true,
  });
});
