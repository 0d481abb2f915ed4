import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Page } from '@playwright/test';
import { tabellenVan, uitgepakt } from './leveldb';

/** A text in every way a browser may keep it: what to search bytes for. */
export function schrijfwijzen(tekst: string): Buffer[] {
  const bytes = Buffer.from(tekst, 'utf8');
  const latin1 = Buffer.from(tekst, 'latin1');
  const utf16 = Buffer.from(tekst, 'utf16le');
  // Keys of IndexedDB are kept with the high byte first.
  const wijzen = [bytes, utf16, Buffer.from(utf16).swap16(), Buffer.from(bytes.toString('hex')), ...base64Binnen(bytes)];
  if (latin1.toString('latin1') === tekst && !latin1.equals(bytes)) wijzen.push(latin1);
  return wijzen;
}

/** What base64 of anything around these bytes must hold, for each of the three alignments. */
function base64Binnen(bytes: Buffer): Buffer[] {
  return [0, 1, 2].map((voor) => {
    const heel = Buffer.concat([Buffer.alloc(voor), bytes]).toString('base64').replace(/=+$/, '');
    const begin = voor === 0 ? 0 : voor + 1;
    const eind = heel.length - ((voor + bytes.length) % 3 === 0 ? 0 : 1);
    return Buffer.from(heel.slice(begin, eind));
  });
}

/** The texts that occur in any of the pieces, with where. */
export function zoekIn(stukken: ReadonlyMap<string, Buffer>, teksten: readonly string[]): string[] {
  const gevonden: string[] = [];
  for (const tekst of teksten) {
    const wijzen = schrijfwijzen(tekst);
    for (const [plaats, inhoud] of stukken) {
      if (wijzen.some((wijze) => inhoud.includes(wijze))) gevonden.push(`${tekst} in ${plaats}`);
    }
  }
  return gevonden;
}

/** Everything that a page of this origin can read back: databases, caches, local and session storage. */
export async function leesOpslag(page: Page): Promise<Map<string, Buffer>> {
  const gelezen = await page.evaluate(async () => {
    const uit: [string, string][] = [];
    const base64 = (bytes: Uint8Array) => {
      let tekst = '';
      for (let begin = 0; begin < bytes.length; begin += 32768) tekst += String.fromCharCode(...bytes.subarray(begin, begin + 32768));
      return btoa(tekst);
    };
    const bewaar = (plaats: string, bytes: Uint8Array) => uit.push([plaats, base64(bytes)]);
    const neem = async (plaats: string, waarde: unknown): Promise<void> => {
      if (waarde instanceof Blob) bewaar(plaats, new Uint8Array(await waarde.arrayBuffer()));
      else if (waarde instanceof ArrayBuffer) bewaar(plaats, new Uint8Array(waarde));
      else if (ArrayBuffer.isView(waarde)) bewaar(plaats, new Uint8Array(waarde.buffer, waarde.byteOffset, waarde.byteLength));
      else if (waarde !== null && typeof waarde === 'object') for (const [naam, deel] of Object.entries(waarde)) await neem(`${plaats}.${naam}`, deel);
      else bewaar(plaats, new TextEncoder().encode(String(waarde)));
    };
    const klaar = <T>(verzoek: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        verzoek.onsuccess = () => resolve(verzoek.result);
        verzoek.onerror = () => reject(verzoek.error);
      });
    for (const { name } of await indexedDB.databases()) {
      const db = await klaar(indexedDB.open(name ?? ''));
      for (const vak of db.objectStoreNames) {
        const winkel = db.transaction(vak).objectStore(vak);
        const [sleutels, waarden] = await Promise.all([klaar(winkel.getAllKeys()), klaar(winkel.getAll())]);
        for (const [plaats, sleutel] of sleutels.entries()) {
          await neem(`indexeddb ${name}/${vak} sleutel`, sleutel);
          await neem(`indexeddb ${name}/${vak}/${sleutel}`, waarden[plaats]);
        }
      }
      db.close();
    }
    for (const naam of await caches.keys()) {
      const cache = await caches.open(naam);
      for (const verzoek of await cache.keys()) {
        const antwoord = await cache.match(verzoek);
        bewaar(`cache ${verzoek.url}`, new Uint8Array((await antwoord?.arrayBuffer()) ?? new ArrayBuffer(0)));
      }
    }
    for (const [soort, opslag] of Object.entries({ localStorage, sessionStorage })) await neem(soort, { ...opslag });
    await neem('history.state', { waarde: history.state, adres: location.href });
    await neem('cookies', document.cookie);
    return uit;
  });
  return new Map(gelezen.map(([plaats, inhoud], nummer) => [`${plaats} (${nummer})`, Buffer.from(inhoud, 'base64')]));
}

/** Every file of a browser profile, as it stands on the disk and with its databases taken apart. */
export function leesMap(map: string): Map<string, Buffer> {
  const namen = readdirSync(map, { recursive: true, encoding: 'utf8' }).filter((naam) => statSync(join(map, naam), { throwIfNoEntry: false })?.isFile());
  return new Map(
    namen.flatMap((naam): [string, Buffer][] => {
      const rauw = readFileSync(join(map, naam));
      const meer = uitgepakt(naam, rauw, inGebruik(join(map, naam)));
      return meer ? [[naam, rauw], [`${naam}, uitgepakt`, meer]] : [[naam, rauw]];
    }),
  );
}

/** Whether the database that a file lies in uses it, by its own account; if it gives none, every file. */
function inGebruik(bestand: string): boolean {
  const map = dirname(bestand);
  if (!existsSync(join(map, 'CURRENT'))) return true;
  const manifest = readFileSync(join(map, 'CURRENT'), 'utf8').trim();
  return tabellenVan(readFileSync(join(map, manifest))).has(Number.parseInt(basename(bestand), 10));
}
