import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';

/**
 * The text of a PDF as poppler reads it, on one line, in each of its ways of reading: by the order in
 * the file, column by column, and as the page looks. A word broken at the end of a line is whole here.
 */
export function pdfTekst(pad: string): string {
  const wijzen = [['-raw'], [], ['-layout']].map((wijze) => execFileSync('pdftotext', [...wijze, pad, '-'], { encoding: 'utf8' }));
  return wijzen.flatMap((tekst) => [plat(tekst), plat(tekst.replace(/[-\u00ad]\s*\n\s*/g, ''))]).join(' ');
}

const plat = (tekst: string) => tekst.normalize('NFC').replace(/\u00ad/g, '').replace(/\s+/g, ' ');

/** Fails unless qpdf finds nothing to say about the file. */
export function verwachtGaaf(pad: string): void {
  const melding = execFileSync('qpdf', ['--check', pad], { encoding: 'utf8' });
  expect(melding).toContain('No syntax or stream encoding errors found');
}

/** Writes every page as PNG beside the PDF. */
export function naarPng(pad: string): void {
  execFileSync('pdftoppm', ['-r', '60', '-png', pad, pad.replace(/\.pdf$/, '')]);
}

/** The facts that a report of the demo case must hold: name of the fact and any one of these texts. */
export function feitenVoor(verslag: string): { feit: string; eenVan: string[] }[] {
  const bron = readFileSync(new URL('../../data/moet_in_rapport.txt', import.meta.url), 'utf8');
  const regels = bron.split('\n').filter((regel) => regel && !regel.startsWith('#'));
  const delen = regels.map((regel) => regel.split('|').map((deel) => deel.trim()));
  return delen.filter(([soort]) => soort === verslag).map(([, feit = '', teksten = '']) => ({ feit, eenVan: teksten.split('/').map((tekst) => plat(tekst).trim()) }));
}

/** The facts that the text lacks. */
export function ontbrekendeFeiten(verslag: string, tekst: string): string[] {
  return feitenVoor(verslag)
    .filter(({ eenVan }) => !eenVan.some((een) => tekst.includes(een)))
    .map(({ feit }) => feit);
}

/** Texts that may stand in no report. */
export function verbodenTeksten(): string[] {
  const bron = readFileSync(new URL('../../data/mag_niet_in_rapport.txt', import.meta.url), 'utf8');
  return bron.split('\n').map((regel) => regel.trim()).filter((regel) => regel && !regel.startsWith('#'));
}
