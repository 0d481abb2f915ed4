import snappy from 'snappyjs';

// Chromium keeps IndexedDB, localStorage and sessionStorage in LevelDB. What stands in such a file is
// not what was stored: a table packs its blocks with Snappy, and a log cuts its records at every
// 32 KiB. A search of the raw bytes alone would miss a leak, so this takes both apart.
// The formats: table_format.md and log_format.md of LevelDB.

/** A key and a value as they were given to LevelDB. */
export type Regel = { sleutel: Buffer; waarde: Buffer };

const VOET = 48;
const MAGISCH = Buffer.from('57fb808b247547db', 'hex');
const BLOK = 32768;
const KOP = 7;
const INGEPAKT = 1;
// What follows each kind of field in a manifest: n a number, b bytes with their length before them.
const MANIFESTVELDEN: Record<number, string> = { 1: 'b', 2: 'n', 3: 'n', 4: 'n', 5: 'nb', 6: 'nn', 7: 'nnnbb', 9: 'n' };
const [WEG, NIEUW] = [6, 7];

class Lezer {
  constructor(
    readonly bytes: Buffer,
    public plaats = 0,
  ) {}

  get op(): boolean {
    return this.plaats >= this.bytes.length;
  }

  getal(): number {
    let [waarde, maat] = [0, 1];
    for (;;) {
      const byte = this.neem(1)[0] ?? 0;
      waarde += (byte & 127) * maat;
      if (byte < 128) return waarde;
      maat *= 128;
    }
  }

  neem(aantal: number): Buffer {
    const eind = this.plaats + aantal;
    if (eind > this.bytes.length) throw new Error('Een LevelDB-bestand houdt te vroeg op.');
    const deel = this.bytes.subarray(this.plaats, eind);
    this.plaats = eind;
    return deel;
  }
}

function isHeel(tabel: Buffer): boolean {
  return tabel.length >= VOET && tabel.subarray(-8).equals(MAGISCH);
}

/** Every entry of a table (`.ldb`), unpacked. Fails on anything else: what is not read is not searched. */
export function leesTabel(bytes: Buffer): Regel[] {
  if (!isHeel(bytes)) throw new Error('Geen hele LevelDB-tabel.');
  const voet = new Lezer(bytes, bytes.length - VOET);
  voet.getal();
  voet.getal();
  const register = leesBlok(bytes, voet);
  return register.flatMap(({ waarde }) => leesBlok(bytes, new Lezer(waarde)));
}

/** The entries of the block that a handle (offset and length) points at. */
function leesBlok(bytes: Buffer, verwijzing: Lezer): Regel[] {
  const begin = verwijzing.getal();
  const blok = new Lezer(bytes, begin);
  const rauw = blok.neem(verwijzing.getal());
  const soort = blok.neem(1)[0];
  if (soort !== 0 && soort !== INGEPAKT) throw new Error(`Onbekende inpakking in een LevelDB-tabel: ${soort}`);
  const inhoud = soort === INGEPAKT ? Buffer.from(snappy.uncompress(rauw)) : rauw;
  const herstarts = inhoud.readUInt32LE(inhoud.length - 4);
  const regels = new Lezer(inhoud.subarray(0, inhoud.length - 4 * (herstarts + 1)));
  const uit: Regel[] = [];
  let vorige = Buffer.alloc(0);
  while (!regels.op) {
    const [gedeeld, eigen, lengte] = [regels.getal(), regels.getal(), regels.getal()];
    // A key repeats only what differs from the one before it.
    vorige = Buffer.concat([vorige.subarray(0, gedeeld), regels.neem(eigen)]);
    uit.push({ sleutel: vorige, waarde: regels.neem(lengte) });
  }
  return uit;
}

/** The records of a log (`.log`, `MANIFEST-`), each joined from its pieces. An unfinished last one counts too. */
export function leesLogboek(bytes: Buffer): Buffer[] {
  const records: Buffer[] = [];
  let open: Buffer[] = [];
  for (const { soort, inhoud } of delen(bytes)) {
    if (soort <= 2 && open.length > 0) records.push(Buffer.concat(open.splice(0)));
    open.push(inhoud);
    if (soort === 1 || soort === 4) records.push(Buffer.concat(open.splice(0)));
  }
  if (open.length > 0) records.push(Buffer.concat(open));
  return records;
}

