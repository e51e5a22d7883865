// SPDX-License-Identifier: GPL-3.0-or-later
// What axe finds in the HTML files of a folder, light and dark, as a phone shows them: node axe.mjs FOLDER
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
const folder = process.argv[2];
const require = createRequire(path.join(folder, 'package.json'));
const puppeteer = require('puppeteer');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'], headless: true });
let found = 0;
for (const name of fs.readdirSync(folder).filter(name => name.endsWith('.html')).sort())
  for (const scheme of ['light', 'dark']) {
    const page = await browser.newPage();
    await page.setViewport({ width: 390, height: 844 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`file://${folder}/${name}`);
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate(() => axe.run());
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    for (const { id, nodes } of violations) console.log(`${name}, ${scheme}: ${id}, ${nodes.length}: ${nodes[0].html.slice(0, 160)}`);
    if (wide > 0) console.log(`${name}: ${wide} px wider than a phone`);
    found += violations.length + (wide > 0);
    console.log(`${name}, ${scheme}: ${passes.length} rules kept, ${violations.length} broken`);
    await page.close();
  }
await browser.close();
process.exit(found ? 1 : 0);
