import Handlebars from 'handlebars';
import type { Allowance } from './allowance.ts';
import type { Phrasebook } from './phrases.ts';

/** Handlebars with the helpers that templates have, and no other; whatever can be done many times over is counted. */
export function engineFor(phrases: Phrasebook, allowance: Allowance): typeof Handlebars {
  const engine = Handlebars.create();
  engine.registerHelper('phrase', (...given: unknown[]) => {
    const { hash } = given.at(-1) as Handlebars.HelperOptions;
    const key = given.length === 2 ? given[0] : '';
    return new Handlebars.SafeString(allowance.take(phrases.phrase(String(key), fillings(engine, hash))));
  });
  engine.registerHelper('has_phrase', (key: unknown) => phrases.has(String(key)));
  const { each } = engine.helpers as Record<'each', Handlebars.HelperDelegate>;
  engine.registerHelper('each', function (this: unknown, list: unknown, options: Handlebars.HelperOptions) {
    return each.call(this, list, { ...options, fn: counted(options.fn, allowance) });
  });
  const { inline } = engine.decorators as Record<'inline', Decorator>;
  const ofOurs: Decorator = (template, props, container, options) =>
    inline(template, props, container, { ...options, fn: counted(options.fn, allowance) });
  engine.registerDecorator('inline', ofOurs);
  return engine;
}

/** As Handlebars calls the one that makes partials within a template; its types do not say. */
type Decorator = (
  template: unknown,
  props: unknown,
  container: unknown,
  options: Handlebars.HelperOptions,
) => unknown;

/** A stretch of a template that may be written again and again. */
export function counted(
  template: Handlebars.TemplateDelegate,
  allowance: Allowance,
): Handlebars.TemplateDelegate {
  return Object.assign(
    ((context, options) => allowance.take(template(context, options))) satisfies Handlebars.TemplateDelegate,
    template,
  );
}

/** Values of a phrase's placeholders: markup as it is, anything else as words. */
function fillings(
  engine: typeof Handlebars,
  hash: Readonly<Record<string, unknown>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(hash).map(([name, value]) => [name, engine.escapeExpression(value as string) ?? '']),
  );
}
