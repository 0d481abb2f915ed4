// Measurements in the browser on the release build; `cargo xtask bench` serves it and runs this.
//
// A measurement is a row in `measurements`: a name and a function that does the work once and returns
// milliseconds. Each is repeated; the table shows the median, and its ratio to a fixed calculation that
// runs in the same browser, so that figures of different machines can be compared.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { inPdfmake, verleng } from './bench-pdf.mjs';
import { meetGroteZaak, openGroteZaak } from './bench-zaak.mjs';

const REPEATS = 9;
const RICHTINGEN = 200;
const WACHTZIN = 'zeven kalme ganzen lopen traag langs de vaart';
const address = process.env.SPOORBOEK_ADRES;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

/** Opens the app in a context of its own and returns the time from navigation until it shows. */
async function start(page) {
  const before = performance.now();
  await page.goto(address);
  await page.waitForFunction(() => document.querySelector('#app h1'), null, { polling: 'raf' });
  return performance.now() - before;
}

async function inFreshContext(work, options = {}) {
  const context = await browser.newContext({ locale: 'nl-NL', acceptDownloads: true, ...options });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

async function maakKluis(page) {
  await start(page);
  await page.getByLabel('Nieuwe wachtzin', { exact: true }).fill(WACHTZIN);
  await page.getByLabel('Typ de wachtzin nog een keer', { exact: true }).fill(WACHTZIN);
  await page.getByRole('checkbox', { name: /^Ik begrijp/ }).check();
  await page.getByRole('button', { name: 'Kluis maken' }).click();
  await page.getByRole('checkbox', { name: 'Ik heb de herstelcode bewaard' }).check();
  await page.getByRole('button', { name: 'Verder naar Spoorboek' }).click();
  await page.getByRole('heading', { name: 'Dossiers', exact: true }).waitFor();
}

/** From pressing the button until the work shows; locking loads the page anew, so each is a first time. */
async function ontgrendel(page) {
  await page.getByLabel('Wachtzin', { exact: true }).fill(WACHTZIN);
  const before = performance.now();
  await page.getByRole('button', { name: 'Ontgrendelen' }).click();
  await page.getByRole('button', { name: 'Vergrendelen' }).waitFor();
  return performance.now() - before;
}

async function vergrendel(page) {
  await page.getByRole('button', { name: 'Vergrendelen' }).click();
  await page.getByLabel('Wachtzin', { exact: true }).waitFor();
}

/** Five hundred cases, made as a coach makes them. */
async function vulLijst(page, aantal) {
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    await page.evaluate(() => (location.hash = '#/'));
    await page.getByRole('heading', { name: 'Dossiers', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Nieuw dossier' }).first().click();
    await page.getByRole('heading', { name: 'Dossier', exact: true }).waitFor();
  }
}

/** From choosing the list until its lines show. */
async function toonLijst(page) {
  await page.evaluate(() => (location.hash = '#/instellingen'));
  await page.getByRole('heading', { name: 'Instellingen', exact: true }).waitFor();
  const before = performance.now();
  await page.evaluate(() => (location.hash = '#/'));
  await page.getByRole('button', { name: /^Toon nog / }).waitFor();
  return performance.now() - before;
}

/** What the app itself noted last under this name. */
const genoteerd = (page, naam) => page.evaluate((wat) => performance.getEntriesByName(wat, 'measure').at(-1).duration, naam);

/** Goes to the catalogue of the demo case anew, so that it is ranked anew. */
async function rangschik(page) {
  await page.evaluate(() => (location.hash = '#/dossier/zoekprofiel'));
  await page.getByRole('heading', { name: 'Zoekprofiel', exact: true }).waitFor();
  await page.evaluate(() => (location.hash = '#/dossier/zoekprofiel/catalogus'));
  await page.getByRole('searchbox', { name: 'Zoek op functie' }).waitFor();
  return genoteerd(page, 'spoorboek-rangschikken');
}

/** One key in the search box: what choosing took, and how long until the list has changed. */
function typ(page, tekst) {
  return page.evaluate((waarde) => {
    const veld = document.getElementById('catalogus-zoek');
    const before = performance.now();
    veld.value = waarde;
    veld.dispatchEvent(new Event('input', { bubbles: true }));
    return new Promise((klaar) => {
      requestAnimationFrame(() => {
        const getekend = performance.now() - before;
        klaar({ getekend, gekozen: performance.getEntriesByName('spoorboek-zoeken', 'measure').at(-1).duration });
      });
    });
  }, tekst);
}

/** Ranking and searching the functiecatalogus for the demo case; searching with every key of some words. */
async function meetCatalogus(page) {
  await maakKluis(page);
  await page.getByRole('button', { name: 'Voorbeelddossier' }).click();
  await page.getByRole('heading', { name: 'Dossier', exact: true }).waitFor();
  await measure('functiecatalogus rangschikken (ten hoogste 20)', () => rangschik(page), { digits: 1 });
  const toetsen = ['receptionist', 'heftruk', 'logistiek medewerker', 'chaufeur vrachtwagn'].flatMap((woord) => [...woord].map((_, plek) => woord.slice(0, plek + 1)));
  const tijden = [];
  for (const toets of toetsen) tijden.push(await typ(page, toets));
  for (const [naam, deel] of [
    ['zoeken in de catalogus, per toets (ten hoogste 10)', 'gekozen'],
    ['zoeken in de catalogus, per toets, tot het volgende beeld', 'getekend'],
  ]) {
    const rij = tijden.map((tijd) => tijd[deel]);
    await measure(`${naam}, ${rij.length} toetsen`, () => rij.shift(), { repeats: rij.length, digits: 1 });
  }
}

/** Saves the demo trajectplan and keeps what the app asked its PDF worker. */
async function vangVerslag(page) {
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (bericht, ...rest) {
      if (bericht?.lading?.startsWith('{"maak"')) window.verslag = { lading: bericht.lading, bytes: bericht.bytes.map((deel) => deel.slice(0)) };
      return postMessage.call(this, bericht, ...rest);
    };
  });
  await maakKluis(page);
  await page.getByRole('button', { name: 'Voorbeelddossier' }).click();
  await page.getByRole('heading', { name: 'Dossier', exact: true }).waitFor();
  await page.evaluate(() => (location.hash = '#/dossier/rapportages/trajectplan'));
  await page.getByRole('button', { name: 'PDF opslaan', exact: true }).click();
  await page.getByRole('button', { name: 'Toch opslaan' }).click();
  await page.getByText('De PDF is gemaakt').waitFor();
  return JSON.parse(await page.evaluate(() => window.verslag.lading));
}

