import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type BrowserContext } from '@playwright/test';
import snappy from 'snappyjs';
import { addresses, openApp } from './hulp/app';
import { leesLogboek, leesTabel, leesWaarde } from './hulp/leveldb';
import { leesMap, zoekIn } from './hulp/opslag';

// The search for leaks proves something only if it would find one. Here it must, in every shape in
// which the browser may put a readable record on the disk.

const CONTROLE = 'Dit controlerecord van Łutjebroek staat met opzet leesbaar in de opslag.';
const SLEUTEL = 'sleutel van Łutjebroek die leesbaar is';

test.describe('what a browser put on the disk', () => {
  let profiel: string;
  test.beforeEach(() => {
    profiel = mkdtempSync(join(tmpdir(), 'spoorboek-profiel-'));
  });
  test.afterEach(() => rmSync(profiel, { recursive: true, force: true }));

  test('a readable record is found when the browser has packed it into a table', async ({ playwright, launchOptions }) => {
    const open = () => playwright.chromium.launchPersistentContext(profiel, launchOptions);
    await bewaar(await open(), { [SLEUTEL]: { tekst: CONTROLE } }, 16);
    // Opening again makes the browser put what is left in its log into a table.
    await bewaar(await open(), {}, 16);
    const gevonden = zoekIn(leesMap(profiel), [CONTROLE, SLEUTEL]);
    expect(gevonden).toContainEqual(expect.stringMatching(/^Dit controlerecord.*\.ldb, uitgepakt$/));
    expect(gevonden).toContainEqual(expect.stringMatching(/^sleutel.*\.ldb, uitgepakt$/));
  });

  test('a readable record is found where the log of the browser cuts it', async ({ playwright, launchOptions }) => {
    const context = await playwright.chromium.launchPersistentContext(profiel, launchOptions);
    // Longer than a block of the log: wherever it begins, the cut goes through one of these lines.
    const regels = Array.from({ length: 250 }, (_, nummer) => `${nummer}: ${CONTROLE}`);
    await bewaar(context, { lang: regels.join('') }, 0);
    const logboeken = new Map([...leesMap(profiel)].filter(([naam]) => naam.endsWith('.log, uitgepakt')));
    expect(zoekIn(logboeken, regels)).toHaveLength(regels.length);
  });

  test('a readable record is found when the browser packed its value before storing it', async ({ playwright, launchOptions }) => {
    const context = await playwright.chromium.launchPersistentContext(profiel, launchOptions);
    await bewaar(context, { groot: { vulling: 'leeg '.repeat(100_000), tekst: CONTROLE } }, 0);
    expect(zoekIn(leesMap(profiel), [CONTROLE])).not.toEqual([]);
  });
});

test('a table is read with packed and plain blocks and shortened keys, and refused when it is not whole', () => {
  const [plain, packed] = [[['aap', 'een'], ['aapje', CONTROLE]], [['noot', CONTROLE.repeat(20)]]] as const;
  const tabel = maakTabel([
    { regels: plain, ingepakt: false },
    { regels: packed, ingepakt: true },
  ]);
  expect(leesTabel(tabel).map(({ sleutel, waarde }) => [sleutel.toString(), waarde.toString()])).toEqual([...plain, ...packed]);
  expect(() => leesTabel(tabel.subarray(0, -1))).toThrow('Geen hele LevelDB-tabel');
  expect(() => leesTabel(Buffer.from('iets anders'))).toThrow('Geen hele LevelDB-tabel');
});

test.describe('a table that the browser had not finished', () => {
  const half = maakTabel([{ regels: [['aap', CONTROLE]], ingepakt: true }]).subarray(0, -1);
  const heel = maakTabel([{ regels: [['aap', CONTROLE]], ingepakt: true }]);
  /** A database with the tables, of which its manifest names the numbers. */
  const bewaarDatabase = (map: string, tabellen: Record<number, Buffer>, nummers: number[]) => {
    const vergelijker = [1, 4, ...Buffer.from('idb_')];
    const [eerst, weg] = [[7, 0, 3, 99, 1, 97, 1, 98], [6, 0, 3]];
    const nieuw = nummers.flatMap((nummer) => [7, 0, nummer, 99, 1, 97, 1, 98]);
    const records = [[...vergelijker, 2, 4, 9, 0, 3, 9, 4, 200, 1], eerst, [5, 0, 1, 97, ...weg, ...nieuw]];
    writeFileSync(join(map, 'CURRENT'), 'MANIFEST-000001\n');
    writeFileSync(join(map, 'MANIFEST-000001'), Buffer.concat(records.map((record) => maakDeel(1, Buffer.from(record)))));
    for (const [nummer, bytes] of Object.entries(tabellen)) writeFileSync(join(map, `${nummer.padStart(6, '0')}.ldb`), bytes);
  };

  test('is left out while what is in use is read, and refused when it is in use', () => {
    const map = mkdtempSync(join(tmpdir(), 'spoorboek-profiel-'));
    try {
      bewaarDatabase(map, { 3: heel, 5: heel, 7: half }, [5]);
      const tabellen = [...leesMap(map).keys()].filter((naam) => naam.includes('.ldb'));
      expect(tabellen.sort()).toEqual(['000003.ldb', '000003.ldb, uitgepakt', '000005.ldb', '000005.ldb, uitgepakt', '000007.ldb']);
      expect(zoekIn(leesMap(map), [CONTROLE])).toContain(`${CONTROLE} in 000005.ldb, uitgepakt`);
      bewaarDatabase(map, {}, [5, 7]);
      expect(() => leesMap(map)).toThrow('Geen hele LevelDB-tabel');
    } finally {
      rmSync(map, { recursive: true, force: true });
    }
  });
});

