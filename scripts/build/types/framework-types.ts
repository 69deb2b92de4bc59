import type { DescribedElement, Option } from './manifest.js';

/** How the types for one framework's templates are written. */
interface Framework {
  /** The types that are imported, and their module. */
  readonly imports: string;
  readonly from: string;
  /** Declarations before the elements: `Host`, `Switch` and, if `late` is set, `Late`. */
  readonly head: string;
  /** The names that a template can use for an option: its attribute, its property, or both. */
  readonly names: (option: Option) => readonly string[];
  /** The name that a template uses to listen to an event. */
  readonly listener: (event: string) => string;
  /** Wraps properties and listeners, for versions of the framework that set attributes only. */
  readonly late?: string;
  /** Registers the elements where the framework looks for them. */
  readonly registers: readonly string[];
}

/** RDFa has an attribute `content`; in our elements it is the property that holds the briefing. */
const withoutContent = (attributes: string) => `Omit<${attributes}, 'content'>`;

export const frameworks = {
  react: {
    imports: '* as React',
    from: 'react',
    head: `
      /** React 18 writes \`false\` and objects into attributes as text, and has no listeners for custom events. */
      type Late<Props> = 'use' extends keyof typeof React ? Props : unknown;
      type Switch = 'use' extends keyof typeof React ? boolean : true | '';
      type Host<Element extends HTMLElement, Props> = ${withoutContent(
        'React.DetailedHTMLProps<React.HTMLAttributes<Element>, Element>',
      )} & { /** For React 18, which writes \`className\` as an attribute of that name. */ class?: string | undefined } & Props;`,
    names: ({ attribute, property }) => [...new Set([attribute ?? property, property])],
    listener: (event) => `on${event}`,
    late: 'Late',
    registers: [
      `declare module 'react' { namespace JSX { interface IntrinsicElements extends BriefingElements {} } }`,
      `// For @types/react before 18.2.6.
      declare global { namespace JSX { interface IntrinsicElements extends BriefingElements {} } }`,
    ],
  },
  vue: {
    imports: '{ HTMLAttributes, PublicProps }',
    from: 'vue',
    head: `
      type Switch = boolean;
      type Host<Element extends HTMLElement, Props> = new () => Element & {
        /** For templates only. */
        $props: ${withoutContent('HTMLAttributes')} & PublicProps & Props;
      };`,
    // Templates can use either name. The compiler looks up the property.
    names: ({ property }) => [property],
    listener: (event) => `on-${event}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    registers: [`declare module 'vue' { interface GlobalComponents extends BriefingElements {} }`],
  },
  svelte: {
    imports: '{ HTMLAttributes }',
    from: 'svelte/elements',
    head: `
      type Switch = boolean;
      type Host<Element extends HTMLElement, Props> = ${withoutContent('HTMLAttributes<Element>')} & Props;`,
    names: ({ attribute, property }) => [...new Set([attribute ?? property, property])],
    listener: (event) => `on${event}`,
    registers: [`declare module 'svelte/elements' { interface SvelteHTMLElements extends BriefingElements {} }`],
  },
} satisfies Record<string, Framework>;

/** Returns a declaration file that adds the elements to the templates of a framework. */
export function writeTypes(framework: Framework, elements: readonly DescribedElement[]): string {
  const classes = new Set(
    elements.flatMap(({ className, events }) => [className, ...events.map(({ type }) => type.text)]),
  );
  return [
    `import type { ${[...classes].sort().join(', ')} } from './esm/elements/index.js';`,
    `import type ${framework.imports} from '${framework.from}';`,
    framework.head,
    '/** A number, or the same as text. */',
    'type Written<Value extends number> = Value | `${Value}`;',
    'interface BriefingElements {',
    ...elements.map((element) => `${comment(element)}'${element.tag}': ${writeElement(framework, element)};`),
    '}',
    ...framework.registers,
    'export {};',
  ].join('\n');
}

function writeElement(framework: Framework, { className, options, events }: DescribedElement): string {
  const attributes: string[] = [];
  const others: string[] = [];
  for (const option of options)
    for (const name of framework.names(option))
      (name === option.attribute ? attributes : others).push(
        `${comment(option)}${quote(name)}?: ${writeType(option, className)} | null | undefined;`,
      );
  for (const { name, type, description } of events)
    others.push(
      `${comment({ description })}${quote(framework.listener(name))}?: ((event: ${type.text}) => void) | null | undefined;`,
    );
  const late = `{ ${others.join('\n')} }`;
  return `Host<${className}, { ${attributes.join('\n')} } & ${framework.late ? `${framework.late}<${late}>` : late}>`;
}

function writeType({ type, property }: Option, className: string): string {
  if (type === undefined) return `${className}['${property}']`;
  if (type === 'boolean') return 'Switch';
  return /^[\d\s|]+$/.test(type) ? `Written<${type}>` : type;
}

function quote(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`;
}

function comment({ description }: { readonly description: string }): string {
  return `/** ${description.replace(/\s+/g, ' ').trim()} */\n`;
}
