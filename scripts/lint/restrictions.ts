/** A function of a module is declared; an arrow is for where a type such as `Stage` is given. */
export const FUNCTION_STYLE: readonly Restriction[] = [
  {
    selector:
      ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator:not([id.typeAnnotation])[init.type="ArrowFunctionExpression"]',
    message: 'Declare it as a function, or give it a type.',
  },
];

/** Syntax that makes the same input give other bytes on another day or another machine. */
export const CLOCK_AND_CHANCE: readonly Restriction[] = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'A stage knows no clock; take the day as input.',
  },
  {
    selector: 'CallExpression[callee.name="Date"]',
    message: 'A stage knows no clock; take the day as input.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'A stage knows no clock; take the time as input.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'A stage leaves nothing to chance.',
  },
  {
    selector: 'CallExpression[callee.property.name="localeCompare"]',
    message: 'The order of a locale differs between machines; compare with `<` and `>`.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    message: 'The locale differs between machines; name it.',
  },
];

/** `describe.only` and its like: the other tests would be left out without a word. */
export const FOCUSED_TESTS: readonly Restriction[] = [
  {
    selector: 'MemberExpression[object.name=/^(?:describe|it|suite|test)$/][property.name="only"]',
    message: 'Take `.only` away; it leaves out the other tests.',
  },
];

/** Globals through which a pure room would reach the outside. */
export const OUTSIDE_WORLD: readonly { name: string; message: string }[] = [
  'console',
  'fetch',
  'performance',
  'process',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'XMLHttpRequest',
].map((name) => ({
  name,
  message: 'A pure room touches nothing outside; take it as an argument.',
}));

interface Restriction {
  readonly selector: string;
  readonly message: string;
}
