// The same report made longer, and made with pdfmake to compare.
import { createRequire } from 'node:module';

const vind = createRequire(import.meta.url).resolve;

/** The job with sections repeated, so that it gets this many times as long. */
export function verleng(opdracht, keer) {
  const uit = structuredClone(opdracht);
  const { secties } = uit.maak.document;
  const lengte = (sectie) => JSON.stringify(sectie).length;
  let teGaan = (keer - 1) * secties.reduce((som, sectie) => som + lengte(sectie), 0);
  for (let plaats = 0; teGaan > 0; plaats += 1) {
    const sectie = structuredClone(secties[plaats]);
    teGaan -= lengte(sectie);
    secties.push({ ...sectie, id: `${sectie.id}_${plaats}`, nummer: `9.${plaats + 1}`, niveau: 2 });
  }
  return uit;
}

/** Hands over the number of pages, and a function that makes the PDF once and tells how long it took. */
export async function inPdfmake(page, opdracht, gebruik) {
  await page.goto('about:blank');
  await page.addScriptTag({ path: vind('pdfmake/build/pdfmake.min.js') });
  await page.addScriptTag({ path: vind('pdfmake/build/vfs_fonts.js') });
  const inhoud = naarPdfmake(opdracht.maak.document);
  const maak = () =>
    page.evaluate(async (inhoud) => {
      let paginas = 0;
      const footer = (nummer, aantal) => {
        paginas = aantal;
        return `pagina ${nummer} van ${aantal}`;
      };
      const before = performance.now();
      const pdf = window.pdfMake.createPdf({ content: structuredClone(inhoud), footer, pageMargins: [68, 85, 68, 79], defaultStyle: { fontSize: 10, lineHeight: 1.3 } });
      await pdf.getBuffer();
      return [performance.now() - before, paginas];
    }, inhoud);
  const [, paginas] = await maak();
  await gebruik(paginas, async () => (await maak())[0]);
}

function naarPdfmake(document) {
  const voorblad = [{ text: document.voorblad.titel, fontSize: 28, bold: true }, { table: { body: document.voorblad.gegevens }, pageBreak: 'after' }];
  const inhoudsopgave = [{ toc: { title: { text: 'Inhoud', fontSize: 18, bold: true } }, pageBreak: 'after' }];
  const secties = document.secties.flatMap((sectie) => [
    { text: `${sectie.nummer} ${sectie.titel}`, fontSize: sectie.niveau === 1 ? 18 : 13, bold: true, margin: [0, 12, 0, 4], tocItem: true },
    ...sectie.blokken.map(blok),
  ]);
  return [...voorblad, ...inhoudsopgave, ...secties];
}

/** One block; its kind is the only name in the object. */
function blok(inhoud) {
  const [[soort, waarde]] = Object.entries(inhoud);
  const regel = (tekst) => ({ text: tekst, margin: [0, 0, 0, 6] });
  switch (soort) {
    case 'Tussenkop':
      return { text: waarde, bold: true, margin: [0, 6, 0, 2] };
    case 'Alinea':
      return regel(waarde.tekst);
    case 'Lijst':
      return { ul: waarde.map((punt) => punt.tekst), margin: [0, 0, 0, 6] };
    case 'Tabel':
      return {
        table: {
          headerRows: 1,
          widths: waarde.kolommen.map(() => '*'),
          body: [waarde.kolommen.map((kolom) => ({ text: kolom.kop, bold: true })), ...waarde.rijen],
        },
        layout: 'lightHorizontalLines',
        margin: [0, 0, 0, 8],
      };
    case 'Kader':
      return { table: { widths: ['*'], body: [[{ stack: [{ text: waarde.titel, bold: true }, ...waarde.blokken.map(blok)], fillColor: '#e8ebf5' }]] }, layout: 'noBorders', margin: [0, 0, 0, 8] };
    case 'Leemte':
      return regel(waarde.tekst);
    case 'Figuur':
      return { stack: [{ svg: alsSvg(waarde.figuur), width: waarde.figuur.breedte }, { text: `Figuur ${waarde.nummer}. ${waarde.figuur.titel}.`, bold: true }], unbreakable: true, margin: [0, 0, 0, 8] };
    case 'Ondertekening':
      return { columns: waarde.map((vak) => ({ stack: [{ text: vak.rol, bold: true }, vak.naam, ' ', ' ', '____________________'] })) };
    default:
      throw new Error(`Dit soort blok kent de meting niet: ${soort}`);
  }
}

/** The shapes of a figure as SVG, in one colour: what counts here is how many there are. */
function alsSvg({ breedte, hoogte, vormen }) {
  const rij = (punten) => punten.map(({ x, y }) => `${x},${y}`).join(' ');
  const tekens = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  const delen = vormen.map((inhoud) => {
    const [[soort, vorm]] = Object.entries(inhoud);
    const { x, y } = vorm;
    switch (soort) {
      case 'Vlak':
        return `<rect x="${x}" y="${y}" width="${vorm.breedte}" height="${vorm.hoogte}" fill="#dde"/>`;
      case 'Lijn':
        return `<polyline points="${rij(vorm.punten)}" fill="none" stroke="#225" stroke-width="${vorm.dikte}"/>`;
      case 'Veelhoek':
        return `<polygon points="${rij(vorm.punten)}" fill="#225"/>`;
      case 'Stip':
        return `<circle cx="${x}" cy="${y}" r="${vorm.straal}" fill="#225"/>`;
      case 'Symbool':
        return `<circle cx="${x}" cy="${y}" r="${vorm.maat / 2}" fill="none" stroke="#225"/>`;
      case 'Tekst':
        return `<text x="${x}" y="${y}" font-size="${vorm.punten}"${vorm.gedraaid ? ` transform="rotate(-90 ${x} ${y})"` : ''}>${vorm.tekst.replace(/[&<>]/g, (teken) => tekens[teken])}</text>`;
      default:
        throw new Error(`Deze vorm kent de meting niet: ${soort}`);
    }
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${breedte} ${hoogte}" width="${breedte}" height="${hoogte}">${delen.join('')}</svg>`;
}
