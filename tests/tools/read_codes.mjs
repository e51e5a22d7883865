// SPDX-License-Identifier: GPL-3.0-or-later
// What jsQR reads in pictures of a folder, as hexadecimal bytes: node read_codes.mjs FOLDER NAME...
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
const folder = path.resolve(process.argv[2]);
const require = createRequire(path.join(folder, 'package.json'));
const found = require('jsqr');
const read = found.default ?? found;
const { PNG } = require('pngjs');
for (const name of process.argv.slice(3)) {
  const { data, width, height } = PNG.sync.read(fs.readFileSync(path.join(folder, name)));
  const code = read(data, width, height);
  console.log(`${name}\t${code ? Buffer.from(code.binaryData).toString('hex') : ''}`);
}
