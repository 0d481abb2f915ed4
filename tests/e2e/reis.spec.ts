import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Download, type Page } from '@playwright/test';
import { geplant } from './gegevens/geplant';
import { addresses, openApp, waitUntilOffline } from './hulp/app';
import { Complaints } from './hulp/meldingen';
import { NetworkLog } from './hulp/netwerk';
import { leesMap, leesOpslag, zoekIn } from './hulp/opslag';
import { naarPng, ontbrekendeFeiten, pdfTekst, verbodenTeksten, verwachtGaaf } from './hulp/pdf';
import { EIGEN_TEKST, loopReis } from './hulp/reis';
import { Schermen } from './hulp/schermen';

// The whole line through the product, from an empty vault to a trajectplan as PDF, on the device alone.

const CONTROLE = 'Dit controlerecord van Łutjebroek staat met opzet leesbaar in de opslag.';
const GEHEIM = [...Object.values(geplant), EIGEN_TEKST];
const WACHTTIJD = '13 september 2026';
const KERN = ['16 september 2024', '17 september 2024', '6 oktober 2025', '9 september 2025'];

test('a coach enters a case up to its trajectplan; nothing of it is readable on the device', async ({ playwright, launchOptions }, testInfo) => {
  test.setTimeout(900_000);
  expect(GEHEIM.length).toBeGreaterThanOrEqual(20);
  const profiel = mkdtempSync(join(tmpdir(), 'spoorboek-profiel-'));
  try {
    const context = await playwright.chromium.launchPersistentContext(profiel, {
      ...launchOptions,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      viewport: { width: 1440, height: 900 },
    });
    const page = context.pages()[0] ?? (await context.newPage());
    const [network, complaints] = [new NetworkLog(context), new Complaints(context)];
    const schermen = new Schermen(page, testInfo.outputPath('schermen'));

    await openApp(page, addresses.root);
    const verslagen = await loopReis(page, schermen.bezoek);
    schermen.verwachtNiets();
    await keurVerslagen(verslagen, (naam) => testInfo.outputPath(naam));

    await verwachtNietsLeesbaar(page);
    network.expectOnlyOwnFiles(addresses.root);
    complaints.expectNone();
    await context.close();
    const bestanden = leesMap(profiel);
    expect(zoekIn(bestanden, [CONTROLE])).not.toEqual([]);
    expect(zoekIn(bestanden, GEHEIM)).toEqual([]);
  } finally {
    rmSync(profiel, { recursive: true, force: true });
  }
});

test('does all of it without a network after the first load', async ({ context, page }, testInfo) => {
  test.setTimeout(1_200_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  await openApp(page, addresses.root);
  await waitUntilOffline(page);
  await context.setOffline(true);
  const complaints = new Complaints(context);
  await page.reload();
  const verslagen = await loopReis(page);
  await keurVerslagen(verslagen, (naam) => testInfo.outputPath(naam));
  complaints.expectNone();
});

/** Every value that a page can read back, and then the same with one record that is in the clear. */
async function verwachtNietsLeesbaar(page: Page): Promise<void> {
  const opslag = await leesOpslag(page);
  expect([...opslag.keys()].filter((plaats) => plaats.startsWith('indexeddb spoorboek/')).length).toBeGreaterThan(5);
  expect(zoekIn(opslag, GEHEIM)).toEqual([]);
  await page.evaluate(
    (tekst) =>
      new Promise<void>((resolve, reject) => {
        const verzoek = indexedDB.open('controle', 1);
        verzoek.onupgradeneeded = () => verzoek.result.createObjectStore('vak');
        verzoek.onerror = () => reject(verzoek.error);
        verzoek.onsuccess = () => {
          const transactie = verzoek.result.transaction('vak', 'readwrite', { durability: 'strict' });
          transactie.objectStore('vak').put({ tekst }, 'record');
          transactie.oncomplete = () => resolve(verzoek.result.close());
          transactie.onabort = () => reject(transactie.error);
        };
      }),
    CONTROLE,
  );
  expect(zoekIn(await leesOpslag(page), [CONTROLE])).not.toEqual([]);
}

async function keurVerslagen(verslagen: { intakeverslag: Download; trajectplan: Download }, pad: (naam: string) => string): Promise<void> {
  const intakeverslag = await keur(verslagen.intakeverslag, 'intakeverslag', pad('intakeverslag.pdf'));
  const trajectplan = await keur(verslagen.trajectplan, 'trajectplan', pad('trajectplan.pdf'));
  expect(trajectplan).toContain(EIGEN_TEKST);
  expect(trajectplan).toContain(WACHTTIJD);
  for (const naam of [geplant.werknemer, geplant.contactpersoon]) expect(intakeverslag + trajectplan).toContain(naam);
}

/** Fails unless the file is whole and holds what it must and nothing that it may not; gives its text. */
async function keur(bestand: Download, soort: 'intakeverslag' | 'trajectplan', pad: string): Promise<string> {
  expect(bestand.suggestedFilename()).toMatch(/\.pdf$/);
  expect(zoekIn(new Map([['naam', Buffer.from(bestand.suggestedFilename())]]), GEHEIM)).toEqual([]);
  await bestand.saveAs(pad);
  verwachtGaaf(pad);
  naarPng(pad);
  const tekst = pdfTekst(pad);
  expect(ontbrekendeFeiten(soort, tekst)).toEqual([]);
  for (const datum of KERN) expect(tekst).toContain(datum);
  const woorden = ` ${tekst.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const heel = (deel: string) => ` ${deel.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  expect([...verbodenTeksten(), geplant.toelichtingArts].filter((deel) => woorden.includes(heel(deel)))).toEqual([]);
  return tekst;
}