test('a log is read with its records joined, and without the room left at the end of a block', () => {
  const deel = (soort: number, inhoud: string) => maakDeel(soort, Buffer.from(inhoud));
  const eerste = Buffer.concat([deel(1, 'heel'), deel(2, 'a'.repeat(32768 - 4 - 7 - 7 - 5))]);
  const log = Buffer.concat([eerste, Buffer.alloc(32768 - eerste.length), deel(4, 'einde'), deel(2, 'half')]);
  const records = leesLogboek(log).map(String);
  expect(records).toEqual(['heel', expect.stringMatching(/^a+einde$/), 'half']);
});

test('a packed value is read, and three bytes that look like one are not', () => {
  const kop = Buffer.from([1, 0xff, 0x11, 0x02]);
  expect(leesWaarde(Buffer.concat([kop, Buffer.from(snappy.compress(Buffer.from(CONTROLE)))])).map(String)).toEqual([CONTROLE]);
  expect(leesWaarde(kop)).toEqual([]);
  expect(leesWaarde(Buffer.from(CONTROLE))).toEqual([]);
});

/** Stores the records in the clear, then `megabytes` of noise in as many transactions, and closes the browser. */
async function bewaar(context: BrowserContext, records: Record<string, unknown>, megabytes: number): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  await openApp(page, addresses.root);
  await page.evaluate(
    async ([records, megabytes]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const verzoek = indexedDB.open('controle', 1);
        verzoek.onupgradeneeded = () => verzoek.result.createObjectStore('vak');
        verzoek.onsuccess = () => resolve(verzoek.result);
        verzoek.onerror = () => reject(verzoek.error);
      });
      const schrijf = (waarden: [string, unknown][]) =>
        new Promise<void>((resolve, reject) => {
          const transactie = db.transaction('vak', 'readwrite', { durability: 'strict' });
          for (const [sleutel, waarde] of waarden) transactie.objectStore('vak').put(waarde, sleutel);
          transactie.oncomplete = () => resolve();
          transactie.onabort = () => reject(transactie.error);
        });
      await schrijf(Object.entries(records));
      for (let nummer = 0; nummer < megabytes; nummer += 1) {
        // Records small enough to stand in the database itself, not in files beside it.
        const ruis = Array.from({ length: 32 }, (_, deel) => [`ruis-${nummer}-${deel}`, crypto.getRandomValues(new Uint8Array(32768))] as [string, unknown]);
        await schrijf(ruis);
      }
      db.close();
    },
    [records, megabytes] as const,
  );
  await context.close();
}

/** A piece of a log as LevelDB writes it: checksum (not read here), length, kind, content. */
function maakDeel(soort: number, inhoud: Buffer): Buffer {
  const kop = Buffer.alloc(7);
  kop.writeUInt16LE(inhoud.length, 4);
  kop[6] = soort;
  return Buffer.concat([kop, inhoud]);
}

type Tabelblok = { regels: readonly (readonly [string, string])[]; ingepakt: boolean };

/** A table as LevelDB writes it: its blocks, an empty meta index, the index, the footer. */
function maakTabel(blokken: readonly Tabelblok[]): Buffer {
  let bestand = Buffer.alloc(0);
  const zet = ({ regels, ingepakt }: Tabelblok | { regels: [string, Buffer][]; ingepakt: boolean }) => {
    let [vorige, inhoud] = ['', Buffer.alloc(0)];
    for (const [sleutel, waarde] of regels) {
      const gedeeld = [...sleutel].findIndex((teken, plaats) => teken !== vorige[plaats]);
      const [eigen, bytes] = [Buffer.from(sleutel.slice(gedeeld)), Buffer.from(waarde)];
      inhoud = Buffer.concat([inhoud, varint(gedeeld), varint(eigen.length), varint(bytes.length), eigen, bytes]);
      vorige = sleutel;
    }
    inhoud = Buffer.concat([inhoud, Buffer.from([0, 0, 0, 0, 1, 0, 0, 0])]);
    const rauw = ingepakt ? Buffer.from(snappy.compress(inhoud)) : inhoud;
    const verwijzing = Buffer.concat([varint(bestand.length), varint(rauw.length)]);
    bestand = Buffer.concat([bestand, rauw, Buffer.from([ingepakt ? 1 : 0, 0, 0, 0, 0])]);
    return verwijzing;
  };
  const register = blokken.map((blok): [string, Buffer] => [blok.regels.at(-1)?.[0] ?? '', zet(blok)]);
  const verwijzingen = Buffer.concat([zet({ regels: [], ingepakt: false }), zet({ regels: register, ingepakt: true })]);
  return Buffer.concat([bestand, verwijzingen, Buffer.alloc(40 - verwijzingen.length), Buffer.from('57fb808b247547db', 'hex')]);
}

function varint(getal: number): Buffer {
  const bytes: number[] = [];
  for (let rest = getal; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) | 128);
  }
}
