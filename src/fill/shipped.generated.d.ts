/** By the text of each template that comes with the program, what Handlebars has made of it. */
declare const compiled: ReadonlyMap<string, TemplateSpecification>;
export default compiled;
