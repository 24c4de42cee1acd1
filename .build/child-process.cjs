// Stands in for `node:child_process`, with which commander runs sub-commands that are programs of their own: none of ours is.
module.exports = {};
