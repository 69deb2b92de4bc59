import type { DescribedElement, Option } from './manifest.js';

/** How the types for one framework's templates are written. */
interface Framework {
  /** The types that are imported, and their module. */
  readonly imports: string;
  readonly from: string;
  /** Declarations before the elements: `Host`, and `BooleanAttribute` where templates can set attributes. */
  readonly head: string;
  /** The names that a template can use for an option: its attribute, its property, both, or none. */
  readonly names: (option: Option) => readonly string[];
  /** The name that a template uses to listen to an event. */
  readonly listener: (event: string) => string;
  /** Why a listener in a template does not work, if so. TSX accepts any name with a hyphen, so the types refuse it. */
  readonly refusesListeners?: string;
  /** Registers the elements where the framework looks for them. */
  readonly registers: readonly string[];
}

/** RDFa has an attribute `content`; in our elements it is the property that holds the briefing. */
const withoutContent = (attributes: string) => `Omit<${attributes}, 'content'>`;

export const frameworks: Readonly<Record<'react' | 'vue' | 'svelte', Framework>> = {
  react: {
    imports: '* as React',
    from: 'react',
    head: `
      /** React 18 writes \`false\` as text, and HTML counts that as present. */
      type BooleanAttribute = 'use' extends keyof typeof React ? boolean | '' : true | '';
      type Host<Element extends HTMLElement, Props> = ${withoutContent(
        'React.DetailedHTMLProps<React.HTMLAttributes<Element>, Element>',
      )} & { /** For React 18, which writes \`className\` as an attribute of that name. */ class?: string | undefined } & Props;`,
    // React sets no properties and adds no listeners when it hydrates a custom element, and React 18 never does.
    names: ({ attribute }) => (attribute === undefined ? [] : [attribute]),
    listener: (event) => `on${event}`,
    refusesListeners: 'React does not add it at hydration. Use a `ref`, and `addEventListener` in an effect.',
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
      /** Svelte writes \`false\` as text, and HTML counts that as present. Set the property to switch it off. */
      type BooleanAttribute = true | '';
      type Host<Element extends HTMLElement, Props> = ${withoutContent('HTMLAttributes<Element>')} & Props;`,
    names: ({ attribute, property }) => [...new Set([attribute ?? property, property])],
    listener: (event) => `on${event}`,
    registers: [`declare module 'svelte/elements' { interface SvelteHTMLElements extends BriefingElements {} }`],
  },
};

/** Returns a declaration file that adds the elements to the templates of a framework. */
export function formatTypes(framework: Framework, elements: readonly DescribedElement[]): string {
  const classes = new Set(
    elements.flatMap(({ className, events }) => [
      className,
      ...(framework.refusesListeners ? [] : events.map(({ type }) => type.text)),
    ]),
  );
  return [
    `import type { ${[...classes].sort().join(', ')} } from './esm/elements/index.js';`,
    `import type ${framework.imports} from '${framework.from}';`,
    framework.head,
    '/** A number, or the same as text. */',
    'type Written<Value extends number> = Value | `${Value}`;',
    'interface BriefingElements {',
    ...elements.map((element) => `${formatComment(element)}'${element.tag}': ${formatElement(framework, element)};`),
    '}',
    ...framework.registers,
    'export {};',
  ].join('\n');
}

function formatElement(framework: Framework, { className, options, events }: DescribedElement): string {
  const members = [
    ...options.flatMap((option) =>
      framework
        .names(option)
        .map((name) => formatMember(name, option.description, formatType(option, name, className))),
    ),
    ...events.map(({ name, description, type }) =>
      framework.refusesListeners
        ? formatMember(framework.listener(name), framework.refusesListeners, 'never')
        : formatMember(framework.listener(name), description, `((event: ${type.text}) => void)`),
    ),
  ];
  return `Host<${className}, { ${members.join('\n')} }>`;
}

function formatMember(name: string, description: string, type: string): string {
  return `${formatComment({ description })}${formatName(name)}?: ${type} | null | undefined;`;
}

function formatType({ attribute, property, type }: Option, name: string, className: string): string {
  if (type === undefined) return `${className}['${property}']`;
  if (type === 'boolean') return name === attribute ? 'BooleanAttribute' : 'boolean';
  return /^[\d\s|]+$/.test(type) ? `Written<${type}>` : type;
}

function formatName(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`;
}

function formatComment({ description }: { readonly description: string }): string {
  return `/** ${description.replace(/\s+/g, ' ').trim()} */\n`;
}
