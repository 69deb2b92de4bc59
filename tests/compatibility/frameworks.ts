/** Each has a page in tests/compatibility/projects, which shows what it is told to. */
export const frameworks = ['react', 'vue', 'svelte', 'preact', 'solid', 'htmx', 'alpine', 'turbo'] as const;
