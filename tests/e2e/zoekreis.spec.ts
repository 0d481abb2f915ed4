import { expect, test } from '@playwright/test';
import { assemblage, controle, EIGEN_ONDERBOUWING, koerier, logistiek, orderpicker, receptionist } from './gegevens/zoekreis';
import { Complaints } from './hulp/meldingen';
import { naarPng, pdfTekst, verwachtGaaf } from './hulp/pdf';
import { Schermen } from './hulp/schermen';
import { loopToetsenreis } from './hulp/toetsenreis';
import { Zoekreis } from './hulp/zoekreis';

// The heart of the product: from the text of the bedrijfsarts to a zoekprofiel that can be defended, and its next version.

test('from pasted text to six substantiated directions, a new belastbaarheid, and version 2', async ({ page, context }, testInfo) => {
  test.setTimeout(900_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  const complaints = new Complaints(context);
  const schermen = new Schermen(page, testInfo.outputPath('schermen'));
  const bestand = await Zoekreis.loop(page, schermen.bezoek);
  const pad = testInfo.outputPath('trajectplan.pdf');
  await bestand.saveAs(pad);
  verwachtGaaf(pad);
  naarPng(pad);
  const tekst = pdfTekst(pad);
  for (const { naam } of [logistiek, assemblage, koerier, orderpicker, receptionist, controle]) expect(tekst).toContain(naam);
  expect(tekst).toContain(EIGEN_ONDERBOUWING);
  expect(tekst).toContain('Op de peildatum 28 uur per week, vanaf 4 mei 2026 32 uur');
  expect(tekst).toMatch(/4 functies: 1 past en 3 passen met voorwaarde/);
  complaints.expectNone();
  schermen.verwachtNiets();
});

test('the keyboard alone does it: pasting, a direction from the catalogue, a wish, and two versions', async ({ page, context }) => {
  test.setTimeout(900_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  const complaints = new Complaints(context);
  await loopToetsenreis(page);
  complaints.expectNone();
});
