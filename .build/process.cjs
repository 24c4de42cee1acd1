// Stands in for `process` where packages ask for it by name: yaml looks into the environment at every lexeme whether it
// should print it, which took a fifth of the time to read a case, and is none of what a paper may depend on.
module.exports = { env: {} };