/** The pieces of a log: 1 a whole record, 2 its begin, 3 its middle, 4 its end. */
function* delen(bytes: Buffer): Generator<{ soort: number; inhoud: Buffer }> {
  for (let blok = 0; blok < bytes.length; blok += BLOK) {
    const eind = Math.min(blok + BLOK, bytes.length);
    let plaats = blok;
    while (eind - plaats >= KOP) {
      const [lengte, soort] = [bytes.readUInt16LE(plaats + 4), bytes[plaats + 6] ?? 0];
      if (soort === 0) break;
      yield { soort, inhoud: bytes.subarray(plaats + KOP, Math.min(plaats + KOP + lengte, eind)) };
      plaats += KOP + lengte;
    }
  }
}

/**
 * The numbers of the tables that the records of a manifest (VersionEdits) leave in use. A table outside
 * it the browser was still writing when it stopped: what is in it stands in a log or another table too.
 */
export function tabellenVan(manifest: Buffer): Set<number> {
  const tabellen = new Set<number>();
  for (const record of leesLogboek(manifest)) {
    const lezer = new Lezer(record);
    while (!lezer.op) {
      const soort = lezer.getal();
      const vorm = MANIFESTVELDEN[soort];
      if (vorm === undefined) throw new Error(`Onbekend veld in een LevelDB-manifest: ${soort}`);
      const waarden = [...vorm].map((deel) => (deel === 'n' ? lezer.getal() : lezer.neem(lezer.getal()).length));
      if (soort === WEG) tabellen.delete(waarden[1] ?? 0);
      if (soort === NIEUW) tabellen.add(waarden[1] ?? 0);
    }
  }
  return tabellen;
}

/** What a record of a log writes (a WriteBatch); of one that is not whole, what can be read. */
function leesBundel(record: Buffer): Regel[] {
  const uit: Regel[] = [];
  try {
    const lezer = new Lezer(record, 12);
    while (!lezer.op) {
      const bewaart = lezer.neem(1)[0] === 1;
      const sleutel = lezer.neem(lezer.getal());
      uit.push({ sleutel, waarde: bewaart ? lezer.neem(lezer.getal()) : Buffer.alloc(0) });
    }
  } catch {
    // The browser stopped while it wrote this; the bytes themselves are searched as well.
  }
  return uit;
}

/**
 * The value that IndexedDB itself packed before it stored it (larger ones, in a table, a log or a file
 * of its own): after an optional version number the bytes FF 11 02, then Snappy.
 */
export function leesWaarde(waarde: Buffer): Buffer[] {
  const kop = waarde.subarray(0, 16).indexOf(Buffer.from([0xff, 0x11, 0x02]));
  if (kop < 0) return [];
  try {
    return [Buffer.from(snappy.uncompress(waarde.subarray(kop + 3)))];
  } catch {
    // Three bytes that happened to be the same: not a packed value.
    return [];
  }
}

/**
 * What more there is to search in a file of a browser profile than its bytes: nothing, mostly. A table
 * that is not in use and was never finished has only its bytes.
 */
export function uitgepakt(naam: string, bytes: Buffer, inGebruik: boolean): Buffer | undefined {
  if (/\.ldb$/.test(naam)) return inGebruik || isHeel(bytes) ? plat(leesTabel(bytes)) : undefined;
  if (/(^|[\\/])(\d+\.log|MANIFEST-\d+)$/.test(naam)) {
    const records = leesLogboek(bytes);
    return Buffer.concat([...records, plat(records.flatMap(leesBundel))]);
  }
  const waarde = leesWaarde(bytes);
  return waarde.length > 0 ? Buffer.concat(waarde) : undefined;
}

function plat(regels: Regel[]): Buffer {
  return Buffer.concat(regels.flatMap(({ sleutel, waarde }) => [sleutel, waarde, ...leesWaarde(waarde)]));
}
