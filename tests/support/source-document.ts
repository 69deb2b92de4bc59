/** The paper that the words of an edition came from, line by line, without its empty lines. */
export async function readSource(edition: number): Promise<string[]> {
  const response = await fetch(`/src/content/source/edition-${edition}.txt`);
  if (!response.ok)
    throw new Error(`src/content/source/edition-${edition}.txt is missing: every edition keeps its source`);
  return (await response.text()).split('\n').filter((line) => line.trim() !== '');
}
