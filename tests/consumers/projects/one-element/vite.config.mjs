/** The mode says which of the two files. */
export default ({ mode }) => ({
  root: import.meta.dirname,
  build: {
    minify: false,
    outDir: `../build/vite/one-element/${mode}`,
    emptyOutDir: true,
    lib: { entry: `${mode}.ts`, formats: ['es'], fileName: () => 'bundle.js' },
  },
});
