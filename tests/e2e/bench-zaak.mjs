// A case as large as anyone may make it: 200 directions, and a pasted text of the greatest length.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const DOCUMENT = readFileSync(new URL('../gegevens/herken/klassiek-1.md', import.meta.url), 'utf8');
const RICHTING = '#/dossier/zoekprofiel/richting/9';
const TOELICHTING = '#veld-zoekrichtingen-9--toelichting';
const PLAKKEN = '#/dossier/belastbaarheid/1/plakken';

/** The demo case with copies of its own directions until there are this many. */
function metRichtingen(voorbeeld, aantal) {
  const uit = structuredClone(voorbeeld);
  const nummer = (feit) => Number(/^zoekrichtingen\[(\d+)\]/.exec(feit.adres)?.[1] ?? 0);
  const eigen = [...new Set(voorbeeld.feiten.map(nummer).filter(Boolean))].sort((a, b) => a - b);
  for (let nieuw = Math.max(...eigen) + 1, over = aantal - eigen.length; over > 0; nieuw += 1, over -= 1) {
    const bron = eigen[over % eigen.length];
    const kopie = voorbeeld.feiten.filter((feit) => nummer(feit) === bron && !feit.adres.endsWith('.ado_functie'));
    uit.feiten.push(...kopie.map((feit) => ({ ...feit, adres: feit.adres.replace(/\d+/, String(nieuw)) })));
  }
  return uit;
}

/** Opens the demo case with this many directions, in place of the one that the page knows. */
export async function openGroteZaak(page, aantal) {
  const adres = await page.locator('meta[data-naam="voorbeeld"]').getAttribute('content');
  const voorbeeld = await page.evaluate(async (plek) => (await fetch(plek)).json(), adres);
  const body = JSON.stringify(metRichtingen(voorbeeld, aantal));
  const integriteit = `sha384-${createHash('sha384').update(body).digest('base64')}`;
  await page.evaluate((waarde) => document.querySelector('meta[data-naam="voorbeeld"]').setAttribute('data-integriteit', waarde), integriteit);
  await page.route('**/voorbeeld*.json', (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.getByRole('button', { name: 'Voorbeelddossier' }).click();
  await page.getByRole('heading', { name: 'Dossier', exact: true }).waitFor();
}

const ga = (page, hash) => page.evaluate((naar) => (location.hash = naar), hash);

/** From choosing a screen until it stands there and the page is free for the next key. */
async function toon(page, hash, selector) {
  await ga(page, '#/dossier');
  await page.getByRole('heading', { name: 'Dossier', exact: true }).waitFor();
  return page.evaluate(
    async ([naar, teken]) => {
      const before = performance.now();
      location.hash = naar;
      for (;;) {
        await new Promise((klaar) => setTimeout(klaar));
        if (document.querySelector(teken)) return performance.now() - before;
      }
    },
    [hash, selector],
  );
}

/** One key in a field of a direction, until the page is free for the next one. */
export function typ(page, veld, tekst) {
  return page.evaluate(
    async ([id, waarde]) => {
      const invoer = document.querySelector(id);
      const before = performance.now();
      invoer.value = waarde;
      invoer.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((klaar) => setTimeout(klaar));
      return performance.now() - before;
    },
    [veld, tekst],
  );
}

/** Has a text read; gives how long until it shows, and the longest time that the page was not free. */
export async function herken(page, tekst) {
  await ga(page, PLAKKEN);
  await page.locator('#plaktekst').waitFor();
  return page.evaluate(async (waarde) => {
    const vak = document.getElementById('plaktekst');
    vak.value = waarde;
    vak.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((verder) => setTimeout(verder));
    const knop = [...document.querySelectorAll('.plakvak button')].find((k) => k.textContent.includes('Herken'));
    const before = performance.now();
    let [vorige, blok] = [before, 0];
    knop.click();
    for (let klaar = 0; klaar < 5; ) {
      await new Promise((verder) => setTimeout(verder));
      const nu = performance.now();
      [blok, vorige] = [Math.max(blok, nu - vorige), nu];
      // A few turns more: what is drawn after the first is part of it.
      if (document.getElementById('uitslag')) klaar += 1;
    }
    return { tot: vorige - before, blok };
  }, tekst);
}

/** All of it; `measure` prints a row. */
export async function meetGroteZaak(page, aantal, measure) {
  const rij = async (naam, tijden) => {
    const over = [...tijden];
    await measure(naam, () => over.shift(), { repeats: over.length, digits: 1 });
  };
  const van = `${aantal} richtingen`;
  await measure(`zoekprofiel van ${van} tonen (ten hoogste 1000)`, () => toon(page, '#/dossier/zoekprofiel', '.richtingen .kaart'));
  await measure(`vergelijken met ${van} tonen (ten hoogste 1000)`, () => toon(page, '#/dossier/zoekprofiel/vergelijken', 'main h1 ~ *'));
  await measure(`een richting van ${van} tonen`, () => toon(page, RICHTING, TOELICHTING));
  const zin = 'Werk dat zittend kan en waarin u zelf uw tempo bepaalt.';
  const tijden = [];
  for (let lengte = 1; lengte <= zin.length; lengte += 1) tijden.push(await typ(page, TOELICHTING, zin.slice(0, lengte)));
  await rij(`typen in een richting van ${van}, per toets (ten hoogste 50)`, tijden);
  await ga(page, '#/dossier/intake/werknemer');
  await page.locator('#veld-werknemer-naam').waitFor();
  const namen = [];
  for (let lengte = 1; lengte <= zin.length; lengte += 1) namen.push(await typ(page, '#veld-werknemer-naam', zin.slice(0, lengte)));
  await rij(`typen bij de intake met ${van}, per toets (ten hoogste 50)`, namen);
  for (const [naam, tekst] of [
    ['een FML', DOCUMENT],
    ['de langste tekst', langste()],
  ]) {
    const keren = [];
    for (let keer = 0; keer < 5; keer += 1) keren.push(await herken(page, tekst));
    await rij(`${naam} plakken en herkennen, tot de uitslag`, keren.map(({ tot }) => tot));
    await rij(`${naam} plakken en herkennen, langste tijd dat de pagina niet vrij was`, keren.map(({ blok }) => blok));
  }
}

/** As long as may be read: the document over and over. */
function langste() {
  const keer = Math.floor(Math.min(199_000 / Buffer.byteLength(DOCUMENT), 4_990 / DOCUMENT.split('\n').length));
  return DOCUMENT.repeat(keer);
}
