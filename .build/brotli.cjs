// Stands in for the package `brotli`, whose dictionary alone is half of what fontkit loads: Node has its own.
const { brotliDecompressSync } = require('node:zlib');

module.exports = (bytes) => brotliDecompressSync(bytes);
