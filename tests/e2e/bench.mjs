// Measurements in the browser on the release build; `cargo xtask bench` serves it and runs this.
//
// A measurement is a row in `measurements`: a name and a function that does the work once and returns
// milliseconds. Each is repeated; the table shows the median, and its ratio to a fixed calculation that
// runs in the same browser, so that figures of different machines can be compared.
import { chromium } from '@playwright/test';
import { inPdfmake, verleng } from './bench-pdf.mjs';

const REPEATS = 9;
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

async function inFreshContext(work) {
  const context = await browser.newContext({ locale: 'nl-NL', acceptDownloads: true });
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

/** One PDF of this job by the app's worker, which stays up: [milliseconds, pages]. */
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
    const tekst = new TextDecoder('latin1').decode(antwoord.bytes[0]);
    return [tijd, Math.max(...[...tekst.matchAll(/\/Count (\d+)/g)].map(([, aantal]) => Number(aantal)))];
  }, JSON.stringify(opdracht));
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

async function measure(name, work, repeats = REPEATS) {
  const times = [];
  for (let round = 0; round < repeats; round += 1) times.push(await work());
  unit ??= median(times);
  const [middle, low, high] = [median(times), Math.min(...times), Math.max(...times)].map((time) => time.toFixed(0).padStart(7));
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
  await inFreshContext(async (page) => {
    const opdracht = await vangVerslag(page);
    const [, paginas] = await maakPdf(page, opdracht);
    const lang = verleng(opdracht, 40 / paginas);
    const [, paginasLang] = await maakPdf(page, lang);
    await measure(`PDF van het voorbeeldtrajectplan (${paginas} pagina's)`, async () => (await maakPdf(page, opdracht))[0]);
    await measure(`PDF van ${paginasLang} pagina's, Spoorboek`, async () => (await maakPdf(page, lang))[0]);
    await inFreshContext((ander) => inPdfmake(ander, lang, (paginasPdfmake, maak) => measure(`PDF van ${paginasPdfmake} pagina's, pdfmake, dezelfde inhoud`, maak)));
  });
} finally {
  await browser.close();
}
