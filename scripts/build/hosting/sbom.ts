/** The part of a lockfile that lists the packages. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  /** `sha512-` and Base64. */
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The folders of packages, such as `node_modules/lit`, that each published file contains, as the bundlers report them. */
export type FileContents = ReadonlyMap<string, readonly string[]>;

/**
 * The bill of materials in CycloneDX 1.5: the packages that the npm package depends on, and those in each published file. The
 * same in every build.
 */
export function formatSbom({ packages }: Lockfile, contents: FileContents): string {
  const root = packages['']!;
  const found = new Map([...findAll(root, packages), ...[...contents.values()].flat().map(findFolder)].sort(byFolder));
  return `${JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
      metadata: { component: createComponent(root.name!, root) },
      components: [...found].map(([folder, locked]) => ({
        ...createComponent(nameOf(folder), locked),
        properties: listFiles(folder, contents).map((value) => ({ name: 'file', value })),
      })),
      dependencies: [['', root] as const, ...found].map(([folder, locked]) => ({
        ref: packageUrl(folder === '' ? root.name! : nameOf(folder), locked),
        dependsOn: Object.keys(locked.dependencies ?? {}).flatMap((name) => {
          const inner = found.get(`node_modules/${name}`);
          return inner ? [packageUrl(name, inner)] : [];
        }),
      })),
    },
    null,
    2,
  )}\n`;

  function findFolder(folder: string): readonly [string, LockedPackage] {
    const locked = packages[folder];
    if (!locked) throw new Error(`package-lock.json has no ${nameOf(folder)}: run npm install.`);
    return [folder, locked];
  }
}

/** Which of the published files contain the package. */
export function listFiles(folder: string, contents: FileContents): string[] {
  return [...contents].filter(([, folders]) => folders.includes(folder)).map(([file]) => file);
}

export function nameOf(folder: string): string {
  return folder.split('node_modules/').at(-1)!;
}

function byFolder([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

/** Every run-time dependency of a package, by its folder. A second version of one would have a nested folder and is not found. */
function findAll(
  { dependencies = {} }: LockedPackage,
  packages: Lockfile['packages'],
  found = new Map<string, LockedPackage>(),
): Map<string, LockedPackage> {
  for (const name of Object.keys(dependencies)) {
    const folder = `node_modules/${name}`;
    if (found.has(folder)) continue;
    const locked = packages[folder];
    if (!locked) throw new Error(`package-lock.json has no ${name}: run npm install.`);
    found.set(folder, locked);
    findAll(locked, packages, found);
  }
  return found;
}

function createComponent(name: string, locked: LockedPackage) {
  const { version, license, integrity } = locked;
  const purl = packageUrl(name, locked);
  return {
    'bom-ref': purl,
    type: 'library',
    name,
    version,
    purl,
    ...(license && { licenses: [formatLicence(license)] }),
    ...(integrity && { hashes: [{ alg: 'SHA-512', content: formatHex(integrity) }] }),
  };
}

/** An identifier, or an expression of several. */
function formatLicence(license: string) {
  return license.startsWith('(') ? { expression: license } : { license: { id: license } };
}

/** The package URL (purl) of a version. */
function packageUrl(name: string, { version }: LockedPackage): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version!}`;
}

function formatHex(integrity: string): string {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
}
