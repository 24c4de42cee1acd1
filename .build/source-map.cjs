// Stands in for `source-map`, which Handlebars does without where it is not: nobody debugs compiled templates.
module.exports = {};
