/** The markup without its comments. An expression would take the square of the time for many that do not end. */
export function removeComments(html: string): string {
  const [first, ...others] = html.split('<!--');
  const rest = others.map((part) => {
    // `<!-->` is a comment, too.
    const end = `--${part}`.indexOf('-->');
    return end < 0 ? '' : part.slice(end + 1);
  });
  return [first, ...rest].join('');
}
