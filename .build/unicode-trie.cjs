// Stands in for `unicode-trie`, of whose tables a paper needs one or two: each is unpacked when it is first asked.
const UnicodeTrie = require('../node_modules/unicode-trie/index.js');

module.exports = class {
  constructor(data) {
    this.data = data;
  }

  get(codePoint) {
    this.trie ??= new UnicodeTrie(this.data);
    return this.trie.get(codePoint);
  }
};
