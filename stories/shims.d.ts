declare module '*.css';
declare module '*.css?raw' {
  const text: string;
  export default text;
}
declare module '*.mdx' {
  const page: unknown;
  export default page;
}
