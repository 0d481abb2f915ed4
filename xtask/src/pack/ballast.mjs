// node ballast.mjs BINARYEN IN.wasm OUT.wasm; xtask/src/pack/ballast.rs says what and why.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [library, source, target] = process.argv.slice(2);
const { default: binaryen } = await import(pathToFileURL(library).href);

/** How many functions the PDF library exports for JavaScript users; another number means another library. */
const EXPORTS = 7;
/** The profile's description of itself. */
const PROFILE = 'Coated FOGRA39';

function stop(text) {
  console.error(`De PDF-worker is anders dan de bouw verwacht: ${text} Kijk of printpdf is vernieuwd en pas xtask/src/pack/ballast.mjs aan.`);
  process.exit(1);
}

const module = binaryen.readBinary(readFileSync(source));
const exported = Array.from({ length: module.getNumExports() }, (_, index) => binaryen.getExportInfo(module.getExportByIndex(index)).name);
const unused = exported.filter((name) => /^Pdf_.*Sync$/.test(name));
if (unused.length !== EXPORTS) {
  stop(`${unused.length} in plaats van ${EXPORTS} functies Pdf_*Sync (${unused.join(', ')}).`);
}
for (const name of unused) module.removeExport(name);
module.runPasses(['remove-unused-module-elements']);
const bytes = Buffer.from(module.emitBinary());

// A profile is one run of bytes in the data section: its size comes first, "acsp" 36 bytes later.
const profiles = [];
for (let mark = bytes.indexOf('acsp'); mark >= 0; mark = bytes.indexOf('acsp', mark + 4)) {
  const start = mark - 36;
  if (start < 0) continue;
  const size = bytes.readUInt32BE(start);
  // CMYK in four letters at offset 16 tells it from an RGB profile, which the app does use.
  if (size > 100_000 && start + size <= bytes.length && bytes.toString('latin1', start + 16, start + 20) === 'CMYK') {
    profiles.push({ start, size, named: bytes.subarray(start, start + size).includes(PROFILE) });
  }
}
if (profiles.length !== 1) stop(`${profiles.length} in plaats van 1 CMYK-profiel.`);
const [{ start, size, named }] = profiles;
if (!named) stop(`het CMYK-profiel heet niet ${PROFILE}.`);
bytes.fill(0, start, start + size);

if (!WebAssembly.validate(bytes)) stop('het resultaat is geen geldige wasm.');
writeFileSync(target, bytes);
