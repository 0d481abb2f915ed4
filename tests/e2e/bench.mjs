// Measurements in the browser on the release build; `cargo xtask bench` serves it and runs this.
//
// A measurement is a row in `measurements`: a name and a function that does the work once and returns
// milliseconds. Each is repeated; the table shows the median, and its ratio to a fixed calculation that
// runs in the same browser, so that figures of different machines can be compared.
import { chromium } from '@playwright/test';

const REPEATS = 15;
const address = process.env.SPOORBOEK_ADRES;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

/** Opens the app in a context of its own and returns the time from navigation until it shows. */
async function start(page) {
  const before = performance.now();
  await page.goto(address);
  await page.waitForFunction(() => document.getElementById('schil')?.hidden, null, { polling: 'raf' });
  return performance.now() - before;
}

async function inFreshContext(work) {
  const context = await browser.newContext();
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

const measurements = [
  ['rekenmaat (vaste berekening)', () => inFreshContext((page) => page.evaluate(calibration))],
  ['openen, eerste keer', () => inFreshContext(start)],
  [
    'openen, daarna (van het apparaat)',
    () =>
      inFreshContext(async (page) => {
        await start(page);
        await page.waitForFunction(() => document.documentElement.dataset.offline === 'gereed');
        return start(page);
      }),
  ],
];

/** The same integer arithmetic on every machine, about 100 ms on a laptop. */
function calibration() {
  const before = performance.now();
  let state = 1;
  for (let round = 0; round < 50_000_000; round += 1) state = (Math.imul(state, 1664525) + 1013904223) | 0;
  return performance.now() - before + (state === 0 ? 1 : 0);
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

try {
  let unit;
  console.log(`\nTijden in ms: mediaan van ${REPEATS} keer, laagste en hoogste, verhouding tot de rekenmaat`);
  for (const [name, work] of measurements) {
    const times = [];
    for (let round = 0; round < REPEATS; round += 1) times.push(await work());
    unit ??= median(times);
    const [middle, low, high] = [median(times), Math.min(...times), Math.max(...times)].map((time) => time.toFixed(0).padStart(7));
    console.log(`${middle} ${low} ${high}  x${(median(times) / unit).toFixed(2).padStart(6)}  ${name}`);
  }
} finally {
  await browser.close();
}