/** One PDF of this job by the app's worker, which stays up; gives the milliseconds. */
function maakPdf(page, opdracht) {
  return page.evaluate(async (lading) => {
    window.pdfWerker ??= new Worker(document.querySelector('meta[name="spoorboek-bestand"][data-naam="pdf_worker"]').content);
    const bytes = window.verslag.bytes.map((deel) => deel.slice(0));
    const before = performance.now();
    const antwoord = await new Promise((resolve, reject) => {
      window.pdfWerker.onmessage = ({ data }) => data.nummer === 1 && resolve(data);
      window.pdfWerker.onerror = reject;
      window.pdfWerker.postMessage({ nummer: 1, lading, bytes }, bytes);
    });
    const tijd = performance.now() - before;
    if (!antwoord.bytes[0]) throw new Error(antwoord.lading);
    window.pdf = new Uint8Array(antwoord.bytes[0]);
    return tijd;
  }, JSON.stringify(opdracht));
}

/** How many pages this job gives. */
async function telPaginas(page, opdracht) {
  await maakPdf(page, opdracht);
  const pdf = Buffer.from(await page.evaluate(() => [...window.pdf]));
  const map = mkdtempSync(join(tmpdir(), 'spoorboek-meting-'));
  try {
    writeFileSync(join(map, 'verslag.pdf'), pdf);
    return Number(execFileSync('qpdf', ['--show-npages', join(map, 'verslag.pdf')], { encoding: 'utf8' }));
  } finally {
    rmSync(map, { recursive: true });
  }
}

/** The same integer arithmetic on every machine, about 100 ms on a laptop. */
function calibration() {
  const before = performance.now();
  let state = 1;
  for (let round = 0; round < 50_000_000; round += 1) state = (Math.imul(state, 1664525) + 1013904223) | 0;
  return performance.now() - before + (state === 0 ? 1 : 0);
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
let unit;

async function measure(name, work, { repeats = REPEATS, digits = 0 } = {}) {
  const times = [];
  for (let round = 0; round < repeats; round += 1) times.push(await work());
  unit ??= median(times);
  const [middle, low, high] = [median(times), Math.min(...times), Math.max(...times)].map((time) => time.toFixed(digits).padStart(7));
  console.log(`${middle} ${low} ${high}  x${(median(times) / unit).toFixed(2).padStart(6)}  ${name}`);
}

try {
  console.log(`\nTijden in ms: mediaan van ${REPEATS} keer, laagste en hoogste, verhouding tot de rekenmaat`);
  await measure('rekenmaat (vaste berekening)', () => inFreshContext((page) => page.evaluate(calibration)));
  await measure('openen, eerste keer', () => inFreshContext(start));
  await inFreshContext(async (page) => {
    await start(page);
    await page.waitForFunction(() => document.documentElement.dataset.offline === 'gereed');
    await measure('openen, daarna (van het apparaat)', () => start(page));
  });
  await inFreshContext(async (page) => {
    await maakKluis(page);
    await measure('ontgrendelen, met Argon2id van 64 MiB', async () => {
      await vergrendel(page);
      return ontgrendel(page);
    });
    await vulLijst(page, 500);
    await measure('lijst van 500 dossiers tonen', () => toonLijst(page));
    await measure('ontgrendelen met 500 dossiers', async () => {
      await vergrendel(page);
      return ontgrendel(page);
    });
  });
  await inFreshContext(meetCatalogus);
  await inFreshContext(
    async (page) => {
      await maakKluis(page);
      await openGroteZaak(page, RICHTINGEN);
      await meetGroteZaak(page, RICHTINGEN, measure);
    },
    // The case that is opened is not the one that was built.
    { serviceWorkers: 'block' },
  );
  await inFreshContext(async (page) => {
    const opdracht = await vangVerslag(page);
    const paginas = await telPaginas(page, opdracht);
    const lang = verleng(opdracht, 40 / paginas);
    const paginasLang = await telPaginas(page, lang);
    await measure(`PDF van het voorbeeldtrajectplan (${paginas} pagina's)`, () => maakPdf(page, opdracht));
    await measure(`PDF van ${paginasLang} pagina's, Spoorboek`, () => maakPdf(page, lang));
    await inFreshContext((ander) => inPdfmake(ander, lang, (paginasPdfmake, maak) => measure(`PDF van ${paginasPdfmake} pagina's, pdfmake, dezelfde inhoud`, maak)));
  });
} finally {
  await browser.close();
}
