import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { addresses, openApp } from './hulp/app';
import { Browserproces } from './hulp/proces';
import { Dossier } from './paginas/dossier';
import { Kluis } from './paginas/kluis';
import { Lijst } from './paginas/lijst';

const WACHTZIN = 'zeven kalme ganzen lopen traag langs de vaart';
const NAAM = 'Anouk de Proef';

// A browser that is killed cannot hand over a trace or a screenshot afterwards.
test.use({ trace: 'off', screenshot: 'off' });

test('the browser is killed while a change waits to be saved: the vault opens, and what was saved is there', async ({ launchOptions }) => {
  const profiel = mkdtempSync(join(tmpdir(), 'spoorboek-profiel-'));
  const processen: Browserproces[] = [];
  const start = async () => {
    const proces = await Browserproces.start(profiel, launchOptions);
    processen.push(proces);
    await proces.page.setViewportSize({ width: 1440, height: 900 });
    return proces;
  };
  try {
    const eerste = await start();
    await eerste.page.clock.install();
    await openApp(eerste.page, addresses.root);
    await new Kluis(eerste.page).maak(WACHTZIN);
    const dossier = await new Lijst(eerste.page).nieuw();
    await dossier.vulStap('Intake', { stap: 'Werknemer', velden: [['Naam', NAAM]] });
    await dossier.wachtOpOpslag();
    // The clock stands still, so the pause before the next save does not end.
    await eerste.page.clock.pauseAt(await eerste.page.evaluate(() => Date.now() + 1000));
    await dossier.veld('Woonplaats').fill('Zaltbommel');
    await expect(dossier.opgeslagen).toBeHidden();
    await eerste.dood();

    const tweede = await start();
    await openApp(tweede.page, addresses.root);
    await new Kluis(tweede.page).ontgrendel(WACHTZIN);
    const weer = new Dossier(tweede.page);
    await weer.stap('Intake', 'Werknemer');
    await expect(weer.veld('Naam')).toHaveValue(NAAM);
    await expect(weer.veld('Woonplaats')).toHaveValue('');
    await weer.veld('Woonplaats').fill('Zaltbommel');
    await weer.wachtOpOpslag();
  } finally {
    for (const proces of processen) await proces.dood();
    rmSync(profiel, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
});
