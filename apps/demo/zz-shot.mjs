import { chromium } from 'playwright';
const [,, url, out, w='360', h='740', lang='nb', scheme='light', js=''] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const p = await b.newPage({ viewport: { width: +w, height: +h }, colorScheme: scheme });
p.on('pageerror', e => console.log('pageerror', e.message.slice(0,200)));
await p.goto(url, { waitUntil: 'load' });
await p.waitForSelector('service-directory >> service-directory-card', { timeout: 30000 }).catch(()=>console.log('no card'));
if (lang !== 'nb') { await p.locator('service-directory >> .top select').selectOption(lang); await p.waitForTimeout(1500); }
if (js) { await p.evaluate(js); await p.waitForTimeout(1200); }
await p.screenshot({ path: out, fullPage: process.env.FULL==='1' });
await b.close();
