/** Describes the elements for editors, Storybook and type generators: what a host page can use, and nothing private. */
export default {
  globs: ['src/elements/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [keepWhatIsPublished()],
};

function keepWhatIsPublished() {
  const isPublic = ({ name, privacy, kind, static: isStatic }) =>
    kind === 'field' && !isStatic && !name.startsWith('#') && !['private', 'protected'].includes(privacy);
  return {
    name: 'keep-what-is-published',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations }) =>
        declarations.some(({ tagName, name }) => tagName ?? name === 'BriefingElement'),
      );
      for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
        declaration.members = declaration.members?.filter(isPublic);
        // The analyzer also takes the argument of an event's constructor for an event.
        declaration.events = declaration.events?.filter(({ description }) => description);
      }
      const published = JSON.stringify(customElementsManifest).replace(/\/?src\/([\w/-]+)\.[jt]s/g, 'dist/esm/$1.js');
      Object.assign(customElementsManifest, JSON.parse(published));
    },
  };
}
