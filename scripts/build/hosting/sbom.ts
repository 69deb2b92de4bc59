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

/** The bill of materials in CycloneDX 1.5: the packages in our bundles. The same in every build. */
export function formatSbom({ packages }: Lockfile): string {
  const root = packages['']!;
  const found = findAll(root, packages);
  return `${JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
      metadata: { component: describe(root.name!, root) },
      components: [...found].map(([name, locked]) => describe(name, locked)),
      dependencies: [[root.name!, root] as const, ...found].map(([name, locked]) => ({
        ref: packageUrl(name, locked),
        dependsOn: Object.keys(locked.dependencies ?? {}).map((inner) => packageUrl(inner, found.get(inner)!)),
      })),
    },
    null,
    2,
  )}\n`;
}

/** Every run-time dependency of a package, by name. A second version of one would have a nested folder and is not found. */
function findAll(
  { dependencies = {} }: LockedPackage,
  packages: Lockfile['packages'],
  found = new Map<string, LockedPackage>(),
): Map<string, LockedPackage> {
  for (const name of Object.keys(dependencies).sort()) {
    if (found.has(name)) continue;
    const locked = packages[`node_modules/${name}`];
    if (!locked) throw new Error(`package-lock.json has no ${name}: run npm install.`);
    found.set(name, locked);
    findAll(locked, packages, found);
  }
  return found;
}

function describe(name: string, locked: LockedPackage) {
  const { version, license, integrity } = locked;
  const purl = packageUrl(name, locked);
  return {
    'bom-ref': purl,
    type: 'library',
    name,
    version,
    purl,
    ...(license && { licenses: [{ license: { id: license } }] }),
    ...(integrity && { hashes: [{ alg: 'SHA-512', content: formatHex(integrity) }] }),
  };
}

/** The package URL (purl) of a version. */
function packageUrl(name: string, { version }: LockedPackage): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version!}`;
}

function formatHex(integrity: string): string {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
}
