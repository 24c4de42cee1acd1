import ts from 'typescript';

/** Names that read a clock, chance, the environment, a locale or the machine's time zone. */
const GLOBALS = new Set([
  'process',
  'Intl',
  'performance',
  'crypto',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'navigator',
]);
const MEMBERS = new Map([
  ['Math', /^random$/],
  ['Date', /^(now|parse)$/],
]);
const METHODS =
  /^(localeCompare|toLocale\w*|(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds)|getTimezoneOffset|toDateString|toTimeString)$/;

/** The impure names that a TypeScript text uses. */
export function impurities(text: string): readonly string[] {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = impureName(node);
    if (name) found.push(name);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function impureName(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) return clockOfDate(node);
  if (ts.isPropertyAccessExpression(node)) return impureMember(node);
  if (ts.isIdentifier(node) && GLOBALS.has(node.text) && isUse(node)) return node.text;
  return undefined;
}

/** `new Date()` is now, and so is `Date()`; `new Date(0)` is not. */
function clockOfDate(node: ts.NewExpression | ts.CallExpression): string | undefined {
  const ofDate = ts.isIdentifier(node.expression) && node.expression.text === 'Date';
  if (!ofDate || (ts.isNewExpression(node) && node.arguments?.length === 1)) return undefined;
  return ts.isNewExpression(node) ? 'new Date()' : 'Date()';
}

function impureMember({ expression, name }: ts.PropertyAccessExpression): string | undefined {
  const owner = ts.isIdentifier(expression) ? expression.text : '';
  if (MEMBERS.get(owner)?.test(name.text) || METHODS.test(name.text)) return `${owner}.${name.text}`;
  return undefined;
}

/** Not a name of one's own: a property, a parameter, a variable so called. */
function isUse(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  const isDeclared = 'name' in parent && parent.name === name;
  return !isDeclared && !ts.isQualifiedName(parent);
}
