// Stands in for `node:module`, of which nothing but `createRequire` is wanted: Node loads its loader of ES modules for it.
exports.createRequire = () => require;
