import { type Page } from '@playwright/test';

declare global {
  interface Window {
    stoor: { schijfVol: boolean; verbindingen: IDBDatabase[] };
  }
}

/** Lets a test fill the disk and cut connections, from the first script of the page on. */
export async function maakStoorbaar(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.stoor = { schijfVol: false, verbindingen: [] };
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (waarde, sleutel) {
      if (window.stoor.schijfVol) throw new DOMException('vol', 'QuotaExceededError');
      return put.call(this, waarde, sleutel);
    };
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (naam, versie) {
      const verzoek = versie === undefined ? open.call(this, naam) : open.call(this, naam, versie);
      verzoek.addEventListener('success', () => window.stoor.verbindingen.push(verzoek.result));
      return verzoek;
    };
  });
}

export async function maakSchijfVol(page: Page, vol: boolean): Promise<void> {
  await page.evaluate((vol) => (window.stoor.schijfVol = vol), vol);
}

/** The disk is full in every page that is loaded from now on. */
export async function houdSchijfVol(page: Page): Promise<void> {
  await page.addInitScript(() => (window.stoor.schijfVol = true));
}

/** Closes every connection, as the browser does when it takes the storage away for a while. */
export async function verbreekVerbindingen(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const verbinding of window.stoor.verbindingen.splice(0)) {
      verbinding.close();
      verbinding.dispatchEvent(new Event('close'));
    }
  });
}

/** Changes one byte in the middle of every value of a compartment. */
export async function beschadig(page: Page, vak: string): Promise<number> {
  return page.evaluate(
    (vak) =>
      new Promise<number>((resolve, reject) => {
        const verzoek = indexedDB.open('spoorboek');
        verzoek.onerror = () => reject(verzoek.error);
        verzoek.onsuccess = () => {
          const transactie = verzoek.result.transaction(vak, 'readwrite');
          let aantal = 0;
          transactie.objectStore(vak).openCursor().onsuccess = (event) => {
            const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
            if (!cursor) return;
            const bytes = new Uint8Array(cursor.value);
            const midden = bytes.length >> 1;
            bytes[midden] = (bytes[midden] ?? 0) ^ 1;
            cursor.update(bytes);
            aantal += 1;
            cursor.continue();
          };
          transactie.oncomplete = () => {
            verzoek.result.close();
            resolve(aantal);
          };
          transactie.onabort = () => reject(transactie.error);
        };
      }),
    vak,
  );
}
